import { toEnd } from '../base/to-end.ts';
import type { Cut } from '../document/chunk.ts';
import { Source } from '../document/source.ts';
import { pursued } from './dropped.ts';
import type { DocumentFacts, ObjectiveFacts, SiblingFacts, Targets } from './facts.ts';
import { locate } from './locate.ts';
import { Memory } from './memory.ts';
import { once } from './once.ts';
import { carryConclusions } from './overall.ts';
import {
  checkPart,
  collect,
  type HeaderResult,
  openHeader,
  openObjective,
  type PartResult,
  type RuleFinding,
} from './part.ts';
import { recheck } from './recheck.ts';
import type { Context, LocatedFinding, Rule } from './rule.ts';
import { type Settings, severityOf } from './severity.ts';
import { type Signals, signalsOf } from './signals.ts';
import type { SuppressedFinding } from './suppressed.ts';

/** By what a file is judged beside its text. */
export interface LintRequest {
  readonly settings: Settings;
  /** ISO date. */
  readonly today: string;
  /** The product's other files, where a workspace knows them. */
  readonly siblings?: readonly SiblingFacts[];
  /** What its references to other files may name, where a workspace knows those files. */
  readonly targets?: Targets;
}

/** What a sibling says, put into words once. */
const said = once((sibling: SiblingFacts) => JSON.stringify(sibling));

/** Names all that an outcome depends on beside the text: a product may have many files, and what each says stays as it is. */
export function stampOf({ settings, today, siblings = [], targets }: LintRequest): string {
  return `${JSON.stringify([settings, today, targets])}${siblings.map(said).join()}`;
}

/** What one version of a file was found to be; spans of findings are file offsets, those of facts count from their part. */
export interface Analysis {
  readonly findings: readonly LocatedFinding[];
  /** What comments of the file answer. */
  readonly suppressed: readonly SuppressedFinding[];
  readonly facts: DocumentFacts;
  readonly signals: Signals;
}

/**
 * Analyses one version of a file. Yields after each part that had to be read, so that a caller may pause or stop;
 * the outcome equals that of an analysis without memory, unless that keeps how unreadable parts last could be read.
 */
export function* analyse(
  rules: readonly Rule[],
  source: Source,
  request: LintRequest,
  memory = new Memory(),
): Generator<void, Analysis> {
  if (source.refusal !== undefined) return unread(source.refusal, request.settings);
  const active = activeRules(rules, request);
  const { header, parts, facts, signals } = yield* readParts(active, source, request, memory);
  const whole = yield* checkDocument(active, facts, header, signals, request, memory);
  return {
    ...locate(
      rules,
      { results: parts, cut: source.cut },
      whole,
      facts,
      signals,
      request.settings,
      memory.located,
    ),
    facts,
    signals,
  };
}

/** What a text says, for an analysis with the same memory that will know what other files say of it. */
export function readFacts(
  rules: readonly Rule[],
  source: Source,
  request: LintRequest,
  memory: Memory,
): DocumentFacts {
  if (source.refusal !== undefined) return unread(source.refusal, request.settings).facts;
  return toEnd(readParts(activeRules(rules, request), source, request, memory)).facts;
}

function activeRules(rules: readonly Rule[], { settings }: LintRequest): readonly Rule[] {
  return rules.filter((rule) => settings.rules[rule.id]?.severity !== 'off');
}

interface ReadParts extends CheckedParts {
  readonly facts: DocumentFacts;
  readonly signals: Signals;
}

/** All parts, read and shown to their rules; once more where they say that the document is of another kind than was thought. */
function* readParts(
  active: readonly Rule[],
  source: Source,
  request: LintRequest,
  memory: Memory,
): Generator<void, ReadParts> {
  const pieces = source.cut;
  const opened = rememberedHeader(pieces, memory);
  let signals = memory.signals ?? signalsOf(opened.header, opened.part.facts);
  let { header, parts } = yield* checkParts(active, pieces, opened, signals, request, memory);
  const objectives: ObjectiveFacts[] = [];
  for (const part of parts) for (const each of part.objectives) objectives.push(each);
  carryConclusions(objectives, memory.concluded);
  const actual = signalsOf(header.header, objectives);
  if (JSON.stringify(actual) !== JSON.stringify(signals)) {
    signals = actual;
    ({ header, parts } = yield* checkParts(active, pieces, opened, signals, request, memory));
  }
  memory.signals = signals;
  const facts: DocumentFacts = {
    header: header.header,
    objectivesKey: header.objectivesKey ?? { start: 0, end: 0 },
    objectives,
    ...(header.aside && { aside: header.aside }),
    awaitsObjectives: header.awaitsObjectives && objectives.length === 0,
    siblings: request.siblings ?? [],
    targets: request.targets ?? {},
  };
  return { header, parts, facts, signals };
}

/** A text that is not looked into: one finding, and nothing known. */
export function unread(message: string, settings: Settings): Analysis {
  const span = { start: 0, end: 0 };
  const rule = 'okr/unreadable';
  const severity = severityOf({ id: rule, severity: 'error' }, undefined, settings, false);
  return {
    findings: severity === 'off' ? [] : [{ rule, severity, message, span, path: '' }],
    suppressed: [],
    facts: { header: undefined, objectivesKey: span, objectives: [], siblings: [], targets: {} },
    signals: signalsOf(undefined, []),
  };
}

/** Runs an analysis to its end without pausing. */
export function lint(rules: readonly Rule[], text: string, request: LintRequest, memory?: Memory): Analysis {
  return lintSource(rules, new Source(text), request, memory);
}

/** The same for a text that is cut already. */
export function lintSource(
  rules: readonly Rule[],
  source: Source,
  request: LintRequest,
  memory?: Memory,
): Analysis {
  return toEnd(analyse(rules, source, request, memory));
}

function rememberedHeader(pieces: Cut, memory: Memory): HeaderResult {
  const isWholeFile = pieces.objectives.length === 0;
  const known = memory.header;
  if (known && known.text === pieces.header && known.isWholeFile === isWholeFile) return known.result;
  const result = openHeader(pieces.header, isWholeFile);
  memory.header = { text: pieces.header, isWholeFile, result };
  return result;
}

interface CheckedParts {
  readonly header: HeaderResult;
  /** The header's result first, then one per objective that was cut out. */
  readonly parts: readonly PartResult[];
}

function* checkParts(
  rules: readonly Rule[],
  pieces: Cut,
  header: HeaderResult,
  signals: Signals,
  request: LintRequest,
  memory: Memory,
): Generator<void, CheckedParts> {
  const contextOf = contexts(signals, request);
  const stamp = JSON.stringify([signals, request.today, request.settings]);
  const known = memory.recall(pieces.objectives, stamp);
  const parts: PartResult[] = [];
  try {
    // By number: pairs of a thousand would be made with every key, and let go of.
    for (let index = 0; index < pieces.objectives.length; index++) {
      const result = known[index];
      parts.push(result ?? checkPart(openObjective(pieces.objectives[index]?.text ?? ''), rules, contextOf));
      if (!result) yield;
    }
  } finally {
    // An analysis that is overtaken by the next edit hands on what it has read.
    memory.keep(pieces.objectives, parts, stamp);
  }
  if (memory.headerCheck?.header !== header || memory.headerCheck.stamp !== stamp)
    memory.headerCheck = { header, stamp, result: checkPart(header.part, rules, contextOf) };
  const { result } = memory.headerCheck;
  const last = memory.lastReadable;
  if (!last) return { header, parts: [result, ...parts] };
  const counted = last.header(header, result);
  return { header: counted.header, parts: [counted.result, ...last.objectives(pieces.objectives, parts)] };
}

function contexts(signals: Signals, { today, settings }: LintRequest): (rule: Rule) => Context {
  const usual: Context = { signals, today, options: {} };
  return ({ id }) => {
    const options = settings.rules[id]?.options;
    return options ? { ...usual, options } : usual;
  };
}

/** The rules on the whole file; those that do not read titles only where the facts have changed. */
function* checkDocument(
  rules: readonly Rule[],
  facts: DocumentFacts,
  header: HeaderResult,
  signals: Signals,
  request: LintRequest,
  memory: Memory,
): Generator<void, RuleFinding[]> {
  const contextOf = contexts(signals, request);
  const stamp = `${JSON.stringify(signals)}${stampOf(request)}`;
  const known = recheck(memory.checked, stamp, header, facts.objectives);
  const untitled: RuleFinding[] = [];
  const titled: RuleFinding[] = [];
  const goals = pursued(facts);
  for (const rule of rules) {
    if (rule.level !== 'document' || (known && !rule.titles)) continue;
    collect(rule.titles ? titled : untitled, rule, () =>
      rule.check(rule.ofText ? facts : goals, contextOf(rule)),
    );
    yield;
  }
  const findings = known ?? untitled;
  memory.checked = { stamp, header, objectives: facts.objectives, findings };
  return [...findings, ...titled];
}
