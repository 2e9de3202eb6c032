/**
 * Reports how fast and how large the language server and the command line are, beside yaml-language-server and a server
 * that does nothing. `--quick` repeats less and leaves yaml-language-server out; `--json FILE` writes the figures too.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { timeCommands } from '../test/bench/command-line.ts';
import { measure, type Repetitions } from '../test/bench/measure.ts';
import { type Column, packageTable, requestTable, sheetTable } from '../test/bench/report.ts';
import { node, nullServer, ours, prepare, rival } from '../test/bench/servers.ts';
import { writeSheets, writeWorkspace } from '../test/bench/sheets.ts';
import { weigh } from '../test/bench/weights.ts';

const { values: options } = parseArgs({ options: { quick: { type: 'boolean' }, json: { type: 'string' } } });
const times: Repetitions = options.quick
  ? { starts: 2, edits: 15, breaks: 5, requests: 8, bursts: 1 }
  : { starts: 5, edits: 40, breaks: 12, requests: 40, bursts: 3 };
/** For a server that takes a second or more for each answer. */
const fewer: Repetitions = { starts: 2, edits: 15, breaks: 4, requests: 6, bursts: 1 };
const files = 2000;

const folder = mkdtempSync(join(tmpdir(), 'okr-bench-'));
try {
  prepare(!options.quick);
  const servers = [ours, ...(options.quick ? [] : [rival]), nullServer(folder)].filter(({ start }) => {
    const path = start.find((each) => !each.startsWith('-')) ?? '';
    if (existsSync(path)) return true;
    console.error(`Left out, because it is not built (npm run build): ${path}`);
    return false;
  });
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  console.log(`Node ${version}, ${cpus().length} x ${cpus()[0]?.model}. Compare ratios, not milliseconds.\n`);
  const sheets = writeSheets(folder);
  const results: object[] = [];
  for (const sheet of sheets) {
    const columns: Column[] = [];
    for (const server of servers) {
      const isSlow = server === rival && sheet.size === 'L';
      columns.push({ server, measures: await measure(server, sheet, isSlow ? fewer : times) });
    }
    console.log(sheetTable(sheet, columns, ours, rival));
    console.log(requestTable(sheet, columns, ours, rival));
    const named = columns.map(({ server, measures }) => ({ server: server.name, ...measures }));
    results.push({ size: sheet.size, bytes: sheet.text.length, servers: named });
  }
  const weights = weigh();
  const sheet = sheets[0]?.path ?? '';
  const commands = timeCommands(sheet, writeWorkspace(folder, files), times.starts);
  console.log(packageTable(weights, commands, files));
  if (options.json)
    writeFileSync(options.json, `${JSON.stringify({ results, weights, commands }, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
