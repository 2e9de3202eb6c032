import * as l10n from '../../base/l10n.ts';
import { addItems } from '../../document/edit-item.ts';
import { entryOf, isNothing } from '../../document/syntax.ts';
import { canonicalRole, clinicalRoles } from '../../knowledge/roles.ts';
import { leadersOf } from '../../lint/leaders.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { settledIn } from '../../lint/settled.ts';
import { addBlock } from '../add-block.ts';
import { rootNode } from '../nodes.ts';

export const noClinicalAdvisor: DocumentRule = {
  id: 'governance/no-clinical-advisor',
  level: 'document',
  beyond: 'product',
  summary: 'A clinical product with no clinician among its owners, its steering or its advisers.',
  why: 'People who treat patients see what a goal does to care before it is agreed. Without one of them in the room, it is found out at the bedside.',
  severity: 'info',
  tier: 'core',
  references: ['S3:90', 'S3:97', 'S3:108', 'S4:34'],
  ofToday: true,
  absence: true,

  *check(document, { signals }) {
    const { header, objectives, objectivesKey, siblings } = document;
    if (!signals.clinical || objectives.length === 0) return;
    const advisors = header ? settledIn(header).advisors : [];
    const all = [...advisors, ...siblings.flatMap(({ settled }) => settled?.advisors ?? [])];
    // A role that is not known here, such as a hospital's own title, is taken at its word.
    if (all.some(isClinicianOrUnknown)) return;
    if (leadersOf(document).some((leader) => clinician.test(leader.replace(/[-_]/g, ' ')))) return;
    yield {
      message:
        advisors.length > 0
          ? l10n.t(
              'No clinician is on the advisory board, so goals are agreed without clinical judgement; ask a physician and a nurse to join.',
            )
          : l10n.t(
              'No clinician owns, steers or advises this product, so goals are agreed without clinical judgement; ask a physician and a nurse.',
            ),
      span: header?.advisory_board?.keyRange ?? objectivesKey,
    };
  },

  fixes(_finding, source) {
    const entry = entryOf(rootNode(source), 'advisory_board');
    const isFilled = entry && !isNothing(entry.value);
    const edits = isFilled
      ? addItems(source, entry, ['{ role: physician, name: TODO }', '{ role: nurse, name: TODO }'])
      : addBlock(source, 'advisory_board: [{ role: physician, name: TODO }, { role: nurse, name: TODO }]');
    return [{ title: l10n.t('Add a clinical advisory board'), edits }];
  },
};

/** Titles and functions of people who treat patients. */
const clinician =
  /^clinical$|^medical$|^nursing$|\bdr\b|\b(?:md|mbbs|mbchb|mbbch|frc[sp]|frcgp|frcpath|rn|rm|bsn|msn|dnp|aprn|crna|lpn|np|pharmd|rph|dpt|psyd|dds|dmd|cmo|cno|cmio|cnio|facp|facs)\b|\b(?:matron|hospitalist|intensivist|dietitian|dietician|radiographer|sonographer|optometrist)s?\b|\b(?:vp|head|chief|director|lead)(?: of)? (?:nursing|pharmacy|medicine|surgery|cardiology|oncology|radiology|midwifery)\b|\b(?:clinical|medical|nurs(?:e|ing)) (?:lead|director|officer|safety officer|adviser|advisor|owner|manager|informatics)|\b(?:physician|doctor|surgeon|nurse|pharmacist|clinician|therapist|midwife|paramedic|dentist)s?\b|ologist\b/i;

/** Who sits on a board for something else than care, at the end of what they are called: "medical lawyer". */
const other =
  /\b(?:engineer|developer|programmer|architect|designer|lawyer|attorney|counsel|solicitor|investor|venture partner|banker|accountant|economist|founder|entrepreneur|marketer|strategist|lobbyist|statistician|data scientist|analyst|journalist|advocate|regulator|ceo|cfo|cto|cio|coo|ciso|cpo|(?:chief )?(?:technology|technical|executive|financial|finance|operating|information|product|privacy|security|marketing) officer|(?:product|project|sales|marketing|finance|business|it) (?:manager|lead|owner|director))s?$/i;

function isClinicianOrUnknown(role: string): boolean {
  const known = canonicalRole(role);
  return known === undefined ? !other.test(role.replace(/[-_]/g, ' ')) : clinicalRoles.has(known);
}
