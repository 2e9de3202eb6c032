import * as l10n from '../../base/l10n.ts';
import { shortened } from '../../base/shortened.ts';
import { addKeys, type Edit, replaceScalar } from '../../document/edit.ts';
import { inStyleOf } from '../../document/render.ts';
import type { Field, FieldList } from '../../document/shape.ts';
import type { Source } from '../../document/source.ts';
import { entryOf, isNothing, type MapNode, type ScalarNode, type SyntaxNode } from '../../document/syntax.ts';
import { sharedSubjects, subjectsOf } from '../../knowledge/subjects.ts';
import { textsOf } from '../../lint/overall.ts';
import type { Fix } from '../../lint/rule.ts';
import { objectiveReading } from '../readings.ts';

/**
 * Is a key result named? What resolves nowhere is told by okr/broken-reference.
 * @param idle what brings nothing down (`idleIds`).
 */
export function isLinked(references: FieldList | undefined, idle: ReadonlySet<string>): boolean {
  return references?.items.some(({ text }) => !placeholder.test(text) && !idle.has(text)) ?? false;
}

/** The ids of a file that bring nothing down: of objectives by themselves, and of key results that were dropped. */
export const idleIds = textsOf(({ id, droppedIds = [] }) => [...(id ? [id.name] : []), ...droppedIds]);

const placeholder = /^(?:TODO|TBD|\?*)$/i;

/** What a message calls a risk or a finding: its id, else the start of its text. */
export function nameOf(id: Field | undefined, text: Field | undefined): string {
  return id ? shortened(id.text, 30) : `'${shortened(text?.text ?? '', 30)}'`;
}

const SHOWN = 4;

/**
 * One fix a key result that may bring down what a list's item is about: those with shared words first, then safety ones. It says
 * to an auditor what is done about it, so an editor asks; without a shared word nobody but the author knows which one.
 */
export function linkFixes(source: Source, item: SyntaxNode | undefined, name: string): Fix[] {
  if (item?.kind !== 'map') return [];
  const text = entryOf(item, 'text')?.value;
  const words = subjectsOf(text?.kind === 'scalar' ? text.text : '');
  const candidates: { id: string; shared: number; guards: boolean }[] = [];
  for (let index = 0; index < source.objectiveCount; index++) {
    const { objective, keyResults = [] } = objectiveReading(source, index) ?? {};
    for (const { keyResult, safety, categories } of keyResults) {
      if (!keyResult.id || [objective?.status, keyResult.status].some((each) => each?.text === 'dropped'))
        continue;
      const shared = sharedSubjects(keyResult.title?.text ?? '', words);
      const guards = safety || categories.includes('compliance') || categories.includes('privacy');
      candidates.push({ id: keyResult.id.text, shared, guards });
    }
  }
  return candidates
    .sort((a, b) => b.shared - a.shared || Number(b.guards) - Number(a.guards))
    .slice(0, SHOWN)
    .map(({ id, shared }) => ({
      title: l10n.t('Link {name} to {id}', { name, id }),
      edits: link(source, item, id),
      confirm: true,
      ...(shared === 0 && { choice: true }),
    }));
}

/** Names a key result in `mitigated_by`, in the place of a placeholder where there is one. */
export function link(source: Source, item: MapNode, id: string): Edit[] {
  const value = entryOf(item, 'mitigated_by')?.value;
  const written = value?.kind === 'list' ? value.items.map(({ node }) => node) : [value];
  const open = written.find((node): node is ScalarNode => node?.kind === 'scalar' && !isNothing(node));
  return open
    ? replaceScalar(open, id)
    : addKeys(source, item, `mitigated_by: [${inStyleOf(undefined, id)}]`);
}
