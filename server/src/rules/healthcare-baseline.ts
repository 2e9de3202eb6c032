import * as l10n from '../base/l10n.ts';
import { addKeys, type Edit } from '../document/edit.ts';
import { addItems } from '../document/edit-item.ts';
import { objectivesKeys } from '../document/keys.ts';
import type { Source } from '../document/source.ts';
import { entryOf, type MapNode } from '../document/syntax.ts';
import { template } from '../knowledge/templates.ts';
import type { Fix } from '../lint/rule.ts';
import { stakeholderItem } from './governance/groups.ts';
import { rootNode } from './nodes.ts';
import { addSafetyKeyResult } from './safety-key-result.ts';

/** The groups whose success a healthcare product is measured by (S0:22), as the `stakeholders` template has them. */
const groups = ['clinical', 'compliance', 'it-security', 'patients'] as const;

/**
 * "Add the healthcare baseline": the regulatory and risk baseline, stakeholders, the 90/180/360-day plan
 * and a safety key result at once. What the file has stays; only what is missing is added. Undefined when nothing is.
 * @param hasSafety a safety key result is there.
 * @param regulatory the regulatory and risk baseline, as the law of the place has it.
 */
export function healthcareBaseline(source: Source, hasSafety: boolean, regulatory: string): Fix | undefined {
  const root = rootNode(source);
  if (!root) return undefined;
  const blocks = [regulatory, template('stakeholders'), template('plan')].join('');
  const edits = [
    ...addKeys(source, root, blocks, objectivesKeys),
    ...missingStakeholders(source, root),
    ...(hasSafety ? [] : addSafetyKeyResult(source)),
  ];
  return edits.length > 0 ? { title: l10n.t('Add the healthcare baseline'), edits } : undefined;
}

/** Completes a list of stakeholders that is there; an absent or empty one comes with the blocks. */
function missingStakeholders(source: Source, root: MapNode): Edit[] {
  const entry = entryOf(root, 'stakeholders');
  if (entry?.value?.kind !== 'list' || entry.value.items.length === 0) return [];
  const named = new Set(source.headerModel?.stakeholders?.items.map((item) => item.group?.text) ?? []);
  const missing = groups.filter((group) => !named.has(group));
  return addItems(source, entry, missing.map(stakeholderItem));
}
