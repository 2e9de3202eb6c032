import { addKeys, promote } from '../../document/edit.ts';
import { template } from '../../knowledge/templates.ts';
import type { ObjectiveRule } from '../../lint/rule.ts';
import { type EscalationSignal, escalationSignal } from '../../lint/signals.ts';
import { keyResultNode } from '../nodes.ts';

export const missingEscalation: ObjectiveRule = {
  id: 'safety/missing-escalation',
  level: 'objective',
  summary: 'A safety key result that does not say at what value who acts, and how.',
  why: 'A safety number that worsens must reach the people who can stop the harm: the value at which to act, who is told, in what time, and what pauses.',
  severity: 'warning',
  tier: 'core',
  references: ['S0:14', 'S0:26', 'S2:57', 'S3:113'],
  absence: true,

  *check({ keyResults }, { signals }) {
    for (const { index, keyResult, safety, anchor } of keyResults) {
      if (!safety || (signals.escalation && missing(signals.escalation).length === 0)) continue;
      if (!keyResult.escalation) {
        const message =
          'A safety key result needs an escalation: say at what value, who is told, in what time, and what pauses.';
        yield { message, span: anchor, keyResult: index };
        continue;
      }
      const absent = missing(escalationSignal(keyResult.escalation));
      if (absent.length === 0) continue;
      const span = keyResult.escalation.keyRange ?? anchor;
      yield {
        message: `This escalation does not say ${absent.join(' or ')}; add it, so that people know when and how to act.`,
        span,
        keyResult: index,
      };
    }
  },

  fixes(finding, source) {
    const node = keyResultNode(source, finding);
    const block = template('escalation');
    if (node?.kind === 'map')
      return [
        { title: 'Add an escalation', edits: addKeys(source, node, block), preferred: true, confirm: true },
      ];
    return node?.kind === 'scalar'
      ? [{ title: 'Add an escalation', edits: promote(source, node, block), preferred: true, confirm: true }]
      : [];
  },
};

function missing({ threshold, notify, action }: EscalationSignal): string[] {
  return [
    ...(threshold ? [] : ['at what value to act (warn_at, pause_at)']),
    ...(notify ? [] : ['who is told (notify)']),
    ...(action ? [] : ['what happens (action)']),
  ];
}
