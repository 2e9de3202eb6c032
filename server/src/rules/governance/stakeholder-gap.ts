import { addItem, addKeys } from '../../document/edit.ts';
import { objectivesKeys } from '../../document/source.ts';
import { entryOf } from '../../document/syntax.ts';
import * as l10n from '../../l10n.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { shortened } from '../../shortened.ts';
import { rootNode } from '../nodes.ts';
import {
  canonical,
  essential,
  listedGroups,
  openGroups,
  requiredGroups,
  servedGroups,
  stakeholder,
} from './groups.ts';

export const stakeholderGap: DocumentRule = {
  id: 'governance/stakeholder-gap',
  level: 'document',
  summary: 'Groups that have to agree with the goals and that no key result serves.',
  why: 'Clinical staff, compliance, IT security and patients decide whether a product is used; goals that serve none of them learn too late what they object to.',
  severity: 'info',
  tier: 'core',
  references: ['S0:5', 'S0:22', 'S2:84', 'S3:50-65'],
  absence: true,

  *check(document, { signals }) {
    const { header, objectivesKey } = document;
    if (document.objectives.length === 0 || !(signals.clinical || signals.phi)) return;
    const served = servedGroups(document);
    const open = openGroups(document);
    const asked = new Set([...requiredGroups(signals), ...listedGroups(document)]);
    const missing = [...asked].filter((group) => !served.has(group) && !open.has(group));
    if (missing.length === 0) return;
    const listed = new Map(
      (header?.stakeholders?.items ?? []).map(({ group }) => [canonical(group?.text ?? ''), group?.range]),
    );
    const unlisted = missing.filter((group) => !listed.has(group));
    const [first = ''] = missing;
    yield {
      message: messageFor(missing.join(', '), header?.stakeholders !== undefined, unlisted.length > 0),
      span: (unlisted.length > 0 ? header?.stakeholders?.keyRange : listed.get(first)) ?? objectivesKey,
      severity: missing.some((group) => essential.includes(group)) ? 'warning' : 'info',
      data: { missing: unlisted },
    };
  },

  fixes(finding, source) {
    const { missing } = finding.data as { missing: readonly string[] };
    const root = rootNode(source);
    if (!root || missing.length === 0) return [];
    const entry = entryOf(root, 'stakeholders');
    const items = missing.map(stakeholder);
    const isFilled = entry?.value?.kind === 'list' && entry.value.items.length > 0;
    const edits = isFilled
      ? items.flatMap((item) => addItem(source, entry, item))
      : addKeys(source, root, block(items), objectivesKeys);
    return [{ title: l10n.t('Add the missing stakeholder groups'), edits }];
  },
};

function block(items: readonly string[]): string {
  return `stakeholders:\n${items.map((item) => `  - ${item}\n`).join('')}`;
}

function messageFor(missing: string, hasList: boolean, isUnlisted: boolean): string {
  if (!hasList)
    return l10n.t('Nothing says which key results serve {groups}; list them under stakeholders.', {
      groups: shortened(missing, 90),
    });
  const groups = shortened(missing, 79);
  return isUnlisted
    ? l10n.t('No key result serves {groups}; list them with covered_by, or with not_applicable and why.', {
        groups,
      })
    : l10n.t('No key result serves {groups} yet; name one in covered_by, or say why in not_applicable.', {
        groups,
      });
}
