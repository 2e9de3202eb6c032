import * as l10n from '../../base/l10n.ts';
import { isOver } from '../../document/status.ts';
import type { ObjectiveFacts } from '../../lint/facts.ts';
import { findingsIn } from '../../lint/findings-in.ts';
import { hasKeyResultThat } from '../../lint/key-results.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { addReleaseGate, isDuty, isGate } from './release-gate.ts';

export const launchWithoutComplianceKr: DocumentRule = {
  id: 'compliance/launch-without-compliance-kr',
  level: 'document',
  summary: 'A launch in care, or with patient data, without a key result on compliance or privacy.',
  why: 'Privacy, security and clinical review shape a launch from its first day; when no key result asks for them, gaps show only after it.',
  severity: 'warning',
  tier: 'core',
  references: ['S0:3', 'S0:8', 'S1:10', 'S4:37', 'hipaa.security.technical'],
  absence: true,

  *check(document, { signals }) {
    if (!hasGate(document)) yield* ungated(document, signals.clinical || signals.phi);
  },

  fixes({ objective }, source) {
    const edits = addReleaseGate(source, objective);
    return [{ title: l10n.t('Add a launch gate'), edits }];
  },
};

const ungated = findingsIn(function* (
  { launch, clinical, status, keyResults, anchor }: ObjectiveFacts,
  isSensitive: boolean,
) {
  if (!launch || !(clinical ?? isSensitive) || isOver(status)) return;
  if (keyResults.some(({ categories }) => isDuty(categories))) return;
  yield {
    message: l10n.t(
      'This launch has no key result on compliance or privacy; add a review that every release passes before it reaches patients.',
    ),
    span: anchor,
  };
});

const hasGate = hasKeyResultThat((kr) => isGate(kr.type, kr.categories, kr.topics));
