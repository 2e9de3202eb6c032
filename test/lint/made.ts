import type { DocumentFacts, ObjectiveFacts } from '../../server/src/lint/facts.ts';
import { type Conclusions, carryConclusions } from '../../server/src/lint/overall.ts';
import type { PartResult, RuleFinding } from '../../server/src/lint/part.ts';
import type { DocumentRule, LocatedFinding, ObjectiveRule, SourceRule } from '../../server/src/lint/rule.ts';

const usual = {
  id: 'okr/test',
  summary: '',
  why: '',
  severity: 'hint',
  tier: 'core',
  references: [],
} as const;

/** A rule that looks at a text; it finds nothing unless it is given a check. */
export function sourceRule(rule: Partial<SourceRule>): SourceRule {
  return { ...usual, level: 'source', *check() {}, ...rule };
}

/** A rule that looks at an objective. */
export function objectiveRule(rule: Partial<ObjectiveRule>): ObjectiveRule {
  return { ...usual, level: 'objective', *check() {}, ...rule };
}

/** A rule that looks at a whole file. */
export function documentRule(rule: Partial<DocumentRule>): DocumentRule {
  return { ...usual, level: 'document', *check() {}, ...rule };
}

/** What a rule found, at a place of its part. */
export function ruleFinding(start: number, more: Partial<RuleFinding> = {}): RuleFinding {
  return { rule: objectiveRule({}), message: 'A finding.', span: { start, end: start + 1 }, ...more };
}

/** The same in its file. */
export function locatedFinding(start: number, more: Partial<LocatedFinding> = {}): LocatedFinding {
  const span = { start, end: start + 1 };
  return { rule: 'okr/test', message: 'A finding.', severity: 'hint', path: '', span, ...more };
}

/** A part in which nothing was found. */
export function partResult(more: Partial<PartResult> = {}): PartResult {
  return { findings: [], directives: [], readable: true, objectives: [], ...more };
}

/** A file with the given objectives. */
export function documentOf(objectives: readonly ObjectiveFacts[], concluded?: Conclusions): DocumentFacts {
  if (concluded) carryConclusions(objectives, concluded);
  const objectivesKey = { start: 0, end: 0 };
  return { header: undefined, objectivesKey, objectives, siblings: [], targets: {} };
}
