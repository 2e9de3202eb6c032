import * as l10n from '../../base/l10n.ts';
import type { ObjectiveRule } from '../../lint/rule.ts';
import type { ObjectiveReading } from '../../statement/objective.ts';
import { topicsOf } from '../../statement/topics.ts';
import { addFields } from '../add-fields.ts';
import { isCare } from '../care.ts';
import { isEvidenceGoal } from './study.ts';

export const successUndefined: ObjectiveRule = {
  id: 'evidence/success-undefined',
  level: 'objective',
  summary: 'A clinical launch that does not say which evidence would count as success.',
  why: 'What counts as clinical success is agreed before the launch; afterwards any number that went up looks like it.',
  severity: 'info',
  tier: 'second',
  references: ['S0:24', 'S2:93'],
  absence: true,

  *check(reading, { signals }) {
    const { objective, launch, anchor, keyResults } = reading;
    if (!launch || objective.success_evidence || !isCare(reading, signals) || isAboutOrganising(reading))
      return;
    if (objective.status?.text === 'dropped' || keyResults.some(isEvidenceGoal)) return;
    yield {
      message: l10n.t(
        'Nothing says which evidence would make this launch a clinical success; agree on it beforehand under success_evidence.',
      ),
      span: anchor,
    };
  },

  fixes(finding, source) {
    const goal = finding.objective === undefined ? undefined : source.objective(finding.objective);
    const edits = addFields(source, goal, 'objective', 'success_evidence: TODO');
    return [{ title: l10n.t('Say what would count as success'), edits }];
  },
};

/** Its title says so, or each key result that is launched does; an initiative that does is none of its launches. */
function isAboutOrganising({ statement, ownLaunch, plannedLaunches, keyResults }: ObjectiveReading): boolean {
  const launches =
    (ownLaunch ?? plannedLaunches[0]) ? [] : keyResults.filter((kr) => kr.launch).map((kr) => kr.statement);
  const organises = (each: typeof statement) => topicsOf(each?.text ?? '').administrative === true;
  return organises(statement) || (launches.length > 0 && launches.every(organises));
}
