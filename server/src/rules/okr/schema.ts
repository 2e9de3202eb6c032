import * as l10n from '../../base/l10n.ts';
import { cycleOf } from '../../document/cycle.ts';
import { nodeAt, toData } from '../../document/data.ts';
import { dayMeant } from '../../document/days.ts';
import { okrKeys } from '../../document/keys.ts';
import { schemaFindings } from '../../document/schema.ts';
import type { SchemaFinding } from '../../document/schema-messages.ts';
import type { Source } from '../../document/source.ts';
import type { Span } from '../../document/span.ts';
import type { SyntaxNode } from '../../document/syntax.ts';
import type { Finding, SourceRule } from '../../lint/rule.ts';
import { objectivesIn } from '../parts.ts';
import { entryAt, replaceAt, scalarAt } from '../scalars.ts';
import { makeList } from './make-list.ts';
import { headerValues, objectiveValues } from './schema-values.ts';

export const schema: SourceRule = {
  id: 'okr/schema',
  level: 'source',
  summary:
    'A value that the format does not allow in its place: an unknown category, a date that is none, a text where a list is needed.',
  why: 'What does not have the shape of the format cannot be read, so every other check passes over it in silence.',
  severity: 'error',
  tier: 'core',
  references: [],
  ofText: true,

  *check(part) {
    const { root, problems } = part.parsed;
    if (problems.length > 0) return;
    if (part.kind !== 'objective') {
      yield* findings('header', root);
      yield* headerValues(root);
    }
    for (const node of objectivesIn(part)) {
      yield* findings('objective', node);
      yield* objectiveValues(node);
    }
  },

  fixes(finding, source) {
    const { list, definition, isDay, ...data } = finding.data as Data;
    const title = l10n.t('Make it a list');
    if (list !== undefined) return [{ title, edits: [{ ...finding.span, text: list }] }];
    const entry = definition === undefined ? undefined : entryAt(source, finding.span)?.entry;
    if (definition !== undefined && entry) return [{ title, edits: makeList(source, entry, definition) }];
    const suggestion = isDay ? dayAt(source, finding.span) : data.suggestion;
    if (suggestion === undefined) return [];
    const edits = replaceAt(source, finding.span, suggestion);
    return [{ title: l10n.t("Change to '{suggestion}'", { suggestion }), edits }];
  },
};

interface Data {
  readonly suggestion?: string;
  readonly isDay?: true;
  /** The list in brackets. */
  readonly list?: string;
  /** Of the keys of an entry, where named parts stand in the place of a list. */
  readonly definition?: string;
}

function dayAt(source: Source, span: Span): string | undefined {
  const written = scalarAt(source, span);
  return written && dayMeant(written.text, cycleOf(source.headerModel?.cycle));
}

function findings(kind: 'header' | 'objective', root: SyntaxNode | undefined): Finding[] {
  return schemaFindings(kind, toData(root)).map((found) => ({
    message: found.message,
    span: spanOf(root, found),
    data: dataOf(kind === 'header' ? 'root' : kind, found),
  }));
}

function dataOf(from: string, { path, suggestion }: SchemaFinding): Data {
  if (suggestion !== undefined) return { suggestion };
  const keys = path.filter((step) => typeof step === 'string');
  const { type, children, form } = okrKeys.describe(keys, from) ?? {};
  if (form === 'date' || form === 'when') return { isDay: true };
  const isKey = typeof path.at(-1) === 'string';
  return type === 'list' && isKey && children !== undefined ? { definition: children } : {};
}

/** A text is marked whole; of lists and maps only the key in front of them, or else where they start. */
function spanOf(root: SyntaxNode | undefined, { path, key = false }: SchemaFinding): Span {
  const node = nodeAt(root, path, key);
  if (!node) return { start: 0, end: 0 };
  if (node.kind === 'scalar') return node.span;
  if (typeof path.at(-1) === 'string') return nodeAt(root, path, true)?.span ?? node.span;
  const [first] = node.kind === 'map' ? node.entries.map((entry) => entry.key.span) : [];
  return first ?? { start: node.span.start, end: node.span.start + 1 };
}
