import { DocumentSymbolRequest, FoldingRangeRequest, HoverRequest } from 'vscode-languageserver';
import { configurationHover } from '../features/configuration.ts';
import { FoldMemory } from '../features/folding.ts';
import { hoverOf } from '../features/hover.ts';
import { symbolsOf } from '../features/symbols.ts';
import type { Session } from '../workspace/session.ts';
import { type Request, request } from './request.ts';
import { soon } from './soon.ts';

const folds = new WeakMap<Session, FoldMemory>();

/** Requests that show what a document says. */
export const reading: readonly Request[] = [
  request(HoverRequest.type, async (context, { textDocument: { uri }, position }, token) => {
    const configuration = context.configuration(uri);
    if (configuration) return configurationHover(configuration, configuration.offsetAt(position)) ?? null;
    const open = context.session(uri);
    // A file that was never analysed is worth waiting for: it has just been opened.
    const shown = await (open?.latest ? soon(context.report(uri)) : context.report(uri));
    const session = context.session(uri);
    if (!session || token.isCancellationRequested) return null;
    return (
      hoverOf(session.document, session.source, shown?.findings ?? [], session.document.offsetAt(position)) ??
      null
    );
  }),

  request(DocumentSymbolRequest.type, async (context, { textDocument: { uri } }) => {
    const session = context.session(uri);
    const analysis = await session?.analysis();
    return session && analysis ? symbolsOf(session.document, session.source, analysis.facts) : [];
  }),

  request(FoldingRangeRequest.type, (context, { textDocument: { uri } }) => {
    const session = context.session(uri);
    if (!session) return [];
    const memory = folds.get(session) ?? new FoldMemory();
    folds.set(session, memory);
    return memory.rangesOf(session.document, session.source);
  }),
];
