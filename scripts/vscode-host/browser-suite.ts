/** Runs a Mocha suite inside the extension host of a VS Code behind a browser page. */

import { launchChromium } from './chromium.ts';
import { startServer } from './server.ts';
import { stageWebExtension } from './web-extension.ts';
import { newPage, type Payload, remotePath, workbenchUrl } from './workbench.ts';

/** What one run needs; all paths are full paths. */
export interface SuiteRun {
  /** The extension in development: ours, or the companion that makes VS Code run tests beside an installed VSIX. */
  extension: string;
  /** Where extension and suite run: in a Node process, or in a web worker. */
  host: 'node' | 'web';
  /** VSIX files to install first. */
  install: readonly string[];
  /** The bundled suite: a module that exports `run()`. */
  suite: string;
  /** The folder that VS Code opens, or the `.code-workspace` file that names several. */
  workspace: string;
}

const LIMIT = 180_000;

/** Resolves with 0 when all tests passed; prints their output. */
export async function runInBrowser(test: SuiteRun): Promise<number> {
  const server = await startServer({ extensions: test.install, port: 0, testDriver: true });
  try {
    const browser = await launchChromium();
    try {
      const page = await newPage(browser);
      const staged = test.host === 'web' ? await stageWebExtension(page, server.authority, test) : undefined;
      const payload: Payload = staged?.payload ?? [
        ['extensionDevelopmentPath', remotePath(server.authority, test.extension)],
        ['extensionTestsPath', remotePath(server.authority, test.suite)],
        ['skipWelcome', 'true'],
      ];
      try {
        return await new Promise<number>((resolve, reject) => {
          let noise = '';
          let hasBegun = false;
          const timer = setTimeout(
            () => reject(new Error(`No result after ${LIMIT / 1000} s.\n${noise}`)),
            LIMIT,
          );
          const log = (_type: string, words: unknown[]): void => {
            const line = words.join(' ');
            // The suite indents what it prints; the rest is VS Code's own log.
            if (line.startsWith('  ')) {
              hasBegun = true;
              console.log(line);
            } else noise += `${line}\n`;
          };
          const exit = (code: number): void => {
            clearTimeout(timer);
            if (!hasBegun) console.log(noise);
            resolve(code);
          };
          page
            .exposeFunction('codeAutomationLog', log)
            .then(() => page.exposeFunction('codeAutomationExit', exit))
            .then(() => page.goto(workbenchUrl(server.authority, test.workspace, payload)))
            .catch(reject);
        });
      } finally {
        staged?.remove();
      }
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}
