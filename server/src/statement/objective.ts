import type { KeyResult, Objective } from '../document/model.ts';
import { nearest } from '../document/nearest.ts';
import type { Field } from '../document/shape.ts';
import type { Span } from '../document/span.ts';
import { isParticiple } from '../knowledge/participles.ts';
import { readTokens, wordAt } from '../words/text.ts';
import { ORDER } from './category.ts';
import { directionByValues } from './direction.ts';
import { caresForSepsis } from './harm.ts';
import { type Harm, harmCounted } from './harm-counted.ts';
import { measuresHarm } from './harm-measured.ts';
import { declaredLaunch } from './launch-places.ts';
import { isAbout, isSameMeasure, readQuantity } from './quantity.ts';
import { readStatement } from './read.ts';
import type { Category, Direction, Launch, Quantity, Statement } from './statement.ts';
import { topicsOf } from './topics.ts';
import { saysThatItIsUsed } from './use-said.ts';
import { isNoun, isOutcome } from './work-verb.ts';

export type KeyResultType = 'metric' | 'milestone' | 'guardrail';

/** A key result with what its text and its fields say together. Declared fields win over the text. */
export interface KeyResultReading {
  readonly index: number;
  readonly keyResult: KeyResult;
  /** Absent while there is no title. */
  readonly statement?: Statement;
  readonly type: KeyResultType;
  /** By declaration (`type: launch`), or by its words. */
  readonly launch?: Launch;
  /** Where the title names work to be done; absent where the fields make it the name of a measure. */
  readonly workDone?: Span;
  /** The author's categories, else those inferred from the text. */
  readonly categories: readonly string[];
  /** True when the author named the category. */
  readonly declared: boolean;
  readonly target?: Quantity;
  readonly baseline?: Quantity;
  readonly direction?: Direction;
  /** Declared segments (`segment`, `segments`). */
  readonly segments: readonly string[];
  /** Safety by declaration, or by its words together with a target. */
  readonly safety: boolean;
  /** It measures harm to patients, or how they are kept from it, though it need not be a goal on safety ("bleeds", "sepsis screening"). */
  readonly harm: boolean;
  /** What harm in everyday words it counts, where no category is declared. */
  readonly counted?: Harm;
  readonly adoption: boolean;
  /** The place to speak about the key result as a whole: its title, else its id, else its start. */
  readonly anchor: Span;
}

/** An initiative that launches something: it takes place as well as one that is a key result. */
export interface PlannedLaunch {
  readonly launch: Launch;
  readonly anchor: Span;
}

export interface ObjectiveReading {
  readonly objective: Objective;
  readonly statement?: Statement;
  readonly keyResults: readonly KeyResultReading[];
  /** By declaration, or by the words of its title. */
  readonly ownLaunch?: Launch;
  /** Its initiatives that bring care itself to somebody. */
  readonly plannedLaunches: readonly PlannedLaunch[];
  /** It, one of its key results or of its initiatives is a launch. */
  readonly launch: boolean;
  readonly anchor: Span;
}

/** Reads an objective's sentences. Pure; the same objective always gives the same reading. */
export function understand(objective: Objective): ObjectiveReading {
  const statement = objective.title && readStatement(objective.title.text, 'objective');
  const keyResults = (objective.key_results?.items ?? []).map(readKeyResult);
  const ownLaunch = launchOf(statement, objective.type);
  const plannedLaunches = (objective.initiatives?.items ?? []).flatMap(plannedLaunch);
  return {
    objective,
    ...(statement && { statement }),
    keyResults,
    ...(ownLaunch && { ownLaunch }),
    plannedLaunches,
    launch: (ownLaunch ?? plannedLaunches[0]) !== undefined || keyResults.some((kr) => kr.launch),
    anchor: anchorOf(objective),
  };
}

/** What organises care, such as billing, asks for nothing before it starts. */
function plannedLaunch({ text, range }: Field): PlannedLaunch[] {
  const { launch } = readStatement(text, 'key-result');
  return launch && !topicsOf(text).administrative ? [{ launch, anchor: range }] : [];
}

function launchOf(statement: Statement | undefined, type?: Field, target?: Field): Launch | undefined {
  if (statement?.launch || type?.text !== 'launch') return statement?.launch;
  return declaredLaunch(statement?.text ?? '', target?.text);
}

function readKeyResult(keyResult: KeyResult, index: number): KeyResultReading {
  const statement = keyResult.title && readStatement(keyResult.title.text, 'key-result');
  const { baseline, target } = valuesOf(keyResult, statement);
  const direction = declaredDirection(keyResult) ?? directionOf(keyResult, statement, baseline, target);
  const workDone = workDoneIn(keyResult, statement);
  const launch = launchOf(statement, keyResult.type, keyResult.target);
  const declared = (keyResult.category?.items.length ?? 0) > 0;
  const categories: readonly string[] = declared
    ? (keyResult.category?.items ?? []).map((field) => meant(field.text))
    : (statement?.categories ?? []);
  const text = statement?.text ?? '';
  const type = typeOf(keyResult, workDone, target);
  const adoption =
    categories.includes('adoption' satisfies Category) && (declared || saysUse(keyResult, statement));
  const isSafety =
    categories.includes('safety') &&
    (declared || measuresHarm({ statement, target, direction, adoption, launch, workDone }));
  const counted = !declared && target ? harmCounted(text, target, direction) : undefined;
  return {
    index,
    keyResult,
    ...(statement && { statement }),
    type,
    ...(launch && { launch }),
    ...(workDone && { workDone }),
    categories,
    declared,
    ...(target && { target }),
    ...(baseline && { baseline }),
    ...(direction && { direction }),
    segments: [...(keyResult.segment?.items ?? []), ...(keyResult.segments?.items ?? [])].map(
      (field) => field.text,
    ),
    safety: isSafety && (declared || type === 'guardrail' || !caresForSepsis(text)),
    harm: isSafety || counted !== undefined,
    ...(counted && { counted }),
    adoption,
    anchor: anchorOf(keyResult),
  };
}

/** "saftey": okr/schema names the slip, and nothing else has to come of it. */
function meant(category: string): string {
  return (ORDER as readonly string[]).includes(category) ? category : (nearest(category, ORDER) ?? category);
}

/** "Care plans signed by members" are nobody's use of a product, unless a word says so: "app use", "active users" as the unit. */
function saysUse({ unit }: KeyResult, statement: Statement | undefined): boolean {
  if (!statement?.guess || statement.population.kind === 'implicit' || saysThatItIsUsed(statement))
    return true;
  return unit !== undefined && readStatement(unit.text, 'key-result').population.kind !== 'none';
}

/** What is declared, else a milestone when the text is work done or has a date and no number, else a metric. */
function typeOf(
  keyResult: KeyResult,
  workDone: Span | undefined,
  target: Quantity | undefined,
): KeyResultType {
  const declared = keyResult.type?.text;
  if (declared === 'guardrail' || declared === 'milestone' || declared === 'metric') return declared;
  if (workDone) return 'milestone';
  const hasNumber =
    target !== undefined || keyResult.target !== undefined || keyResult.baseline !== undefined;
  return keyResult.due && !hasNumber ? 'milestone' : 'metric';
}

/**
 * "Alerts overridden by nurses" without a number is a state of things; with a target in a field of its own, or declared a metric,
 * it names a measure. A title that starts with the work ("Deploy the toggle") stays work whatever the fields say.
 */
function workDoneIn(keyResult: KeyResult, statement: Statement | undefined): Span | undefined {
  const span = statement?.workDone;
  const { target, baseline, current, unit, type } = keyResult;
  const isMeasure = type?.text === 'metric' || type?.text === 'guardrail';
  if (!span || !(target || baseline || current || unit || isMeasure)) return span;
  const startsWithWork = span.start === 0 && span.end < statement.text.length;
  const { tokens } = readTokens(statement.text);
  const first = wordAt(tokens, 0);
  // "Test results seen in time", of which a share is counted.
  const counted = baseline !== undefined || (target && isOutcome(readQuantity(target.text), false));
  const isThing = counted && isNoun(tokens, { id: first, first: 0, last: 0 });
  return startsWithWork && !isParticiple(first) && !isThing ? span : undefined;
}

function declaredDirection(keyResult: KeyResult): Direction | undefined {
  const text = keyResult.direction?.text;
  return text === 'increase' || text === 'decrease' || text === 'maintain' ? text : undefined;
}

/** Where it starts and where it wants to be: by the fields, and by the sentence where that speaks of the same measure. */
function valuesOf(
  keyResult: KeyResult,
  statement: Statement | undefined,
): Pick<KeyResultReading, 'baseline' | 'target'> {
  const from = keyResult.baseline && readQuantity(keyResult.baseline.text);
  const to = keyResult.target && readQuantity(keyResult.target.text);
  const baseline = from ?? besideOther(statement?.baseline, to);
  const said = statement?.target;
  const target = to ? withComparator(to, said) : besideOther(said, from);
  return { ...(baseline && { baseline }), ...(target && { target }) };
}

/** "Seen within 2 hours" beside a baseline of 61% is what counts as seen. */
function besideOther(said: Quantity | undefined, field: Quantity | undefined): Quantity | undefined {
  return said && field && !isSameMeasure(said, field) ? undefined : said;
}

/** "At most 3 falls" with a target of 3 in the field. */
function withComparator(target: Quantity, said: Quantity | undefined): Quantity {
  const comparator = said && isAbout(said, target) ? said.comparator : undefined;
  return target.comparator || !comparator ? target : { ...target, comparator };
}

function directionOf(
  { baseline: from, target: to }: KeyResult,
  statement: Statement | undefined,
  baseline: Quantity | undefined,
  target: Quantity | undefined,
): Direction | undefined {
  if (!from && !to) return statement?.direction;
  return directionByValues(readTokens(statement?.text ?? ''), baseline, target);
}

function anchorOf(part: KeyResult | Objective): Span {
  return (
    part.title?.range ??
    part.id?.range ?? { start: part.range.start, end: Math.min(part.range.end, part.range.start + 1) }
  );
}
