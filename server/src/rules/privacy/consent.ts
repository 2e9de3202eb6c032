import * as l10n from '../../base/l10n.ts';
import { isStaffRole } from '../../knowledge/roles.ts';
import type { DocumentFacts } from '../../lint/facts.ts';
import { hasKeyResultThat } from '../../lint/key-results.ts';
import { hasObjectiveThat } from '../../lint/overall.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import type { Signals } from '../../lint/signals.ts';
import { addBlock } from '../add-block.ts';
import { isOutsideHipaa } from './agreements.ts';

export const consent: DocumentRule = {
  id: 'privacy/consent',
  level: 'document',
  summary: 'A product that people use on their own, without a word on consent and how it is taken back.',
  why: 'People want control over what is known of their health, and laws on health apps ask for consent before such data is collected or shared.',
  severity: 'info',
  tier: 'second',
  references: ['S3:43', 'S3:52', 'ftc.hbnr', 'state.wa.mhmda', 'gdpr.9'],
  absence: true,

  *check(document, { signals }) {
    const { header, objectives, objectivesKey: span } = document;
    if (objectives.length === 0 || header?.consent || !isConsumer(document, signals)) return;
    if (header?.regulatory?.gdpr?.lawful_basis || header?.regulatory?.gdpr?.art9_ground) return;
    if (measuresConsent(document)) return;
    yield {
      message: l10n.t(
        'Nothing says how people agree to the use of their health data and take it back, which some laws on health apps ask for; add consent.',
      ),
      span,
    };
  },

  fixes(_finding, source) {
    const edits = addBlock(source, 'consent: { basis: TODO, withdrawal: TODO }');
    return [{ title: l10n.t('Add consent and withdrawal'), edits }];
  },
};

const measuresConsent = hasKeyResultThat(({ data }) => data?.consent === true);
const measuresStaff = hasObjectiveThat((objective) =>
  [objective, ...objective.keyResults].some((goal) => goal.roles.some(isStaffRole)),
);
const personal = new Set(['wearable', 'digital-therapeutics', 'patient-engagement', 'telehealth']);

/** Used by people themselves: no provider's product under HIPAA, no staff among those who use it, and it holds their data. */
function isConsumer(document: DocumentFacts, { phi, vertical, roles }: Signals): boolean {
  const { header } = document;
  const declared = header?.product?.phi !== undefined;
  if ((declared && !phi) || (header?.regulatory?.hipaa && !isOutsideHipaa(header))) return false;
  if (roles.some(isStaffRole) || measuresStaff(document)) return false;
  const isWellness = header?.regulatory?.fda?.status?.text === 'wellness';
  return isWellness || vertical === 'wearable' || (personal.has(vertical) && roles.length > 0);
}
