import * as l10n from '../../base/l10n.ts';
import { shortened } from '../../base/shortened.ts';
import type { KeyResultFacts, ObjectiveFacts } from '../../lint/facts.ts';
import { findingsIn } from '../../lint/findings-in.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { addEvidenceCompanion } from '../evidence-companion.ts';
import { validatedIds } from './validated.ts';

export const adoptionWithoutValidation: DocumentRule = {
  id: 'evidence/adoption-without-validation',
  level: 'document',
  beyond: 'product',
  summary: 'A goal for more use of a clinical feature, and none that shows what the use does for patients.',
  why: 'More use is not more health. A key result on evidence or outcome beside it tells whether the people who use the feature get better, and separates clinical value from vanity.',
  severity: 'warning',
  tier: 'core',
  references: ['S0:10', 'S3:92', 'evidence.gap'],
  absence: true,

  *check(document, { signals }) {
    yield* unvalidated(document, validatedIds(document), signals.clinical);
  },

  fixes({ objective, keyResult }, source) {
    const edits = objective === undefined ? [] : addEvidenceCompanion(source, objective, keyResult);
    return [{ title: l10n.t('Add a validation study'), edits }];
  },
};

const unvalidated = findingsIn(function* (
  { clinical, topics, keyResults }: ObjectiveFacts,
  validated: ReadonlySet<string>,
  isClinical: boolean,
) {
  if (!(clinical ?? isClinical) || topics.administrative) return;
  const unproven = keyResults.find((kr) => kr.clinicalUse && !(kr.id && validated.has(kr.id.name)));
  if (unproven && !keyResults.some((kr) => kr.evidence))
    yield { message: messageFor(unproven), span: unproven.anchor, keyResult: unproven.index };
});

function messageFor({ id }: KeyResultFacts): string {
  const goal = id ? shortened(id.name, 20) : l10n.t('This');
  return l10n.t(
    '{goal} counts use, and more use is not more health; add a key result that ties it to outcomes, such as a validation study.',
    { goal },
  );
}
