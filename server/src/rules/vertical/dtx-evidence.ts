import * as l10n from '../../base/l10n.ts';
import type { DocumentFacts } from '../../lint/facts.ts';
import { hasKeyResultThat } from '../../lint/key-results.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { addEvidenceCompanion } from '../evidence-companion.ts';
import { isStarted } from './goals.ts';

export const dtxEvidence: DocumentRule = {
  id: 'vertical/dtx-evidence',
  level: 'document',
  beyond: 'product',
  summary: 'A digital therapeutic without a key result on a trial or an outcome.',
  why: 'Software that treats a condition is a treatment: prescribers, payers and patients ask what it does to the condition, and against what it was compared.',
  severity: 'warning',
  tier: 'second',
  references: ['S3:20', 'evidence.gap'],
  absence: true,

  *check(document, { signals }) {
    if (!isUnproven(document, signals.vertical)) return;
    yield {
      message: l10n.t(
        'This treats a condition, and no key result is a trial or an outcome, so nothing shows that it works; add a study with a comparator.',
      ),
      span: document.objectivesKey,
    };
  },

  fixes(_finding, source) {
    const edits = addEvidenceCompanion(source, 0);
    return [{ title: l10n.t('Add a validation study'), edits }];
  },
};

const isProven = hasKeyResultThat(({ evidence, outcome }) => evidence || outcome);

/** A digital therapeutic whose files have neither a trial nor an outcome: one finding tells both. */
export function isUnproven(document: DocumentFacts, vertical: string): boolean {
  if (vertical !== 'digital-therapeutics' || !isStarted(document) || isProven(document)) return false;
  return !document.siblings.some(({ categories }) =>
    categories?.some((each) => each === 'evidence' || each === 'outcome'),
  );
}
