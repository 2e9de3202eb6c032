import type { SiblingFacts } from '../../server/src/lint/facts.ts';
import type { Context, Rule } from '../../server/src/lint/rule.ts';
import { documentRule, objectiveRule, sourceRule } from './made.ts';

/** Another file of the product. */
export const sibling: SiblingFacts = {
  path: '/w/b.okr.yaml',
  product: 'p',
  cycle: '2027-Q1',
  safety: false,
  outcome: false,
  exchange: false,
  control: false,
  validates: [],
};

/** Counts what a rule is asked for, with the signals and options of each time. */
export function counting(level: 'source' | 'objective' | 'document', titles = false) {
  const asked: { readonly what: string; readonly context: Context }[] = [];
  const check = (what: string, context: Context) => {
    asked.push({ what, context });
    return [];
  };
  const rule: Rule = {
    source: sourceRule({ check: ({ text: part }, context) => check(part, context) }),
    objective: objectiveRule({
      check: ({ objective }, context) => check(objective.title?.text ?? '', context),
    }),
    document: documentRule({ titles, check: (_, context) => check('', context) }),
  }[level];
  /** What it was asked for since the last time. */
  const latest = () =>
    asked
      .splice(0)
      .map(({ what }) => what)
      .join('|');
  return { rule, asked, latest };
}
