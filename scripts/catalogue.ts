/** Collects the texts that people read in client and server: the English catalogue that translations start from. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule } from '../server/src/lint/rule.ts';

const folders = ['client/src', 'server/src'];
const call = /\bl10n\s*\.(?:t|mark)\(\s*/g;
const literal = /(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\$]|\\.)*`)(?=\s*[,)])/y;
/** A constant, whose text `mark` or a rule has put into the catalogue. */
const constant = /[\w.]+(?:\[[\w.]+\])?\)/y;

/**
 * `l10n/bundle.l10n.json`: every text by itself, sorted.
 * @throws Error where a text is put together inside the call, so that no translator would see it.
 */
export function catalogue(root: string, rules: readonly Rule[]): string {
  const texts = new Set(rules.flatMap(({ summary, why }) => [summary, why]));
  for (const folder of folders)
    for (const path of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }))
      if (path.endsWith('.ts'))
        for (const text of textsIn(readFileSync(join(root, folder, path), 'utf8'), path)) texts.add(text);
  return `${JSON.stringify(Object.fromEntries([...texts].sort().map((text) => [text, text])), null, 2)}\n`;
}

/** The texts of the calls of one file. */
export function* textsIn(source: string, path: string): Iterable<string> {
  for (const { index, 0: opening } of source.matchAll(call)) {
    const start = index + opening.length;
    literal.lastIndex = start;
    constant.lastIndex = start;
    const text = literal.exec(source)?.[0];
    if (text !== undefined) yield unquoted(text);
    else if (!constant.test(source))
      throw new Error(`${path}: write the whole text in l10n.t(${source.slice(start, start + 40)}…`);
  }
}

function unquoted(literal: string): string {
  return literal.slice(1, -1).replace(/\\(.)/g, '$1');
}
