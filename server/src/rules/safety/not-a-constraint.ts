import * as l10n from '../../base/l10n.ts';
import { shortened } from '../../base/shortened.ts';
import type { KeyResultFacts, ObjectiveFacts } from '../../lint/facts.ts';
import { keyResultsThat, objectivesWith } from '../../lint/key-results.ts';
import { perObjective, textsOf } from '../../lint/overall.ts';
import type { DocumentRule, Finding } from '../../lint/rule.ts';
import { wideFix } from '../wide-fix.ts';
import { constrain, type Pursued } from './constrain.ts';

/** Goals of these categories are about care, its work or its duties. */
const notBusiness = /^(?:safety|evidence|outcome|workflow|interoperability|compliance|privacy)$/;

export const notAConstraint: DocumentRule = {
  id: 'safety/not-a-constraint',
  level: 'document',
  summary: 'Safety as one result among others, where it should limit how the others are reached.',
  why: 'A result can be traded against another; a constraint cannot. Safety that is declared a guardrail, and that adoption and launch goals refer to, stops them when it fails.',
  severity: 'info',
  tier: 'core',
  references: ['S0:4', 'S0:14'],

  *check(document, { signals }) {
    if (!signals.clinical) return;
    const safe = safeObjectives(document);
    const [index, objective] = safe[0] ?? [];
    const [first] = objective ? safetyIn(objective) : [];
    if (index === undefined || !objective || !first) return;
    if (limitsIn(document, guardsOf(document)).length > 0) return;
    const isOnly = safe.length === 1 && safetyIn(objective).length === 1;
    const pursued = pursuedIn(document);
    const cause = causeOf(first, objective, isOnly, pursued.length > 0);
    if (cause) yield { ...cause, objective: index, keyResult: first.index, data: pursued };
  },

  fixes({ objective, keyResult, data }, source) {
    if (objective === undefined || keyResult === undefined) return [];
    const pursued = (data as readonly Pursued[]).flat();
    const title = l10n.t('Make it a guardrail of the other goals');
    return [
      wideFix({ title, confirm: true }, pursued.length, () =>
        constrain(source, objective, keyResult, pursued),
      ),
    ];
  },
};

function isIn(ids: ReadonlySet<string>, { id }: KeyResultFacts): boolean {
  return id !== undefined && ids.has(id.name);
}

/** The objectives whose safety already limits others, by their numbers. */
const limitsIn = perObjective((objective, index, guarding: ReadonlySet<string>) =>
  safetyIn(objective).some((kr) => kr.type === 'guardrail' || isIn(guarding, kr)) ? index : undefined,
);

const pursuedIn = perObjective(({ keyResults }, objective): Pursued | undefined => {
  const found = keyResults.filter(isGrowth).map((kr) => ({ objective, keyResult: kr.index }));
  return found.length > 0 ? found : undefined;
});

function isGrowth({ adoption, launch, safety }: KeyResultFacts): boolean {
  return (adoption || launch) && !safety;
}

function isSafety({ safety, type }: KeyResultFacts): boolean {
  return safety && type !== 'milestone';
}

const safetyIn = keyResultsThat(isSafety);
const safeObjectives = objectivesWith(isSafety);

const guardsOf = textsOf(({ keyResults }) => keyResults.flatMap((kr) => kr.guards));

function causeOf(
  kr: KeyResultFacts,
  objective: ObjectiveFacts,
  isOnly: boolean,
  hasPursued: boolean,
): Pick<Finding, 'message' | 'span'> | undefined {
  const others = isOnly ? objective.keyResults.filter((other) => other !== kr) : [];
  const { weight } = kr;
  if (isOnly && weight && others.some((other) => (other.weight?.value ?? 0) > weight.value))
    return {
      message: l10n.t(
        'Safety weighs less here than other results; make it a guardrail, so that it limits how the other goals are reached.',
      ),
      span: weight.span,
    };
  const isLast = others.length > 0 && objective.keyResults.at(-1) === kr;
  const isBusiness = others.every((other) => !other.categories.some((name) => notBusiness.test(name)));
  const span = kr.typeSpan ?? kr.anchor;
  if (isOnly && isLast && isBusiness)
    return {
      message: l10n.t(
        'Safety comes last here, after business results; make it a guardrail, so that it limits how the other goals are reached.',
      ),
      span,
    };
  if (!hasPursued) return undefined;
  const goal = kr.id ? shortened(kr.id.name, 20) : l10n.t('This safety goal');
  return {
    message: l10n.t(
      '{goal} is one result among others, and adoption could be reached at its cost; make it a guardrail, so that it limits how the other goals are reached.',
      { goal },
    ),
    span,
  };
}
