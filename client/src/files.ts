/** Finds and reads files, also for a server that runs in a web worker. */
import { type Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { findFiles } from './find-files.ts';

/** Files that match a glob, in one folder (a URI) or in all; without those that `files.exclude` hides. */
interface FindFiles {
  pattern: string;
  folder?: string;
}

/** Texts in the order of the URIs; null for a file that cannot be read. */
interface ReadFiles {
  uris: string[];
}

/** Answers the two requests that such a server has for its client. */
export function answerFileRequests(client: BaseLanguageClient): void {
  const { protocol2CodeConverter: toCode, code2ProtocolConverter: toServer } = client;
  client.onRequest('healthcareOkrs/findFiles', async ({ pattern, folder }: FindFiles) => {
    const found = await findFiles(pattern, folder === undefined ? undefined : toCode.asUri(folder));
    return found.map((uri) => toServer.asUri(uri));
  });
  client.onRequest('healthcareOkrs/readFiles', ({ uris }: ReadFiles) =>
    Promise.all(uris.map((uri) => read(toCode.asUri(uri)))),
  );
}

/** What lies outside the workspace is not read, whoever names it. */
async function read(uri: Uri): Promise<string | null> {
  if (!workspace.getWorkspaceFolder(uri)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      await workspace.fs.readFile(uri),
    );
  } catch {
    return null;
  }
}

/** Is there a file or a folder? */
export async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
