/** What somebody does in an open sheet: single edits, a question right behind an edit, a burst of keys. */
import { setTimeout as pause } from 'node:timers/promises';
import type { LanguageClient } from './language-client.ts';
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

/** Asks directly behind an edit elsewhere, while the diagnostics of that edit are under way as they are in an editor. */
export async function requests(
  client: LanguageClient,
  feature: 'hover' | 'completion',
  sheet: Sheet,
  pattern: RegExp,
  count: number,
): Promise<Samples | undefined> {
  const typed = places(sheet.text, statement, count, 0.7);
  const taken: number[] = [];
  let answered = 0;
  for (const [i, place] of places(sheet.text, pattern, count).entries()) {
    await pause(between);
    client.replace(typed[i] ?? place, 0, 'y');
    const diagnostics = client.diagnostics.next();
    const start = performance.now();
    if (await client.ask(feature, place)) answered++;
    taken.push(performance.now() - start);
    await diagnostics;
  }
  return summarise(taken, answered);
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
      asked.push(client.ask('hover', hovered).then(() => hovers.push(performance.now() - typed)));
    await pause(60);
  }
}
