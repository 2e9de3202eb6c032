import {
  type CancellationToken,
  DocumentFormattingRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  type FormattingOptions,
  type Range,
  type TextEdit,
} from 'vscode-languageserver';
import { TidyParts } from '../document/tidy-parts.ts';
import { formattingOf, typingEditsOf } from '../features/formatting.ts';
import { type Session, turn } from '../workspace/session.ts';
import { type Request, request } from './request.ts';

/** Longest stretch of work without giving other requests a turn, in milliseconds. */
const slice = 8;

const tidy = new WeakMap<Session, TidyParts>();

/** Requests that lay out a document. */
export const formatting: readonly Request[] = [
  request(DocumentFormattingRequest.type, ({ session }, { textDocument: { uri }, options }, token) =>
    edits(session(uri), options, undefined, token),
  ),

  request(
    DocumentRangeFormattingRequest.type,
    ({ session }, { textDocument: { uri }, range, options }, token) =>
      edits(session(uri), options, range, token),
  ),

  request(
    DocumentOnTypeFormattingRequest.type,
    ({ session }, { textDocument: { uri }, position, ch, options }) => {
      const open = session(uri);
      if (!open) return null;
      return typingEditsOf(open.document, open.source, open.document.offsetAt(position), ch, options);
    },
  ),
];

async function edits(
  open: Session | undefined,
  options: FormattingOptions,
  range: Range | undefined,
  token: CancellationToken,
): Promise<TextEdit[] | null> {
  if (!open) return null;
  const { document, source } = open;
  const { version } = document;
  const known = tidy.get(open) ?? new TidyParts();
  tidy.set(open, known);
  let until = performance.now() + slice;
  const pause = async (): Promise<boolean> => {
    if (performance.now() < until) return true;
    await turn();
    until = performance.now() + slice;
    return !token.isCancellationRequested && document.version === version;
  };
  return (await formattingOf(document, source, options, range, known, pause)) ?? null;
}
