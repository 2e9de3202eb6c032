import * as l10n from '../base/l10n.ts';
import { MESSAGE_LENGTH } from '../base/shortened.ts';
import type { Header } from '../document/header.ts';
import { readHeader } from '../document/header.ts';
import { objectivesKeys } from '../document/keys.ts';
import { readObjective } from '../document/model.ts';
import type { Parsed } from '../document/parsed.ts';
import { lastAt } from '../document/search.ts';
import { contains, type Span } from '../document/span.ts';
import { type Comment, entryOf, type Item, isNothing } from '../document/syntax.ts';
import { type Aside, asideAround } from '../statement/aside.ts';
import { type ObjectiveReading, understand } from '../statement/objective.ts';
import { factsOf, type ObjectiveFacts } from './facts.ts';
import type { Context, Finding, Rule, SourcePart } from './rule.ts';
import { type Directive, directivesOf } from './suppression.ts';
import { quotable } from './withheld.ts';

/** A finding with the rule that it is of, or `internal` for a rule that threw. */
export interface RuleFinding extends Finding {
  readonly rule: Rule | 'internal';
}

/** What is kept of a part: facts and findings, never its tree. Spans are offsets into the part. */
export interface PartResult {
  readonly findings: readonly RuleFinding[];
  readonly directives: readonly Directive[];
  /** False when YAML could not read all of it. */
  readonly readable: boolean;
  readonly objectives: readonly ObjectiveFacts[];
}

/** What the part around the objectives says of the whole file. */
export interface HeaderResult {
  readonly header: Header | undefined;
  readonly objectivesKey: Span | undefined;
  /** The key of the objectives is there, and nothing stands behind it in this text. */
  readonly awaitsObjectives: boolean;
  /** A note or comment around the objectives that speaks of harm to patients. */
  readonly aside: Aside | undefined;
  readonly part: OpenPart;
}

/** A part that is parsed and understood, ready for the rules. */
export interface OpenPart {
  readonly source: SourcePart;
  readonly readings: readonly ObjectiveReading[];
  readonly facts: readonly ObjectiveFacts[];
  readonly directives: readonly Directive[];
}

/**
 * Reads what is above the objectives.
 * @param isWholeFile the text could not be cut, so the objectives are in it.
 */
export function openHeader(text: string, isWholeFile: boolean): HeaderResult {
  const read = quotable(text);
  const { parsed } = read;
  const entry = entryOf(parsed.root, ...objectivesKeys);
  const list = entry?.value;
  const items = isWholeFile && list?.kind === 'list' ? list.items : [];
  const header = readHeader(parsed.root);
  const start = items[0]?.start ?? text.length;
  return {
    header,
    aside: asideAround(
      header?.notes,
      parsed.comments.filter(({ span }) => span.start < start && !isOnRisks(header, span.start)),
    ),
    objectivesKey: entry?.key.span,
    awaitsObjectives: entry !== undefined && (isNothing(list) || (list?.kind === 'list' && !list.items[0])),
    part: open({ kind: isWholeFile ? 'file' : 'header', ...read }, items),
  };
}

/** Risks are where harm is written down, and so are the comments on them. */
function isOnRisks(header: Header | undefined, offset: number): boolean {
  const { range, keyRange } = header?.risks ?? {};
  return range !== undefined && (keyRange?.start ?? range.start) < offset && offset < range.end;
}

/** Reads the text of one objective, from its dash to the next. */
export function openObjective(text: string): OpenPart {
  const read = quotable(text);
  const { root } = read.parsed;
  const items = root?.kind === 'list' ? root.items : [];
  return open({ kind: 'objective', ...read }, items.slice(0, 1));
}

function open(source: SourcePart, items: readonly Item[]): OpenPart {
  const readings = items.map(({ start, node }) =>
    understand(readObjective(node) ?? { range: node?.span ?? { start, end: start + 1 } }),
  );
  return {
    source,
    readings,
    facts: readings.map((reading) => factsOf(reading, commentsOf(source, reading))),
    directives: directivesOf(source.text, source.parsed),
  };
}

/** The comments of an objective: in and above it in a part of its own, within it in a file that is one part. */
function commentsOf({ kind, parsed }: SourcePart, { objective }: ObjectiveReading): readonly Comment[] {
  if (kind !== 'file') return parsed.comments;
  const { comments } = parsed;
  const { start, end } = objective.range;
  const before = (offset: number) => lastAt(comments, offset, ({ span }) => span.start) + 1;
  return comments.slice(before(start - 1), before(end));
}

/** Runs the source and objective rules on a part. A rule that throws becomes one `internal` finding; the others still run. */
export function checkPart(
  part: OpenPart,
  rules: readonly Rule[],
  contextOf: (rule: Rule) => Context,
): PartResult {
  const findings: RuleFinding[] = [];
  for (const rule of rules) {
    if (rule.level === 'source') collect(findings, rule, () => rule.check(part.source, contextOf(rule)));
    if (rule.level !== 'objective') continue;
    part.readings.forEach((reading, index) => {
      const place = part.source.kind === 'file' ? { objective: index } : {};
      collect(findings, rule, () => rule.check(reading, contextOf(rule)), place);
    });
  }
  return {
    findings: findings.map((finding) => withinGoal(finding, part)),
    directives: part.directives,
    readable: isReadable(part.source.parsed),
    objectives: part.facts,
  };
}

/** What a source rule found in a text is about the key result, or the objective, that it stands in. */
function withinGoal(finding: RuleFinding, { source, facts }: OpenPart): RuleFinding {
  if (finding.keyResult !== undefined || source.kind === 'header') return finding;
  const { start } = finding.span;
  const objective = finding.objective ?? goalAt(facts, start);
  const isInside = finding.rule !== 'internal' && finding.rule.level === 'source';
  const keyResults = (isInside ? facts[objective]?.keyResults : undefined) ?? [];
  const keyResult = keyResults[goalAt(keyResults, start)]?.index;
  return {
    ...finding,
    ...(source.kind === 'file' && objective >= 0 && { objective }),
    ...(keyResult !== undefined && { keyResult }),
  };
}

/** Index of the goal that holds a place, -1 where none does. By halves: a hostile file has thousands of both. */
function goalAt(goals: readonly { readonly range: Span }[], offset: number): number {
  const index = lastAt(goals, offset, ({ range }) => range.start);
  const goal = goals[index];
  return goal && contains(goal.range, offset) ? index : -1;
}

/** Adds what a rule reports; what it throws is told as a defect of ours, naming the rule. */
export function collect(
  findings: RuleFinding[],
  rule: Rule,
  run: () => Iterable<Finding>,
  place: { readonly objective?: number } = {},
): void {
  try {
    for (const finding of run()) findings.push({ ...place, ...finding, rule });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const message = l10n
      .t('The rule {id} stopped with an error of its own; please report it: {detail}', {
        id: rule.id,
        detail,
      })
      .slice(0, MESSAGE_LENGTH);
    findings.push({
      ...place,
      message,
      span: { start: 0, end: 0 },
      severity: 'error',
      rule: 'internal',
      data: { rule: rule.id },
    });
  }
}

function isReadable(parsed: Parsed): boolean {
  return parsed.problems.length === 0;
}
