import { replaceScalar } from '../../document/edit.ts';
import { entryOf } from '../../document/syntax.ts';
import type { DocumentFacts, Named, ObjectiveFacts } from '../../lint/facts.ts';
import { once } from '../../lint/once.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { keyResultIds, nextIds, objectiveIds } from '../ids.ts';
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

  *check(document) {
    const first = new Map<string, Use>();
    for (const use of uses(document)) {
      const { id, ...place } = use;
      if (id.name === '') continue;
      const known = first.get(id.name);
      if (!known) first.set(id.name, use);
      else if (known.id.span.start !== id.span.start || known.objective !== use.objective)
        yield {
          message: `${short(id.name)} is already the id of another goal, so a reference to it is unclear; give this one an id of its own.`,
          span: id.span,
          ...place,
          related: [
            { message: 'The id is used here first.', span: known.id.span, objective: known.objective },
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
    const others = siblings.filter((id) => id !== node.text);
    const [id = ''] = nextIds(source, [node.text, ...others], `${node.text}-2`, 1);
    return [{ title: `Rename to ${id}`, edits: replaceScalar(node, id), preferred: true }];
  },
};

function* uses({ objectives }: DocumentFacts): Generator<Use> {
  for (const [objective, facts] of objectives.entries())
    for (const id of idsIn(facts)) yield { ...id, objective };
}

const idsIn = once(({ id, keyResults }: ObjectiveFacts) => [
  ...(id ? [{ id }] : []),
  ...keyResults.flatMap((kr) => (kr.id ? [{ id: kr.id, keyResult: kr.index }] : [])),
]);

function short(name: string): string {
  return name.length > 40 ? `${name.slice(0, 39)}…` : name;
}
