import * as l10n from '../../base/l10n.ts';
import { addKeys } from '../../document/edit.ts';
import type { Source } from '../../document/source.ts';
import { entryOf, type SyntaxNode } from '../../document/syntax.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { rootNode } from '../nodes.ts';
import { idleIds, isLinked, linkFixes, nameOf } from './mitigation.ts';

export const openAuditFinding: DocumentRule = {
  id: 'compliance/open-audit-finding',
  level: 'document',
  summary: 'An audit finding that no key result closes and that nobody has accepted.',
  why: 'Findings of the last audit limit what may be promised; one that is tied to no goal is still open at the next audit.',
  severity: 'info',
  tier: 'second',
  references: ['S0:8'],
  waitsFor: 'regulatory',
  absence: true,

  *check(document) {
    const { header } = document;
    const idle = idleIds(document);
    const findings = header?.regulatory?.audit_findings?.items ?? [];
    for (const [item, { id, text, mitigated_by, accepted_by, date }] of findings.entries()) {
      const place = id ?? text;
      if (!place || isLinked(mitigated_by, idle) || (accepted_by && date)) continue;
      const name = nameOf(id, text);
      const message = accepted_by
        ? l10n.t('{name} was accepted, but nothing says when; add the date.', { name })
        : l10n.t('No key result closes {name}; name one in mitigated_by, or who accepted it and when.', {
            name,
          });
      yield {
        message,
        span: place.range,
        data: { item, name, isAccepted: accepted_by !== undefined },
      };
    }
  },

  fixes(finding, source) {
    const { item, name, isAccepted } = finding.data as { item: number; name: string; isAccepted: boolean };
    const node = findingNode(source, item);
    if (!isAccepted) return linkFixes(source, node, name);
    const edits = node?.kind === 'map' ? addKeys(source, node, 'date: TODO') : [];
    return [{ title: l10n.t('Add the date'), edits }];
  },
};

function findingNode(source: Source, item: number): SyntaxNode | undefined {
  const regulatory = entryOf(rootNode(source), 'regulatory')?.value;
  const list = entryOf(regulatory, 'audit_findings')?.value;
  return list?.kind === 'list' ? list.items[item]?.node : undefined;
}
