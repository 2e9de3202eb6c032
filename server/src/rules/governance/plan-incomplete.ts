import * as l10n from '../../base/l10n.ts';
import type { Edit } from '../../document/edit.ts';
import { parse } from '../../document/parse.ts';
import { flowText, inStyleOf } from '../../document/render.ts';
import type { Source } from '../../document/source.ts';
import { entryOf, isNothing, type MapNode } from '../../document/syntax.ts';
import { template } from '../../knowledge/templates.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { hasPhase } from '../../lint/settled.ts';
import { addInOrder } from '../add-fields.ts';
import { rootNode } from '../nodes.ts';
import { readEntry } from '../read-entry.ts';
import { phases } from './plan-phases.ts';

export const planIncomplete: DocumentRule = {
  id: 'governance/plan-incomplete',
  level: 'document',
  summary: 'A phase of the 90/180/360-day plan without an owner or an outcome.',
  why: 'A phase that nobody owns, or whose end nobody described, cannot be late; the plan then warns of nothing.',
  severity: 'hint',
  tier: 'core',
  references: ['S1:5', 'S1:25-27'],
  ofToday: true,
  absence: true,

  *check({ header, objectivesKey }) {
    const plan = header?.plan;
    if (!plan || !hasPhase(plan)) return;
    for (const { key, name, expected } of phases) {
      const phase = plan[key];
      if (phase?.owner && phase.outcome) continue;

      yield {
        message: messageOf(phase, { name: l10n.t(name), expected: l10n.t(expected) }),
        span: phase?.keyRange ?? plan.keyRange ?? objectivesKey,
        data: key,
      };
    }
  },

  fixes({ data }, source) {
    const key = data as string;
    const plan = entryOf(rootNode(source), 'plan')?.value;
    const edits = plan?.kind === 'map' ? fillPhase(source, plan, key) : [];
    return [{ title: l10n.t('Fill in {key}', { key }), edits }];
  },
};

/** What the phase lacks, in its words where it has some: a plain text is its outcome. */
function fillPhase(source: Source, plan: MapNode, key: string): Edit[] {
  const written = entryOf(plan, key)?.value;
  if (written?.kind === 'scalar' && !isNothing(written) && written.text.trim() !== '')
    return [{ ...written.span, text: `{ owner: TODO, outcome: ${inStyleOf(undefined, written.text)} }` }];
  const phase = parse(phaseTemplate(key)).root;
  const named = written?.kind === 'map' ? readEntry(written, 'planPhase', 'owner') : undefined;
  const isOwned = named !== undefined && named.key.text !== 'owner';
  const keys =
    phase?.kind === 'map' ? phase.entries.filter((entry) => !isOwned || entry.key.text !== 'owner') : [];
  const missing = keys.map((entry) => `${entry.key.text}: ${flowText(entry.value)}`).join(', ');
  return addInOrder(source, plan, 'plan', `${key}: { ${missing} }`);
}

function messageOf(
  phase: { readonly owner?: unknown; readonly outcome?: unknown } | undefined,
  words: { readonly name: string; readonly expected: string },
): string {
  if (!phase) return l10n.t('{name} is missing from the plan; expected by then: {expected}.', words);
  if (phase.owner) return l10n.t('{name} has no outcome; expected by then: {expected}.', words);
  return phase.outcome
    ? l10n.t('{name} has no owner; expected by then: {expected}.', words)
    : l10n.t('{name} has no owner and no outcome; expected by then: {expected}.', words);
}

/** `{ owner: TODO, outcome: … }` of a phase, as the plan's template has it. */
function phaseTemplate(key: string): string {
  const text = template('plan');
  const plan = entryOf(parse(text).root, 'plan')?.value;
  const phase = entryOf(plan, key)?.value;
  return phase ? text.slice(phase.span.start, phase.span.end) : '{ owner: TODO, outcome: TODO }';
}
