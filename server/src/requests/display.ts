import {
  type CancellationToken,
  CodeLensRequest,
  CodeLensResolveRequest,
  InlayHintRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver';
import {
  codeLensesOf,
  type LensData,
  type LensPlaces,
  type LensView,
  lensCommand,
  unresolvedLensesOf,
} from '../features/code-lens.ts';
import { inlayHintsOf } from '../features/inlay-hints.ts';
import { spanOf } from '../features/ranges.ts';
import { TokenMemory } from '../features/semantic-tokens.ts';
import { deltaOf } from '../features/token-delta.ts';
import { memoryBeside } from '../lint/once.ts';
import { inSlices } from '../workspace/pace.ts';
import type { Session } from '../workspace/session.ts';
import { overtaken, type Request, type RequestContext, request } from './request.ts';

interface Tokens {
  readonly memory: TokenMemory;
  /** What the client was sent last. */
  sent?: { readonly resultId: string; readonly data: number[] };
  count: number;
}

const tokensOf = memoryBeside<Session, Tokens>(() => ({ memory: new TokenMemory(), count: 0 }));

/** The whole file's tokens, made in slices; an answer for a version that is gone would colour the wrong words. */
async function allTokens(session: Session, token: CancellationToken): Promise<number[]> {
  const steps = tokensOf(session).memory.all(session.source);
  const data = await inSlices(steps, session.document, token);
  if (!data) throw overtaken();
  return data;
}

/** Where the lenses of an open document stand now; undefined when an edit overtook it. */
async function lensPlaces(context: RequestContext, uri: string): Promise<LensPlaces | undefined> {
  const session = context.session(uri);
  const analysis = await session?.analysis();
  if (!session || !analysis) return undefined;
  const { document, source } = session;
  const { facts, signals } = analysis;
  return { document, source, facts, signals, today: context.today() };
}

/** The same with what a click on them does. */
async function lensView(context: RequestContext, uri: string): Promise<LensView | undefined> {
  const shown = await context.report(uri);
  const places = shown && (await lensPlaces(context, uri));
  return places && { ...places, findings: shown.findings, commands: context.client.commands };
}

/** Requests that show beside and in the text what it means today. */
export const display: readonly Request[] = [
  request(CodeLensRequest.type, async (context, { textDocument: { uri } }) => {
    const opening = context.opening(uri);
    if (opening === undefined) return [];
    if (context.client.resolvesLenses) {
      const places = await lensPlaces(context, uri);
      if (!places) throw overtaken();
      return unresolvedLensesOf(places, opening);
    }
    const view = await lensView(context, uri);
    if (!view) throw overtaken();
    return codeLensesOf(view);
  }),

  // Where an edit overtakes it a lens stays silent: told of an error, VS Code would write "no commands" until it asks anew.
  request(CodeLensResolveRequest.type, async (context, lens) => {
    const asked = lens.data as LensData | undefined;
    const uri = asked && context.opened(asked[0]);
    const view = uri === undefined ? undefined : await lensView(context, uri);
    const command = view && asked && lensCommand(view, asked);
    return command ? { ...lens, command } : lens;
  }),

  request(InlayHintRequest.type, async (context, { textDocument: { uri }, range }) => {
    const session = context.session(uri);
    if (!session) return [];
    const analysis = await session.analysis();
    if (!analysis) throw overtaken();
    const { document, source } = session;
    const asked = spanOf(document, range);
    return inlayHintsOf(
      document,
      source,
      analysis.facts,
      asked,
      context.today(),
      context.settings().inlayHints,
    );
  }),

  request(SemanticTokensRequest.type, async (context, { textDocument: { uri } }, token) => {
    const session = context.session(uri);
    return session ? sentAs(tokensOf(session), await allTokens(session, token)) : null;
  }),

  request(SemanticTokensDeltaRequest.type, async (context, { textDocument, previousResultId }, token) => {
    const session = context.session(textDocument.uri);
    if (!session) return null;
    const tokens = tokensOf(session);
    const data = await allTokens(session, token);
    const before = tokens.sent;
    const sent = sentAs(tokens, data);
    // Who names no answer has none, and neither has a document that was just opened.
    if (!before || before.resultId !== previousResultId) return sent;
    return { resultId: sent.resultId, edits: deltaOf(before.data, data) };
  }),

  request(SemanticTokensRangeRequest.type, (context, { textDocument: { uri }, range }) => {
    const session = context.session(uri);
    if (!session) return null;
    const { document, source } = session;
    return { data: tokensOf(session).memory.within(document, source, spanOf(document, range)) };
  }),
];

function sentAs(tokens: Tokens, data: number[]): { resultId: string; data: number[] } {
  const resultId = String(++tokens.count);
  tokens.sent = { resultId, data };
  return tokens.sent;
}
