/** Measures one language server on one sheet. All times are milliseconds as the client sees them. */
import { LanguageClient } from './language-client.ts';
import { asked } from './requests.ts';
import { places, type Samples, summarise } from './samples.ts';
import type { Server } from './servers.ts';
import type { Sheet } from './sheets.ts';
import { type Answers, burstOfKeys, edits, requests, statement } from './typing.ts';

/** How often each thing is done. */
export interface Repetitions {
  readonly starts: number;
  readonly edits: number;
  readonly breaks: number;
  readonly requests: number;
  readonly bursts: number;
}

/** What was measured; undefined where the server or the system has no answer. */
export interface Measures {
  readonly findings: number;
  readonly initialize: Samples | undefined;
  readonly firstDiagnostics: Samples | undefined;
  readonly edit: Samples | undefined;
  readonly headerEdit: Samples | undefined;
  readonly brokenEdit: Samples | undefined;
  /** By the label of the request; undefined where the server does not offer it. */
  readonly requests: Readonly<Record<string, Answers | undefined>>;
  readonly burst: Samples | undefined;
  readonly burstHover: Samples | undefined;
  /** MB */
  readonly memory: number | undefined;
}

const productName = /^product: .* name: ../;

/** Starts the server several times and keeps the last process for the other measurements. */
export async function measure(server: Server, sheet: Sheet, times: Repetitions): Promise<Measures> {
  const [initialize, first]: [number[], number[]] = [[], []];
  for (let i = 1; ; i++) {
    const spawned = performance.now();
    const client = new LanguageClient(server, sheet);
    await client.initialize();
    const ready = performance.now();
    await client.open();
    const { at, count } = await client.diagnostics.first();
    initialize.push(ready - spawned);
    first.push(at - ready);
    if (i < times.starts) {
      await client.close();
      continue;
    }
    const rest = await typing(client, sheet, times);
    await client.close();
    return {
      findings: count,
      initialize: summarise(initialize),
      firstDiagnostics: summarise(first),
      ...rest,
    };
  }
}

async function typing(client: LanguageClient, sheet: Sheet, times: Repetitions) {
  await edits(client, places(sheet.text, statement, 10, 0.5), 'w');
  const edit = await edits(client, places(sheet.text, statement, times.edits), 'x');
  const headerEdit = await edits(client, places(sheet.text, productName, times.breaks), 'h');
  const brokenEdit = await edits(client, places(sheet.text, statement, times.breaks, 0.3), ': [');
  const answers: Record<string, Answers | undefined> = {};
  for (const each of asked) answers[each.label] = await requests(client, each, sheet, times.requests);
  const burst: number[] = [];
  const hovers: number[] = [];
  for (let i = 0; i < times.bursts; i++)
    burst.push(await burstOfKeys(client, sheet, 600 + 3 * (edit?.p50 ?? 0), hovers));
  const bursts = { burst: summarise(burst), burstHover: summarise(hovers) };
  return { edit, headerEdit, brokenEdit, requests: answers, ...bursts, memory: client.memory() };
}
