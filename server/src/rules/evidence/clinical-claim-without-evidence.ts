import * as l10n from '../../base/l10n.ts';
import type { ObjectiveFacts } from '../../lint/facts.ts';
import { findingsIn } from '../../lint/findings-in.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { isSettled } from '../../lint/settled.ts';
import { addFields } from '../add-fields.ts';
import { addEvidenceCompanion } from '../evidence-companion.ts';
import { keyResultNode } from '../nodes.ts';
import { subjectOf } from '../subject.ts';
import { validatedIds } from './validated.ts';

const plan =
  'evidence: { design: TODO, irb: { required: yes, status: planned }, due: TODO, status: planned }';

export const clinicalClaimWithoutEvidence: DocumentRule = {
  id: 'evidence/clinical-claim-without-evidence',
  level: 'document',
  beyond: 'product',
  summary: 'A clinical effect stated as fact, without a study that shows it.',
  why: 'A claim that nobody has tested can mislead patients and clinicians, and it can turn a wellness product into a device. Name the study that tests it, or say that it is still to be tested.',
  severity: 'warning',
  tier: 'core',
  references: ['S3:92', 'S3:95', 'fda.wellness', 'evidence.gap'],
  absence: true,

  *check(document) {
    yield* untested(document, validatedIds(document), isSettled(document, 'validated'));
  },

  fixes({ objective, keyResult }, source) {
    if (objective === undefined) return [];
    const node = keyResultNode(source, { objective, ...(keyResult !== undefined && { keyResult }) });
    return [
      { title: l10n.t('Say how it will be tested'), edits: addFields(source, node, 'keyResult', plan) },
      {
        title: l10n.t('Add a validation study'),
        edits: addEvidenceCompanion(source, objective, keyResult),
      },
    ];
  },
};

const untested = findingsIn(function* (
  { id, claim, topics, anchor, keyResults }: ObjectiveFacts,
  validated: ReadonlySet<string>,
  isModelValidated: boolean,
) {
  const isShown = (goal: Pick<ObjectiveFacts, 'topics'>) => isModelValidated && isOfModel(goal);

  if (keyResults.some((kr) => kr.validation) || (id && validated.has(id.name))) return;
  if (claim && !isShown({ topics })) yield { message: messageFor(l10n.t('This objective')), span: anchor };
  for (const kr of keyResults)
    if (kr.claim && !isShown(kr) && !(kr.id && validated.has(kr.id.name)))
      yield { message: messageFor(subjectOf(kr.id?.name)), span: kr.anchor, keyResult: kr.index };
});

/** What a model finds, and how well: `ai.validation` shows it. That anybody gets better by it is another claim. */
function isOfModel({ topics }: Pick<ObjectiveFacts, 'topics'>): boolean {
  return topics.decision !== undefined || topics.discrimination === true || topics.accuracy !== undefined;
}

function messageFor(goal: string): string {
  return l10n.t(
    '{goal} states a clinical effect as fact, and no study here shows it; name the evidence, or make testing it the goal.',
    { goal },
  );
}
