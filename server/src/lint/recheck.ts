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
  const moved = new Map<number, Places>();
  for (let index = 0; index < objectives.length; index++) {
    const [before, facts] = [known.objectives[index], objectives[index]];
    if (!before || before === facts) continue;
    const places: Places = new Map();
    if (!saysTheSame(before, facts, places)) return undefined;
    moved.set(index, places);
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

/** Where each place of the old facts is in the new ones. */
type Places = Map<number, Span>;

/** Whether facts differ in nothing but their places, which are noted, and the wording of titles. */
function saysTheSame(before: unknown, after: unknown, places: Places, key?: string): boolean {
  if (!isRecord(before) || !isRecord(after))
    return before === after || (key === 'title' && before !== undefined && after !== undefined);
  if (isSpan(before) && isSpan(after)) {
    places.set(nameOf(before), after);
    return true;
  }
  const keys = Object.keys(before);
  return (
    keys.length === Object.keys(after).length &&
    keys.every((each) => saysTheSame(before[each], after[each], places, each))
  );
}

function relocated(finding: RuleFinding, moved: ReadonlyMap<number, Places>): RuleFinding | undefined {
  const span = move(finding.span, finding.objective, moved);
  const related = finding.related?.map((each) => ({ ...each, span: move(each.span, each.objective, moved) }));
  if (!span || related?.some((each) => !each.span)) return undefined;
  if (span === finding.span && !related) return finding;
  return { ...finding, span, ...(related && { related: related as NonNullable<RuleFinding['related']> }) };
}

function move(
  span: Span,
  objective: number | undefined,
  moved: ReadonlyMap<number, Places>,
): Span | undefined {
  const map = objective === undefined ? undefined : moved.get(objective);
  return map ? map.get(nameOf(span)) : span;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** A number for a span: no text that is read is longer than this. */
function nameOf({ start, end }: Span): number {
  return start * 8_388_608 + end;
}
