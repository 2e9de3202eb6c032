import assert from 'node:assert/strict';
import { nativeOf, pathOf, uriOf, uriWithin } from '../../server/src/workspace/uris.ts';

describe('the path of a URI', () => {
  for (const [uri, path] of [
    ['file:///C:/w/a.okr.yaml', '/c:/w/a.okr.yaml'],
    ['file:///c%3A/w/a.okr.yaml', '/c:/w/a.okr.yaml'],
    ['file:///C%3A/', '/c:'],
    ['file:///w/', '/w'],
    ['file:///w//', '/w'],
    ['file:///', '/'],
    ['file:///CD:/w', '/CD:/w'],
    ['file:///w/C:/a', '/w/C:/a'],
    ['file:///vscode-vfs%3Agithub/ward/a', '/vscode-vfs:github/ward/a'],
    ['untitled:Untitled-1', undefined],
  ] as const)
    it(`is ${path} for ${uri}`, () => assert.equal(pathOf(uri), path));

  it('names the whole of a drive to the system, not the folder that a process works in there', () => {
    assert.match(nativeOf('/c:'), /^c:[\\/]$/);
    assert.match(nativeOf('/c:/w'), /^c:[\\/]w$/);
  });
});

describe('the URI of a path', () => {
  for (const [folderUri, path, uri] of [
    ['file:///C:/w', '/c:/w/night shift/a.okr.yaml', 'file:///C:/w/night%20shift/a.okr.yaml'],
    ['file:///c%3A/w', '/c:/w/a.okr.yaml', 'file:///c%3A/w/a.okr.yaml'],
    ['file:///w/', '/w/a.okr.yaml', 'file:///w/a.okr.yaml'],
    ['file:///', '/a.okr.yaml', 'file:///a.okr.yaml'],
    ['file:///C:/', '/c:/a.okr.yaml', 'file:///C:/a.okr.yaml'],
    ['file:///w/', '/w', 'file:///w/'],
  ] as const)
    it(`begins as the editor writes ${folderUri} for ${path}`, () =>
      assert.equal(uriWithin(pathOf(folderUri) ?? '', folderUri, path), uri));

  it('is the name itself of what was never saved', () =>
    assert.equal(uriOf('untitled:Untitled-1'), 'untitled:Untitled-1'));
});
