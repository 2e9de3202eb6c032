import * as l10n from '../../base/l10n.ts';
import { shortened } from '../../base/shortened.ts';
import type { ObjectiveRule } from '../../lint/rule.ts';
import { matchMetric } from '../../statement/named-metric.ts';
import type { KeyResultReading } from '../../statement/objective.ts';
import { isAbout } from '../../statement/quantity.ts';
import { readStatement } from '../../statement/read.ts';
import { addToKeyResult } from '../add-fields.ts';
import { structureFix } from '../structure-fix.ts';

export const missingUnit: ObjectiveRule = {
  id: 'okr/missing-unit',
  level: 'objective',
  summary: 'A target that is a bare number: neither the text nor a field says of what.',
  why: 'A bare number is read in different ways, as minutes or hours, people or percent, and two readers then check two different results.',
  severity: 'info',
  tier: 'second',
  references: ['S0:14', 'S1:29'],
  absence: true,

  *check({ keyResults }) {
    for (const reading of keyResults) {
      const { index, keyResult, statement, target, anchor } = reading;
      if (!statement || !target || !isBare(reading)) continue;
      const number = keyResult.target?.text ?? statement.text.slice(target.span.start, target.span.end);
      yield {
        message: l10n.t(
          '{number} has no unit; say in unit what is counted, so that everyone reads the same number.',
          { number: shortened(number, 30) },
        ),
        span: keyResult.target?.range ?? anchor,
        keyResult: index,
      };
    }
  },

  fixes(finding, source) {
    return [
      { title: l10n.t('Add a unit'), edits: addToKeyResult(source, finding, 'unit: TODO') },
      ...structureFix(source, finding),
    ];
  },
};

/** Scales and ratios are numbers without a unit. */
const scales = new Set(['points', 'ratio', '0 to 1']);
/** "150 per bed", "0.4/shift", "8 m/s", "280 g", "36.5 °C", "₹400". */
const rate = /\d ?(?:(?:per|[a-zµ]{0,5}\/) ?[a-z]|[cfglmt]\b|[°º])|[₹¥₩₺฿] ?\d/i;
const steps =
  /\b(?:bmi|kccq|mmse|moca|coefficient|level|stage|grade|version|tier|phase|step|rank|percentile|index|rating|score|apgar|cmi|case[- ]mix|(?:coma|pain|rating) scale|gcs|inr|ph|kt\/v)\b/i;

/** "Response time for nurses", "readmission rate": the people in it are not what is counted. */
function isTimeOrRate(text: string): boolean {
  const [measure = ''] = text.split(
    / (?:of(?! stay\b)|for|from|to|in|on|at|by|among|with|below|under|above|is)\b|[:,(]/,
    1,
  );
  return timeOrRate.test(measure) && !vital.test(measure) && !named.test(text);
}

const timeOrRate = /\b(?:times?|turnaround|delays?|waits?|length of stay|duration|rates?)$/i;
/** "Waiting time in minutes", "no-show rate (percent)". */
const named =
  /(?:\bin |\()(?:milliseconds|seconds|minutes|mins?|hours|hrs|days|weeks|months|years|percent|%)(?!\w)/i;
/** "Peak flow in l/min", "noise (dB)". */
const measuredIn =
  /(?:\bin |\()(?:[kmµ]?g|[cm]?m|[dm]?l|dB|k?Pa|mmHg|cmH2O|bpm|kcal|kWh|mSv|°[CF]|[A-Za-zµ]{1,5}\/[A-Za-z\d]{1,6})(?=\)|[,;:]|$| (?:at|for|of|per)\b)/;
/** Of these everyone knows the unit. */
const vital = /\b(?:heart|pulse|respiratory|breathing|filtration|flow|on) (?:rates?|time)$/i;

/** Nil of anything is nil; all else needs a unit in a field, in the numbers, or as a noun in the text. */
function isBare({ keyResult, statement, type, target, baseline }: KeyResultReading): boolean {
  if (type === 'milestone' || !statement || keyResult.unit) return false;
  if (target?.value === undefined || target.value === 0 || target.relative) return false;
  if (target.unit !== undefined || baseline?.unit !== undefined) return false;
  // "From 30 to 20 minutes" beside `target: 20`.
  if (statement.target?.unit !== undefined && isAbout(statement.target, target)) return false;
  // "Everyone", "neither ward": the word says of whom.
  if (!keyResult.target && !/\d/.test(statement.text.slice(target.span.start, target.span.end))) return false;
  const told = `${statement.text}: ${keyResult.target?.text ?? ''}`;
  if (!isTimeOrRate(statement.text)) {
    if (statement.hasUnit) return false;
    if (keyResult.target && readStatement(told, 'key-result').hasUnit) return false;
  }
  if (rate.test(told) || measuredIn.test(statement.text)) return false;
  return !steps.test(statement.text) && !scales.has(matchMetric(statement.text)?.unit ?? '');
}
