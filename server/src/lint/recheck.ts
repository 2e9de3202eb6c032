import { isSpan, type Span } from '../document/span.ts';
import type { ObjectiveFacts } from './facts.ts';
import type { RuleFinding } from './part.ts';

/** What the rules on a whole file found, and for which facts. */
export interface Checked {
  /** Everything but the objectives that the outcome depends on. */
  readonly stamp: string;
  readonly header: unknown;
  readonly objectives: readonly ObjectiveFacts[];
  readonly findings: readonly RuleFinding[];
}

/**
 * What the rules that do not read titles would find now, if that is known without running them: most edits change a
 * word or move a line, and the facts of the objective stay what they are. Only their places move.
 * @returns undefined when the rules have to run.
 */
export function recheck(
  known: Checked | undefined,
  stamp: string,
  header: unknown,
  objectives: readonly ObjectiveFacts[],
): readonly RuleFinding[] | undefined {
  if (known?.stamp !== stamp || known.header !== header || known.objectives.length !== objectives.length)
    return undefined;
  const moved = new Map<number, ReadonlyMap<string, Span>>();
  for (const [index, facts] of objectives.entries()) {
    const before = known.objectives[index];
    if (!before || before === facts) continue;
    if (contentOf(before) !== contentOf(facts)) return undefined;
    moved.set(index, places(before, facts));
  }
  if (moved.size === 0) return known.findings;
  const findings: RuleFinding[] = [];
  for (const finding of known.findings) {
    const now = relocated(finding, moved);
    if (!now) return undefined;
    findings.push(now);
  }
  return findings;
}

/** Facts without their places and without the wording of titles. */
function contentOf(facts: ObjectiveFacts): string {
  return JSON.stringify(facts, (key, value: unknown) =>
    isSpan(value) || (key === 'title' && value !== undefined) ? 0 : value,
  );
}

/** Where each place of the old facts is in the new ones, whose content is the same. */
function places(before: unknown, after: unknown, found = new Map<string, Span>()): ReadonlyMap<string, Span> {
  if (isSpan(before) && isSpan(after)) found.set(nameOf(before), after);
  else if (isRecord(before) && isRecord(after))
    for (const key of Object.keys(before)) places(before[key], after[key], found);
  return found;
}

function relocated(
  finding: RuleFinding,
  moved: ReadonlyMap<number, ReadonlyMap<string, Span>>,
): RuleFinding | undefined {
  const span = move(finding.span, finding.objective, moved);
  const related = finding.related?.map((each) => ({ ...each, span: move(each.span, each.objective, moved) }));
  if (!span || related?.some((each) => !each.span)) return undefined;
  if (span === finding.span && !related) return finding;
  return { ...finding, span, ...(related && { related: related as NonNullable<RuleFinding['related']> }) };
}

function move(
  span: Span,
  objective: number | undefined,
  moved: ReadonlyMap<number, ReadonlyMap<string, Span>>,
): Span | undefined {
  const map = objective === undefined ? undefined : moved.get(objective);
  return map ? map.get(nameOf(span)) : span;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function nameOf({ start, end }: Span): string {
  return `${start}:${end}`;
}
