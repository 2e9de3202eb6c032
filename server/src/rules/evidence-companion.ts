import type { Edit } from '../document/edit.ts';
import { promote } from '../document/edit-item.ts';
import { inStyleOf } from '../document/render.ts';
import type { Source } from '../document/source.ts';
import { entryOf } from '../document/syntax.ts';
import { template } from '../knowledge/templates.ts';
import { addInOrder } from './add-fields.ts';
import { addKeyResult } from './add-key-result.ts';
import { nextKeyResultIds } from './ids.ts';
import { keyResultNode } from './nodes.ts';

/**
 * Adds the study that ties use to outcomes (S0:10) at the end of an objective. It `validates` the key result, which gets an id
 * where it has none; without a key result it stands for the whole objective. Where nobody is treated, there is no standard of care to compare with.
 */
export function addEvidenceCompanion(source: Source, objective: number, keyResult?: number): Edit[] {
  const node = keyResultNode(source, { objective, ...(keyResult !== undefined && { keyResult }) });
  const written = entryOf(node, 'id')?.value;
  const known = written?.kind === 'scalar' ? written.text : undefined;
  const ids = nextKeyResultIds(source, objective, 2);
  const [own = '', next = ''] = known === undefined && node ? ids : [known, ...ids];
  const treats =
    source.objectiveModel(objective)?.clinical?.value ?? source.headerModel?.product?.clinical?.value;
  const companion = template(treats === false ? 'wellness-companion' : 'evidence-companion');
  const study = companion.replace('id: KR-TODO', () => `id: ${next}`);
  if (!node) return addKeyResult(source, objective, study.replace('validates: KR-TODO\n', ''));
  const name = inStyleOf(undefined, own);
  const added = addKeyResult(
    source,
    objective,
    study.replace('validates: KR-TODO', () => `validates: ${name}`),
  );
  if (node.kind === 'scalar') return [...promote(source, node, `id: ${name}`), ...added];
  return node.kind === 'map' ? [...addInOrder(source, node, 'keyResult', `id: ${name}`), ...added] : added;
}
