import * as l10n from '../../base/l10n.ts';
import type { ObjectiveRule } from '../../lint/rule.ts';
import type { KeyResultReading } from '../../statement/objective.ts';
import { topicsOf } from '../../statement/topics.ts';
import { addKeyResults } from '../add-key-results.ts';
import { isCare } from '../care.ts';
import { addGuardrail } from '../guardrail-link.ts';
import { safetyId } from '../readings.ts';
import { subjectOf } from '../subject.ts';

const changeFailure = `id: KR-TODO
title: Change failure rate of releases
category: operational
type: guardrail
direction: maintain
baseline: TODO
target: TODO
unit: "%"
owner: TODO
`;

export const speedOverSafety: ObjectiveRule = {
  id: 'safety/speed-over-safety',
  level: 'objective',
  summary: 'A goal to ship faster in a clinical product, and nothing that must hold meanwhile.',
  why: 'Speed is fine where a mistake is cheap, and dangerous where it reaches a clinical decision. How often changes fail, or a safety key result, shows whether the pace is still safe.',
  severity: 'info',
  tier: 'second',
  references: ['S2:37', 'S3:9', 'S3:99', 'S3:113', 'dora'],
  absence: true,

  *check(reading, { signals }) {
    const fast = isCare(reading, signals) ? reading.keyResults.find(isSpeed) : undefined;
    if (!fast || reading.keyResults.some(holdsSafety)) return;
    const goal = subjectOf(fast.keyResult.id?.text);
    yield {
      message: l10n.t(
        '{goal} rewards speed, and nothing in this objective must hold meanwhile; add a guardrail, such as the change failure rate or a safety goal.',
        { goal },
      ),
      span: fast.anchor,
      keyResult: fast.index,
    };
  },

  fixes({ objective, keyResult }, source) {
    if (objective === undefined || keyResult === undefined) return [];
    const safety = safetyId(source);
    return [
      {
        title: l10n.t('Pursue it only while {safety} holds', { safety: safety ?? '' }),
        edits: safety === undefined ? [] : addGuardrail(source, objective, keyResult, safety),
      },
      {
        title: l10n.t('Add the change failure rate as a guardrail'),
        edits: addKeyResults(source, objective, [changeFailure]),
      },
    ];
  },
};

/** Fewer releases, or story points given back, are no speed. */
function isSpeed({ statement, direction, type }: KeyResultReading): boolean {
  if (!statement || type === 'guardrail' || !topicsOf(statement.text).speed) return false;
  return (
    direction !== 'decrease' ||
    /\b(?:time|lead|days|weeks|months|to (?:market|production))\b/i.test(statement.text)
  );
}

function holdsSafety(reading: KeyResultReading): boolean {
  const { keyResult, statement, categories, declared, type } = reading;
  if (type === 'guardrail') return true;
  // "Time to market of new dosing rules" has a word of safety, and holds nothing.
  if (categories.includes('safety') && (declared || !isSpeed(reading))) return true;
  return (keyResult.guardrails?.items.length ?? 0) > 0 || topicsOf(statement?.text ?? '').quality === true;
}
