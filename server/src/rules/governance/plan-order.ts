import * as l10n from '../../base/l10n.ts';
import { periodOf } from '../../document/cycle.ts';
import type { Field } from '../../document/shape.ts';
import type { DocumentRule, Finding } from '../../lint/rule.ts';
import { phases } from './plan-phases.ts';

export const planOrder: DocumentRule = {
  id: 'governance/plan-order',
  level: 'document',
  summary:
    'A plan in which a first version goes out before the regulatory scope is settled, or dates run backwards.',
  why: 'The regulatory scope decides what may be built and tested; a first version that comes before it is often built twice.',
  severity: 'info',
  tier: 'second',
  references: ['S1:25', 'S1:26', 'S2:28'],

  *check({ header }) {
    const steps = phases.flatMap(({ key, name }) => {
      const phase = header?.plan?.[key];
      return phase ? [{ name: l10n.t(name), due: phase.due, outcome: phase.outcome }] : [];
    });
    yield* backwards(steps);
    yield* scopeAfterUse(steps);
  },
};

interface Step {
  readonly name: string;
  readonly due: Field | undefined;
  readonly outcome: Field | undefined;
}

function* backwards(steps: readonly Step[]): Iterable<Finding> {
  const dated = steps.flatMap(({ name, due }) => {
    const end = due && periodOf(due.text)?.end;
    return due && end ? [{ name, due, end }] : [];
  });
  for (const [index, { name, due, end }] of dated.entries()) {
    const before = dated[index - 1];
    if (before && end < before.end)
      yield {
        message: l10n.t(
          '{name} is due {due}, before {former} ({date}), so the plan cannot be followed; correct one of the dates.',
          { name, due: due.text, former: before.name, date: before.due.text },
        ),
        span: due.range,
        related: [{ message: l10n.t('{name} is due here', { name: before.name }), span: before.due.range }],
      };
  }
}

function* scopeAfterUse(steps: readonly Step[]): Iterable<Finding> {
  const release = steps.findIndex(({ outcome }) => outcome && putsIntoUse(outcome.text));
  const settled = steps.findIndex(({ outcome }) => outcome && scope.test(outcome.text));
  const [early, late] = [steps[release], steps[settled]];
  if (!early?.outcome || !late?.outcome || settled <= release) return;
  yield {
    message: l10n.t(
      '{early} puts a version into use, but the regulatory scope is settled only by {late}, so it may be built twice; settle the scope first.',
      { early: early.name, late: late.name },
    ),
    span: early.outcome.range,
    related: [{ message: l10n.t('The regulatory scope is settled here'), span: late.outcome.range }],
  };
}

const scope =
  /\bdevice class(?:ification)?\b|\bregulatory (?:scope|scoping|strategy|pathway|path|route|status|assessment|classification|requirements)\b|\b(?:fda|mdr|ivdr|mhra|ukca|ce|tga|510\(?k\)?|de novo|pma) (?:scope|status|pathway|path|route|classification|class)\b|\bphi boundar|\bhipaa (?:scope|requirements|risk analysis)\b|\bcompliance (?:scope|baseline|requirements)\b/i;
const use =
  /\bmvp\b|\bminimum viable product\b|\bfirst (?:version|release)\b|\bpilot\b|\bbeta (?:in|with)\b|\bin production\b|\b(?:launch(?:ed|es)?|go(?:es)?[- ]live|went live|live (?:in|at|with)|in use (?:at|in|by)|(?:in|on) the (?:app )?stores?|available (?:to|for) (?:\w+ )?(?:patients?|members?|users?|clinicians?)|first (?:\w+ )?(?:patients?|members?|users?) (?:enrol\w*|onboarded|treated|seen|(?:in|on) the (?:app|platform|portal|programme|program))|rolled out|roll[- ]?out)\b/i;
const onPaper =
  /\b(?:define|defined|scope|scoped|scoping|plan|planned|design|designed|agree|agreed|choose|chosen|select|selected|prepare|prepared|decide|decided|budget|readiness|review|reviewed|train|training|protocols?|written|drafted?|documented|discovery|test data|synthetic|simulat\w*|mock|paused|internal|vendor|no|not|without)\b/i;

/** "MVP defined", "pilot sites chosen" are plans for it. */
function putsIntoUse(outcome: string): boolean {
  return outcome.split(/[,;]| and /).some((clause) => use.test(clause) && !onPaper.test(clause));
}
