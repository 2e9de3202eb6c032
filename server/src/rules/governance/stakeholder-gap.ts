import * as l10n from '../../base/l10n.ts';
import { shortened } from '../../base/shortened.ts';
import { addKeys, type Edit, replaceScalar } from '../../document/edit.ts';
import { addItem } from '../../document/edit-item.ts';
import { objectivesKeys } from '../../document/keys.ts';
import { flowText } from '../../document/render.ts';
import type { Source } from '../../document/source.ts';
import { entryOf, isNothing, type MapNode } from '../../document/syntax.ts';
import { isToFill } from '../../document/to-fill.ts';
import { template } from '../../knowledge/templates.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { addInOrder } from '../add-fields.ts';
import { addKeyResults } from '../add-key-results.ts';
import { itemOfBlock } from '../block-item.ts';
import { nextKeyResultIds } from '../ids.ts';
import { rootNode } from '../nodes.ts';
import {
  canonical,
  essential,
  listedGroups,
  requiredGroups,
  servedGroups,
  stakeholderItem,
} from './groups.ts';

export const stakeholderGap: DocumentRule = {
  id: 'governance/stakeholder-gap',
  level: 'document',
  beyond: 'product',
  summary: 'Groups that have to agree with the goals and that no key result serves.',
  why: 'Clinical staff, compliance, IT security and patients decide whether a product is used; goals that serve none of them learn too late what they object to.',
  severity: 'info',
  tier: 'core',
  references: ['S0:5', 'S0:22', 'S2:84', 'S3:50-65'],
  ofToday: true,
  absence: true,

  *check(document, { signals }) {
    const { header, objectivesKey } = document;
    if (document.objectives.length === 0 || !(signals.clinical || signals.phi)) return;
    const served = servedGroups(document);
    const asked = new Set([...requiredGroups(signals), ...listedGroups(document)]);
    const missing = [...asked].filter((group) => !served.has(group));
    if (missing.length === 0) return;
    const listed = (header?.stakeholders?.items ?? []).map(({ group }) => canonical(group?.text ?? ''));
    const unlisted = missing.filter((group) => !listed.includes(group));
    yield {
      message: messageFor(missing.join(', '), header?.stakeholders !== undefined, unlisted.length > 0),
      span: header?.stakeholders?.keyRange ?? objectivesKey,
      severity: missing.some((group) => essential.includes(group)) ? 'warning' : 'info',
      data: {
        unlisted,
        unserved: listed.flatMap((group, index) => (missing.includes(group) ? [index] : [])),
      } satisfies Data,
    };
  },

  fixes(finding, source) {
    const { unlisted, unserved } = finding.data as Data;
    return [
      { title: l10n.t('Add the missing stakeholder groups'), edits: addGroups(source, unlisted) },
      {
        title:
          unserved.length === 1
            ? l10n.t('Add a key result that serves the group')
            : l10n.t('Add a key result for each group that none serves'),
        edits: serveGroups(source, unserved),
      },
    ];
  },
};

interface Data {
  /** Groups that the list lacks. */
  readonly unlisted: readonly string[];
  /** Indexes, in the list, of the groups that no key result serves. */
  readonly unserved: readonly number[];
}

function addGroups(source: Source, groups: readonly string[]): readonly Edit[] {
  const root = rootNode(source);
  if (!root || groups.length === 0) return [];
  const entry = entryOf(root, 'stakeholders');
  const items = groups.map(stakeholderItem);
  const isFilled = entry?.value?.kind === 'list' && entry.value.items.length > 0;
  return isFilled
    ? items.flatMap((item) => addItem(source, entry, item))
    : addKeys(source, root, block(items), objectivesKeys);
}

/** Key results at the end of the file, each named in `covered_by` of its group. */
function serveGroups(source: Source, unserved: readonly number[]): readonly Edit[] {
  const objective = source.objectiveCount - 1;
  const items = unserved.flatMap((index) => itemOfBlock(source, 'stakeholders', index) ?? []);
  if (objective < 0 || items.length === 0) return [];
  const ids = nextKeyResultIds(source, objective, items.length);
  const named = items.map((item, index) => cover(source, item, ids[index] ?? ''));
  if (named.some((edits) => edits.length === 0)) return [];
  return [
    ...named.flat(),
    ...addKeyResults(
      source,
      objective,
      items.map(() => template('key-result')),
    ),
  ];
}

/** What is still to be filled in gives way to the id; it stands beside an id that stands alone. */
function cover(source: Source, item: MapNode, id: string): readonly Edit[] {
  const entry = entryOf(item, 'covered_by');
  const value = entry?.value;
  const open = value?.kind === 'list' ? value.items.map(({ node }) => node) : [value];
  for (const node of open) if (node?.kind === 'scalar' && isToFill(node.text)) return replaceScalar(node, id);
  if (value?.kind === 'scalar' && value.style !== 'block' && !isNothing(value)) {
    const before = value.text.trim() === '' ? '' : `${flowText(value)}, `;
    return [{ ...value.span, text: `[${before}${id}]` }];
  }
  return entry && !isNothing(value)
    ? addItem(source, entry, id)
    : addInOrder(source, item, 'stakeholder', `covered_by: [${id}]`);
}

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
