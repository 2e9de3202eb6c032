import type { Span } from '../document/span.ts';
import type { DocumentFacts } from './facts.ts';
import type { LocatedMemory } from './located-memory.ts';
import type { PartResult, RuleFinding } from './part.ts';
import type { LocatedFinding, Rule } from './rule.ts';
import { type Settings, severityOf } from './severity.ts';
import type { Signals } from './signals.ts';
import { applySuppressions, type PlacedDirective } from './suppressed.ts';

export interface AnalysedPart {
  readonly result: PartResult;
  /** Index of the objective that the part is; absent for the header. */
  readonly objective?: number;
  /** Maps an offset of the part to an offset of the file. */
  readonly place: (offset: number) => number;
}

/** From what the rules report to what a reader sees: places in the file, root causes first, suppressions, severities. */
export function locate(
  rules: readonly Rule[],
  parts: readonly AnalysedPart[],
  whole: readonly RuleFinding[],
  facts: DocumentFacts,
  signals: Signals,
  settings: Settings,
  memory: LocatedMemory,
): LocatedFinding[] {
  const draft = facts.header?.status?.text === 'draft';
  const isReadable = parts.every((part) => part.result.readable);
  memory.begin(JSON.stringify([signals.regulatory, signals.aiBlock, draft, isReadable, settings]));
  const ofWhole = byPart(whole, parts);
  const located = parts.flatMap((part, index) => {
    const others = ofWhole.get(index) ?? none;
    return memory.recall(part, others) ?? memory.keep(part, others, placedFindings(part, others));
  });
  const directives = placedDirectives(parts, facts);
  const kept = applySuppressions(rules, located, directives, isReadable, (rule) =>
    severityOf(rule, undefined, settings, draft),
  );
  return kept.sort(inOrder);

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

/** What the rules on the whole file found, by the index of the part that it speaks about. */
function byPart(
  whole: readonly RuleFinding[],
  parts: readonly AnalysedPart[],
): ReadonlyMap<number, readonly RuleFinding[]> {
  const found = new Map<number, RuleFinding[]>();
  for (const finding of whole) {
    const own = finding.objective === undefined ? 0 : finding.objective + 1;
    const index = own < parts.length ? own : 0;
    const group = found.get(index);
    if (group) group.push(finding);
    else found.set(index, [finding]);
  }
  return found;
}

/** Root cause first: the rule of the missing block speaks, its dependants wait. */
function isHeldBack(rule: Rule, signals: Signals): boolean {
  return (
    (rule.waitsFor === 'regulatory' && !signals.regulatory) || (rule.waitsFor === 'ai' && !signals.aiBlock)
  );
}

/** The part that an objective's spans are relative to: its own, or the whole file. */
function partOf(objective: number | undefined, parts: readonly AnalysedPart[]): AnalysedPart | undefined {
  return objective === undefined ? parts[0] : (parts[objective + 1] ?? parts[0]);
}

function place(
  finding: RuleFinding,
  rule: string,
  severity: LocatedFinding['severity'],
  part: AnalysedPart,
  parts: readonly AnalysedPart[],
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
        span: placed(each.span, partOf(each.objective, parts) ?? part),
      })),
    }),
  };
}

function placed(span: Span, part: AnalysedPart): Span {
  return { start: part.place(span.start), end: part.place(span.end) };
}

/** A comment above `objectives:` covers all of them. */
function placedDirectives(parts: readonly AnalysedPart[], facts: DocumentFacts): PlacedDirective[] {
  const end = parts.at(-1)?.place(Number.MAX_SAFE_INTEGER) ?? 0;
  const commented = parts.filter(({ result }) => result.directives.length > 0);
  return commented.flatMap((part) =>
    part.result.directives.map((directive) => {
      const covers = directive.covers && placed(directive.covers, part);
      const coversAll =
        part.objective === undefined && directive.covers?.start === facts.objectivesKey.start && covers;
      return {
        ...directive,
        span: placed(directive.span, part),
        ...(covers && {
          covers: coversAll ? { start: covers.start, end: Math.max(covers.end, end) } : covers,
        }),
      };
    }),
  );
}
