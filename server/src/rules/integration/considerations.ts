import * as l10n from '../../base/l10n.ts';
import { template } from '../../knowledge/templates.ts';
import { hasKeyResultThat } from '../../lint/key-results.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { addBelow } from '../add-below.ts';
import { addBlock } from '../add-block.ts';
import { integrates } from './exchange.ts';

const points = [
  ['data_mapping', l10n.mark('data mapping')],
  ['realtime_sync', l10n.mark('real-time sync')],
  ['authentication', l10n.mark('authentication')],
  ['performance', l10n.mark('performance')],
  ['error_handling', l10n.mark('error handling')],
] as const;

export const considerations: DocumentRule = {
  id: 'integration/considerations',
  level: 'document',
  summary:
    'An integration that leaves open data mapping, real-time sync, authentication, performance or error handling.',
  why: 'These five points decide whether a connection holds in care: codes that mean the same, data in time, sign-on, speed, and what happens when the link is down.',
  severity: 'hint',
  tier: 'second',
  references: ['S2:43-47', 'smart', 'hl7v2'],
  absence: true,

  *check(document) {
    const { header, objectivesKey } = document;
    const block = header?.integration;
    const missing = points.filter(([key]) => !block?.[key]);
    if (missing.length === 0) return;
    if (!block && !isPlanned(document)) return;
    const words = missing.map(([, name]) => l10n.t(name)).join(', ');
    yield {
      message: block
        ? l10n.t('The integration block says nothing on {words}; settle that before it is built.', { words })
        : l10n.t(
            'Nothing says how the integration deals with data mapping, sync, authentication, performance and errors; add an integration block.',
          ),
      span: block?.keyRange ?? objectivesKey,
      data: { missing: block ? missing.map(([key]) => key) : undefined },
    };
  },

  fixes({ data }, source) {
    const { missing } = data as { missing: readonly string[] | undefined };
    const edits = missing
      ? addBelow(source, ['integration'], `{ ${missing.map((key) => `${key}: TODO`).join(', ')} }`)
      : addBlock(source, template('integration'));
    const title = missing ? l10n.t('Add the missing points') : l10n.t('Add the points to settle');
    return [{ title, edits }];
  },
};

const isPlanned = hasKeyResultThat(integrates);
