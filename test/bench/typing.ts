/** What somebody does in an open sheet: single edits, a question right behind an edit, a burst of keys. */
import { setTimeout as pause } from 'node:timers/promises';
import type { LanguageClient } from './language-client.ts';
import type { Asked } from './requests.ts';
import { type Place, places, type Samples, summarise } from './samples.ts';
import type { Sheet } from './sheets.ts';

/** Where typing happens: inside an objective's or a key result's statement. */
export const statement = /^\s+(?:- )?title: ../;
/** Inside a key that has a hover. */
export const keys = /^\s+(?:categ|dire|own)/;
/** Where the value of a key with few values begins. */
export const values = /^\s+category: /;
const between = 30;

/** Types `text` at each place and takes it back, so that the sheet stays what it was; only the typing is timed. */
export async function edits(
  client: LanguageClient,
  where: readonly Place[],
  text: string,
): Promise<Samples | undefined> {
  const taken: number[] = [];
  for (const place of where) {
    await pause(between);
    const start = performance.now();
    client.replace(place, 0, text);
    taken.push((await client.diagnostics.next()).at - start);
    await pause(between);
    client.replace(place, text.length, '');
    await client.diagnostics.next();
  }
  return summarise(taken);
}

/** How long the answers to one request took, and the processor time that the server had until they were there. */
export interface Answers {
  readonly time: Samples | undefined;
  readonly processor: Samples | undefined;
}

/** Asks directly behind an edit elsewhere, while the diagnostics of that edit are under way as they are in an editor. */
export async function requests(
  client: LanguageClient,
  { method, at, params }: Asked,
  sheet: Sheet,
  count: number,
): Promise<Answers | undefined> {
  if (!client.offers(method)) return undefined;
  const typed = places(sheet.text, statement, count, 0.7);
  const [taken, processed]: [number[], number[]] = [[], []];
  let answered = 0;
  let last: unknown;
  for (const [i, place] of places(sheet.text, at, count).entries()) {
    await pause(between);
    const asked = params(client, place, last);
    const before = client.processorTime();
    const start = performance.now();
    client.replace(typed[i] ?? place, 0, 'y');
    const diagnostics = client.diagnostics.next();
    last = await client.ask(method, asked);
    taken.push(performance.now() - start);
    const after = client.processorTime();
    if (before !== undefined && after !== undefined) processed.push(after - before);
    if (holdsSomething(last)) answered++;
    await diagnostics;
  }
  return { time: summarise(taken, answered), processor: summarise(processed) };
}

/** Whether there was something to show. */
function holdsSomething(answer: unknown): boolean {
  if (answer === null || typeof answer !== 'object') return false;
  const { items, data, edits } = answer as Readonly<Record<string, unknown>>;
  const list = [answer, items, data, edits].find(Array.isArray);
  return !list || list.length > 0;
}

/**
 * Twenty keys, 60 ms apart, with a hover at every fourth, whose times are added to `hovers`.
 * Gives the time from the last key to diagnostics that no publish follows for `quiet` milliseconds.
 */
export async function burstOfKeys(
  client: LanguageClient,
  sheet: Sheet,
  quiet: number,
  hovers: number[],
): Promise<number> {
  const [place = { line: 0, character: 0 }] = places(sheet.text, statement, 1, 0.4);
  const [hovered = place] = places(sheet.text, keys, 1, 0.6);
  const asked: Promise<unknown>[] = [];
  for (let key = 1; ; key++) {
    client.replace(place, 0, 'z');
    const typed = performance.now();
    if (key === 20) {
      const last = await client.diagnostics.last(quiet);
      await Promise.all(asked);
      return last.at - typed;
    }
    void client.diagnostics.next();
    if (key % 4 === 2)
      asked.push(
        client
          .ask('textDocument/hover', { textDocument: { uri: client.uri }, position: hovered })
          .then(() => hovers.push(performance.now() - typed)),
      );
    await pause(60);
  }
}
