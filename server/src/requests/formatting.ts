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
import { memoryBeside } from '../lint/once.ts';
import { inSlices } from '../workspace/pace.ts';
import type { Session } from '../workspace/session.ts';
import { type Request, request } from './request.ts';

const tidyOf = memoryBeside<Session, TidyParts>(() => new TidyParts());

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
  const steps = formattingOf(document, source, options, range, tidyOf(open));
  return (await inSlices(steps, document, token)) ?? null;
}
