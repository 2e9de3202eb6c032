import * as l10n from '../../base/l10n.ts';
import { cycleKey } from '../../document/cycle.ts';
import { vertical } from '../../knowledge/verticals.ts';
import type { DocumentFacts } from '../../lint/facts.ts';
import { hasKeyResultThat } from '../../lint/key-results.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { addSafetyKeyResult } from '../safety-key-result.ts';

export const missingKeyResult: DocumentRule = {
  id: 'safety/missing-key-result',
  level: 'document',
  beyond: 'product',
  summary: 'A clinical product whose cycle has no key result on patient safety.',
  why: 'Growth, workflow and revenue can all go up while patients come to harm. One explicit safety metric or limit in each cycle makes harm visible before the other goals are reached.',
  severity: 'error',
  tier: 'core',
  references: ['S0:4', 'S0:14', 'S0:23', 'S1:2', 'S3:9', 'S3:47', 'ahrq.psi', 'nccmerp'],
  absence: true,

  *check(document, { signals }) {
    const { header, objectives, objectivesKey: span } = document;
    if (!signals.clinical || objectives.length === 0) return;
    if (hasSafety(document) || isElsewhere(document)) return;
    const declined = header?.product?.safety?.text === 'not-applicable';
    if (declined && header.product.reason && !vertical(signals.vertical)?.clinical) return;
    yield {
      message: declined ? refusal(signals.vertical) : messageFor(header?.cycle?.name?.text),
      span,
    };
  },

  fixes(_finding, source) {
    const edits = addSafetyKeyResult(source);
    return [{ title: l10n.t('Add a patient-safety key result'), edits }];
  },
};

const hasSafety = hasKeyResultThat(({ harm }) => harm);

function messageFor(cycle: string | undefined): string {
  return cycle && cycle.length <= 20
    ? l10n.t(
        'No key result in {cycle} is known to measure harm to patients; add a safety metric or limit, or give the one that does category: safety.',
        { cycle },
      )
    : l10n.t(
        'No key result is known to measure harm to patients; add a safety metric or limit, or give the one that does category: safety.',
      );
}

/** Another file of this product and cycle has the safety key result: a product needs it once. */
function isElsewhere({ header, siblings }: DocumentFacts): boolean {
  const product = header?.product?.id?.text;
  const cycle = cycleKey(header?.cycle);
  return siblings.some((file) => file.safety && file.product === product && file.cycle === cycle);
}

/** Why `product.safety: not-applicable` does not settle it: care cannot opt out, and nobody can judge it without a reason. */
function refusal(name: string): string {
  return vertical(name)?.clinical
    ? l10n.t(
        'A {vertical} product touches care, so safety does apply; add at least one safety key result or limit to this cycle.',
        { vertical: name },
      )
    : l10n.t(
        'Safety is marked not applicable without a reason; add product.reason, or a safety key result, so that reviewers can judge it.',
      );
}
