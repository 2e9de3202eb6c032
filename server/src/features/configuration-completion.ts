import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import * as l10n from '../base/l10n.ts';
import { configKeys, type KeyInfo } from '../document/keys.ts';
import { type Layout, layoutOf } from '../document/layout.ts';
import { Source } from '../document/source.ts';
import { startOfLine } from '../document/text.ts';
import { rules } from '../rules/registry.ts';
import { describeKey, settingsOf } from './configuration.ts';
import { Draft } from './draft.ts';
import { withoutFinished } from './finished.ts';
import { keyText } from './key-completion.ts';
import { type CompletionSupport, itemOf, type Offer } from './offer.ts';

type ConfigurationKey = readonly [string, Pick<KeyInfo, 'description' | 'type' | 'children'>];

/** Keys, rule ids and values of a `.healthcare-okr.yaml`, by the lines above the cursor: half-typed text may be no YAML. */
export function configurationCompletions(
  document: TextDocument,
  offset: number,
  support: CompletionSupport,
): CompletionItem[] {
  const text = document.getText();
  const source = new Source(text);
  const lineStart = startOfLine(text, offset);
  const line = text.slice(lineStart, offset);
  const braces = bracesAt(line);
  const [, indent, key, typed] =
    /^((?: |- )*)(?:([\w./-]+): +)?([\w./-]*)$/.exec(braces?.typed ?? line) ?? [];
  if (indent === undefined || typed === undefined) return [];
  const column = braces ? line.search(/[^ -]/) : indent.length;
  const path = [...keysAbove(text.slice(0, lineStart), column), ...(braces?.keys ?? [])];
  const offers = key
    ? valueOffers([...path, key])
    : keyOffers(path, braces?.present ?? siblingsOf(text, column), {
        layout: layoutOf(source),
        inFlow: braces !== undefined,
        column,
      });
  const place = { document, source, support, replace: { start: offset - typed.length, end: offset } };
  const items = offers.map((offer) => itemOf(place, offer));
  return withoutFinished(items, document, offset);
}

interface Braces {
  /** The keys that lead into them. */
  readonly keys: readonly string[];
  readonly present: ReadonlySet<string>;
  /** What stands in them after the last comma. */
  readonly typed: string;
}

/** Settings lie no deeper, and no key is longer: a line of braces alone is not looked through again and again. */
const DEEPEST = 4;
const LONGEST_KEY = 80;

/** The braces that are open at the end of a line; a map in braces on several lines is not looked through. */
function bracesAt(line: string): Braces | undefined {
  const open: number[] = [];
  for (const { 0: sign, index } of line.matchAll(/[{}]/g)) {
    if (sign === '{') open.push(index);
    else open.pop();
  }
  const last = open.at(-1);
  if (last === undefined) return undefined;
  const entries = line
    .slice(last + 1)
    .replace(/\{[^{}]*\}/g, '')
    .split(',');
  return {
    keys: open
      .slice(-DEEPEST)
      .flatMap(
        (at) => /(?<![\w./-])([\w./-]+): *$/.exec(line.slice(Math.max(0, at - LONGEST_KEY), at))?.[1] ?? [],
      ),
    present: new Set(entries.flatMap((entry) => /^ *([\w./-]+):/.exec(entry)?.[1] ?? [])),
    typed: entries.at(-1) ?? '',
  };
}

/** The keys that lead to what stands at a column. */
function keysAbove(text: string, column: number): string[] {
  const path: string[] = [];
  let inner = column;
  for (const line of text.split('\n').reverse()) {
    const [, indent = '', key] = /^((?: |- )*)([\w./-]+):/.exec(line) ?? [];
    if (key === undefined || indent.length >= inner) continue;
    path.unshift(key);
    inner = indent.length;
  }
  return path;
}

/** Keys at the same column, wherever they are: few files have two rules blocks. */
function siblingsOf(text: string, column: number): ReadonlySet<string> {
  const keys = text.split('\n').flatMap((line) => {
    const [, indent = '', key] = /^((?: |- )*)([\w./-]+):/.exec(line) ?? [];
    return key !== undefined && indent.length === column ? [key] : [];
  });
  return new Set(keys);
}

function keyOffers(
  path: readonly string[],
  present: ReadonlySet<string>,
  { layout, ...cursor }: { layout: Layout; inFlow: boolean; column: number },
): Offer[] {
  const keys = keysAt(path);
  return keys
    .filter(([key]) => !present.has(key))
    .map(([key, info]) => {
      const draft = new Draft();
      return {
        label: key,
        kind: CompletionItemKind.Property,
        text: keyText(key, info, cursor, layout, draft),
        draft,
        documentation: info.description,
        leadsOn: info.type === 'text' || info.children !== undefined,
      };
    });
}

/** The keys that may stand below a path. */
function keysAt(path: readonly string[]): readonly ConfigurationKey[] {
  if (path.at(-2) === 'rules') return [...settingsOf(path.at(-1) ?? '')];
  const definition = configKeys.definitionAt(path);
  if (definition === undefined) return [];
  if (definition !== 'rules') return [...configKeys.keysOf(definition)];
  return rules.map(({ id, summary }) => [id, { description: l10n.t(summary), type: 'text' }]);
}

function valueOffers(path: readonly string[]): Offer[] {
  return (describeKey(path)?.values ?? []).map(({ value, description }, index) => ({
    label: value,
    kind: CompletionItemKind.EnumMember,
    documentation: description,
    order: String(index),
  }));
}
