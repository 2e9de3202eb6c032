import type { DocumentLink } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { placeInHeader } from '../document/chunk.ts';
import { lastAt } from '../document/search.ts';
import type { Source } from '../document/source.ts';
import type { Span } from '../document/span.ts';
import { withoutEnd } from '../document/trim.ts';
import { PartMemo } from './part-memo.ts';
import { documentKeys } from './path-completion.ts';
import { rangeOf } from './ranges.ts';

const url = /https?:\/\/[^\s"'<>[\]{}|\\^`]+/g;
/** How the name of a document ends. */
const ending = /\.(?:ya?ml|md|txt|pdf|docx?|xlsx?|pptx?|csv|json|html?|png|jpe?g|svg|ipynb)$/i;
/** Keys whose values are paths even where they have no ending: folders, mostly; `file` names the plan's. */
const pathKeys = `\\b(?:${[...documentKeys, 'file'].join('|')})[ \\t]*:[ \\t]*`;
const pathKey = new RegExp(`${pathKeys}["']?([\\w@.-]+/[\\w@./-]+)`, 'g');
/** The same in quotes, where a path may have spaces. */
const quotedPath = new RegExp(`${pathKeys}(["'])([\\w@.-][\\w@. -]*/[\\w@./ -]+)\\1`, 'g');
const paths = /[\w@./-]+/g;
const parts = /[\w.-]+/g;

/** Something that leads elsewhere, by its place in a part of the file. */
interface Link extends Span {
  readonly written: string;
  /** A web address; else the path of a file. */
  readonly isAddress: boolean;
}

/** Where a path as it is written leads to, as a URI; undefined where it leads out of the workspace. */
type Locate = (written: string) => string | undefined;

/** The links of one document, remembered part by part. */
export class LinkMemory {
  readonly #parts = new PartMemo<readonly Link[]>();

  /** Web addresses, and paths of files in the workspace. */
  linksOf(document: TextDocument, { cut }: Source, locate: Locate): DocumentLink[] {
    const found: DocumentLink[] = [];
    const add = (text: string, place: (offset: number) => number): void => {
      for (const { start, end, written, isAddress } of this.#parts.get(text, linksIn)) {
        const target = isAddress ? written : locate(written);
        if (target === undefined) continue;
        found.push({ range: rangeOf(document, { start: place(start), end: place(end) }), target });
      }
    };
    add(cut.header, placeInHeader(cut));
    for (const { text, start } of cut.objectives) add(text, (offset) => offset + start);
    this.#parts.forgetOthers();
    return found;
  }
}

function linksIn(text: string): Link[] {
  const links = new Map<number, Link>();
  const taken: Span[] = [];
  for (const { index, 0: match } of text.matchAll(url)) {
    const written = withoutEnd(match, '.,;:!?)*');
    taken.push({ start: index, end: index + match.length });
    links.set(index, { start: index, end: index + written.length, written, isAddress: true });
  }
  for (const { index, 0: match, 2: path = '' } of text.matchAll(quotedPath)) {
    const end = index + match.length - 1;
    const start = end - path.length;
    taken.push({ start, end });
    links.set(start, { start, end, written: path, isAddress: false });
  }
  taken.sort((one, other) => one.start - other.start);
  for (const { start, end } of pathsIn(text)) {
    const around = taken[lastAt(taken, start, (each) => each.start)];
    if (links.has(start) || (around && start < around.end)) continue;
    links.set(start, { start, end, written: text.slice(start, end), isAddress: false });
  }
  return [...links.values()];
}

function* pathsIn(text: string): Iterable<Span> {
  for (const { index: start, 0: written } of text.matchAll(paths))
    for (const { index, 0: part } of written.matchAll(parts)) {
      const named = withoutEnd(part, '.-');
      const name = ending.exec(named);
      if (!name || index + name.index === 0) continue;
      yield { start, end: start + index + named.length };
      break;
    }
  for (const { index, 0: match, 1: path = '' } of text.matchAll(pathKey)) {
    const end = index + match.length;
    yield { start: end - path.length, end };
  }
}
