import type { Span } from '../document/span.ts';
import { matchMetric } from '../statement/named-metric.ts';
import type { KeyResultReading } from '../statement/objective.ts';
import { readQuantity } from '../statement/quantity.ts';
import { topicsOf } from '../statement/topics.ts';
import { isOnlyTaken } from '../statement/value-taken.ts';
import { isOnlyWork } from '../statement/work-done.ts';

/** What is remembered of a key result for the rules on safety: whether it is a constraint, a result in health, or watched (S0:4, S0:14). */
export interface SafetyFacts {
  /** What it counts should become fewer; "within 2 minutes" says nothing of that. */
  readonly fewer: boolean;
  /** What it counts should become more, or is brought in. */
  readonly more: boolean;
  /** The author named the category. */
  readonly declared: boolean;
  /** The goal is zero. */
  readonly zero: boolean;
  /** A result in health: by its category, its metric, or the primary outcome of its study. */
  readonly outcome: boolean;
  /** Its value is looked at in a known rhythm (`measure.cadence`). */
  readonly watched: boolean;
  /** Where `type: metric` is written out. */
  readonly typeSpan: Span | undefined;
  readonly weight: { readonly value: number; readonly span: Span } | undefined;
  /** Ids of what must hold while it is pursued (`guardrails`). */
  readonly guards: readonly string[];
}

const timeUnits = /^(?:seconds?|minutes?|hours?|days?|s|min|h)$/i;

/** What a key result says of harm, limits and guardrails. */
export function safetyFactsOf(reading: KeyResultReading): SafetyFacts {
  const { keyResult, target } = reading;
  const { weight, type, measure, guardrails } = keyResult;
  const value = weight && readQuantity(weight.text)?.value;
  return {
    fewer: isFewer(reading),
    more: isMore(reading),
    declared: reading.declared,
    zero: target?.value === 0 && !target.relative,
    outcome: isHealthResult(reading),
    watched: measure?.cadence !== undefined,
    typeSpan: type?.text === 'metric' ? type.range : undefined,
    weight: weight && value !== undefined ? { value, span: weight.range } : undefined,
    guards: guardrails?.items.flatMap(({ metric }) => metric?.text ?? []) ?? [],
  };
}

function isFewer({ keyResult, statement, direction }: KeyResultReading): boolean {
  if (direction !== 'decrease') return false;
  return keyResult.direction !== undefined || !timeUnits.test(statement?.target?.unit ?? '');
}

const brought = /^(?:add|introduce|deploy|roll out|launch|enable|turn on|switch on|extend|expand)\b/i;

function isMore({ keyResult, statement, direction }: KeyResultReading): boolean {
  if (keyResult.direction) return direction === 'increase';
  return direction === 'increase' || brought.test(statement?.text ?? '');
}

/** "Our coach prevents diabetes": an effect that is said, and nothing that is measured. */
function isBareClaim({ keyResult, declared, statement, target }: KeyResultReading): boolean {
  const isMeasured = target !== undefined || keyResult.target !== undefined;
  return statement?.claim !== undefined && !declared && !isMeasured && !keyResult.evidence;
}

function isHealthResult(reading: KeyResultReading): boolean {
  const { keyResult, categories, declared, statement } = reading;
  if (isBareClaim(reading)) return false;
  if (keyResult.evidence?.primary_outcome) return true;
  if (declared) return categories.includes('outcome');
  const text = statement?.text ?? '';
  // What is done, or how often a value is taken, says nothing of anybody's health.
  if (isOnlyWork(reading) || isOnlyTaken(text)) return false;
  if (categories.includes('outcome')) return true;
  return matchMetric(text)?.category === 'outcome' || topicsOf(text).symptom === true;
}
