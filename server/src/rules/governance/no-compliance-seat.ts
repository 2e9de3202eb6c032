import * as l10n from '../../base/l10n.ts';
import { addKeys, type Edit } from '../../document/edit.ts';
import { addItem } from '../../document/edit-item.ts';
import type { Source } from '../../document/source.ts';
import { entryOf, isNothing } from '../../document/syntax.ts';
import { leadersOf } from '../../lint/leaders.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { addBlock } from '../add-block.ts';
import { rootNode } from '../nodes.ts';
import { readEntry } from '../read-entry.ts';

export const noComplianceSeat: DocumentRule = {
  id: 'governance/no-compliance-seat',
  level: 'document',
  beyond: 'product',
  summary: 'No person for compliance or regulatory affairs among the owners or in the steering.',
  why: 'Regulation decides what can be built, how it is tested and when it ships; somebody who knows it has to be there when goals are ranked, not when they are done.',
  severity: 'info',
  tier: 'second',
  references: ['S1:11', 'S2:28'],
  ofToday: true,
  absence: true,

  *check(document, { signals }) {
    const { header, objectives, objectivesKey } = document;
    if (!(signals.clinical || signals.phi) || objectives.length === 0) return;
    if (leadersOf(document).some((leader) => seat.test(leader.replace(/[-_]/g, ' ')))) return;
    yield {
      message: l10n.t(
        'Nobody for compliance or regulatory affairs is an owner or in the steering, so legal duties come up late; give one person a seat.',
      ),
      span: header?.owner?.keyRange ?? header?.steering?.keyRange ?? objectivesKey,
    };
  },

  fixes(_finding, source) {
    return [{ title: l10n.t('Add a seat for compliance'), edits: addSeat(source) }];
  },
};

const seat =
  /\b(?:compliance|regulatory|regulation|ra[/ _-]?qa|quality (?:lead|manager|officer|affairs)|legal|counsel|dpo|data protection|privacy|hipaa|prrc|caldicott|information governance|datenschutz\w*)\b/i;

/** In `owner` where it names people by function, else in `steering`, which is made where it is absent. */
function addSeat(source: Source): Edit[] {
  const root = rootNode(source);
  const owner = root && readEntry(root, 'root', 'owner')?.value;
  if (owner?.kind === 'map') return addKeys(source, owner, 'compliance: TODO');
  const steering = entryOf(root, 'steering');
  if (steering?.value?.kind === 'list' && steering.value.items.length > 0)
    return addItem(source, steering, '{ compliance: TODO }');
  if (steering?.value?.kind === 'map') return addKeys(source, steering.value, 'compliance: TODO');
  return !steering || isNothing(steering.value) ? addBlock(source, 'steering: { compliance: TODO }') : [];
}
