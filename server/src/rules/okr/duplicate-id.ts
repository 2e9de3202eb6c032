import * as l10n from '../../base/l10n.ts';
import { shortened } from '../../base/shortened.ts';
import { replaceScalar } from '../../document/edit.ts';
import { entryOf } from '../../document/syntax.ts';
import type { ObjectiveFacts } from '../../lint/facts.ts';
import type { Named } from '../../lint/lead-facts.ts';
import { goalIds } from '../../lint/names.ts';
import { once } from '../../lint/once.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { keyResultIds, lastNumbered, nextIds, objectiveIds } from '../ids.ts';
import { keyResultNode, objectiveNode } from '../nodes.ts';

interface Use {
  readonly id: Named;
  readonly objective: number;
  readonly keyResult?: number;
}

export const duplicateId: DocumentRule = {
  id: 'okr/duplicate-id',
  level: 'document',
  summary: 'An id that two objectives or key results share.',
  why: 'Risks, reviews, guardrails and other files point at an id; when two goals share it, nobody can tell which of them is meant.',
  severity: 'error',
  tier: 'core',
  references: [],
  ofText: true,

  *check(document) {
    const { names, count } = goalIds(document);
    if (names.size === count) return;
    const { objectives } = document;
    const first = new Map<string, Use>();
    for (const [objective, facts] of objectives.entries())
      for (const use of idsIn(facts)) {
        const { id, keyResult } = use;
        const known = first.get(id.name);
        if (!known) first.set(id.name, { id, objective });
        else if (known.id.span.start !== id.span.start || known.objective !== objective)
          yield {
            message: l10n.t(
              '{name} is already the id of another goal, so a reference to it is unclear; give this one an id of its own.',
              { name: shortened(id.name, 40) },
            ),
            span: id.span,
            objective,
            ...(keyResult !== undefined && { keyResult }),
            related: [
              {
                message: l10n.t('The id is used here first.'),
                span: known.id.span,
                objective: known.objective,
              },
            ],
          };
      }
  },

  fixes(finding, source) {
    const { objective, keyResult } = finding;
    const owner = keyResult === undefined ? objectiveNode(source, finding) : keyResultNode(source, finding);
    const node = entryOf(owner, 'id')?.value;
    if (objective === undefined || node?.kind !== 'scalar') return [];
    const siblings = keyResult === undefined ? objectiveIds(source) : keyResultIds(source, objective);
    const last = lastNumbered(siblings).find((id) => id !== node.text) ?? node.text;
    const [id = ''] = nextIds(source, [last], `${node.text}-2`, 1);
    return [{ title: l10n.t('Rename to {id}', { id }), edits: replaceScalar(node, id) }];
  },
};

const idsIn = once(({ id, keyResults }: ObjectiveFacts) =>
  [{ id, keyResult: undefined }, ...keyResults.map((kr) => ({ id: kr.id, keyResult: kr.index }))].flatMap(
    (use) => (use.id && use.id.name !== '' ? [{ ...use, id: use.id }] : []),
  ),
);
