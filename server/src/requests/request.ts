import {
  type CancellationToken,
  LSPErrorCodes,
  type ProtocolRequestType,
  ResponseError,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ClientSupport } from '../client-support.ts';
import type { Shown } from '../features/report.ts';
import type { EditorSettings } from '../settings.ts';
import type { Session } from '../workspace/session.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { WorkspaceFiles } from '../workspace-files.ts';

/** What a request may look at. */
export interface RequestContext {
  readonly client: ClientSupport;
  readonly workspace: Workspace;
  readonly files: WorkspaceFiles;
  /** An OKR document that is open. */
  readonly session: (uri: string) => Session | undefined;
  /** A configuration file that is open. */
  readonly configuration: (uri: string) => TextDocument | undefined;
  /** What a document shows now; undefined when an edit overtook it. */
  readonly report: (uri: string) => Promise<Shown | undefined>;
  /** What names an open document in answers that name it a thousand times, and the document of such a name. */
  readonly opening: (uri: string) => number | undefined;
  readonly opened: (id: number) => string | undefined;
  readonly settings: () => EditorSettings;
  /** ISO date of the day. */
  readonly today: () => string;
}

export interface Request {
  readonly method: string;
  readonly answer: (context: RequestContext, params: unknown, token: CancellationToken) => unknown;
}

/** Ties an LSP request to its answer, with the protocol's own types. */
export function request<P, R, PR, E, RO>(
  type: ProtocolRequestType<P, R, PR, E, RO>,
  answer: (context: RequestContext, params: P, token: CancellationToken) => R | Promise<R>,
): Request {
  return { method: type.method, answer: (context, params, token) => answer(context, params as P, token) };
}

/**
 * What a request fails with where an edit came before its answer.
 * @param data what the protocol lets an answer of this kind say to that.
 */
export function overtaken<D>(data?: D): ResponseError<D> {
  return new ResponseError(LSPErrorCodes.ServerCancelled, 'Overtaken by a newer version', data);
}
