import * as l10n from '../../base/l10n.ts';
import { template } from '../../knowledge/templates.ts';
import type { DocumentFacts } from '../../lint/facts.ts';
import { hasKeyResultThat } from '../../lint/key-results.ts';
import { perObjective } from '../../lint/overall.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { addKeyResults } from '../add-key-results.ts';
import { isUnproven } from '../vertical/dtx-evidence.ts';

export const noOutcomeKr: DocumentRule = {
  id: 'evidence/no-outcome-kr',
  level: 'document',
  beyond: 'product',
  summary: 'A clinical product whose goals include no result in the health of patients.',
  why: 'Use, speed and revenue can all go up while nobody gets better. One outcome, such as readmissions, symptoms or control of a disease, shows whether the product does what it is for.',
  severity: 'warning',
  tier: 'core',
  references: ['S1:31', 'S2:90', 'S2:91', 'S3:110', 'evidence.gap'],
  absence: true,

  *check(document, { signals }) {
    const { objectivesKey: span } = document;
    const [clinical] = mayBeClinical(document);
    if (!signals.clinical || clinical === undefined || !isMeasured(document)) return;
    // Of a digital therapeutic without a trial either, vertical/dtx-evidence speaks.
    if (hasOutcome(document) || isElsewhere(document) || isUnproven(document, signals.vertical)) return;
    yield {
      message: limitsHarm(document)
        ? l10n.t(
            'Key results limit harm, and none says whether patients get better; add an outcome, such as readmissions, or give one category: outcome.',
          )
        : l10n.t(
            'No key result measures an outcome of health, so nobody learns whether patients get better; add one, such as readmissions or symptoms.',
          ),
      span,
      data: clinical,
    };
  },

  fixes({ data }, source) {
    const edits = addKeyResults(source, data as number, [template('outcome-key-result')]);
    return [{ title: l10n.t('Add an outcome key result'), edits }];
  },
};

/** The objectives that do not say that they are not clinical, by their numbers. */
const mayBeClinical = perObjective(({ clinical }, index) => (clinical === false ? undefined : index));

const isMeasured = hasKeyResultThat(() => true);

const limitsHarm = hasKeyResultThat(({ safety }) => safety);

/** In the product's other files, as far as they are known, or said to be in another file. */
function isElsewhere({ header, siblings }: DocumentFacts): boolean {
  const named = header?.scorecard?.covered_elsewhere ?? [];
  return (
    siblings.some(({ outcome }) => outcome) || named.some((each) => /^(?:clinical|outcomes?)$/.test(each))
  );
}

const hasOutcome = hasKeyResultThat(({ outcome }) => outcome);
