import {
  type CompletionItem,
  type CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Source } from '../document/source.ts';
import type { Span } from '../document/span.ts';
import { Draft } from './draft.ts';
import { rangeOf } from './ranges.ts';

/** What the editor can do with a completion. */
export interface CompletionSupport {
  /** It has tab stops. */
  readonly tabStops: boolean;
  /** It keeps the indentation of inserted lines where it is told to. */
  readonly keepsIndent: boolean;
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
  readonly draft?: Draft;
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
  const text = lines(place, offer.text ?? label);
  const isSnippet = support.tabStops && draft !== undefined && Draft.hasStops(text);
  const newText = isSnippet ? draft.snippet(text) : (draft?.plain(text) ?? text);
  return {
    label,
    kind,
    textEdit: { range: rangeOf(document, place.replace), newText },
    ...(isSnippet && { insertTextFormat: InsertTextFormat.Snippet }),
    ...(text.includes('\n') && support.keepsIndent && { insertTextMode: InsertTextMode.asIs }),
    ...(detail && { detail }),
    ...(documentation && { documentation: { kind: 'markdown', value: documentation } }),
    ...(data && { data }),
    ...(order && { sortText: order }),
    ...(filter && { filterText: filter }),
    ...(leadsOn &&
      support.suggestCommand && { command: { title: 'Suggest', command: support.suggestCommand } }),
  };
}

/** Editors that do not keep the indentation add that of the first line to all others. */
function lines({ source, support, replace }: Place, text: string): string {
  if (support.keepsIndent || !text.includes('\n')) return text;
  const start = source.text.lastIndexOf('\n', replace.start - 1) + 1;
  const indent = /^\ufeff? */.exec(source.text.slice(start, replace.start))?.[0].replace('\ufeff', '') ?? '';
  return text.replaceAll(`\n${indent}`, '\n');
}
