import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { pictures } from '../../scripts/pictures/all.ts';
import { TERMINAL } from '../../scripts/pictures/terminal.ts';

const KILOBYTES = 150;
const folder = 'docs/images';
const taken = [...pictures.map(({ name }) => name), TERMINAL].map((name) => join(folder, `${name}.png`));
const kept = readdirSync(folder)
  .filter((name) => name.endsWith('.png'))
  .map((name) => join(folder, name));
const manifest: {
  contributes: { walkthroughs: { steps: { media: { image: string } }[] }[] };
} = JSON.parse(readFileSync('package.json', 'utf8'));
const steps = manifest.contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
const ofWalkthrough = steps.map(({ media }) => normalize(media.image));

/** Pictures of a page, by path, each with the words that stand for it. */
function shownOn(page: string): { words: string; path: string }[] {
  return [...readFileSync(page, 'utf8').matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(
    ([, words = '', target = '']) => ({ words, path: join(dirname(page), target) }),
  );
}

const pages = [
  'README.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];
const shown = pages.flatMap(shownOn);

describe('pictures', () => {
  it('are those that the script takes, each once', () => {
    assert.deepEqual([...kept].sort(), [...taken].sort());
  });

  it('are each shown on a page or in the walkthrough', () => {
    const used = new Set([...shown.map(({ path }) => path), ...ofWalkthrough]);
    assert.deepEqual(
      kept.filter((path) => !used.has(path)),
      [],
    );
  });

  it('exist wherever they are shown, with words for those who do not see them', () => {
    const lost = shown.filter(({ path, words }) => !existsSync(path) || words.length < 20);
    assert.deepEqual(lost, []);
    assert.deepEqual(
      ofWalkthrough.filter((path) => !kept.includes(path)),
      [],
    );
  });

  it(`are each below ${KILOBYTES} KB`, () => {
    assert.deepEqual(
      kept.filter((path) => statSync(path).size >= KILOBYTES * 1024),
      [],
    );
  });

  it('show each feature of its page once', () => {
    const features = shownOn(join('docs', 'features.md')).map(({ path }) => path);
    assert.deepEqual(features, [...new Set(features)]);
  });
});
