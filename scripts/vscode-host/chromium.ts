/** Finds a Chromium, or installs Debian's where that is allowed. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { findOnPath, run } from './run.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** Full path of a Chromium: `CHROMIUM` or `CHROME_PATH`, PATH, Playwright's own, else by apt-get as root. */
export async function findChromium(): Promise<string> {
  const found = installedChromium();
  if (found !== undefined) return found;
  const mayInstall = process.getuid?.() === 0 && findOnPath('apt-get') !== undefined;
  const cause = mayInstall ? await installByApt().catch((error: unknown) => error) : undefined;
  const installed = installedChromium();
  if (installed !== undefined) return installed;
  throw new Error(
    'No Chromium was found, and VS Code needs a browser to run in. Install one (Debian: apt-get install chromium; ' +
      'anywhere: npx playwright-core install chromium), or name one in the environment variable CHROMIUM.',
    { cause },
  );
}

/** Starts it without a window. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: await findChromium(),
    args: [
      // Chromium refuses its sandbox to root, which is what a container usually is.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

function installedChromium(): string | undefined {
  const named = process.env.CHROMIUM || process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM (or CHROME_PATH) names ${named}, which does not exist.`);
  }
  const own = chromium.executablePath();
  return findOnPath(...NAMES) ?? (existsSync(own) ? own : undefined);
}

async function installByApt(): Promise<void> {
  console.log('Installing Chromium by apt-get, this once …');
  await run('apt-get', ['update']);
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core']);
}
