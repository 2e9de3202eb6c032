import * as l10n from '../../base/l10n.ts';
import { shortened } from '../../base/shortened.ts';
import { addItem } from '../../document/edit-item.ts';
import { nearest } from '../../document/nearest.ts';
import { inStyleOf } from '../../document/render.ts';
import { entryOf } from '../../document/syntax.ts';
import type { Fix, ObjectiveRule } from '../../lint/rule.ts';
import { matchRole } from '../../statement/role.ts';
import { hidesRole } from '../measured-people.ts';
import { rootNode } from '../nodes.ts';
import { replaceAt } from '../scalars.ts';

export const undeclaredRole: ObjectiveRule = {
  id: 'segmentation/undeclared-role',
  level: 'objective',
  summary: 'A segment that is not among the roles of the file.',
  why: 'Key results are compared role by role; a segment under another name than the role falls out of every view of that role.',
  severity: 'hint',
  tier: 'second',
  references: ['S0:16'],

  *check({ keyResults }, { signals: { roles } }) {
    if (roles.length === 0) return;
    for (const { index, keyResult } of keyResults)
      for (const { text, range } of [
        ...(keyResult.segment?.items ?? []),
        ...(keyResult.segments?.items ?? []),
      ]) {
        // Segments that hide the role are for segmentation/unsegmented-users.
        if (text === '' || /\bTODO\b/.test(text) || isDeclared(text, roles) || hidesRole(text)) continue;
        const suggestion = nearest(text, roles);

        yield {
          message: messageOf(shortened(text, 30), suggestion && shortened(suggestion, 30)),
          span: range,
          keyResult: index,
          data: { role: text, suggestion },
        };
      }
  },

  fixes(finding, source) {
    const { role, suggestion } = finding.data as { role: string; suggestion: string | undefined };
    const roles = entryOf(rootNode(source), 'roles');
    const declare: Fix = {
      title: l10n.t("Add '{role}' to roles", { role }),
      edits: roles ? addItem(source, roles, inStyleOf(undefined, role)) : [],
    };
    if (suggestion === undefined) return [declare];
    const title = l10n.t("Replace with '{suggestion}'", { suggestion });
    return [{ title, edits: replaceAt(source, finding.span, suggestion) }, declare];
  },
};

function messageOf(role: string, suggestion: string | undefined): string {
  return suggestion === undefined
    ? l10n.t("'{role}' is not among the roles of this file; correct it, or add it to roles.", { role })
    : l10n.t(
        "'{role}' is not among the roles of this file (did you mean '{suggestion}'?); correct it, or add it to roles.",
        { role, suggestion },
      );
}

/** Plural and singular, other words for a role ("doctors"), and parts of a declared role ("icu-nurse") are that role. */
function isDeclared(segment: string, roles: readonly string[]): boolean {
  return roles.some((role) => role === segment || matchRole(role, segment, roles));
}
