import { toEnd } from '../base/to-end.ts';
import { applyEdits } from '../document/apply.ts';
import type { Edit } from '../document/edit.ts';
import { lastAt } from '../document/search.ts';
import { Source } from '../document/source.ts';
import { type LintRequest, lint } from './engine.ts';
import type { Fix, LocatedFinding, Rule } from './rule.ts';

/** Fixes converge sooner; a rule that keeps undoing another must not loop. */
const MAXIMUM_PASSES = 10;

/** The text with every safe fix applied, pass after pass until nothing is left to fix. */
export function applySafeFixes(rules: readonly Rule[], text: string, request: LintRequest): string {
  let current = text;
  for (let pass = 0; pass < MAXIMUM_PASSES; pass++) {
    const edits = safeEdits(rules, current, request);
    if (edits.length === 0) return current;
    current = applyEdits(current, edits);
  }
  return current;
}

/** Edits of the safe fixes that do not touch each other; the others wait for the next pass. */
export function safeEdits(rules: readonly Rule[], text: string, request: LintRequest): readonly Edit[] {
  const source = new Source(text);
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const { findings } = lint(rules, text, request);
  return toEnd(editsOfAll(findings, (finding) => safeFix(known.get(finding.rule), finding, source)));
}

/** The fixes that a rule has for a finding, those that most people want first; what would change nothing is left out. */
export function fixesOf(rule: Rule | undefined, finding: LocatedFinding, source: Source): readonly Fix[] {
  return rule?.fixes?.(finding, source).filter((fix) => fix.wide || fix.edits.length > 0) ?? [];
}

/** Is a fix, by its place among those of a finding, the one that most people want? */
export function isPreferred({ choice = false }: Fix, place: number): boolean {
  return place === 0 && !choice;
}

/** The fix of a finding that may be applied unattended. */
export function safeFix(rule: Rule | undefined, finding: LocatedFinding, source: Source): Fix | undefined {
  return rule?.safeFixes ? fixesOf(rule, finding, source).find(({ safe }) => safe) : undefined;
}

/** Edits of one fix for each finding, less those that touch an earlier one. Yields after each, so that a caller may pause. */
export function* editsOfAll(
  findings: readonly LocatedFinding[],
  fixOf: (finding: LocatedFinding) => Fix | undefined,
): Generator<void, Edit[]> {
  const chosen: Edit[] = [];
  /** The same in the order of the text. */
  const taken: Edit[] = [];
  const lastFrom = (offset: number): number => lastAt(taken, offset, ({ start }) => start);
  for (const finding of findings) {
    const edits = fixOf(finding)?.edits ?? [];
    const touches = edits.some(({ start, end }) => {
      const before = taken[lastFrom(end)];
      return before !== undefined && start <= before.end;
    });
    if (!touches) {
      for (const edit of edits) taken.splice(lastFrom(edit.start) + 1, 0, edit);
      chosen.push(...edits);
    }
    yield;
  }
  return chosen;
}
