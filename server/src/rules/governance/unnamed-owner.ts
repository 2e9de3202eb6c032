import * as l10n from '../../base/l10n.ts';
import { shortened } from '../../base/shortened.ts';
import type { Edit } from '../../document/edit.ts';
import type { Header } from '../../document/header.ts';
import type { Source } from '../../document/source.ts';
import type { Span } from '../../document/span.ts';
import type { ObjectiveFacts } from '../../lint/facts.ts';
import { findingsIn } from '../../lint/findings-in.ts';
import type { DocumentRule, Finding } from '../../lint/rule.ts';
import { entryOfValue, replaceAt } from '../scalars.ts';
import { isGeneric } from './generic-owner.ts';

export const unnamedOwner: DocumentRule = {
  id: 'governance/unnamed-owner',
  level: 'document',
  summary: 'An owner that is a team, a function or everyone, and not a person.',
  why: 'A plan works with named owners: when a number goes wrong, a person can be called, a team cannot.',
  severity: 'info',
  tier: 'second',
  references: ['S1:5'],

  *check(document) {
    const { header } = document;
    for (const { text, range } of header?.owner?.people ?? []) yield* unnamed(header, text, range);
    yield* unnamedIn(document, header);
  },

  fixes({ span }, source) {
    const written = replaceAt(source, span, 'TODO');
    const edits = written.length > 0 ? written : replaceList(source, span);
    return [{ title: l10n.t('Name a person'), edits }];
  },
};

/** A list of functions gives way as a whole, down from its key: its dashes may stand in the column of the key. Comments stay. */
function replaceList(source: Source, { start: first, end }: Span): readonly Edit[] {
  const entry = entryOfValue(source, { start: first, end });
  if (entry?.value?.kind !== 'list') return [];
  const { items } = entry.value;
  const { valueAt: start } = entry;
  const ends = [start, ...items.map((item) => item.node?.span.end ?? item.start)];
  const comments = ends.flatMap((from, index) => {
    const gap = source.text.slice(from, items[index]?.start ?? end);
    return gap.match(/(?<=\s)#.*/g) ?? [];
  });
  return [{ start, end, text: [' TODO', ...comments].join(' ') }];
}

/** The owners of an objective and its key results. */
const unnamedIn = findingsIn(function* ({ owner, keyResults }: ObjectiveFacts, header: Header | undefined) {
  if (owner) yield* unnamed(header, owner.name, owner.span);
  for (const kr of keyResults)
    if (kr.owner)
      for (const finding of unnamed(header, kr.owner.name, kr.owner.span))
        yield { ...finding, keyResult: kr.index };
});

function* unnamed(header: Header | undefined, name: string, span: Span): Iterable<Finding> {
  if (!isGeneric(name) || registered(header).has(plain(name))) return;
  yield {
    message: l10n.t(
      "'{name}' names no person, so nobody can be called when this goes wrong; name one, or list it under owners.",
      { name: shortened(name, 40) },
    ),
    span,
  };
}

function registered(header: Header | undefined): ReadonlySet<string> {
  return new Set([...(header?.owners?.texts ?? []), ...(header?.owner?.functions ?? [])].map(plain));
}

function plain(name: string): string {
  return name.trim().toLowerCase();
}
