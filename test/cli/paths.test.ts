import assert from 'node:assert/strict';
import { realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { folder, run } from './run.ts';
import { unquoted } from './sheets.ts';

/** Where results stand, each once, and the folders that the places start from. */
function sarifPlaces(cwd: string, ...paths: readonly string[]) {
  const { out } = run(cwd, ['lint', '--format', 'sarif', ...paths]);
  const [{ results, originalUriBaseIds }] = JSON.parse(out).runs;
  const places = results.map((result: { locations: [{ physicalLocation: { artifactLocation: object } }] }) =>
    JSON.stringify(result.locations[0].physicalLocation.artifactLocation),
  );
  return { places: [...new Set<string>(places)].map((place) => JSON.parse(place)), originalUriBaseIds };
}

/** A new folder as the command itself sees it. */
const root = (...names: readonly string[]): string =>
  realpathSync.native(folder(Object.fromEntries(names.map((name) => [name, unquoted]))));
const folderUri = (path: string): string => `${pathToFileURL(path)}/`;
const uriBaseId = '%SRCROOT%';

describe('paths for services that know the repository', () => {
  it('start at the repository in SARIF, wherever the command runs', () => {
    const repository = root('okrs/a.okr.yaml', 'q r.okr.yaml');
    const originalUriBaseIds = { [uriBaseId]: { uri: folderUri(repository) } };
    const own = { uri: 'okrs/a.okr.yaml', uriBaseId };
    const above = { uri: 'q%20r.okr.yaml', uriBaseId };
    assert.deepEqual(sarifPlaces(repository), { places: [own, above], originalUriBaseIds });
    assert.deepEqual(sarifPlaces(join(repository, 'okrs'), '.', '../q r.okr.yaml'), {
      places: [own, above],
      originalUriBaseIds,
    });
    assert.deepEqual(sarifPlaces('/', repository), { places: [own, above], originalUriBaseIds });
  });

  it('start at the working directory without a repository, and are whole outside of both', () => {
    const other = root('b.okr.yaml');
    const alone = root('a.okr.yaml');
    rmSync(join(alone, '.git'), { recursive: true });
    const whole = { uri: String(pathToFileURL(join(other, 'b.okr.yaml'))) };
    assert.deepEqual(sarifPlaces(alone, '.', other), {
      places: [{ uri: 'a.okr.yaml', uriBaseId }, whole],
      originalUriBaseIds: { [uriBaseId]: { uri: folderUri(alone) } },
    });
    rmSync(join(other, '.git'), { recursive: true });
    assert.deepEqual(sarifPlaces(alone, other), { places: [whole], originalUriBaseIds: undefined });
  });

  it('start at the repository that the command runs in, also of files in one that it holds', () => {
    const outer = root('okrs/a.okr.yaml', 'sub/okrs/b.okr.yaml');
    writeFileSync(join(outer, 'sub', '.git'), 'gitdir: ../.git/modules/sub\n');
    const places = (cwd: string, ...paths: readonly string[]) =>
      sarifPlaces(cwd, ...paths).places.map(({ uri }) => uri);
    assert.deepEqual(places(outer), ['okrs/a.okr.yaml', 'sub/okrs/b.okr.yaml']);
    assert.deepEqual(places(join(outer, 'okrs'), '.', '../sub'), ['okrs/a.okr.yaml', 'sub/okrs/b.okr.yaml']);
    assert.deepEqual(places(join(outer, 'sub')), ['okrs/b.okr.yaml']);
    assert.match(
      run(outer, ['lint', '--format', 'github', 'sub']).out,
      /^::\w+ file=sub\/okrs\/b\.okr\.yaml,/,
    );
  });

  it('start at the repository in the annotations of GitHub, and at the working directory for people', () => {
    const repository = root('okrs/a.okr.yaml');
    const cwd = join(repository, 'okrs');
    assert.match(run(cwd, ['lint', '--format', 'github']).out, /^::\w+ file=okrs\/a\.okr\.yaml,line=/);
    assert.match(run(cwd, ['lint']).out, /^a\.okr\.yaml\n/);
  });
});
