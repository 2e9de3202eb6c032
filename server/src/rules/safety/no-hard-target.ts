import * as l10n from '../../base/l10n.ts';
import { addKeys, type Edit, replaceScalar } from '../../document/edit.ts';
import { promote } from '../../document/edit-item.ts';
import { okrKeys } from '../../document/keys.ts';
import type { Source } from '../../document/source.ts';
import { entryOf, type MapNode } from '../../document/syntax.ts';
import { isToFill } from '../../document/to-fill.ts';
import type { LocatedFinding, ObjectiveRule } from '../../lint/rule.ts';
import type { KeyResultReading } from '../../statement/objective.ts';
import { addInOrder } from '../add-fields.ts';
import { keyResultNode } from '../nodes.ts';
import { isHard, limitFromStart } from './hard-limit.ts';
import { rewardsSilence } from './reports.ts';

/** What a fix needs to know: the limit that follows from the start, where it can be worked out. */
interface Data {
  readonly limit?: string;
  readonly rises: boolean;
}

/** Days, visits, referrals: what the share is of, only the author knows. */
const unit = 'of TODO';
const ceiling = `target: "<= 0.1%"\nunit: ${unit}`;

export const noHardTarget: ObjectiveRule = {
  id: 'safety/no-hard-target',
  level: 'objective',
  summary: 'A safety key result whose target is missing, relative or vague.',
  why: 'A limit that holds is a number with a denominator. "Fewer", "by half" or "as low as possible" can be met while patients are still harmed, and nothing can be escalated against it.',
  severity: 'warning',
  tier: 'core',
  references: ['S0:14', 'mederr.rate'],
  absence: true,

  *check({ keyResults }) {
    for (const reading of keyResults) {
      const { index, keyResult, safety, type, anchor } = reading;
      if (!safety || type === 'milestone' || isHard(reading) || rewardsSilence(reading)) continue;
      // What it will be, okr/placeholder asks.
      if (keyResult.target && isToFill(keyResult.target.text)) continue;
      const limit = limitFromStart(reading);
      const data: Data = { ...(limit !== undefined && { limit }), rises: rises(reading) };
      yield { message: messageFor(reading), span: keyResult.target?.range ?? anchor, keyResult: index, data };
    }
  },

  fixes(finding: LocatedFinding, source) {
    const node = keyResultNode(source, finding);
    const { limit, rises: isMore } = finding.data as Data;
    if (isMore && limit === undefined) return [];
    const general = l10n.t('Set a hard limit: <= 0.1%, its unit to fill in');
    if (node?.kind === 'scalar')
      return [{ title: general, edits: promote(source, node, ceiling), confirm: true }];
    if (node?.kind !== 'map') return [];
    return [
      {
        title: l10n.t('Write the limit as a number: {limit}', { limit: limit ?? '' }),
        edits: limit === undefined ? [] : setTarget(source, node, limit),
        confirm: true,
      },
      {
        title: general,
        edits: isMore || hasOtherUnit(node) ? [] : setTarget(source, node, '<= 0.1%', unit),
        confirm: true,
      },
    ];
  },
};

/** "As many as possible": what keeps patients safe, and no harm that needs a ceiling. */
function rises({ keyResult, direction }: KeyResultReading): boolean {
  return (
    direction === 'increase' ||
    /\b(?:many|more|high|maximum|maximi[sz]ed?)\b/i.test(keyResult.target?.text ?? '')
  );
}

/** A share would contradict it: "per quarter". */
function hasOtherUnit(node: MapNode): boolean {
  const written = entryOf(node, ...okrKeys.namesOf('keyResult', 'unit'))?.value;
  return written?.kind === 'scalar' && written.text !== '' && !/^(?:%|of\b|percent)/i.test(written.text);
}

function messageFor({ target, keyResult }: KeyResultReading): string {
  if (!target && !keyResult.target)
    return l10n.t(
      'This safety key result has no limit to hold; give it a hard target, a number with its denominator.',
    );
  const said = keyResult.target?.text ?? '';
  const what = said !== '' && said.length <= 40 ? `'${said}'` : l10n.t('This target');
  if (!target)
    return l10n.t(
      '{what} cannot be checked; a safety target needs a hard limit, a number with its denominator such as <= 1 per 1,000 patient-days.',
      { what },
    );
  return target.unit === 'rank'
    ? l10n.t(
        '{what} depends on how others do; a safety target needs a hard limit, a number with its denominator such as <= 1 per 1,000 patient-days.',
        { what },
      )
    : l10n.t(
        '{what} depends on where you start; a safety target needs a hard limit, a number with its denominator such as <= 1 per 1,000 patient-days.',
        { what },
      );
}

/** Writes the target over the one that is there, or in its usual place; a unit that is there stays. */
function setTarget(source: Source, map: MapNode, target: string, unit?: string): Edit[] {
  const entry = entryOf(map, ...okrKeys.namesOf('keyResult', 'target'));
  const unitKey = unit === undefined ? '' : `unit: ${unit}\n`;
  if (entry?.value?.kind !== 'scalar')
    return addInOrder(source, map, 'keyResult', `target: "${target}"\n${unitKey}`);
  const replaced = replaceScalar(entry.value, target);
  if (replaced.length === 0 || unitKey === '') return replaced;
  const later = map.entries.slice(map.entries.indexOf(entry) + 1).map(({ key }) => key.text);
  return [...replaced, ...addKeys(source, map, unitKey, later)];
}
