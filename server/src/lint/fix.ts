import { applyEdits } from '../document/apply.ts';
import type { Edit } from '../document/edit.ts';
import { Source } from '../document/source.ts';
import { lint, type Request } from './engine.ts';
import type { Rule } from './rule.ts';

/** Fixes converge sooner; a rule that keeps undoing another must not loop. */
const maximumPasses = 10;

/** The text with every safe fix applied, pass after pass until nothing is left to fix. */
export function applySafeFixes(rules: readonly Rule[], text: string, request: Request): string {
  let current = text;
  for (let pass = 0; pass < maximumPasses; pass++) {
    const edits = safeEdits(rules, current, request);
    if (edits.length === 0) return current;
    current = applyEdits(current, edits);
  }
  return current;
}

/** Edits of the safe fixes that do not touch each other; the others wait for the next pass. */
export function safeEdits(rules: readonly Rule[], text: string, request: Request): readonly Edit[] {
  const source = new Source(text);
  const chosen: Edit[] = [];
  for (const finding of lint(rules, text, request).findings) {
    const rule = rules.find((candidate) => candidate.id === finding.rule);
    const fix = rule?.fixes?.(finding, source).find((candidate) => candidate.safe);
    if (
      fix &&
      !fix.edits.some((edit) => chosen.some((other) => edit.start <= other.end && other.start <= edit.end))
    )
      chosen.push(...fix.edits);
  }
  return chosen;
}
