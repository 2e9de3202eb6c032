import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/document/apply.ts';
import type { Edit } from '../../server/src/document/edit.ts';
import { keyResultKeys, objectivesKeys } from '../../server/src/document/keys.ts';
import { parse } from '../../server/src/document/parse.ts';
import { Source } from '../../server/src/document/source.ts';
import { contains, type Span } from '../../server/src/document/span.ts';
import { entryOf, type SyntaxNode } from '../../server/src/document/syntax.ts';
import { lint } from '../../server/src/lint/engine.ts';
import { fixesOf } from '../../server/src/lint/fix.ts';
import type { Fix, LocatedFinding, Severity } from '../../server/src/lint/rule.ts';
import { defaultSettings, type Settings } from '../../server/src/lint/severity.ts';
import { ruleOf, rules } from '../../server/src/rules/registry.ts';
import { type Fixed, missingForms, unshowable } from './fix-forms.ts';
import { commented, formatted, noteCount, otherLineEnds, uncommented } from './fix-variants.ts';
import { assertSeesOwnFile } from './own-file.ts';
import { assertStands } from './own-result.ts';
import { assertSeesNoTitle } from './title-blind.ts';

export const today = '2027-02-01';

/** YAML in which a line of `^` marks the range of a finding in the line above it. */
interface Marked {
  readonly text: string;
  readonly marks: readonly { readonly line: number; readonly start: number; readonly end: number }[];
}

function unmark(marked: string): Marked {
  const lines: string[] = [];
  const marks: { line: number; start: number; end: number }[] = [];
  for (const line of marked.replace(/^\n/, '').split('\n')) {
    const mark = /^( *)(\^+) *$/.exec(line);
    if (!mark) lines.push(line);
    else marks.push({ line: lines.length - 1, start: (mark[1] ?? '').length, end: line.trimEnd().length });
  }
  return { text: lines.join('\n'), marks };
}

/** An example with the line ends of Windows. */
export function crlf(yaml: string): string {
  return yaml.replace(/^\n/, '').replaceAll('\n', '\r\n');
}

export function findingsOf(
  rule: string,
  text: string,
  settings: Settings = defaultSettings,
): LocatedFinding[] {
  const own = ruleOf(rule);
  // What the engine says of suppressions depends on every rule; a rule by itself depends on none but itself.
  const running = own && own.level !== 'engine' ? [own] : rules;
  const { findings, facts, signals } = lint(running, text, { settings, today });
  if (own?.level === 'document') {
    const context = { signals, today, options: {} };
    assertSeesNoTitle(own, facts, context);
    assertSeesOwnFile(own, facts, context);
  }
  return findings.filter((finding) => finding.rule === rule);
}

/** Editors take only edits that do not overlap. */
function assertApart(edits: readonly Edit[]): void {
  const sorted = [...edits].sort((a, b) => a.start - b.start);
  for (const [index, { start }] of sorted.entries())
    assert.ok(start >= (sorted[index - 1]?.end ?? 0), 'edits overlap');
}

/** What any finding offers: fixes that have a name, with edits that editors take. */
function assertOffers(finding: LocatedFinding, source: Source): void {
  const fixes = fixesOf(ruleOf(finding.rule), finding, source);
  for (const { title, edits } of fixes) {
    assert.match(title, /\S/);
    assertApart(edits);
  }
}

/** A finding's range as the marks write it: line and columns from 0, cut at the line's end. */
function rangeOf(text: string, finding: LocatedFinding): { line: number; start: number; end: number } {
  const lineStart = text.lastIndexOf('\n', finding.span.start - 1) + 1;
  const newline = text.indexOf('\n', finding.span.start);
  const end = Math.min(finding.span.end, newline < 0 ? text.length : newline);
  const line = text.slice(0, lineStart).split('\n').length - 1;
  return { line, start: finding.span.start - lineStart, end: end - lineStart };
}

interface Example {
  readonly yaml: string;
  readonly settings?: Settings;
}

interface Firing extends Example {
  readonly message?: string | RegExp;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  /** The places that the findings point to beside their own: what is said of each, and its words. */
  readonly related?: readonly (readonly [says: string, words: string])[];
}

interface Fixing extends Example {
  /** Title of the fix; the first one offered when absent. */
  readonly title?: string;
  /** It may be applied unattended. */
  readonly safe?: boolean;
  /** It changes a clinical meaning, so the editor asks first. */
  readonly confirm?: boolean;
  /** Only the author can say whether it is this one. */
  readonly choice?: boolean;
  readonly after: string;
}

type Named<T> = T & { readonly name: string };

/** One rule: where it fires (to the character), where it is quiet, what its fix writes (to the letter). */
export function describeRule(
  id: string,
  cases: {
    fires: readonly Named<Firing>[];
    /** Absent where they have a file of their own. */
    quiet?: readonly Named<Example>[];
    fixes?: readonly Named<Fixing>[];
  },
): void {
  const own = { severity: ruleOf(id)?.severity ?? 'error', related: [] };
  describe(id, () => {
    for (const example of cases.fires)
      it(`fires: ${example.name}`, () => assertFires(id, { ...own, ...example }));
    itIsQuiet(id, cases.quiet ?? []);
    const fixes = cases.fixes ?? [];
    for (const example of fixes)
      it(`fix: ${example.name}`, () => {
        assertFixes(id, example);
        assertApplied(id, example);
      });
    if (ruleOf(id)?.fixes)
      it('has its fix tested in every form', () =>
        assert.deepEqual(
          missingForms(fixes.map((example) => fixedBy(id, example))),
          unshowable.get(id) ?? [],
        ));
  });
}

/** Near-misses of a rule, where one file would grow too long. */
export function describeQuiet(id: string, cases: readonly Named<Example>[]): void {
  describe(id, () => itIsQuiet(id, cases));
}

function itIsQuiet(id: string, cases: readonly Named<Example>[]): void {
  for (const example of cases) it(`quiet: ${example.name}`, () => assertQuiet(id, example));
}

export function assertFires(id: string, { yaml, message, severity, settings, related }: Firing): void {
  const { text, marks } = unmark(yaml);
  assert.ok(marks.length > 0, 'a firing example marks where');
  const findings = findingsOf(id, text, settings);
  assert.deepEqual(
    findings.map((finding) => rangeOf(text, finding)),
    marks,
  );
  for (const finding of findings) {
    assertOffers(finding, new Source(text));
    assert.ok(finding.message.length <= 160, finding.message);
    assert.deepEqual(
      wideLetters(finding.message).filter((letter) => !text.includes(letter)),
      [],
    );
    if (typeof message === 'string') assert.equal(finding.message, message);
    else if (message) assert.match(finding.message, message);
    if (severity) assert.equal(finding.severity, severity);
    if (standsInGoal(text, finding)) assert.equal(finding.path, pathAt(text, finding));
  }
  if (related)
    assert.deepEqual(
      findings.flatMap((finding) =>
        (finding.related ?? []).map(({ message, span }) => [message, text.slice(span.start, span.end)]),
      ),
      related,
    );
}

/** Letters beyond Latin-1: one of them doubles what an answer takes in memory and in time. */
function wideLetters(text: string): readonly string[] {
  return text.match(/[^\0-\xff]/gu) ?? [];
}

/** Comments stand beside goals, and where YAML cannot read a text there are none. */
function standsInGoal(text: string, { rule, span }: LocatedFinding): boolean {
  const { problems, comments } = parse(text);
  return (
    problems.length === 0 &&
    rule !== 'safety/buried' &&
    !comments.some((comment) => contains(comment.span, span.start))
  );
}

/** The path of the goal that a finding stands in. */
function pathAt(text: string, { span }: LocatedFinding): string {
  const [objective, goal] = itemAt(parse(text).root, objectivesKeys, span);
  const [keyResult] = itemAt(goal, keyResultKeys, span);
  if (objective === undefined) return '';
  return `objectives/${objective}${keyResult === undefined ? '' : `/key_results/${keyResult}`}`;
}

/** The item, with its index, of the list under a key that a place lies in. */
function itemAt(
  node: SyntaxNode | undefined,
  keys: readonly string[],
  { start }: Span,
): readonly [index?: number, item?: SyntaxNode] {
  const list = entryOf(node, ...keys)?.value;
  if (list?.kind !== 'list') return [];
  for (const [index, { node: item }] of list.items.entries())
    if (item && item.span.start <= start && start < item.span.end) return [index, item];
  return [];
}

export function assertQuiet(id: string, { yaml, settings }: Example): void {
  const { text, marks } = unmark(yaml);
  assert.equal(marks.length, 0, 'a quiet example marks nothing');
  assert.deepEqual(
    findingsOf(id, text, settings).map((finding) => [rangeOf(text, finding), finding.message]),
    [],
  );
}

export function assertFixes(id: string, example: Fixing): void {
  const { text, edits, finding } = fixedBy(id, example);
  const fixed = applyEdits(text, edits);
  assert.equal(fixed, unmark(example.after).text);
  assert.deepEqual(parse(fixed).problems, [], 'a fix leaves what YAML can read');
  const left = findingsOf(id, fixed, example.settings).filter(
    (each) => each.path === finding.path && each.message === finding.message,
  );
  assert.deepEqual(left, [], 'after a fix its finding is gone');
  assertStands(id, edits, text, fixed, { settings: example.settings ?? defaultSettings, today });
  assertFixesAlike(id, example, text, fixed);
}

/** A fix that runs unattended, that asks first, or that is one of several, is one that its example says so of. */
function assertApplied(id: string, example: Fixing): void {
  const applied = ({ safe = false, confirm = false, choice = false }: Partial<Fix>) => ({
    safe,
    confirm,
    choice,
  });
  assert.deepEqual(applied(fixedBy(id, example).fix), applied(example), 'how it is applied');
}

/** The fix writes the same whatever the line ends, and wherever comments stand; a file in good form stays so. */
function assertFixesAlike(id: string, example: Fixing, text: string, fixed: string): void {
  const afterFix = (yaml: string): string => applyEdits(yaml, fixedBy(id, { ...example, yaml }).edits);
  for (const [before, after] of otherLineEnds(text, fixed)) assert.equal(afterFix(before), after);
  const noted = commented(text);
  const after = afterFix(noted);
  assert.equal(uncommented(after), fixed, 'comments change nothing');
  assert.ok(noteCount(after) >= noteCount(noted), `comments stay:\n${after}`);
  if (parse(text).problems.length === 0 && formatted(text) === text) assert.equal(fixed, formatted(fixed));
}

function fixedBy(
  id: string,
  { yaml, title, settings }: Fixing,
): Fixed & { readonly fix: Fix; readonly finding: LocatedFinding } {
  const { text } = unmark(yaml);
  const [finding] = findingsOf(id, text, settings);
  assert.ok(finding, 'the example has a finding to fix');
  const fixes = fixesOf(ruleOf(id), finding, new Source(text));
  const fix = title === undefined ? fixes[0] : fixes.find((candidate) => candidate.title === title);
  for (const offered of fixes) assertApart(offered.edits);
  assert.ok(fix, `no such fix; offered: ${fixes.map((each) => each.title).join(', ')}`);
  return { text, edits: fix.edits, fix, finding };
}
