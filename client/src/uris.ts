/**
 * In a browser, files have URIs of any scheme, such as `vscode-vfs://github/owner/repository/a.okr.yaml`. The server knows
 * paths, so it is given `file:///vscode-vfs:github/owner/repository/a.okr.yaml`.
 */
import { Uri } from 'vscode';

/** A scheme has two letters at least, a drive only one. */
const VIRTUAL = /^\/([a-z][a-z\d+.-]+):([^/]*)(\/.*)$/;

/** The URI by which the server knows a document. One that was never saved has no path and keeps its own. */
export function toServer(uri: Uri): string {
  if (uri.scheme === 'file' || uri.scheme === 'untitled') return uri.toString();
  return uri
    .with({ scheme: 'file', authority: '', path: `/${uri.scheme}:${uri.authority}${uri.path}` })
    .toString();
}

/** VS Code's URI of what the server names; links to the web stay as they are. */
export function fromServer(value: string): Uri {
  const uri = Uri.parse(value);
  const [, scheme, authority, path] = (uri.scheme === 'file' && VIRTUAL.exec(uri.path)) || [];
  return scheme === undefined || authority === undefined || path === undefined
    ? uri
    : uri.with({ scheme, authority, path });
}
