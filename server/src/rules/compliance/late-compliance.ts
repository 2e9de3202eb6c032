import * as l10n from '../../base/l10n.ts';
import { periodOf } from '../../document/cycle.ts';
import type { KeyResultFacts, ObjectiveFacts } from '../../lint/facts.ts';
import type { Named } from '../../lint/lead-facts.ts';
import { once } from '../../lint/once.ts';
import { perObjective } from '../../lint/overall.ts';
import type { DocumentRule, Finding } from '../../lint/rule.ts';
import { replaceAt } from '../scalars.ts';
import { subjectOf } from '../subject.ts';
import { isDuty } from './release-gate.ts';

export const lateCompliance: DocumentRule = {
  id: 'compliance/late-compliance',
  level: 'document',
  titles: true,
  summary: 'Compliance or privacy work that is due after the launch it belongs to.',
  why: 'Compliance that comes after a launch is built in too late: architecture, testing time and the launch itself depend on it.',
  severity: 'warning',
  tier: 'second',
  references: ['S0:3', 'S1:2', 'S3:96'],

  *check(document) {
    const tooLate = lateIn(document);
    if (tooLate.length === 0) yield* lateAtLast(document.objectives);
    for (const found of tooLate) yield* found;
  },

  fixes(finding, source) {
    const { launch } = finding.data as { launch: string };
    const edits = replaceAt(source, finding.span, launch);
    return [{ title: l10n.t('Move it to {launch}', { launch }), edits }];
  },
};

/** What is measured all the time, or after the launch on purpose, need not be finished before it. */
const ongoing =
  /\b(?:post-?launch|after (?:the )?launch|follow-?up|ongoing|continuous|weekly|monthly|quarterly|annual|yearly|per|each|every|rates?|incidents?|breach(?:es)?|during|surveillance|monitor\w*)\b/i;

function isPreparation({ categories, launch, type, title }: KeyResultFacts): boolean {
  return isDuty(categories) && !launch && type !== 'guardrail' && !ongoing.test(title ?? '');
}

/**
 * In an objective that is a launch these words tell that it has come: "Iowa live with 9 midwives", "first visit in Iowa"; elsewhere they may
 * speak of anything.
 */
const arrival =
  /\b(?!(?:who|that|people|patients|members|families|they)\b)\w+ (?:live|open)(?:$| (?:with|in|at|on|for|by|to)\b|[,;:])|\bfirst (?:\w+ )?(?:visit|patient|appointment|consultation|admission)s?\b|\b(?:seeing|treating|admitting) (?:\w+ )?patients\b/i;

function tellsArrival({ title, categories }: KeyResultFacts): boolean {
  return !isDuty(categories) && arrival.test(title ?? '');
}

/** When an objective's launch is due: the latest date of its launching key results, else its own, else that of those that tell it has come. */
const launchOf = once(({ launch, due, keyResults }: ObjectiveFacts): Named | undefined => {
  if (!launch) return undefined;
  return latest(keyResults.filter((kr) => kr.launch)) ?? due ?? latest(keyResults.filter(tellsArrival));
});

function latest(keyResults: readonly KeyResultFacts[]): Named | undefined {
  return keyResults.reduce<Named | undefined>(
    (last, { due }) => (due && !(last && !isAfter(due, last)) ? due : last),
    undefined,
  );
}

const hasDuty = once(({ keyResults }: ObjectiveFacts) => keyResults.some((kr) => isDuty(kr.categories)));

function isAfter(one: Named, other: Named): boolean {
  const end = periodOf(one.name)?.end;
  const limit = periodOf(other.name)?.end;
  return end !== undefined && limit !== undefined && end > limit;
}

interface Late {
  readonly kr: KeyResultFacts;
  readonly due: Named;
  readonly launch: Named;
}

/** The key results that are due after the launch that they prepare, by objective. */
const lateIn = perObjective((each, objective): readonly Finding[] | undefined => {
  const launch = launchOf(each);
  if (!launch) return undefined;
  const found = each.keyResults.flatMap((kr) =>
    kr.due && isPreparation(kr) && isAfter(kr.due, launch)
      ? late({ kr, due: kr.due, launch }, objective)
      : [],
  );
  return found.length > 0 ? found : undefined;
});

function late({ kr, due, launch }: Late, objective: number): Finding {
  return {
    message: l10n.t(
      '{keyResult} is due {due}, after the launch on {launch} that it prepares; move it before the launch.',
      { keyResult: subjectOf(kr.id?.name), due: due.name, launch: launch.name },
    ),
    span: due.span,
    objective,
    keyResult: kr.index,
    data: { launch: launch.name },
    related: [{ message: l10n.t('The launch'), span: launch.span, objective }],
  };
}

/** All compliance stands in the last objective, and all of it is due after every launch. */
function* lateAtLast(objectives: readonly ObjectiveFacts[]): Iterable<Finding> {
  const objective = objectives.length - 1;
  const last = objectives[objective];
  const work = last?.keyResults.filter(isPreparation) ?? [];
  if (!last || last.launch || work.length === 0) return;
  const elsewhere = objectives.slice(0, -1);
  if (elsewhere.some(hasDuty)) return;
  const launches = elsewhere.flatMap((each, index) => {
    const due = launchOf(each);
    return due ? [{ due, objective: index }] : [];
  });
  const dates = work.map((kr) => kr.due ?? last.due);
  const [first] = dates;
  const [launch] = launches;
  const isLate = dates.every((due) => due && launches.every((each) => isAfter(due, each.due)));
  if (!first || !launch || !isLate) return;
  const { index, due } = work[0] ?? {};
  yield {
    message: l10n.t(
      'All compliance work is due after the launch on {launch}; move what the launch needs before it.',
      { launch: launch.due.name },
    ),
    span: first.span,
    objective,
    ...(due && index !== undefined && { keyResult: index }),
    data: { launch: launch.due.name },
    related: [{ message: l10n.t('The launch'), span: launch.due.span, objective: launch.objective }],
  };
}
