import assert from 'node:assert/strict';
import type { Host } from '../../server/src/workspace/host.ts';
import { isWithin, relativeTo } from '../../server/src/workspace/paths.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';

const host: Host = {
  readText: (path) => (path === '/w/.healthcare-okr.yaml' ? 'profile: strict\n' : undefined),
  discover: () => [],
  problemOf: () => undefined,
  today: () => '2026-11-29',
  rulePages: '',
};

describe('a folder within another one of the workspace', () => {
  for (const folders of [
    ['file:///w', 'file:///w/sub'],
    ['file:///w/sub', 'file:///w'],
  ])
    it(`has the settings of both, as on the command line (${folders.join(', ')})`, () => {
      const workspace = new Workspace(host);
      workspace.folders = folders;
      assert.equal(workspace.settingsFor('file:///w/sub/a.okr.yaml').profile, 'strict');
    });
});

describe('a path below a folder', () => {
  for (const [folder, path, below] of [
    ['/', '/a.okr.yaml', 'a.okr.yaml'],
    ['/', '/w/a.okr.yaml', 'w/a.okr.yaml'],
    ['/w', '/w/sub/a.okr.yaml', 'sub/a.okr.yaml'],
    ['/w', '/wide/a.okr.yaml', '/wide/a.okr.yaml'],
    ['/', 'untitled:Untitled-1', 'untitled:Untitled-1'],
  ] as const)
    it(`is '${below}' for ${path} in ${folder}`, () => {
      assert.equal(relativeTo(folder, path), below);
      assert.equal(isWithin(path, folder), below !== path);
    });
});
