/** Makes a VS Code page run an extension in its web-worker extension host, as vscode.dev does. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { installHost } from './install.ts';
import type { Payload } from './workbench.ts';

/** An extension that VS Code serves over HTTP, until it is removed. */
export interface StagedExtension {
  payload: Payload;
  remove(): void;
}

/** Runs in the page: adds an extension to those under development, in the configuration that VS Code reads from its page. */
const DEVELOP = `extension => {
  const { getAttribute } = Element.prototype;
  Element.prototype.getAttribute = function (name) {
    const value = getAttribute.call(this, name);
    if (this.id !== 'vscode-workbench-web-configuration' || name !== 'data-settings') return value;
    const settings = JSON.parse(value);
    settings.developmentOptions = { ...settings.developmentOptions, extensions: [extension] };
    return JSON.stringify(settings);
  };
}`;

/**
 * Copies what a package would hold, and the suite, to where VS Code serves its own files: a worker may not start a second
 * one from a remote folder.
 */
export async function stageWebExtension(
  page: Page,
  authority: string,
  { extension, suite }: { extension: string; suite: string },
): Promise<StagedExtension> {
  const vscode = dirname(dirname((await installHost()).main));
  const folder = mkdtempSync(join(vscode, 'under-test-'));
  const { files } = JSON.parse(readFileSync(join(extension, 'package.json'), 'utf8'));
  for (const file of [...files, 'package.json'])
    cpSync(join(extension, file), join(folder, file), { recursive: true });
  // VS Code takes a name in `.cjs` for CommonJS.
  cpSync(suite, join(folder, 'suite.cjs'));
  const { quality, commit } = JSON.parse(readFileSync(join(vscode, 'product.json'), 'utf8'));
  const path = `/${quality}-${commit}/static/${basename(folder)}`;
  await page.addInitScript(`(${DEVELOP})(${JSON.stringify({ scheme: 'http', authority, path })})`);
  return {
    payload: [
      ['extensionDevelopmentPath', `http://${authority}${path}`],
      ['extensionDevelopmentKind', 'web'],
      ['extensionTestsPath', `http://${authority}${path}/suite.cjs`],
      ['skipWelcome', 'true'],
    ],
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
