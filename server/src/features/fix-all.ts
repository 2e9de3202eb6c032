import type { Edit } from '../document/edit.ts';
import type { Source } from '../document/source.ts';
import { editsOfAll, fixesOf, isPreferred, safeFix } from '../lint/fix.ts';
import type { Fix, LocatedFinding } from '../lint/rule.ts';
import { ruleOf } from '../rules/registry.ts';
import type { Fixable } from './code-actions.ts';

/** The kind of the action that applies every fix that never changes what the file means. */
export const fixAllKind = 'source.fixAll.okr';

/** Which findings are fixed together: those of one rule, by the fix of this title where they have it. */
export interface Kind {
  readonly rule: string;
  readonly title: string;
}

/** Edits of all safe fixes of a file. Yields, so that a caller may pause. */
export function fixAllEdits(
  source: Source,
  findings: readonly LocatedFinding[],
): Generator<void, readonly Edit[]> {
  return editsOfAll(findings, (finding) => safeFix(ruleOf(finding.rule), finding, source));
}

/** Edits that fix all findings of one kind. Yields, so that a caller may pause. */
export function fixesOfKind(
  source: Source,
  findings: readonly LocatedFinding[],
  { rule, title }: Kind,
): Generator<void, readonly Edit[]> {
  const ofRule = findings.filter((finding) => finding.rule === rule);
  return editsOfAll(ofRule, (finding) => {
    const fixes = fixesOf(ruleOf(rule), finding, source).filter(isComplete);
    return fixes.find((fix) => fix.title === title) ?? fixes.find((fix) => fix.safe);
  });
}

/** Those of the findings that can be fixed together with others of the file: each rule once, by its first complete fix. */
export function kindsOf(here: readonly Fixable[], all: readonly LocatedFinding[]): Kind[] {
  const kinds = new Map<string, Kind>();
  const told = new Set<string>();
  const toldAgain = new Set<string>();
  for (const { rule } of all) (told.has(rule) ? toldAgain : told).add(rule);
  for (const { finding, fixes } of here) {
    const { rule } = finding;
    if (kinds.has(rule) || !toldAgain.has(rule)) continue;
    const fix = fixes.find(isComplete);
    if (fix) kinds.set(rule, { rule, title: fix.title });
  }
  return [...kinds.values()];
}

/** Nothing is left to fill in or to agree with anybody. */
function isComplete(fix: Fix, place: number): boolean {
  // Its edits come last: those of some fixes are worked out when they are asked for.
  if (fix.confirm || !(isPreferred(fix, place) || fix.safe)) return false;
  return fix.edits.length > 0 && !fix.edits.some(({ text }) => text.includes('TODO'));
}
