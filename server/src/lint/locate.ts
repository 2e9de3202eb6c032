import { type Cut, placeInHeader } from '../document/chunk.ts';
import type { Span } from '../document/span.ts';
import { withoutDropped } from './dropped.ts';
import type { DocumentFacts } from './facts.ts';
import type { LocatedMemory } from './located-memory.ts';
import type { PartResult, RuleFinding } from './part.ts';
import type { LocatedFinding, Rule } from './rule.ts';
import { type Settings, severityOf } from './severity.ts';
import type { Signals } from './signals.ts';
import { applySuppressions, type SuppressedFinding } from './suppressed.ts';
import type { Directive } from './suppression.ts';

/** The results of a file's parts, the header's first, and where the parts are in the file. */
export interface AnalysedParts {
  readonly results: readonly PartResult[];
  readonly cut: Cut;
}

/** One of them. */
interface AnalysedPart {
  readonly result: PartResult;
  /** Index of the objective that the part is; absent for the header. */
  readonly objective?: number;
  /** Maps an offset of the part to an offset of the file. */
  readonly place: (offset: number) => number;
}

/** From what the rules report to what a reader sees, and what comments keep from it: places in the file, root causes first, severities. */
export function locate(
  rules: readonly Rule[],
  parts: AnalysedParts,
  whole: readonly RuleFinding[],
  facts: DocumentFacts,
  signals: Signals,
  settings: Settings,
  memory: LocatedMemory,
): { readonly findings: LocatedFinding[]; readonly suppressed: SuppressedFinding[] } {
  const { results, cut } = parts;
  const { draft } = signals;
  const isReadable = results.every(({ readable }) => readable);
  const { regulatory, aiBlock, closed } = signals;
  memory.begin(JSON.stringify([regulatory, aiBlock, closed, draft, isReadable, settings]));
  const ofWhole = byPart(whole, results.length);
  const located: LocatedFinding[] = [];
  const directives: Directive[] = [];
  // By number, and with nothing made where nothing is: most of a thousand parts have no finding, at every key.
  for (let index = 0; index < results.length; index++) {
    const result = results[index] ?? unread;
    const others = ofWhole[index] ?? none;
    const start = cut.objectives[index - 1]?.start;
    let found = start === undefined ? undefined : memory.next(result, start, others);
    if (!found) {
      found = placedFindings(partAt(parts, index), others);
      if (start !== undefined) memory.keep(result, start, others, found);
    }
    for (const each of found) located.push(each);
    if (result.directives.length > 0) directives.push(...placedDirectives(partAt(parts, index), facts));
  }
  const { kept, suppressed } = applySuppressions(rules, located, directives, isReadable, (rule) =>
    severityOf(rule, undefined, settings, draft),
  );
  // After the comments: one that covers a finding on a dropped goal is not reported as left behind.
  return { findings: told(kept), suppressed: told(suppressed) };

  function told<T extends LocatedFinding>(findings: T[]): T[] {
    const sorted = withoutDropped(rules, findings, facts).sort(inOrder);
    return sorted.every(isFirst) ? sorted : sorted.filter(isFirst);
  }

  function placedFindings(part: AnalysedPart, others: readonly RuleFinding[]): LocatedFinding[] {
    const found: LocatedFinding[] = [];
    for (const finding of part.result.findings) add(found, finding, part, part.result.readable);
    for (const finding of others) add(found, finding, part, isReadable);
    return found;
  }

  function add(found: LocatedFinding[], finding: RuleFinding, part: AnalysedPart, readable: boolean): void {
    const { rule } = finding;
    if (rule === 'internal') {
      found.push(place(finding, 'internal', 'error', part, parts));
      return;
    }
    if (isHeldBack(rule, signals) || (rule.absence && !readable)) return;
    const severity = severityOf(rule, finding.severity, settings, draft);
    if (severity !== 'off') found.push(place(finding, rule.id, severity, part, parts));
  }
}

const none: readonly RuleFinding[] = [];

function inOrder(a: LocatedFinding, b: LocatedFinding): number {
  if (a.span.start !== b.span.start) return a.span.start - b.span.start;
  if (a.rule === b.rule) return 0;
  return a.rule < b.rule ? -1 : 1;
}

/** What objectives share by an alias stands in one place, and is told there once. */
function isFirst(finding: LocatedFinding, index: number, all: readonly LocatedFinding[]): boolean {
  for (let before = index - 1; before >= 0; before--) {
    const other = all[before];
    if (other?.span.start !== finding.span.start || other.rule !== finding.rule) return true;
    if (other.span.end === finding.span.end && other.message === finding.message) return false;
  }
  return true;
}

/** What the rules on the whole file found, by the index of the part that it speaks about. */
function byPart(
  whole: readonly RuleFinding[],
  count: number,
): readonly (readonly RuleFinding[] | undefined)[] {
  const found: RuleFinding[][] = [];
  for (const finding of whole) {
    const own = finding.objective === undefined ? 0 : finding.objective + 1;
    const index = own < count ? own : 0;
    const group = found[index];
    if (group) group.push(finding);
    else found[index] = [finding];
  }
  return found;
}

/** The header, by index 0, or an objective; the header again for those of a file that was not cut. */
function partAt({ results, cut }: AnalysedParts, index: number): AnalysedPart {
  const span = cut.objectives[index - 1];
  const result = results[span ? index : 0] ?? unread;
  if (!span) return { result, place: placeInHeader(cut) };
  return { result, objective: index - 1, place: (offset) => offset + span.start };
}

const unread: PartResult = { findings: [], directives: [], readable: false, objectives: [] };

/** Root cause first: the rule of the missing block speaks, its dependants wait; and of a closed cycle nobody asks how it stands today. */
function isHeldBack(rule: Rule, signals: Signals): boolean {
  return (
    (rule.waitsFor === 'regulatory' && !signals.regulatory) ||
    (rule.waitsFor === 'ai' && !signals.aiBlock) ||
    (rule.ofToday === true && signals.closed)
  );
}

function place(
  finding: RuleFinding,
  rule: string,
  severity: LocatedFinding['severity'],
  part: AnalysedPart,
  parts: AnalysedParts,
): LocatedFinding {
  const objective = finding.objective ?? part.objective;
  const { keyResult, message, data, related } = finding;
  const objectivePath = objective === undefined ? '' : `objectives/${objective}`;
  return {
    rule,
    severity,
    message,
    span: placed(finding.span, part),
    path: keyResult === undefined ? objectivePath : `${objectivePath}/key_results/${keyResult}`,
    ...(objective !== undefined && { objective }),
    ...(keyResult !== undefined && { keyResult }),
    ...(data !== undefined && { data }),
    ...(related && {
      related: related.map((each) => ({
        ...each,
        span: placed(each.span, partAt(parts, (each.objective ?? -1) + 1)),
      })),
    }),
  };
}

function placed(span: Span, part: AnalysedPart): Span {
  return { start: part.place(span.start), end: part.place(span.end) };
}

/** A comment above `objectives:` covers all of them. */
function placedDirectives(part: AnalysedPart, facts: DocumentFacts): Directive[] {
  return part.result.directives.map((directive) => {
    const covers = directive.covers && placed(directive.covers, part);
    const { start } = facts.objectivesKey;
    const coversAll =
      part.objective === undefined &&
      directive.covers &&
      directive.covers.start <= start &&
      start < directive.covers.end;
    return {
      ...directive,
      span: placed(directive.span, part),
      ...(covers && { covers: coversAll ? { ...covers, end: Number.MAX_SAFE_INTEGER } : covers }),
    };
  });
}
