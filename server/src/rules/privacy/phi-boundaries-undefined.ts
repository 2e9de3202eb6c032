import * as l10n from '../../base/l10n.ts';
import { anyOf } from '../../base/listed.ts';
import { template } from '../../knowledge/templates.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { addBelow } from '../add-below.ts';
import { addBlock } from '../add-block.ts';

const parts = [
  ['stores', l10n.mark('where it is stored')],
  ['flows', l10n.mark('how it flows')],
  ['access', l10n.mark('who may see it')],
] as const;

export const phiBoundariesUndefined: DocumentRule = {
  id: 'privacy/phi-boundaries-undefined',
  level: 'document',
  summary:
    'A file about patient data that does not say where the data lives, how it flows and who may see it.',
  why: 'Access, encryption, audit and the size of a breach all follow from the boundaries of patient data; drawn late, they cost a change of architecture.',
  severity: 'info',
  tier: 'core',
  references: [
    'S1:4',
    'S1:17',
    'S1:18',
    'S1:25',
    'S1:35',
    'hipaa.security.technical',
    'hipaa.privacy.minimum',
  ],
  waitsFor: 'regulatory',
  absence: true,

  *check({ header, objectives, objectivesKey }, { signals }) {
    if (!signals.phi || objectives.length === 0) return;
    const block = header?.phi_boundaries;
    if (!block) {
      yield {
        message: l10n.t(
          'Nothing says where patient data is stored, how it flows and who may see it; safeguards depend on that, so add phi_boundaries.',
        ),
        span: objectivesKey,
        data: { missing: undefined },
      };
      return;
    }
    const isPlainText = block.stores !== undefined && block.stores.keyRange === undefined;
    if (isPlainText) return;
    const missing = parts.filter(([key]) => (block[key]?.items.length ?? 0) === 0);
    if (missing.length > 0)
      yield {
        message: l10n.t(
          'The boundaries of patient data do not say {missing}; add it, because safeguards depend on it.',
          { missing: anyOf(missing.map(([, words]) => l10n.t(words))) },
        ),
        span: block.keyRange ?? objectivesKey,
        data: { missing: missing.map(([key]) => key) },
      };
  },

  fixes({ data }, source) {
    const { missing } = data as { missing: readonly string[] | undefined };
    const edits = missing
      ? addBelow(source, ['phi_boundaries'], `{ ${missing.map((key) => `${key}: [TODO]`).join(', ')} }`)
      : addBlock(source, template('phi-boundaries'));
    const title = missing
      ? l10n.t('Complete the boundaries of patient data')
      : l10n.t('Add the boundaries of patient data');
    return [{ title, edits }];
  },
};
