import type { Edit } from '../document/edit.ts';
import { nearest } from '../document/nearest.ts';
import type { Parsed } from '../document/parsed.ts';
import type { Source } from '../document/source.ts';
import type { Span } from '../document/span.ts';
import type { ObjectiveReading } from '../statement/objective.ts';
import type { DocumentFacts } from './facts.ts';
import type { Signals } from './signals.ts';
import type { Withheld } from './withheld.ts';

export const severities = ['error', 'warning', 'info', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** Is a finding as severe as another one, or more so? */
export function isAtLeast(severity: Severity, least: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(least);
}

/** What a rule reports. Spans are offsets into the part (the header, or one objective) that it speaks about. */
export interface Finding {
  /** What - why - what to do: one plain sentence, at most 160 characters in English, made by `l10n.t`. */
  readonly message: string;
  readonly span: Span;
  /** Index of the objective; engine-filled for objective rules, absent for the header. */
  readonly objective?: number;
  /** Index of the key result within the objective. */
  readonly keyResult?: number;
  /** Where this finding differs from the rule's own severity. */
  readonly severity?: Severity;
  /** What the rule's fixes need to know; no fix ever parses a message. */
  readonly data?: unknown;
  readonly related?: readonly Related[];
}

export interface Related {
  readonly message: string;
  readonly span: Span;
  readonly objective?: number;
}

/** A finding in its file: spans are file offsets, the severity is final. */
export interface LocatedFinding extends Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** `objectives/0/key_results/1`, `objectives/0`, or empty for the whole file. */
  readonly path: string;
}

/** A repair computed from the source. In its edits, `TODO` marks the places to fill in (tab stops in editors that have them). */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** May be applied unattended (`--fix`): it changes how the file is written, never what it means. */
  readonly safe?: boolean;
  /** One of several ways between which only its author can choose: no editor takes it unasked. */
  readonly choice?: boolean;
  /** Changes a clinical meaning: the editor asks before it applies. */
  readonly confirm?: boolean;
  /** Changes many goals: its edits are worked out when they are first asked for. */
  readonly wide?: boolean;
}

/** What a rule knows beside what it looks at. */
export interface Context {
  readonly signals: Signals;
  /** ISO date of the run; the core has no clock of its own. */
  readonly today: string;
  /** What the file's configuration sets of the rule's options. */
  readonly options: Readonly<Record<string, number>>;
}

/** A number of a rule that a workspace may set. */
export interface RuleOption {
  /** In one line of English, marked for the catalogue of texts. */
  readonly description: string;
  readonly usual: number;
  readonly least: number;
  readonly most: number;
}

interface RuleBase {
  /** `category/name`, as in docs/rules. */
  readonly id: string;
  /** What the rule looks for, in one line of English; shown by `l10n.t`, as `why` is. */
  readonly summary: string;
  /** Why it matters, for the hover: one or two sentences. */
  readonly why: string;
  readonly severity: Severity;
  readonly tier: 'core' | 'second';
  /** Where the rule comes from: passages (`S0:14`) and fact ids of the knowledge base. */
  readonly references: readonly string[];
  /** What a workspace may set, by name. */
  readonly options?: Readonly<Record<string, RuleOption>>;
  /** Root cause first: silent while this block is absent, whose own rule speaks. */
  readonly waitsFor?: 'regulatory' | 'ai';
  /** Speaks of something absent: silent where the source cannot be read, and while the part around a word is being written. */
  readonly absence?: boolean;
  /** Speaks of how things stand today: silent in the file of a closed cycle, which is kept as it was. */
  readonly ofToday?: boolean;
  /** Concerns the file as text, and not its goals: speaks of dropped ones as well. */
  readonly ofText?: boolean;
  /** One of its fixes may be safe; the fixes of other rules are not looked through for safe ones. */
  readonly safeFixes?: boolean;
  /** Those that most people want first. One without edits is none; whoever shows fixes asks `fixesOf`. */
  fixes?(finding: LocatedFinding, source: Source): readonly Fix[];
}

/** Reads the source of one part: its syntax, its comments. */
export interface SourceRule extends RuleBase {
  readonly level: 'source';
  check(part: SourcePart, context: Context): Iterable<Finding>;
}

/** Sees one objective and the document's signals. */
export interface ObjectiveRule extends RuleBase {
  readonly level: 'objective';
  check(objective: ObjectiveReading, context: Context): Iterable<Finding>;
}

/** Sees the facts of all parts and of the product's other files, never their trees. */
export interface DocumentRule extends RuleBase {
  readonly level: 'document';
  /** Reads the words of titles, and not only what they were found to say; it then runs on every edit. */
  readonly titles?: boolean;
  /** What it reads beyond its own file: the other files of the product and cycle, or those that its references name. */
  readonly beyond?: 'product' | 'named';
  check(document: DocumentFacts, context: Context): Iterable<Finding>;
}

/** Reported by the engine itself: the state of suppressions. */
export interface EngineRule extends RuleBase {
  readonly level: 'engine';
}

export type Rule = SourceRule | ObjectiveRule | DocumentRule | EngineRule;

export interface SourcePart {
  /** `file`: the whole file, when it could not be cut into its objectives. */
  readonly kind: 'header' | 'objective' | 'file';
  /** What is withheld is blacked out in it, and in the tree. */
  readonly text: string;
  readonly parsed: Parsed;
  readonly withheld: Withheld;
}

/** The id of the rule that somebody most likely meant who wrote one that is not known: with a slip, without its group or in another one. */
export function ruleMeantBy(id: string, rules: readonly Rule[]): string | undefined {
  const ids = rules.map((rule) => rule.id);
  const { group, name } = partsOf(id);
  const isOurs = group === '' || ids.some((each) => partsOf(each).group === group);
  const byName = new Map(isOurs ? ids.map((each) => [partsOf(each).name, each]) : []);
  return byName.get(name) ?? nearest(id, ids, 4) ?? byName.get(nearest(name, byName.keys()) ?? '');
}

function partsOf(id: string): { readonly group: string; readonly name: string } {
  const end = id.indexOf('/');
  return { group: id.slice(0, Math.max(end, 0)), name: id.slice(end + 1) };
}
