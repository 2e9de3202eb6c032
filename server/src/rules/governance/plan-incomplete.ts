import { addKeys } from '../../document/edit.ts';
import { parse } from '../../document/parse.ts';
import { entryOf } from '../../document/syntax.ts';
import { template } from '../../knowledge/templates.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { hasPhase } from '../../lint/settled.ts';
import { rootNode } from '../nodes.ts';
import { phases } from './plan-phases.ts';

export const planIncomplete: DocumentRule = {
  id: 'governance/plan-incomplete',
  level: 'document',
  summary: 'A phase of the 90/180/360-day plan without an owner or an outcome.',
  why: 'A phase that nobody owns, or whose end nobody described, cannot be late; the plan then warns of nothing.',
  severity: 'hint',
  tier: 'core',
  references: ['S1:5', 'S1:25-27'],
  absence: true,

  *check({ header, objectivesKey }) {
    const plan = header?.plan;
    if (!plan || !hasPhase(plan)) return;
    for (const { key, name, expected } of phases) {
      const phase = plan[key];
      if (phase?.owner && phase.outcome) continue;
      const lacks = phase
        ? `has no ${[...(phase.owner ? [] : ['owner']), ...(phase.outcome ? [] : ['outcome'])].join(' and no ')}`
        : 'is missing from the plan';
      yield {
        message: `${name} ${lacks}; expected by then: ${expected}.`,
        span: phase?.keyRange ?? plan.keyRange ?? objectivesKey,
        data: key,
      };
    }
  },

  fixes({ data }, source) {
    const key = data as string;
    const plan = entryOf(rootNode(source), 'plan')?.value;
    const edits =
      plan?.kind === 'map' ? addKeys(source, plan, `${key}: ${phaseTemplate(key)}`, after(key)) : [];
    return edits.length > 0 ? [{ title: `Fill in ${key}`, edits, preferred: true }] : [];
  },
};

function after(key: string): string[] {
  const order = [...phases.map((phase) => phase.key as string), 'post_launch'];
  return order.slice(order.indexOf(key) + 1);
}

/** `{ owner: TODO, outcome: … }` of a phase, as the plan's template has it. */
function phaseTemplate(key: string): string {
  const text = template('plan');
  const plan = entryOf(parse(text).root, 'plan')?.value;
  const phase = entryOf(plan, key)?.value;
  return phase ? text.slice(phase.span.start, phase.span.end) : '{ owner: TODO, outcome: TODO }';
}
