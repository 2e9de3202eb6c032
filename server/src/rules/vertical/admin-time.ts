import * as l10n from '../../base/l10n.ts';
import { template } from '../../knowledge/templates.ts';
import { isMeasured } from '../../lint/matters.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { addKeyResults } from '../add-key-results.ts';
import { isStarted } from './goals.ts';

export const adminTime: DocumentRule = {
  id: 'vertical/admin-time',
  level: 'document',
  beyond: 'product',
  titles: true,
  summary: 'An administration product without a key result on the wait of patients or the minutes of staff.',
  why: 'Scheduling, billing and registration are there to give time back: to patients who wait, and to staff who type. A cycle that measures neither cannot show it.',
  severity: 'info',
  tier: 'second',
  references: ['S3:24', 'S4:7', 'S0:12'],
  absence: true,

  *check(document, { signals }) {
    if (signals.vertical !== 'admin' || !isStarted(document)) return;
    if ((['time', 'wait', 'minutes'] as const).some((matter) => isMeasured(document, matter))) return;
    yield {
      message: l10n.t(
        'No key result says whether patients wait less or staff spend fewer minutes, which is what this product is for; add one.',
      ),
      span: document.objectivesKey,
    };
  },

  fixes(_finding, source) {
    return [
      {
        title: l10n.t('Add a key result on patient wait'),
        edits: addKeyResults(source, 0, [wait]),
      },
      {
        title: l10n.t('Add a key result on administrative minutes'),
        edits: addKeyResults(source, 0, [template('time-key-result')]),
      },
    ];
  },
};

const wait = `id: KR-TODO
title: Minutes that patients wait between check-in and the start of the visit
category: operational
segment: patient
direction: decrease
baseline: TODO
target: TODO
unit: minutes
owner: TODO
`;
