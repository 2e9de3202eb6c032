import * as l10n from '../../base/l10n.ts';
import { addKeys } from '../../document/edit.ts';
import { objectivesKeys } from '../../document/keys.ts';
import { template } from '../../knowledge/templates.ts';
import type { DocumentFacts } from '../../lint/facts.ts';
import type { DocumentRule, Related } from '../../lint/rule.ts';
import { isSettled } from '../../lint/settled.ts';
import { rootNode } from '../nodes.ts';
import { isAi } from './governance.ts';

export const missingGovernance: DocumentRule = {
  id: 'ai/missing-governance',
  level: 'document',
  beyond: 'product',
  summary: 'Goals about AI in a file that does not say how the AI is governed.',
  why: 'A model learned from past care can repeat its gaps, and it ages. Who checked it on whom, how it is watched, and what happens when a clinician disagrees is settled before the goals.',
  severity: 'warning',
  tier: 'core',
  references: ['S2:50-59', 'fda.gmlp', 'eu.aiact'],
  absence: true,

  *check(document, { signals }) {
    const { header, objectives, objectivesKey: span } = document;
    if (!signals.ai || objectives.length === 0 || isSettled(document, 'ai')) return;
    const related = firstMention(document);
    yield {
      message: l10n.t(
        'Nothing says how this AI is governed; record its validation, equity, drift and override path under ai; if this is not AI, write ai: none.',
      ),
      span,
      data: { declared: header?.product?.ai?.value === true },
      ...(related && { related: [related] }),
    };
  },

  fixes(finding, source) {
    const root = rootNode(source);
    if (!root) return [];
    const { declared } = finding.data as { declared: boolean };
    return [
      {
        title: l10n.t('Add the AI governance block'),
        edits: addKeys(source, root, template('ai'), objectivesKeys),
      },
      {
        title: l10n.t('Say that there is no AI'),
        edits: declared ? [] : addKeys(source, root, 'ai: none', objectivesKeys),
      },
    ];
  },
};

function firstMention({ objectives }: DocumentFacts): Related | undefined {
  const message = l10n.t('This speaks of AI.');
  for (const [objective, { ai, anchor, keyResults }] of objectives.entries()) {
    if (ai) return { message, span: anchor, objective };
    const kr = keyResults.find(isAi);
    if (kr) return { message, span: kr.anchor, objective };
  }
  return undefined;
}
