import { remember } from '../base/remember.ts';
import { type Reading, readTokens } from '../words/text.ts';
import { explainsLetters, isOnPaper, readAi } from './ai.ts';
import { readCategories } from './category.ts';
import { isNoEvidence, readClaim } from './claim.ts';
import { readDeadline } from './deadline.ts';
import { readLaunch } from './launch.ts';
import { readNumbers } from './numbers.ts';
import { readOutput } from './output.ts';
import { readPopulation } from './population.ts';
import type { Category, Population, Statement } from './statement.ts';
import { readVanity } from './vanity.ts';
import { votedVanity } from './vanity-votes.ts';

/**
 * Reads one objective or key-result sentence: who is measured, from where to where, until when, and what kind of goal it is.
 * Pure; never throws; spans are offsets into `text`.
 */
export function readStatement(text: string, kind: 'objective' | 'key-result'): Statement {
  return kind === 'objective' ? readObjective(text) : readKeyResult(text);
}

const readObjective = remember((text) => read(text, 'objective'));
const readKeyResult = remember((text) => read(text, 'key-result'));

function read(text: string, kind: 'objective' | 'key-result'): Statement {
  const reading = readTokens(text);
  const deadline = readDeadline(reading);
  const numbers = readNumbers(reading, kind, deadline);
  const ai = readAi(reading);
  const claim = readClaim(reading, numbers, ai);
  const measured = readPopulation(reading, numbers.direction);
  const { training, ...vanity } = readVanity(reading, numbers, measured);
  const context = {
    numbers,
    deadline,
    population: measured,
    claims: claim.claim !== undefined,
    use: vanity.vanity !== undefined && !training,
    training,
  };
  const work = kind === 'objective' ? { milestone: false } : readOutput(reading, context);
  // "Finish the adoption dashboard" measures nobody's adoption.
  const population: Population =
    work.workDone && measured.kind === 'implicit' ? { kind: 'none', roles: [] } : measured;
  const launch = readLaunch(reading, kind, numbers.baseline);
  const known = {
    text,
    population,
    ...numbers,
    ...(deadline && { deadline }),
    ...work,
    ...(ai && { ai }),
    ...(launch && { launch }),
    ...claim,
    ...vanity,
  };
  const { categories, guess } = readCategories(reading, known);
  const statement = {
    ...known,
    categories: categories.filter((category) => isMeant(category, reading, known)),
    ...(guess && { guess }),
  };
  const voted = vanity.vanity || training ? undefined : votedVanity(reading, statement);
  return voted ? { ...statement, vanity: voted } : statement;
}

/** Some words that vote for a category name a thing: a paper algorithm is no AI, a registry of devices no evidence. */
function isMeant(
  category: Category,
  reading: Reading,
  { ai, evidence }: Pick<Statement, 'ai' | 'evidence'>,
): boolean {
  const { tokens } = reading;
  if (category === 'ai') return ai !== undefined || !(isOnPaper(tokens) || explainsLetters(reading));
  return category !== 'evidence' || evidence !== undefined || !isNoEvidence(tokens);
}
