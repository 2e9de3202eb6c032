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
    assert.doesNotThrow(() => idle.begins());
    assert.doesNotThrow(() => idle.ends());
  });
});

describe('the collector of garbage', () => {
  it('collects once the heap is large and much has come up since the last time', () => {
    const collected: number[] = [];
    let used = 0;
    const collect = collector({
      used: () => used,
      collect: () => {
        collected.push(used);
        used -= 5_000_000;
      },
    });
    for (used of [39_000_000, 45_000_000, 45_900_000, 46_000_000, 46_900_000]) collect();
    assert.deepEqual(collected, [45_000_000, 46_000_000]);
  });

  it('has V8 do it', async () => {
    let asked = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { detail } of list.getEntries() as unknown as readonly { detail: { flags: number } }[])
        if (detail.flags & constants.NODE_PERFORMANCE_GC_FLAGS_FORCED) asked++;
    });
    observer.observe({ entryTypes: ['gc'] });
    const held = Array.from({ length: 1_600_000 }, (_, at) => ({ at }));
    collector()();
    while (asked === 0) await pause(1);
    observer.disconnect();
    assert.ok(asked > 0 && held.length > 0);
  });
});
