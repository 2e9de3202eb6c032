import * as l10n from '../../base/l10n.ts';
import { anyOf } from '../../base/listed.ts';
import { template } from '../../knowledge/templates.ts';
import type { ObjectiveRule } from '../../lint/rule.ts';
import { type EscalationSignal, escalationSignal } from '../../lint/signals.ts';
import type { KeyResultReading } from '../../statement/objective.ts';
import { isSafeCare } from '../../statement/safe-care.ts';
import { topicsOf } from '../../statement/topics.ts';
import { addToKeyResult } from '../add-fields.ts';
import { isHard } from './hard-limit.ts';
import { rewardsSilence, wantsReports } from './reports.ts';

const nothing: EscalationSignal = { threshold: false, notify: false, action: false };

export const missingEscalation: ObjectiveRule = {
  id: 'safety/missing-escalation',
  level: 'objective',
  summary: 'A safety key result that does not say at what value who acts, and how.',
  why: 'A safety number that worsens must reach the people who can stop the harm: the value at which to act, who is told, in what time, and what pauses.',
  severity: 'warning',
  tier: 'core',
  references: ['S0:14', 'S0:26', 'S2:57', 'S3:113'],
  absence: true,

  *check({ keyResults }, { signals }) {
    const shared = signals.escalation ?? nothing;
    for (const reading of keyResults) {
      const { index, keyResult, safety, counted, type, target, anchor } = reading;
      const own = keyResult.escalation;
      if (!(safety || counted === 'done') || type === 'milestone') continue;
      if (!own && hasNoLimit(reading)) continue;
      if (own) {
        const absent = missing(union(escalationSignal(own), shared));
        if (absent.length === 0) continue;
        const message = l10n.t(
          'This escalation does not say {absent}; add it, so that people know when and how to act.',
          { absent: anyOf(absent) },
        );
        yield { message, span: own.keyRange ?? anchor, keyResult: index };
        continue;
      }
      const absent = missing({ ...shared, threshold: shared.threshold || target?.value !== undefined });
      if (absent.length === 0) continue;
      const message = signals.escalation
        ? l10n.t("The file's escalation.safety does not say {absent}; complete it, or add one here.", {
            absent: anyOf(absent),
          })
        : l10n.t(
            'A safety key result needs an escalation: say at what value, who is told, in what time, and what pauses.',
          );
      yield { message, span: anchor, keyResult: index };
    }
  },

  fixes(finding, source) {
    const edits = addToKeyResult(source, finding, template('escalation'));
    return [{ title: l10n.t('Add an escalation'), edits }];
  },
};

/** More reports, safe care that should grow, and a test have no value past which somebody has to stop; nor have fewer reports without a number. */
function hasNoLimit(reading: KeyResultReading): boolean {
  if (wantsReports(reading) || isSafeCare(reading) || isTest(reading)) return true;
  return rewardsSilence(reading) && !isHard(reading);
}

/** Use errors in a summative test: it is done once, and nothing runs that could pause. */
function isTest({ statement }: KeyResultReading): boolean {
  return topicsOf(statement?.text ?? '')['usability-test'] === true;
}

/** The file's escalation fills in what a key result's own leaves open. */
function union(own: EscalationSignal, shared: EscalationSignal): EscalationSignal {
  return {
    threshold: own.threshold || shared.threshold,
    notify: own.notify || shared.notify,
    action: own.action || shared.action,
  };
}

function missing({ threshold, notify, action }: EscalationSignal): string[] {
  return [
    ...(threshold ? [] : [l10n.t('at what value to act (warn_at)')]),
    ...(notify ? [] : [l10n.t('who is told (notify)')]),
    ...(action ? [] : [l10n.t('what happens (action)')]),
  ];
}
