import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { URI } from 'vscode-uri';
import { discover, readOkrFile } from './discovery.ts';
import type { Host } from './host.ts';

/** Reads the file system, synchronously: configuration files are few and small, and OKR files are indexed in slices. */
export function nodeHost(): Host {
  return {
    readText(path) {
      const reading = readOkrFile(URI.file(path).fsPath);
      return 'text' in reading ? reading.text : undefined;
    },
    *discover(folder) {
      for (const { path, problem } of discover(URI.file(folder).fsPath))
        if (problem === undefined) yield URI.file(path).path;
    },
    today: () => new Date().toISOString().slice(0, 10),
    rulePages: URI.file(
      join(dirname(realpathSync(process.argv[1] ?? '.')), '..', 'docs', 'rules'),
    ).toString(),
  };
}
