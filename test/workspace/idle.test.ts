import assert from 'node:assert/strict';
import { constants, PerformanceObserver } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { collector } from '../../server/src/workspace/collector.ts';
import { Idle } from '../../server/src/workspace/idle.ts';

describe('time in which nobody waits', () => {
  it('is used once, a little later', async () => {
    let times = 0;
    const idle = new Idle(() => times++);
    idle.begins();
    idle.begins();
    assert.equal(times, 0);
    await pause(30);
    assert.equal(times, 1);
  });

  it('is over when something is asked', async () => {
    let times = 0;
    const idle = new Idle(() => times++);
    idle.begins();
    idle.ends();
    await pause(30);
    assert.equal(times, 0);
  });

  it('passes where there is nothing to do', () => {
    const idle = new Idle(undefined);
    idle.begins();
    idle.ends();
  });
});

describe('the collector of garbage', () => {
  /** How often garbage is collected because somebody asked for it. */
  async function collections(work: () => void): Promise<number> {
    let asked = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { detail } of list.getEntries() as unknown as readonly { detail: { flags: number } }[])
        if (detail.flags & constants.NODE_PERFORMANCE_GC_FLAGS_FORCED) asked++;
    });
    observer.observe({ entryTypes: ['gc'] });
    work();
    await pause(10);
    observer.disconnect();
    return asked;
  }

  it('collects once much has come up, and leaves little alone', async () => {
    const collect = collector();
    const held = [Array.from({ length: 1_600_000 }, (_, at) => ({ at }))];
    assert.equal(await collections(collect), 1);
    assert.equal(await collections(collect), 0);
    held.push(Array.from({ length: 400_000 }, (_, at) => ({ at })));
    assert.equal(await collections(collect), 1);
    assert.equal(held.length, 2);
  });
});
