/** Weighs the built files: what is loaded before the server answers the handshake, and what it loads in all. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = join(import.meta.dirname, '../../dist');

/** Bytes of built files that belong together. */
export interface Weight {
  readonly name: string;
  readonly files: number;
  readonly bytes: number;
  /** Of all of them as one stream, as a package holds them. */
  readonly gzip: number;
  /** When the oldest was built: an old bundle measures old code. */
  readonly built: string;
  /** Bytes it should stay under. */
  readonly limit?: number;
}

/** Sizes of what is built: the server by the time that it is loaded, then the other bundles. */
export function weigh(): Weight[] {
  const entry = join(dist, 'server.js');
  const code = reached(entry, true);
  const folder = join(dist, 'knowledge');
  const data = existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
  const groups: readonly (readonly [string, readonly string[], number?])[] = [
    ['server: entry', [entry]],
    ['server: loaded before the handshake is answered', reached(entry, false)],
    ['server: all code', code, 500_000],
    ['server: knowledge data', data],
    ['server: code and data', [...code, ...data]],
    ['server for the web, one file', [join(dist, 'browser-server.js')]],
    ['command line: entry', [join(dist, 'cli.js')]],
    ['client', [join(dist, 'client.cjs')]],
  ];
  return groups.flatMap(([name, paths, limit]) => {
    const there = paths.filter((path) => existsSync(path));
    if (there.length === 0) return [];
    const bytes = Buffer.concat(there.map((path) => readFileSync(path)));
    const built = new Date(Math.min(...there.map((path) => statSync(path).mtimeMs))).toISOString();
    const gzip = gzipSync(bytes, { level: 9 }).length;
    return [{ name, files: there.length, bytes: bytes.length, gzip, built, ...(limit && { limit }) }];
  });
}

/** A file and what it imports from beside it, directly or not. @param later `import()` counts, too. */
function reached(path: string, later: boolean, found = new Set<string>()): string[] {
  if (!found.has(path) && existsSync(path)) {
    found.add(path);
    const text = readFileSync(path, 'utf8');
    const patterns = [
      /(?:from|\bimport)"(\.[^"]+\.js)"/g,
      ...(later ? [/\bimport\("(\.[^"]+\.js)"\)/g] : []),
    ];
    for (const pattern of patterns)
      for (const [, name = ''] of text.matchAll(pattern)) reached(join(dirname(path), name), later, found);
  }
  return [...found];
}
