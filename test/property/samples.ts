import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folders = ['examples', 'test/fixtures', 'test/vscode/workspace'];

/** Every OKR file of the repository, by path. */
export const samples: ReadonlyMap<string, string> = new Map(
  folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.okr.yaml'))
      .map((name): [string, string] => [join(folder, name), readFileSync(join(folder, name), 'utf8')]),
  ),
);
