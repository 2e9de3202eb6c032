import * as l10n from '../../base/l10n.ts';
import { listed } from '../../base/listed.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { addKeyResults } from '../add-key-results.ts';
import { unbalanced } from './supplies.ts';

export const supplyBalance: DocumentRule = {
  id: 'vertical/supply-balance',
  level: 'document',
  titles: true,
  summary: 'A goal for lower supply cost without goals for stock-outs and for stock that expires.',
  why: 'Cost falls fastest by buying less, and then something is missing in theatre; or by buying more at once, and then it expires. Only together do the three say that supply got better.',
  severity: 'info',
  tier: 'second',
  references: ['S2:71', 'seed.supply'],
  absence: true,

  *check(document, { signals }) {
    const found = signals.vertical === 'supply' ? unbalanced(document) : undefined;
    if (!found) return;
    const { goal, missing } = found;
    yield {
      message: messageFor(missing),
      span: goal.span,
      objective: goal.objective,
      ...(goal.keyResult && { keyResult: goal.keyResult.index }),
      data: missing,
    };
  },

  fixes({ objective, data }, source) {
    const missing = data as readonly string[];
    const limits = missing.flatMap((name) => guardrails[name] ?? []);
    const edits = addKeyResults(source, objective, limits);
    return [
      {
        title: l10n.t('Add a limit for {missing}', {
          missing: listed(missing.map((name) => l10n.t(name))),
        }),
        edits,
      },
    ];
  },
};

function messageFor(missing: readonly string[]): string {
  if (missing.length > 1)
    return l10n.t(
      'Cost can fall while stock-outs and expired stock rise, and nothing here measures them; add a limit for each.',
    );
  return missing.includes('stock-outs')
    ? l10n.t('Cost can fall while stock-outs rise, and nothing here measures that; add a limit for it.')
    : l10n.t('Cost can fall while expired stock rises, and nothing here measures that; add a limit for it.');
}

const guardrails: Readonly<Record<string, string>> = {
  'stock-outs': guardrail('Stock-outs of critical items per 1,000 requests', 'per 1,000 requests'),
  'expired stock': guardrail('Value of stock that expires before it is used', 'of stock value'),
};

function guardrail(title: string, unit: string): string {
  return `id: KR-TODO\ntitle: ${title}\ncategory: operational\ntype: guardrail\ndirection: maintain\nbaseline: TODO\ntarget: TODO\nunit: ${unit}\nowner: TODO\n`;
}
