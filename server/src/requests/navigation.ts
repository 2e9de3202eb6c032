import {
  type CancellationToken,
  DefinitionRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  LinkedEditingRangeRequest,
  LSPErrorCodes,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  ResponseError,
  SelectionRangeRequest,
  type TextDocumentPositionParams,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver';
import { LinkMemory } from '../features/document-links.ts';
import { linkedRangesOf } from '../features/linked-editing.ts';
import { leadsElsewhere, type NameAt, nameAt, targetsOf } from '../features/names.ts';
import { definitionsOf, highlightsOf, referencesOf } from '../features/navigation.ts';
import { type Refusal, renameable, renamed, renameRange } from '../features/rename.ts';
import { selectionRangeOf } from '../features/selection-ranges.ts';
import { ofDocuments } from '../features/workspace-edit.ts';
import { workspaceSymbolsOf } from '../features/workspace-symbols.ts';
import { memoryBeside } from '../lint/once.ts';
import type { FileEntry } from '../workspace/entry.ts';
import type { Session } from '../workspace/session.ts';
import { nameOf } from '../workspace/uris.ts';
import { type Request, type RequestContext, request } from './request.ts';

/** A place of an open document, and the id or the reference that stands there. */
interface NamedSpot {
  readonly session: Session;
  readonly entry: FileEntry;
  readonly offset: number;
  readonly name: NameAt | undefined;
}

/** What stands at a place of an open document; undefined where an edit overtook the question, or nobody asks it any more. */
async function namedSpotAt(
  { session, files, workspace }: RequestContext,
  { textDocument: { uri }, position }: TextDocumentPositionParams,
  token: CancellationToken,
  elsewhere: 'all files' | 'if needed' | 'this file',
): Promise<NamedSpot | undefined> {
  const open = session(uri);
  if (!open || !(await files.fresh(open))) return undefined;
  const offset = open.document.offsetAt(position);
  const spot = (): NamedSpot | undefined => {
    const entry = workspace.index.get(nameOf(uri));
    return entry && { session: open, entry, offset, name: nameAt(entry, offset) };
  };
  const found = spot();
  if (!found?.name || elsewhere === 'this file') return found;
  const isLocal =
    !leadsElsewhere(found.name) || targetsOf(workspace.index, found.entry, found.name).length > 0;
  if (elsewhere === 'if needed' && isLocal) return found;
  const { version } = open.document;
  await files.current();
  return open.document.version === version && !token.isCancellationRequested ? spot() : undefined;
}

function orRefuse<T extends object>(answer: T | Refusal): T {
  if ('refusal' in answer) throw new ResponseError(LSPErrorCodes.RequestFailed, answer.refusal);
  return answer;
}

/** What is renamed at a place, and where its name stands there. */
function renamedAt({ workspace }: RequestContext, { session, entry, name, offset }: NamedSpot) {
  const target = orRefuse(renameable(workspace.index, entry, name));
  const range = orRefuse(renameRange(session.document, name ?? target, offset));
  return { target, range };
}

const memoryOf = memoryBeside<Session, LinkMemory>(() => new LinkMemory());

/** Requests that lead from one place to others. */
export const navigation: readonly Request[] = [
  request(DefinitionRequest.type, async (context, params, token) => {
    const { index } = context.workspace;
    const spot = await namedSpotAt(context, params, token, 'if needed');
    if (!spot?.name) return null;
    return definitionsOf(targetsOf(index, spot.entry, spot.name), context.files.documentOf);
  }),

  request(ReferencesRequest.type, async (context, params, token) => {
    const { index } = context.workspace;
    const spot = await namedSpotAt(context, params, token, 'all files');
    if (!spot?.name) return null;
    const targets = targetsOf(index, spot.entry, spot.name);
    return referencesOf(index, targets, context.files.documentOf, params.context.includeDeclaration);
  }),

  request(DocumentHighlightRequest.type, async (context, params, token) => {
    const spot = await namedSpotAt(context, params, token, 'this file');
    if (!spot?.name) return null;
    return highlightsOf(context.workspace.index, spot.session.document, spot.entry, spot.name);
  }),

  request(PrepareRenameRequest.type, async (context, params, token) => {
    const spot = await namedSpotAt(context, params, token, 'if needed');
    if (!spot) return null;
    const { target, range } = renamedAt(context, spot);
    return { range, placeholder: target.id.name };
  }),

  request(RenameRequest.type, async (context, params, token) => {
    const { index } = context.workspace;
    const { client, files, session, workspace } = context;
    const spot = await namedSpotAt(context, params, token, 'all files');
    if (!spot) return null;
    const { target } = renamedAt(context, spot);
    const versionOf = (path: string) => session(workspace.uriOf(path))?.document.version ?? null;
    const changes = orRefuse(renamed(index, target, params.newName.trim(), files.documentOf, versionOf));
    return ofDocuments(changes, client);
  }),

  request(DocumentLinkRequest.type, ({ session, files }, { textDocument: { uri } }) => {
    const open = session(uri);
    if (!open) return null;
    const { document, source } = open;
    return memoryOf(open).linksOf(document, source, (written) => files.locate(written, nameOf(uri)));
  }),

  request(WorkspaceSymbolRequest.type, async ({ files, workspace }, { query }, token) => {
    await files.current();
    return token.isCancellationRequested
      ? []
      : workspaceSymbolsOf(workspace.index.files, query, files.documentOf);
  }),

  request(SelectionRangeRequest.type, ({ session }, { textDocument: { uri }, positions }) => {
    const open = session(uri);
    if (!open) return null;
    const { document, source } = open;
    return positions.map((position) => selectionRangeOf(document, source, document.offsetAt(position)));
  }),

  request(LinkedEditingRangeRequest.type, async (context, params, token) => {
    const spot = await namedSpotAt(context, params, token, 'all files');
    if (!spot) return null;
    const { session, entry, offset } = spot;
    return linkedRangesOf(context.workspace.index, session.document, entry, offset) ?? null;
  }),
];
