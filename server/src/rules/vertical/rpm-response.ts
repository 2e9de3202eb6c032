import * as l10n from '../../base/l10n.ts';
import { template } from '../../knowledge/templates.ts';
import type { DocumentFacts } from '../../lint/facts.ts';
import { isMeasured } from '../../lint/matters.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { isSettled } from '../../lint/settled.ts';
import { addBelow } from '../add-below.ts';
import { addKeyResults } from '../add-key-results.ts';
import { isStarted } from './goals.ts';

export const rpmResponse: DocumentRule = {
  id: 'vertical/rpm-response',
  level: 'document',
  beyond: 'product',
  titles: true,
  summary:
    'Remote monitoring without a goal for how fast alerts are answered, or without a value at which it pauses.',
  why: 'At home nobody stands beside the patient: an alert protects only when somebody answers it in time, and enrolment has to stop once nobody can.',
  severity: 'warning',
  tier: 'second',
  references: ['S0:8', 'S0:14'],
  absence: true,

  *check(document, { signals }) {
    if (signals.vertical !== 'remote-patient-monitoring' || !isStarted(document)) return;
    const answered = isMeasured(document, 'alert-response');
    const pauses = canPause(document);
    if (answered && pauses) return;
    yield { message: messageFor(answered, pauses), span: document.objectivesKey, data: { answered } };
  },

  fixes({ data }, source) {
    const { answered } = data as { answered: boolean };
    const rule = template('escalation');
    if (!answered) {
      const edits = addKeyResults(source, 0, [response + rule]);
      const title = l10n.t('Add a goal for the response to alerts');
      return [{ title, edits }];
    }
    const keys = rule.trim().split('\n').slice(1);
    const edits = addBelow(
      source,
      ['escalation', 'safety'],
      `{ ${keys.map((line) => line.trim()).join(', ')} }`,
    );
    return [{ title: l10n.t('Add a pause rule'), edits }];
  },
};

/** A value, or an action, stops the monitoring in one of the product's files. */
function canPause(document: DocumentFacts): boolean {
  return isSettled(document, 'pause') || isMeasured(document, 'pause');
}

function messageFor(answered: boolean, pauses: boolean): string {
  if (answered)
    return l10n.t(
      'No value is set at which monitoring pauses, so harm could go on while it is discussed; add pause_at to an escalation.',
    );
  return pauses
    ? l10n.t(
        'No key result says how fast alerts from home are answered, and an unanswered alert protects nobody; add a response time.',
      )
    : l10n.t(
        'No key result says how fast alerts from home are answered, and nothing pauses when they are not; add a response time and pause_at.',
      );
}

const response = `id: KR-TODO
title: Median time from an alert to the first contact by a nurse
category: safety
type: guardrail
segment: nurse
direction: decrease
baseline: TODO
target: TODO
unit: minutes
owner: TODO
`;
