import {
  type CompletionItem,
  type CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Source } from '../document/source.ts';
import type { Span } from '../document/span.ts';
import { startOfLine } from '../document/text.ts';
import type { Fillable } from './draft.ts';
import { markup } from './markup.ts';
import { rangeOf } from './ranges.ts';

/**
 * What becomes of the indentation of inserted lines: it stays where the editor is told so; it stays; or that of the first
 * line is added to all others, by most editors that do not speak of it only in snippets.
 */
export type IndentSupport = 'told' | 'kept' | 'added' | 'added in snippets';

/** What the editor can do with a completion. */
export interface CompletionSupport {
  /** It has tab stops. */
  readonly tabStops: boolean;
  readonly indent: IndentSupport;
  /** It reads Markdown beside what it offers. */
  readonly markdown: boolean;
  /** The command that offers completions again, where the editor has one. */
  readonly suggestCommand?: string;
}

/** One thing to choose. */
export interface Offer {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** What is inserted, lines indented as they stand in the file; the label by default. */
  readonly text?: string;
  /** Knows the places of the text that are to fill in. */
  readonly draft?: Fillable;
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  /** What `resolved` finds the documentation by. */
  readonly data?: Readonly<Record<string, string>>;
  readonly order?: string;
  readonly filter?: string;
  /** What follows can be completed too. */
  readonly leadsOn?: boolean;
}

/** Where completions go. */
export interface Place {
  readonly document: TextDocument;
  readonly source: Source;
  readonly support: CompletionSupport;
  readonly replace: Span;
}

/** The completion item of an offer, with tab stops where the client can show them. */
export function itemOf(place: Place, offer: Offer): CompletionItem {
  const { label, kind, draft, detail, documentation, data, order, filter, leadsOn } = offer;
  const { document, support } = place;
  const whole = offer.text ?? label;
  const isSnippet = support.tabStops && draft?.hasStops(whole) === true;
  const isAdded = support.indent === 'added' || (isSnippet && support.indent === 'added in snippets');
  const text = isAdded ? withoutIndent(place, whole) : whole;
  const newText = isSnippet ? draft.snippet(text) : (draft?.plain(text) ?? text);
  return {
    label,
    kind,
    textEdit: { range: rangeOf(document, place.replace), newText },
    ...(isSnippet && { insertTextFormat: InsertTextFormat.Snippet }),
    ...(text.includes('\n') && support.indent === 'told' && { insertTextMode: InsertTextMode.asIs }),
    ...(detail && { detail }),
    ...(documentation && { documentation: markup(documentation, support.markdown) }),
    ...(data && { data }),
    ...(order && { sortText: order }),
    ...(filter && { filterText: filter }),
    ...(leadsOn &&
      support.suggestCommand && { command: { title: 'Suggest', command: support.suggestCommand } }),
  };
}

/** Lines without the indentation of the line that they are inserted in. */
function withoutIndent({ source, replace }: Place, text: string): string {
  if (!text.includes('\n')) return text;
  const start = startOfLine(source.text, replace.start);
  const indent = /^\ufeff? */.exec(source.text.slice(start, replace.start))?.[0].replace('\ufeff', '') ?? '';
  return text.replaceAll(`\n${indent}`, '\n');
}
