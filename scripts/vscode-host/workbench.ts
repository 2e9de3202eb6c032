/** VS Code's window in a browser page. */
import type { Browser, Page } from 'playwright-core';

/** Values of the `payload` parameter, as VS Code's web workbench reads them. */
export type Payload = readonly (readonly [string, string])[];

/** The address that opens `path` (a full path on the server): a folder, or a `.code-workspace` file that names several. */
export function workbenchUrl(authority: string, path: string, payload: Payload = []): string {
  const url = new URL(`http://${authority}/`);
  url.searchParams.set(path.endsWith('.code-workspace') ? 'workspace' : 'folder', path);
  if (payload.length > 0) url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}

/** The address of a path on the server, for use in a payload. */
export function remotePath(authority: string, path: string): string {
  return `vscode-remote://${authority}${encodeURI(path.replaceAll('\\', '/'))}`;
}

/** A page of the size that the pictures in docs/images have. */
export async function newPage(browser: Browser): Promise<Page> {
  return browser.newPage({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 });
}
