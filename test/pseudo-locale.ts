import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Bundle } from '../server/src/base/l10n.ts';
import { metrics } from '../server/src/knowledge/metrics.ts';
import { knownRoles } from '../server/src/knowledge/roles.ts';
import { stateCodes, stateName } from '../server/src/knowledge/states.ts';
import { rules } from '../server/src/rules/registry.ts';

const english: Readonly<Record<string, string>> = JSON.parse(readFileSync('l10n/bundle.l10n.json', 'utf8'));

/** A language in which every text stands in marks and no letter of it can be read: what can be read came past the catalogue. */
export const pseudoLocale: Bundle = Object.fromEntries(
  Object.keys(english).map((text) => [
    text,
    `⟦${text.replace(/\{\w+\}|[A-Za-z]/g, (part) => (part.startsWith('{') ? part : '·'))}⟧`,
  ]),
);

/** Words that texts quote in any language: those of the format, and names that the knowledge holds. */
const quotable = [
  readFileSync('server/src/generated/okr-keys.json', 'utf8').replace(/"description":"(?:[^"\\]|\\.)*"/g, ''),
  ...[...metrics.values()].map(({ name }) => name),
  ...knownRoles,
  ...stateCodes.map((code) => `${code} ${stateName(code)}`),
  ...rules.map(({ id }) => id),
  'cleared granted approved [REDACTED] [REMOVED]',
]
  .join(' ')
  .toLowerCase();

/** Holds a text against the catalogue: it is a text of the catalogue, and what can be read in it is quoted, as from `source`. */
export function assertTranslated(text: string, source: string): void {
  assert.match(text, /^⟦.*⟧$/s, `This text is not made by l10n.t: ${text}`);
  const words = text.match(/[A-Za-z]{2,}/g) ?? [];
  const known = source.toLowerCase() + quotable;
  assert.deepEqual(
    words.filter((word) => !known.includes(word.toLowerCase().replace(/s$/, ''))),
    [],
    `Words of this text came past l10n.t: ${text}`,
  );
}
