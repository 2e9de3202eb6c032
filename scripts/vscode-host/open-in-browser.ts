/** Opens an address in the system's browser, where there is one. */
import { spawn } from 'node:child_process';
import { findOnPath } from './run.ts';

/** Does nothing on a machine without a display. */
export function openInBrowser(url: string): void {
  const opener = systemOpener();
  if (opener === undefined) return;
  const [command, ...args] = opener;
  spawn(command, [...args, url], { stdio: 'ignore', detached: true })
    .on('error', () => console.log('No browser could be opened; use the address above.'))
    .unref();
}

function systemOpener(): [string, ...string[]] | undefined {
  if (process.platform === 'darwin') return ['open'];
  if (process.platform === 'win32') return ['cmd', '/c', 'start', ''];
  const display = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const path = display ? findOnPath('xdg-open') : undefined;
  return path === undefined ? undefined : [path];
}
