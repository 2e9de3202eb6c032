import { template } from '../../knowledge/templates.ts';
import * as l10n from '../../l10n.ts';
import type { DocumentFacts } from '../../lint/facts.ts';
import type { DocumentRule, Fix } from '../../lint/rule.ts';
import { listed } from '../../listed.ts';
import { addBlock } from '../add-block.ts';
import { addKeyResults } from '../add-key-results.ts';
import { addQualitySystem } from '../quality-system.ts';
import { isStarted, keyResultsOf, measures } from './goals.ts';

export const deviceLifecycle: DocumentRule = {
  id: 'vertical/device-lifecycle',
  level: 'document',
  titles: true,
  summary:
    'A medical device whose goals leave out its clearance, its design controls or what happens after the market.',
  why: 'A device lives from the first design decision to reports after the market. A cycle that knows only features pays for the rest later, with delays.',
  severity: 'info',
  tier: 'second',
  references: ['S4:79', 'S2:33-36', 'fda.classes', 'fda.qmsr', 'fda.mdr'],
  absence: true,

  *check(document, { signals }) {
    if (signals.vertical !== 'medical-device' || !isStarted(document)) return;
    const missing = missingIn(document, signals.device && signals.regulatory);
    if (missing.length === 0) return;
    yield {
      message: l10n.t(
        'Nothing in this file covers {parts}; a device is planned for its whole life, so add goals for them.',
        { parts: listed(missing.map((part) => l10n.t(names[part]))) },
      ),
      span: document.objectivesKey,
      data: { missing, regulatory: signals.regulatory },
    };
  },

  fixes({ data }, source) {
    const { missing, regulatory } = data as { missing: readonly Part[]; regulatory: boolean };
    const parts: Readonly<Record<Part, Fix>> = {
      clearance: {
        title: l10n.t('Add a goal for the clearance'),
        edits: addKeyResults(source, 0, [clearance]),
      },
      design: {
        title: l10n.t('Add the quality system'),
        // A quality system alone would pass for the whole regulatory baseline.
        edits: regulatory ? addQualitySystem(source) : [],
      },
      after: {
        title: l10n.t('Add monitoring after launch'),
        edits: addBlock(source, template('post-launch')),
      },
    };
    return missing.map((part) => parts[part]);
  },
};

type Part = 'clearance' | 'design' | 'after';
const names: Readonly<Record<Part, string>> = {
  clearance: l10n.mark('the clearance'),
  design: l10n.mark('design controls'),
  after: l10n.mark('monitoring after the market'),
};

const clearing =
  /\b510 ?\(?k\)?|\bde novo\b|\bpma\b|\bpremarket\b|\bpre[- ]?submission\b|\b(?:fda|regulatory|device|market(?:ing)?) clearance\b|\bclearance (?:of the (?:device|product|pump|software)|letter|decision|is on file|on file|received)\b|\bcleared (?:by (?:the )?fda|for (?:marketing|sale))\b|\bce[- ]mark|\beu mdr\b|\bmdr (?:certificat\w*|technical|conformity)\b|\bconformity\b|\bnotified body\b|\bfda (?:clears|grants|approves|authori[sz]es|submission|decision|approval|authori[sz]ation|clearance|filing)\b/i;
const designing =
  /\bdesign (?:controls?|history|reviews?|inputs?|outputs?|verification|validation|transfer|freeze)\b|\b13485\b|\b14971\b|\b62304\b|\bqms\b|\bquality (?:management )?system\b|\bverification and validation\b|\bv&v\b|\brisk (?:management )?file\b/i;

/** @param told compliance/no-design-controls speaks of design controls already. */
function missingIn(document: DocumentFacts, told: boolean): Part[] {
  const { regulatory, plan, plan_ref } = document.header ?? {};
  const watched = keyResultsOf(document).some(({ topics }) => topics.surveillance ?? topics['adverse-event']);
  return [
    ...(regulatory?.fda?.clearance || measures(document, clearing) ? [] : (['clearance'] as const)),
    ...(told || regulatory?.qms || measures(document, designing) ? [] : (['design'] as const)),
    ...(plan?.post_launch || plan_ref || watched ? [] : (['after'] as const)),
  ];
}

const clearance = `id: KR-TODO
title: Decision on the clearance of the device is on file
category: compliance
type: milestone
due: TODO
owner: TODO
`;
