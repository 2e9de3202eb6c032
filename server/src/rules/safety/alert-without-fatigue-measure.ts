import * as l10n from '../../base/l10n.ts';
import { isStaffRole } from '../../knowledge/roles.ts';
import { template } from '../../knowledge/templates.ts';
import type { KeyResultFacts } from '../../lint/facts.ts';
import { hasKeyResultThat, keyResultsThat, objectivesWith } from '../../lint/key-results.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { addKeyResults } from '../add-key-results.ts';

const notAboutCare = new Set(['privacy', 'compliance', 'financial']);

export const alertWithoutFatigueMeasure: DocumentRule = {
  id: 'safety/alert-without-fatigue-measure',
  level: 'document',
  summary: 'More alerts for people who give care, and nothing that shows how many they can bear.',
  why: 'Every alert competes with the others: where too many come, the important one is clicked away too. Overrides, alert rate or reported fatigue show when that begins.',
  severity: 'warning',
  tier: 'core',
  references: ['S0:16', 'S2:74', 'S3:6', 'alerts.override', 'alerts.irrelevant', 'alerts.role'],
  absence: true,

  *check(document, { signals }) {
    if (measuresBurden(document)) return;
    for (const [objective, facts] of alertingObjectives(document)) {
      const kr = (facts.clinical ?? signals.clinical) ? alerting(facts)[0] : undefined;
      if (!kr) continue;
      yield {
        message: l10n.t(
          'This brings staff more alerts, and nothing measures when they become too many; add a key result on overrides or alert fatigue.',
        ),
        span: kr.anchor,
        objective,
        keyResult: kr.index,
      };
      return;
    }
  },

  fixes({ objective }, source) {
    const edits = addKeyResults(source, objective, [template('alert-fatigue-key-result')]);
    return [{ title: l10n.t('Add a key result on overridden alerts'), edits }];
  },
};

/** Alerts, or advice to staff, that should reach them more; fewer, late or missed ones are another matter, as are those to patients. */
function addsAlerts({ topics, fewer, roles, categories, zero, declared }: KeyResultFacts): boolean {
  if (topics.operations || topics['alert-response'] || topics['alert-removal']) return false;
  if (fewer || zero) return false;
  if (declared && categories.every((category) => notAboutCare.has(category))) return false;
  const toStaff = roles.some(isStaffRole);
  if (topics.alert) return toStaff || roles.length === 0;
  return topics.notification === true && toStaff;
}

const measuresBurden = hasKeyResultThat(
  ({ topics, more }) => topics['alert-burden'] === true || (topics['alert-volume'] === true && !more),
);
const alerting = keyResultsThat(addsAlerts);
const alertingObjectives = objectivesWith(addsAlerts);
