import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Cursor, cursorAt } from '../document/cursor.ts';
import { type KeyInfo, okrKeys } from '../document/keys.ts';
import type { Source } from '../document/source.ts';
import { knownRoles } from '../knowledge/roles.ts';
import type { DocumentFacts } from '../lint/facts.ts';
import { rules } from '../rules/registry.ts';
import { metricItems } from './metric-completion.ts';
import { rangeOf } from './ranges.ts';
import { describeRole, roleKeys } from './roles.ts';

/** What the file and its configuration know beyond the format: names that completion offers again. */
export interface Names {
  readonly facts: DocumentFacts | undefined;
  readonly roles: readonly string[];
  readonly people: readonly string[];
}

const references = new Set([
  'mitigated_by',
  'covered_by',
  'validates',
  'metric',
  'trigger',
  'paused',
  'parent',
]);

export function completionsAt(
  document: TextDocument,
  source: Source,
  offset: number,
  names: Names,
): CompletionItem[] {
  const cursor = cursorAt(source, offset);
  if (cursor.kind === 'none') return [];
  const range = rangeOf(document, cursor.replace);
  const item = (
    label: string,
    kind: CompletionItemKind,
    documentation: string,
    newText = label,
    order = '',
  ): CompletionItem => ({
    label,
    kind,
    ...(documentation !== '' && { documentation: { kind: 'markdown', value: documentation } }),
    textEdit: { range, newText },
    ...(order !== '' && { sortText: order }),
    ...(newText.includes('$') && { insertTextFormat: InsertTextFormat.Snippet }),
  });
  if (cursor.kind === 'comment')
    return rules.map((rule) => item(rule.id, CompletionItemKind.Reference, rule.summary));
  if (cursor.kind === 'key') return keyItems(cursor, item);
  const values = valueItems(source, cursor, names, item);
  return isTitle(cursor.path) ? [...values, ...metricItems(document, source, offset)] : values;
}

/** The text of a key result, whatever it is called. */
function isTitle(path: readonly string[]): boolean {
  const definition = okrKeys.definitionAt(path.slice(0, -1));
  return definition === 'keyResult' && okrKeys.canonicalKey(definition, path.at(-1) ?? '') === 'title';
}

type ItemOf = (
  label: string,
  kind: CompletionItemKind,
  documentation: string,
  newText?: string,
  order?: string,
) => CompletionItem;

/** Keys that the map has not yet, the needed ones first, then in the format's order. */
function keyItems(cursor: Cursor & { kind: 'key' }, item: ItemOf): CompletionItem[] {
  const definition = okrKeys.definitionAt(cursor.path);
  if (definition === undefined) return [];
  const present = new Set([...cursor.present].map((key) => okrKeys.canonicalKey(definition, key)));
  const offered = [...okrKeys.keysOf(definition)].filter(
    ([key, info]) => info.aliasOf === undefined && !present.has(key),
  );
  return offered.map(([key, info], index) => {
    const order = `${info.required ? 0 : 1}${String(index).padStart(3, '0')}`;
    return item(
      key,
      CompletionItemKind.Property,
      info.description,
      cursor.needsColon ? keyText(key, info, cursor.inFlow) : key,
      order,
    );
  });
}

function keyText(key: string, info: KeyInfo, inFlow: boolean): string {
  if (info.type === 'text') return `${key}: `;
  if (inFlow) return info.type === 'map' ? `${key}: { $1 }` : `${key}: [$1]`;
  if (info.type === 'map') return `${key}:\n  $1`;
  return info.children === undefined ? `${key}: [$1]` : `${key}:\n  - $1`;
}

function valueItems(
  source: Source,
  cursor: Cursor & { kind: 'value' },
  names: Names,
  item: ItemOf,
): CompletionItem[] {
  const key = cursor.path.at(-1) ?? '';
  const offered = new Map<string, CompletionItem>();
  const offer = (label: string, kind: CompletionItemKind, documentation: string): void => {
    if (!cursor.present.has(label) && !offered.has(label))
      offered.set(label, item(label, kind, documentation));
  };
  for (const { value, description } of okrKeys.describe(cursor.path)?.values ?? [])
    offer(value, CompletionItemKind.EnumMember, description);
  if (roleKeys.has(key)) {
    const declared = names.facts?.header?.roles?.items.map((field) => field.text) ?? [];
    for (const role of [...declared, ...names.roles, ...knownRoles])
      offer(role, CompletionItemKind.Value, describeRole(role) ?? '');
  }
  if (references.has(key))
    for (const id of idsOf(names.facts)) offer(id.name, CompletionItemKind.Reference, id.title);
  if (isOwner(cursor.path))
    for (const owner of [...ownersIn(source.text), ...names.people])
      offer(owner, CompletionItemKind.Value, '');
  return [...offered.values()];

  function idsOf(facts: DocumentFacts | undefined): { name: string; title: string }[] {
    return (facts?.objectives ?? []).flatMap((objective, index) => {
      const base = source.cut.objectives[index]?.start ?? 0;
      return [objective, ...objective.keyResults].flatMap(({ id, anchor }) =>
        id ? [{ name: id.name, title: source.text.slice(base + anchor.start, base + anchor.end) }] : [],
      );
    });
  }
}

function isOwner(path: readonly string[]): boolean {
  return path.at(-1) === 'owner' || path[0] === 'owner';
}

/** Owners named anywhere in the file, in order of first use. */
function ownersIn(text: string): Set<string> {
  const owners = new Set<string>();
  for (const match of text.matchAll(/\bowner:[ \t]+["']?([\p{L}\d][\p{L}\d._@-]*)/gu))
    if (match[1] && match[1] !== 'TODO') owners.add(match[1]);
  return owners;
}
