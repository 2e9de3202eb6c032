import * as l10n from '../../base/l10n.ts';
import { shortened } from '../../base/shortened.ts';
import { inStyleOf } from '../../document/render.ts';
import { template } from '../../knowledge/templates.ts';
import { hasKeyResultThat } from '../../lint/key-results.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { addKeyResults } from '../add-key-results.ts';
import { pluralOf } from '../role-words.ts';
import { mentionedRoles } from './mentioned-roles.ts';

const hasTitle = hasKeyResultThat(({ title }) => title !== undefined);
/** Nobody plans a goal for each of more roles than this. */
const MOST_ROLES = 40;

export const uncoveredRole: DocumentRule = {
  id: 'segmentation/uncovered-role',
  level: 'document',
  beyond: 'product',
  titles: true,
  summary: 'A declared role that no key result is about.',
  why: 'Each role that works with a product needs something else from it; one without a goal of its own is served by chance.',
  severity: 'info',
  tier: 'core',
  references: ['S0:16', 'S2:16'],
  absence: true,

  *check(document) {
    const { header, objectives } = document;
    // Of several names in one text okr/schema speaks.
    const fields = header?.roles?.items.filter(({ text }) => text !== '' && !/todo|,/i.test(text)) ?? [];
    if (fields.length > MOST_ROLES || !hasTitle(document)) return;
    const mentioned = mentionedRoles(
      document,
      fields.map(({ text }) => text),
    );
    const adoption = objectives.findLastIndex(({ keyResults }) => keyResults.some((kr) => kr.adoption));
    for (const { text, range } of fields)
      if (!mentioned.has(text))
        yield {
          message: l10n.t(
            '{role} is declared as a role, but no key result is about {people}; add one, or take the role out.',
            { role: shortened(text, 30), people: shortened(pluralOf(text), 40) },
          ),
          span: range,
          data: { role: text, objective: Math.max(adoption, 0) },
        };
  },

  fixes(finding, source) {
    const { role, objective } = finding.data as { role: string; objective: number };
    const keyResult = template('key-result').replace(
      'segment: TODO',
      () => `segment: ${inStyleOf(undefined, role)}`,
    );
    const edits = addKeyResults(source, objective, [keyResult]);
    return [{ title: l10n.t('Add a key result about {role}', { role: pluralOf(role) }), edits }];
  },
};
