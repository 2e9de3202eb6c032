import assert from 'node:assert/strict';
import type { Host } from '../../server/src/workspace/host.ts';
import { WorkspaceIndex } from '../../server/src/workspace/index.ts';
import { Indexing } from '../../server/src/workspace/indexing.ts';

const text = 'objectives:\n  - id: O-1\n    title: Calm wards\n';

/** A workspace that is looked through as often as somebody asks, each time in its own way. */
function indexing(...rounds: readonly (() => AsyncIterable<string>)[]) {
  const index = new WorkspaceIndex();
  index.folders = ['/w'];
  const boundaries: string[] = [];
  let round = 0;
  const host: Host = {
    readText: (_, workspace) => {
      boundaries.push(workspace);
      return text;
    },
    problemOf: () => undefined,
    discover: () => (rounds[round++] ?? none)(),
    today: () => '2027-02-01',
    rulePages: '',
  };
  const progress = () => Promise.reject(new Error('Nobody looks at so few files.'));
  const reading = new Indexing(
    host,
    index,
    () => false,
    progress,
    () => {},
    () => {},
  );
  return { reading, index, boundaries, rounds: () => round };
}

async function* none(): AsyncIterable<string> {}

describe('the reading of a workspace', () => {
  it('reads what the workspace says, whichever of its folders a link is in', async () => {
    const { reading, index, boundaries } = indexing(async function* () {
      yield '/w/wards/a.okr.yaml';
    });
    index.folders = ['/w', '/w/wards'];
    await reading.ready();
    assert.deepEqual(boundaries, ['/w']);
  });

  it('goes on where an older one failed that it took the place of', async () => {
    let fail = (_: Error): void => {};
    let end = (): void => {};
    const failing = new Promise<void>((_, reject) => (fail = reject));
    const ending = new Promise<void>((resolve) => (end = resolve));
    const { reading, index, rounds } = indexing(
      async function* () {
        await failing;
        yield '/w/a.okr.yaml';
      },
      async function* () {
        await ending;
        yield '/w/b.okr.yaml';
      },
    );
    const older = assert.rejects(reading.ready(), /The disk is gone/);
    reading.restart();
    const newer = reading.ready();
    fail(new Error('The disk is gone'));
    await older;
    const asked = reading.ready();
    end();
    await Promise.all([newer, asked]);
    assert.equal(rounds(), 2);
    assert.deepEqual(
      [...index.files].map(({ path }) => path),
      ['/w/b.okr.yaml'],
    );
  });

  it('begins anew after it failed', async () => {
    const { reading, index } = indexing(
      // biome-ignore lint/correctness/useYield: it fails before.
      async function* () {
        throw new Error('The disk is gone');
      },
      async function* () {
        yield '/w/a.okr.yaml';
      },
    );
    await assert.rejects(reading.ready());
    await reading.ready();
    assert.equal([...index.files].length, 1);
  });
});
