import * as l10n from '../../base/l10n.ts';
import type { ObjectiveRule } from '../../lint/rule.ts';
import type { KeyResultReading } from '../../statement/objective.ts';
import { readStatement } from '../../statement/read.ts';
import { addToKeyResult } from '../add-fields.ts';
import { structureFix } from '../structure-fix.ts';

export const missingBaseline: ObjectiveRule = {
  id: 'okr/missing-baseline',
  level: 'objective',
  summary: 'A key result that promises a change without the value it starts from.',
  why: 'Whether a change happened shows only against the value measured before; a baseline that is taken after deployment can no longer be trusted.',
  severity: 'warning',
  tier: 'core',
  references: ['S2:94'],
  absence: true,

  *check({ keyResults }) {
    for (const reading of keyResults) {
      const { index, keyResult, type, target, baseline, anchor } = reading;
      if (type !== 'metric' || !target || target.value === 0 || baseline || keyResult.baseline) continue;
      if (isStudied(reading) || tellsStart(reading)) continue;
      const direction = spokenDirection(reading);
      const isRelative = target.relative || sharesRelativeTarget(reading);
      if (direction === 'maintain' || (!isRelative && direction === undefined)) continue;
      yield {
        message: isRelative
          ? l10n.t(
              'This target is a change from a value that is not there; record the value measured before the change as baseline.',
            )
          : l10n.t(
              'Nobody can see how far this target is from today; record the value measured before the change as baseline.',
            ),
        span: keyResult.target?.range ?? anchor,
        keyResult: index,
        severity: isRelative ? 'warning' : 'info',
      };
    }
  },

  fixes(finding, source) {
    return [
      {
        title: l10n.t('Add a baseline'),
        edits: addToKeyResult(source, finding, 'baseline: TODO'),
      },
      ...structureFix(source, finding, true),
    ];
  },
};

/** More amounts than this in one sentence, and nobody can say what changes. */
const MOST_AMOUNTS = 4;

/** A declared direction, or that of the sentence's own words: "under 30 minutes" is a limit and tells of no change. */
function spokenDirection({ keyResult, statement, direction }: KeyResultReading): typeof direction {
  if (keyResult.direction || !statement) return direction;
  let words = statement;
  for (let amounts = 0; words.target && words.target.span.start < words.target.span.end; amounts++) {
    if (amounts === MOST_AMOUNTS) return undefined;
    const { start, end } = words.target.span;
    words = readStatement(words.text.slice(0, start) + words.text.slice(end), 'key-result');
  }
  return words.direction && direction;
}

/** `Cut no-shows by 40%` with `target: 40%`: the field repeats a change that the title states. */
function sharesRelativeTarget({ statement, target }: KeyResultReading): boolean {
  return statement?.target?.relative === true && statement.target.value === target?.value;
}

/** "Cut by half (14 a month in 2025)", "40% shorter (2025: 30 minutes)", "half of the 2025 mean of 14": the value to start from, told by the way. */
function tellsStart({ statement, target }: KeyResultReading): boolean {
  return target?.relative === true && start.test(statement?.text ?? '');
}

const start =
  /\(\d[\d.,]*%? [^()]{0,40}\b(?:19|20)\d\d\)|\((?:19|20)\d\d: ?\d|\b(?:vs\.?|versus|against) (?:the )?\d[\d.,]*%? (?:an?|per|in|of)\b|\b(?:mean|average|median|level|rate|total|figure|count) of \d/i;

/** A study measures against its own comparator: "15% better than standard care". */
function isStudied({ keyResult, statement }: KeyResultReading): boolean {
  return keyResult.evidence !== undefined || statement?.evidence !== undefined;
}
