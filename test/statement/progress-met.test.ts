import assert from 'node:assert/strict';
import { told } from './told-progress.ts';

describe('progress of a key result', () => {
  it('is met or not met for what has to hold', () => {
    assert.equal(
      told('{ title: Harm, direction: maintain, baseline: 0.08%, target: <= 0.1%, current: 0.07% }'),
      'met, limit, better',
    );
    assert.equal(
      told('{ title: Harm stays at or below 0.1%, type: guardrail, current: 0.12% }'),
      'not met, limit',
    );
    assert.equal(
      told('{ title: Uptime, baseline: 99.95%, target: ">= 99.9%", current: 99.8% }'),
      'not met, limit, worse',
    );
  });

  it('is a limit where the start is on the good side of it, a way to go where it is not', () => {
    assert.equal(
      told('{ title: Harm, baseline: 0.05%, target: <= 0.1%, current: 0.1% }'),
      'met, limit, worse',
    );
    assert.equal(told('{ title: Harm, baseline: 0.1%, target: <= 0.1%, current: 0.1% }'), 'met, limit, same');
    assert.equal(
      told('{ title: Harm, baseline: 0.2%, target: <= 0.1%, current: 0.15% }'),
      '50%, not met, better',
    );
    assert.equal(
      told('{ title: Uptime, baseline: 98.9%, target: ">= 99.9%", current: 99.4% }'),
      '50%, not met, better',
    );
    assert.equal(told('{ title: Wait, baseline: 5, target: 5, current: 6 }'), 'limit');
    assert.equal(told('{ title: Wait, baseline: 5, target: 5, current: 5 }'), 'met, limit, same');
  });

  it('takes a limit of the title for the same value in the field', () => {
    const falls = (title: string, values: string) => told(`{ title: ${title}, ${values} }`);
    assert.equal(falls('Falls at or below 3', 'baseline: 2, target: 3, current: 4'), 'not met, limit, worse');
    assert.equal(falls('Falls at or below 3', 'baseline: 5, target: 3, current: 4'), '50%, not met, better');
    assert.equal(falls('Falls stay at 3', 'baseline: 2, target: 3, current: 4'), 'limit');
  });

  it('is kept where it may rise or fall to where it shall be kept', () => {
    const kept = (values: string) => told(`{ title: Staff per ward, direction: maintain, ${values} }`);
    assert.equal(kept('baseline: 10, target: 12, current: 11'), 'not met, limit, better');
    assert.equal(kept('baseline: 12, target: 10, current: 11'), 'not met, limit, better');
    assert.equal(kept('baseline: 12, target: 12, current: 13'), 'limit');
  });

  it('is not met by the limit itself where it has to stay below or above', () => {
    assert.equal(told('{ title: Infections, target: < 5, current: 5 }'), 'not met');
    assert.equal(told('{ title: Infections, target: <= 5, current: 5 }'), 'met');
    assert.equal(told('{ title: Sites, target: "> 5", current: 5 }'), 'not met');
    assert.equal(told('{ title: Sites, target: ">= 5", current: 5 }'), 'met');
    assert.equal(told('{ title: Sites, target: 5, current: 5 }'), 'met');
    assert.equal(told('{ title: Infections below 5, target: 5, current: 5 }'), 'not met');
    assert.equal(told('{ title: Calls answered in under 5 minutes, target: 95%, current: 95% }'), 'met');
  });

  it('goes by the comparator of the target, whatever direction is declared', () => {
    assert.equal(told('{ title: Infections, target: <= 5, direction: increase, current: 4 }'), 'met');
    assert.equal(told('{ title: Sites, target: ">= 5", direction: decrease, current: 4 }'), 'not met');
    assert.equal(told('{ title: Infections below 5, target: 5, direction: increase, current: 4 }'), 'met');
    assert.equal(told('{ title: More than 5 sites, target: 5, direction: decrease, current: 4 }'), 'not met');
    assert.equal(told('{ title: At least 5 sites, target: 5, direction: decrease, current: 4 }'), 'not met');
    assert.equal(told('{ title: At most 5 falls, target: 5, direction: increase, current: 4 }'), 'met');
  });

  it('stays silent where the good side is unknown', () => {
    assert.equal(told('{ title: Staff per ward, direction: maintain, target: 12, current: 13 }'), 'limit');
    assert.equal(told('{ title: Staff per ward, target: 12, current: 13 }'), '');
    assert.equal(told('{ title: Staff per ward, current: 13 }'), '');
  });

  it('goes by warning and pause where nothing else says which side is the bad one', () => {
    const goal = (escalation: string) => `{ title: Rate, target: 5, current: 6, escalation: ${escalation} }`;
    assert.equal(told(goal('{ warn_at: 7, pause_at: 9 }')), 'not met');
    assert.equal(told(goal('{ warn_at: 3, pause_at: 1 }')), 'met');
    assert.equal(told(goal('{ pause_at: "> 9" }')), 'not met');
    assert.equal(told(goal('{ warn_at: "< 3" }')), 'met');
  });

  it('knows a target without a baseline as met or not', () =>
    assert.equal(told('{ title: Sites, target: ">= 10", current: 7 }'), 'not met'));
});
