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
  files: string[];
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

  it('are in the package where the README or the walkthrough shows them, and nowhere else', () => {
    const needed = [...shownOn('README.md').map(({ path }) => path), ...ofWalkthrough].sort();
    assert.deepEqual(
      manifest.files.filter((path) => path.endsWith('.png') && path !== 'icon.png').sort(),
      needed,
    );
  });

  it('show each feature of its page once', () => {
    const features = shownOn(join('docs', 'features.md')).map(({ path }) => path);
    assert.deepEqual(features, [...new Set(features)]);
  });
});

describe('pages of the package', () => {
  const packaged = pages.filter(
    (page) =>
      page !== 'README.md' && manifest.files.some((path) => page === path || page.startsWith(`${path}/`)),
  );

  it('lead to files of the package only', () => {
    const isPackaged = (path: string): boolean =>
      manifest.files.some((file) => path === file || path.startsWith(`${file}/`));
    const astray = packaged.flatMap((page) =>
      [...readFileSync(page, 'utf8').matchAll(/\]\(([^)\s#]+)[^)\s]*\)/g)]
        .map(([, target = '']) => target)
        .filter((target) => !/^[a-z]+:/.test(target) && !isPackaged(join(dirname(page), target)))
        .map((target) => `${page}: ${target}`),
    );
    assert.deepEqual(astray, []);
    assert.ok(packaged.length > 150);
  });
});
