/**
 * `npm run pictures -- [NAME…]`: takes the pictures of the README, of docs/features.md and of the walkthrough (docs/images)
 * anew, in a real VS Code. What each shows is in scripts/pictures.
 */
import './build.ts';
import { pictures } from './pictures/all.ts';
import { pathOf, take } from './pictures/take.ts';
import { TERMINAL, takeTerminal } from './pictures/terminal.ts';
import { launchChromium } from './vscode-host/chromium.ts';
import { clockOf } from './vscode-host/clock.ts';
import { packageExtension } from './vscode-host/extension.ts';
import { startServer } from './vscode-host/server.ts';

/** In the cycle of the examples, a few days after their newest check-ins. */
const TODAY = '2027-02-01';

const names = process.argv.slice(2);
const isWanted = (name: string): boolean => names.length === 0 || names.includes(name);
const browser = await launchChromium();
try {
  const wanted = pictures.filter(({ name }) => isWanted(name));
  if (wanted.length > 0) {
    const extensions = [await packageExtension()];
    const server = await startServer({ extensions, port: 0, testDriver: false, preload: clockOf(TODAY) });
    try {
      for (const picture of wanted) {
        await take(browser, server.authority, picture);
        console.log(`Written: ${pathOf(picture.name)}`);
      }
    } finally {
      await server.stop();
    }
  }
  if (isWanted(TERMINAL)) await takeTerminal(browser, pathOf(TERMINAL));
} finally {
  await browser.close();
}
