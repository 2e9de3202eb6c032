import * as l10n from '../../base/l10n.ts';
import { shortened } from '../../base/shortened.ts';
import type { Edit } from '../../document/edit.ts';
import { inStyleOf } from '../../document/render.ts';
import type { Source } from '../../document/source.ts';
import { sharedSubjects, subjectsOf } from '../../knowledge/subjects.ts';
import type { KeyResultFacts, ObjectiveFacts } from '../../lint/facts.ts';
import { findingsIn } from '../../lint/findings-in.ts';
import { textsOf } from '../../lint/overall.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { addToKeyResult } from '../add-fields.ts';
import { addEvidenceCompanion } from '../evidence-companion.ts';
import { subjectOf } from '../subject.ts';
import { validatedIds } from './validated.ts';

/** A study that is there, and the use that it may be about. */
interface Link {
  readonly study: string;
  readonly use: string;
}

export const adoptionWithoutValidation: DocumentRule = {
  id: 'evidence/adoption-without-validation',
  level: 'document',
  beyond: 'product',
  titles: true,
  summary: 'A goal for more use of a clinical feature, and none that shows what the use does for patients.',
  why: 'More use is not more health. A key result on evidence or outcome beside it tells whether the people who use the feature get better, and separates clinical value from vanity.',
  severity: 'warning',
  tier: 'core',
  references: ['S0:10', 'S3:92', 'evidence.gap'],
  absence: true,

  *check(document, { signals }) {
    yield* unvalidated(document, validatedIds(document), signals.clinical, freeStudies(document));
  },

  fixes({ objective, keyResult, data }, source) {
    const edits = objective === undefined ? [] : addEvidenceCompanion(source, objective, keyResult);
    const link = data as Link | undefined;
    return [
      { title: l10n.t('Add a validation study'), edits },
      {
        title: l10n.t('Say that {study} validates it', { study: shortened(link?.study ?? '', 20) }),
        edits: link ? addLink(source, link) : [],
        confirm: true,
        choice: true,
      },
    ];
  },
};

const unvalidated = findingsIn(function* (
  { title, clinical, topics, keyResults }: ObjectiveFacts,
  validated: ReadonlySet<string>,
  isClinical: boolean,
  studies: ReadonlySet<string>,
) {
  if (!(clinical ?? isClinical) || topics.administrative) return;
  const unproven = keyResults.find((kr) => kr.clinicalUse && !(kr.id && validated.has(kr.id.name)));
  if (!unproven || keyResults.some((kr) => kr.evidence)) return;
  const study = studyOf(`${title ?? ''}; ${unproven.title ?? ''}`, studies);
  yield {
    message: messageFor(unproven, study),
    span: unproven.anchor,
    keyResult: unproven.index,
    ...(study !== undefined && unproven.id && { data: { study, use: unproven.id.name } satisfies Link }),
  };
});

/** Studies that do not say what they validate, each by its id and all that is said of it. */
const freeStudies = textsOf(({ title, keyResults }) =>
  keyResults.flatMap((kr) =>
    kr.validation && kr.id && kr.validates.length === 0
      ? JSON.stringify([kr.id.name, `${title ?? ''}; ${kr.title ?? ''}`])
      : [],
  ),
);

/** The only study, or of several the first in whose words the use, or what it is for, comes: another one is of something else. */
function studyOf(use: string, studies: ReadonlySet<string>): string | undefined {
  const subjects = subjectsOf(use);
  const told = [...studies].map((study): readonly [string, string] => JSON.parse(study));
  const meant = told.length === 1 ? told[0] : told.find(([, text]) => sharedSubjects(text, subjects) > 0);
  return meant?.[0];
}

function addLink(source: Source, { study, use }: Link): Edit[] {
  for (let objective = 0; objective < source.objectiveCount; objective++) {
    const keyResult = source
      .objectiveModel(objective)
      ?.key_results?.items.findIndex(({ id }) => id?.text === study);
    if (keyResult === undefined || keyResult < 0) continue;
    return addToKeyResult(source, { objective, keyResult }, `validates: ${inStyleOf(undefined, use)}`);
  }
  return [];
}

function messageFor({ id }: KeyResultFacts, study: string | undefined): string {
  const goal = subjectOf(id?.name);
  if (study !== undefined && id)
    return l10n.t(
      '{goal} counts use, and more use is not more health; add a key result that ties it to outcomes, or note that {study} validates it.',
      { goal, study: shortened(study, 20) },
    );
  return l10n.t(
    '{goal} counts use, and more use is not more health; add a key result that ties it to outcomes, such as a validation study.',
    { goal },
  );
}
