import * as l10n from '../../base/l10n.ts';
import { type Edit, replaceScalar } from '../../document/edit.ts';
import type { Source } from '../../document/source.ts';
import type { Metric } from '../../knowledge/metrics.ts';
import type { Fix, ObjectiveRule } from '../../lint/rule.ts';
import { matchMetricOf } from '../../statement/named-metric.ts';
import type { KeyResultReading } from '../../statement/objective.ts';
import { movement } from '../movement.ts';
import { keyResultReading } from '../readings.ts';
import { scalarAt } from '../scalars.ts';
import { setDirection } from '../set-direction.ts';
import { spokenDirection } from '../spoken-direction.ts';

export const directionMismatch: ObjectiveRule = {
  id: 'okr/direction-mismatch',
  level: 'objective',
  summary:
    'A target on the worse side of its baseline: by the words, by `direction`, or by what is measured.',
  why: 'When baseline and target are swapped, progress is counted backwards and a worsening looks like success.',
  severity: 'warning',
  tier: 'core',
  references: ['S2:90', 'S2:94'],

  *check({ keyResults }) {
    for (const reading of keyResults) {
      const { index, keyResult, anchor } = reading;
      const move = movement(reading);
      const clash = move && clashOf(reading, move.direction);
      if (!clash) continue;

      yield {
        message:
          move.direction === 'increase'
            ? l10n.t(
                '{clash}, but the target ({to}) is above the baseline ({from}); check, then set direction or swap them.',
                { clash: clash.text, to: move.to, from: move.from },
              )
            : l10n.t(
                '{clash}, but the target ({to}) is below the baseline ({from}); check, then set direction or swap them.',
                { clash: clash.text, to: move.to, from: move.from },
              ),
        span: keyResult.target?.range ?? anchor,
        keyResult: index,
        data: { direction: move.direction, said: clash.said },
      };
    }
  },

  fixes(finding, source) {
    const { direction, said } = finding.data as { direction: 'increase' | 'decrease'; said: boolean };
    const reading = keyResultReading(source, finding);
    const swapped: Fix = {
      title: l10n.t('Swap baseline and target'),
      edits: reading ? swap(source, reading) : [],
      confirm: true,
      ...(!said && { choice: true }),
    };
    const declared: Fix = {
      title: l10n.t('Set direction: {direction}', { direction }),
      edits: setDirection(source, finding, direction),
      choice: true,
      confirm: true,
    };
    // The library may know the measure by another meaning; then nobody's numbers should change.
    return said ? [swapped, declared] : [declared, swapped];
  },
};

interface Clash {
  readonly text: string;
  /** The author said so; else the metrics library does. */
  readonly said: boolean;
}

/** What speaks against the way that the numbers go; a direction that the author declares for it settles the matter. */
function clashOf(reading: KeyResultReading, direction: 'increase' | 'decrease'): Clash | undefined {
  const { keyResult, statement, type, baseline } = reading;
  const declared = keyResult.direction && reading.direction;
  if (declared === 'maintain' || type !== 'metric' || !statement) return undefined;
  if (declared)
    return declared === direction
      ? undefined
      : { text: l10n.t('direction says {declared}', { declared }), said: true };
  const number = keyResult.baseline ? statement.text.length : (baseline?.span.start ?? 0);
  const spoken = spokenDirection(statement.text, number);
  if (spoken === 'maintain') return undefined;
  if (spoken && spoken !== direction)
    return { text: l10n.t('The words say {spoken}', { spoken }), said: true };
  const metric = measured(reading, direction);
  if (!metric || metric.direction === 'maintain' || metric.direction === direction) return undefined;
  const text =
    metric.direction === 'decrease'
      ? l10n.t('{metric}: lower is better', { metric: metric.name })
      : l10n.t('{metric}: higher is better', { metric: metric.name });
  return { text, said: false };
}

/** More reports are a sign of trust; safety/reporting-rate speaks of them. Scales of patient-reported outcomes run either way. */
const undecided: ReadonlySet<string> = new Set(['safety-event-reports', 'patient-reported-outcome']);

/** The metric of the library whose values a key result's numbers are; undefined for a limit, and where nobody knows which way is better. */
function measured(
  { keyResult, statement, baseline, target }: KeyResultReading,
  direction: 'increase' | 'decrease',
): Metric | undefined {
  if (!statement || target?.comparator?.startsWith(direction === 'increase' ? '<' : '>')) return undefined;
  const metric = matchMetricOf(
    {
      units: [baseline?.unit, target?.unit, keyResult.unit?.text],
      spans: [!keyResult.baseline && baseline?.span, !keyResult.target && target?.span].filter(
        (span) => !!span,
      ),
    },
    statement.text,
  );
  return metric && !undecided.has(metric.id) ? metric : undefined;
}

/** The two values in each other's place: in their fields, or both in the title. */
function swap(source: Source, { keyResult, statement, baseline, target }: KeyResultReading): Edit[] {
  const { title } = keyResult;
  if (keyResult.baseline && keyResult.target) {
    const from = scalarAt(source, keyResult.baseline.range);
    const to = scalarAt(source, keyResult.target.range);
    return from && to ? [...replaceScalar(from, to.text), ...replaceScalar(to, from.text)] : [];
  }
  const node = title && scalarAt(source, title.range);
  if (!node || !statement || !baseline || !target || keyResult.baseline || keyResult.target) return [];
  const [first, second] = [baseline.span, target.span].sort((a, b) => a.start - b.start);
  if (!first || !second) return [];
  const { text } = statement;
  const [one, other] = [first, second].map((span) => numberIn(text, span.start, span.end));
  if (!one || !other) return [];
  const between = text.slice(one.end, other.start);
  const swapped = text.slice(other.start, other.end) + between + text.slice(one.start, one.end);
  return replaceScalar(node, text.slice(0, one.start) + swapped + text.slice(other.end));
}

/** The digits of a value, so that a unit which is written once stays where it is. */
function numberIn(text: string, start: number, end: number): { start: number; end: number } | undefined {
  const match = /\d+(?:[.,]\d+)*/.exec(text.slice(start, end));
  return match ? { start: start + match.index, end: start + match.index + match[0].length } : undefined;
}
