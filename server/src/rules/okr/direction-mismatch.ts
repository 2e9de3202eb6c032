import { type Edit, replaceScalar } from '../../document/edit.ts';
import type { Source } from '../../document/source.ts';
import { matchMetric } from '../../knowledge/metrics.ts';
import * as l10n from '../../l10n.ts';
import type { ObjectiveRule } from '../../lint/rule.ts';
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
                '{clash}, but the target ({to}) is above the baseline ({from}); swap them or set direction.',
                { clash, to: move.to, from: move.from },
              )
            : l10n.t(
                '{clash}, but the target ({to}) is below the baseline ({from}); swap them or set direction.',
                { clash, to: move.to, from: move.from },
              ),
        span: keyResult.target?.range ?? anchor,
        keyResult: index,
        data: { direction: move.direction },
      };
    }
  },

  fixes(finding, source) {
    const { direction } = finding.data as { direction: 'increase' | 'decrease' };
    const reading = keyResultReading(source, finding);
    return [
      {
        title: l10n.t('Swap baseline and target'),
        edits: reading ? swap(source, reading) : [],
        confirm: true,
      },
      {
        title: l10n.t('Set direction: {direction}', { direction }),
        edits: setDirection(source, finding, direction),
        choice: true,
        confirm: true,
      },
    ];
  },
};

/** What speaks against the way that the numbers go; a direction that the author declares for it settles the matter. */
function clashOf(reading: KeyResultReading, direction: 'increase' | 'decrease'): string | undefined {
  const { keyResult, statement, type, baseline, target } = reading;
  const declared = keyResult.direction && reading.direction;
  if (declared === 'maintain' || type !== 'metric' || !statement) return undefined;
  if (declared) return declared === direction ? undefined : l10n.t('direction says {declared}', { declared });
  const number = keyResult.baseline ? statement.text.length : (baseline?.span.start ?? 0);
  const spoken = spokenDirection(statement.text, number);
  if (spoken === 'maintain') return undefined;
  if (spoken && spoken !== direction) return l10n.t('The words say {spoken}', { spoken });
  const isLimit = target?.comparator?.startsWith(direction === 'increase' ? '<' : '>');
  const metric = isLimit ? undefined : matchMetric(statement.text);
  if (!metric || metric.direction === 'maintain' || metric.direction === direction) return undefined;
  // More reports are a sign of trust; safety/reporting-rate speaks of them.
  if (metric.id === 'safety-event-reports') return undefined;
  return metric.direction === 'decrease'
    ? l10n.t('{metric}: lower is better', { metric: metric.name })
    : l10n.t('{metric}: higher is better', { metric: metric.name });
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
