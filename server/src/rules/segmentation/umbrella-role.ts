import * as l10n from '../../base/l10n.ts';
import { shortened } from '../../base/shortened.ts';
import { textsIn } from '../../document/shape.ts';
import type { Source } from '../../document/source.ts';
import { canonicalRole, isClinician, umbrellaRoles } from '../../knowledge/roles.ts';
import type { ObjectiveRule } from '../../lint/rule.ts';
import type { KeyResultReading } from '../../statement/objective.ts';
import { keyResultReading } from '../readings.ts';
import { scalarAt } from '../scalars.ts';
import { roleSplitFix } from './role-split.ts';
import { segmentFix } from './segment.ts';

export const umbrellaRole: ObjectiveRule = {
  id: 'segmentation/umbrella-role',
  level: 'objective',
  summary: 'A measure of use or opinion that counts clinicians, providers or the care team as one group.',
  why: 'Physicians and nurses meet a product in different tasks and take it up at different speeds; one number for both hides who is left behind.',
  severity: 'hint',
  tier: 'second',
  references: ['S0:16', 'S3:54', 'alerts.role'],

  *check({ keyResults }) {
    for (const reading of keyResults) {
      const word = umbrellaOf(reading);
      if (word === undefined) continue;
      yield {
        message: l10n.t(
          "'{word}' covers physicians, nurses and others, who take up a tool at different speeds; measure each role.",
          { word },
        ),
        span: reading.keyResult.segment?.items[0]?.range ?? reading.anchor,
        keyResult: reading.index,
      };
    }
  },

  fixes(finding, source) {
    const reading = keyResultReading(source, finding);
    const title = reading?.keyResult.title && scalarAt(source, reading.keyResult.title.range);
    if (!reading?.statement || !title || reading.segments.length > 0) return [];
    const split = roleSplitFix(source, finding, title, reading.statement, rolesUnder(source));
    return [split, segmentFix(source, finding)];
  },
};

const aboutUse = new Set(['adoption', 'experience']);
const time = /^(?:second|minute|min|hour|h|day|week|month)s?$/i;
const aboutCare = new Set(['safety', 'outcome', 'evidence', 'compliance', 'privacy']);

/** Harm to staff and their employment are taken up by nobody. */
const ofStaff =
  /\b(?:injur(?:y|ies|ed)|needle[ -]?sticks?|assaults?|assaulted|exposures?|turnover|overtime|sickness|absences?|vacanc(?:y|ies))\b/i;

/** The word that hides the roles: the only segment, or who the text measures. Limits to care and waiting times are no question of roles. */
function umbrellaOf({ segments, statement, categories, target }: KeyResultReading): string | undefined {
  if (time.test(target?.unit ?? '') || ofStaff.test(statement?.text ?? '')) return undefined;
  if (!categories.some((category) => aboutUse.has(category))) return undefined;
  if (categories.some((category) => aboutCare.has(category))) return undefined;
  const [only, ...others] = segments;
  if (only !== undefined)
    return others.length === 0 && umbrellaRoles.has(canonicalRole(only) ?? '')
      ? shortened(only, 30)
      : undefined;
  if (statement?.population.kind !== 'umbrella') return undefined;
  const { start, end } = statement.population.mention ?? { start: 0, end: 0 };
  return statement.text.slice(start, Math.min(end, start + 30));
}

/** The declared roles that an umbrella covers; physicians and nurses where there are not two. */
export function rolesUnder(source: Source): readonly string[] {
  const declared = textsIn(source.headerModel?.roles);
  const covered = [...new Set(declared)].filter(
    (role) => isClinician(role) && !umbrellaRoles.has(canonicalRole(role) ?? ''),
  );
  return covered.length > 1 ? covered : ['physician', 'nurse'];
}
