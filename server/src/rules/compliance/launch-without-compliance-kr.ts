import * as l10n from '../../l10n.ts';
import { hasKeyResultThat } from '../../lint/key-results.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { addReleaseGate, isDuty, isGate } from './release-gate.ts';

export const launchWithoutComplianceKr: DocumentRule = {
  id: 'compliance/launch-without-compliance-kr',
  level: 'document',
  summary: 'A launch in care, or with patient data, without a key result on compliance or privacy.',
  why: 'Privacy, security and clinical review shape a launch from its first day; when no key result holds them, they are found out after it.',
  severity: 'warning',
  tier: 'core',
  references: ['S0:3', 'S0:8', 'S1:10', 'S4:37', 'hipaa.security.technical'],
  absence: true,

  *check(document, { signals }) {
    if (hasGate(document)) return;
    for (const [
      objective,
      { launch, clinical, status, keyResults, anchor },
    ] of document.objectives.entries()) {
      if (!launch || !(clinical ?? (signals.clinical || signals.phi)) || ended.has(status ?? '')) continue;
      if (keyResults.some(({ categories }) => isDuty(categories))) continue;
      yield {
        message: l10n.t(
          'This launch has no key result on compliance or privacy; add a review that every release passes before it reaches patients.',
        ),
        span: anchor,
        objective,
      };
    }
  },

  fixes({ objective }, source) {
    const edits = addReleaseGate(source, objective);
    return [{ title: l10n.t('Add a launch gate'), edits }];
  },
};

const hasGate = hasKeyResultThat((kr) => isGate(kr.type, kr.categories, kr.topics));

const ended = new Set(['done', 'dropped']);
