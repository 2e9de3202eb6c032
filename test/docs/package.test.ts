import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const manifestText = readFileSync('package.json', 'utf8');
const manifest: { files: string[] } = JSON.parse(manifestText);

/** Files below a path of the manifest, built ones apart: those are there only after a build. */
const packaged = manifest.files
  .filter((path) => path !== 'dist')
  .flatMap((path) => (statSync(path).isDirectory() ? filesIn(path) : [path]));

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** What a page of the package links to or shows, as paths from the root. */
function linksOf(page: string): string[] {
  return [...readFileSync(page, 'utf8').matchAll(/\]\(([^)\s#]+)[^)\s]*\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => normalize(join(dirname(page), target)).replace(/\/$/, ''));
}

const pages = packaged.filter((path) => path.endsWith('.md'));

function isPackaged(path: string): boolean {
  return packaged.some((file) => file === path || file.startsWith(`${path}/`));
}

describe('the package', () => {
  it('holds all that its pages lead to', () => {
    const astray = pages.flatMap((page) =>
      linksOf(page)
        .filter((target) => !isPackaged(target))
        .map((target) => `${page}: ${target}`),
    );
    assert.deepEqual(astray, []);
    assert.ok(pages.length > 150);
  });

  it('holds all that its manifest names', () => {
    const named = [...manifestText.matchAll(/"\.\/([^"]+)"/g)].map(([, path = '']) => path);
    const kept = named.filter((path) => !path.startsWith('dist/'));
    assert.deepEqual(
      kept.filter((path) => !isPackaged(path)),
      [],
    );
    assert.ok(kept.length > 10);
  });

  it('holds no picture that nothing shows', () => {
    const shown = new Set(pages.flatMap(linksOf));
    const pictures = packaged.filter((path) => /\.(?:png|svg)$/.test(path));
    assert.deepEqual(
      pictures.filter((path) => !shown.has(path) && !manifestText.includes(path)),
      [],
    );
  });
});
