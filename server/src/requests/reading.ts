import { DocumentSymbolRequest, FoldingRangeRequest, HoverRequest } from 'vscode-languageserver';
import { configurationHover } from '../features/configuration.ts';
import { paragraphs } from '../features/fact-markdown.ts';
import { FoldMemory } from '../features/folding.ts';
import { goalMarkdown } from '../features/goal-markdown.ts';
import { type HoverView, hoverOf } from '../features/hover.ts';
import { cycleMarkdown, ownerMarkdown, usesMarkdown } from '../features/name-markdown.ts';
import { flatSymbols, symbolsOf } from '../features/symbols.ts';
import { memoryBeside } from '../lint/once.ts';
import type { Session } from '../workspace/session.ts';
import { nameOf } from '../workspace/uris.ts';
import { known } from './known.ts';
import { type Request, type RequestContext, request } from './request.ts';

/** Of more goals that share an id nobody reads in a hover. */
const MOST_GOALS = 10;

/** What the index knows by now: a person who hovers does not wait until all files are read. */
function surroundingsOf(
  { workspace: { index }, today }: RequestContext,
  uri: string,
  session: Session,
): HoverView {
  const path = nameOf(uri);
  const { facts, signals } = session.latest ?? {};
  const resolved = (name: string, isParent: boolean) => {
    const entry = index.get(path);
    return entry ? index.resolve(entry, { name, isParent }).slice(0, MOST_GOALS) : [];
  };
  return {
    signals,
    goalsNamed: (name, isParent) => resolved(name, isParent).map((target) => goalMarkdown(target, path)),
    withId: (name) =>
      resolved(name, false).map((target) =>
        paragraphs(goalMarkdown(target, path), usesMarkdown(index, target)),
      ),
    ownerNamed: (name) => facts && ownerMarkdown(name, facts, index, path),
    cycle: () => facts && cycleMarkdown(facts, today()),
  };
}

const memoryOf = memoryBeside<Session, FoldMemory>(() => new FoldMemory());

/** Requests that show what a document says. */
export const reading: readonly Request[] = [
  request(HoverRequest.type, async (context, { textDocument: { uri }, position }, token) => {
    const configuration = context.configuration(uri);
    const { markdownHovers } = context.client;
    if (configuration)
      return configurationHover(configuration, configuration.offsetAt(position), markdownHovers) ?? null;
    const shown = await known(context, uri);
    const session = context.session(uri);
    if (!session || token.isCancellationRequested) return null;
    const { document, source } = session;
    const findings = shown?.findings ?? [];
    const surroundings = surroundingsOf(context, uri, session);
    const offset = document.offsetAt(position);
    return hoverOf(document, source, findings, surroundings, offset, markdownHovers) ?? null;
  }),

  request(DocumentSymbolRequest.type, async (context, { textDocument: { uri } }) => {
    const session = context.session(uri);
    const analysis = await session?.analysis();
    if (!session || !analysis) return [];
    const symbols = symbolsOf(session.document, session.source, analysis.facts);
    return context.client.nestedSymbols ? symbols : flatSymbols(uri, symbols);
  }),

  request(FoldingRangeRequest.type, (context, { textDocument: { uri } }) => {
    const session = context.session(uri);
    return session ? memoryOf(session).rangesOf(session.document, session.source) : [];
  }),
];
