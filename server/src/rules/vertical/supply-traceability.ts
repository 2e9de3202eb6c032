import * as l10n from '../../base/l10n.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { addKeyResults } from '../add-key-results.ts';
import { untraced } from './supplies.ts';

export const supplyTraceability: DocumentRule = {
  id: 'vertical/supply-traceability',
  level: 'document',
  titles: true,
  summary:
    'A supply product for implants or costly items without a goal for serial numbers, lots or recalls.',
  why: 'When an implant is recalled, somebody has to find the patients who have it. The device identifier on the label, with lot and serial number, makes that possible.',
  severity: 'warning',
  tier: 'second',
  references: ['S2:62', 'S2:69', 'fda.udi'],
  absence: true,

  *check(document, { signals }) {
    const goal = signals.vertical === 'supply' ? untraced(document) : undefined;
    if (!goal) return;
    yield {
      message: l10n.t(
        'Implants and costly items must be found again after a recall, and no key result tracks serial or lot numbers; add one.',
      ),
      span: goal.span,
      objective: goal.objective,
      ...(goal.keyResult && { keyResult: goal.keyResult.index }),
    };
  },

  fixes({ objective }, source) {
    const edits = addKeyResults(source, objective, [tracing]);
    return [{ title: l10n.t('Add a goal for traceability'), edits }];
  },
};

const tracing = `id: KR-TODO
title: Implants traceable by serial or lot number (UDI) from receipt to the patient
category: compliance
direction: increase
baseline: TODO
target: 100%
owner: TODO
`;
