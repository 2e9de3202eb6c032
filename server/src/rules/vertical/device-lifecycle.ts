import * as l10n from '../../base/l10n.ts';
import { listed } from '../../base/listed.ts';
import { template } from '../../knowledge/templates.ts';
import type { DocumentFacts } from '../../lint/facts.ts';
import { isMeasured } from '../../lint/matters.ts';
import type { DocumentRule, Fix } from '../../lint/rule.ts';
import { isSettled } from '../../lint/settled.ts';
import { addBlock } from '../add-block.ts';
import { addKeyResults } from '../add-key-results.ts';
import { addQualitySystem } from '../quality-system.ts';
import { isStarted } from './goals.ts';

export const deviceLifecycle: DocumentRule = {
  id: 'vertical/device-lifecycle',
  level: 'document',
  beyond: 'product',
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
      message: messageFor(missing),
      span: document.objectivesKey,
      data: { missing, regulatory: signals.regulatory },
    };
  },

  fixes({ data }, source) {
    const { missing, regulatory } = data as { missing: readonly Part[]; regulatory: boolean };
    const parts: Readonly<Record<Part, Fix>> = {
      clearance: {
        title: l10n.t('Add a goal for the clearance'),
        edits: addKeyResults(source, 0, [template('clearance-key-result')]),
      },
      design: {
        // A quality system alone would pass for the whole regulatory baseline.
        title: regulatory ? l10n.t('Add the quality system') : l10n.t('Add a goal for design controls'),
        edits: regulatory ? addQualitySystem(source) : addKeyResults(source, 0, [design]),
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

function messageFor(missing: readonly Part[]): string {
  const parts = listed(missing.map((part) => l10n.t(names[part])));
  return missing.length === 1
    ? l10n.t('Nothing covers {parts} yet; a device is planned for its whole life, so add a goal for that.', {
        parts,
      })
    : l10n.t('Nothing covers {parts} yet; a device is planned for its whole life, so add goals for them.', {
        parts,
      });
}

/** @param told compliance/no-design-controls speaks of design controls already. */
function missingIn(document: DocumentFacts, told: boolean): Part[] {
  return [
    ...(isSettled(document, 'clearance') || isMeasured(document, 'clearance')
      ? []
      : (['clearance'] as const)),
    ...(told || isSettled(document, 'qms') || isMeasured(document, 'design-controls')
      ? []
      : (['design'] as const)),
    ...(isSettled(document, 'afterLaunch') || isMeasured(document, 'surveillance')
      ? []
      : (['after'] as const)),
  ];
}

const design = `id: KR-TODO
title: Design inputs with a passed design verification on file
category: compliance
baseline: TODO
target: 100%
owner: TODO
`;
