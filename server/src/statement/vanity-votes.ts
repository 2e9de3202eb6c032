import type { Span } from '../document/span.ts';
import { vanityVotes as votes } from '../knowledge/votes.ts';
import type { Reading } from '../words/text.ts';
import { cluesOfPhrase } from './category-clues.ts';
import type { Statement } from './statement.ts';
import { isMeantOtherwise } from './vanity.ts';
import { countVotes } from './votes.ts';

/** A false warning costs more than a count of use that is missed. */
export const MAJORITY = 1;
/** Words that tell a reader what is meant are long, and neither counts nor times. */
const LONG = /^\p{L}{5}/u;
const measures: ReadonlySet<string> = new Set([
  'million',
  'thousand',
  'hundred',
  'minute',
  'month',
  'quarter',
]);

/** The word that says most for use as success, where the votes of all clues say so: for wordings that no rule knows. */
export function votedVanity(reading: Reading, statement: Statement): Span | undefined {
  const clues = vanityClues(reading, statement);
  if (!clues || sumOf(clues) <= MAJORITY) return undefined;
  const words = reading.tokens.filter(({ word, key }) => LONG.test(word) && !measures.has(key));
  const sums = words.map((token) => sumOf(cluesOfPhrase({ ...reading, tokens: [token] })));
  const said = words[sums.indexOf(Math.max(...sums))];
  return said && { start: said.start, end: said.end };
}

function sumOf(clues: Iterable<string>): number {
  return countVotes(votes, clues, 1)[0] ?? 0;
}

/** What speaks for or against use as success: words, and what else has been read; undefined where it is no question. */
export function vanityClues(reading: Reading, statement: Statement): ReadonlySet<string> | undefined {
  const {
    ai,
    baseline,
    categories,
    claim,
    direction,
    evidence,
    launch,
    milestone,
    population,
    target,
    workDone,
  } = statement;
  if (direction === 'decrease' || direction === 'maintain' || isMeantOtherwise(reading)) return undefined;
  const clues = cluesOfPhrase(reading);
  clues.add(`^${reading.tokens[0]?.key}`);
  clues.add(`#${population.kind}`);
  for (const role of population.roles) clues.add(`#for ${role}`);
  for (const category of categories) clues.add(`#is ${category}`);
  clues.add(`#first ${categories[0]}`);
  clues.add(`#in ${target?.unit ?? (target ? 'numbers' : 'nothing')}`);
  const kinds = { ai, baseline, claim, direction, evidence, launch, milestone, target, workDone };
  for (const [kind, is] of Object.entries(kinds)) if (is) clues.add(`#${kind}`);
  return clues;
}
