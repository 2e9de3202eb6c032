import type { Span } from '../document/span.ts';
import { leads, milestones, outs, papers, papersAfter, stepwise, verbs } from '../knowledge/output.ts';
import { firstHit, type Hit, hitAt, spanOf } from '../words/lexicon.ts';
import type { Reading, Token } from '../words/text.ts';
import { doneState } from './done-state.ts';
import { speaksOfExchange } from './exchange.ts';
import { placedLaunch } from './launch-named.ts';
import { namedWork } from './named-work.ts';
import type { Numbers } from './numbers.ts';
import { plainWork } from './plain-work.ts';
import type { Population, Quantity } from './statement.ts';
import { isAboutTraining } from './training.ts';
import { reachedWork } from './work-reached.ts';
import { deliveredThings, everyoneHas, grantedThing, organisationsDo, teamDoes } from './work-state.ts';
import { type Clause, isNearBefore, workVerb } from './work-verb.ts';

/** What has been read of the sentence before. */
export interface Context {
  readonly numbers: Numbers;
  readonly deadline: Span | undefined;
  readonly population: Population;
  readonly claims: boolean;
  /** Use or volume is the measure, so only plain work verbs make it work; training finished is not use. */
  readonly use: boolean;
  /** Training finished is the measure. */
  readonly training: Span | undefined;
}

export interface Output {
  readonly workDone?: Span;
  readonly milestone: boolean;
}

/** A name of this many words at most. */
const TITLE = 6;

/** Is the predicate work done, without an outcome number beside it? Objectives are never. */
export function readOutput(reading: Reading, context: Context): Output {
  const { tokens } = reading;
  const { numbers, claims, use, training } = context;
  if (hasResult(tokens, numbers.target) || isCoverage(reading, numbers.target)) return { milestone: false };
  const clause = clauseOf(reading, context);
  const work =
    paper(clause) ??
    workVerb(clause) ??
    placedLaunch(reading) ??
    doneState(reading, clause) ??
    (use
      ? undefined
      : (deliveredThings(clause) ??
        grantedThing(reading, clause) ??
        teamDoes(clause) ??
        organisationsDo(clause) ??
        everyoneHas(clause) ??
        namedWork(clause) ??
        reachedWork(clause))) ??
    (claims || use ? undefined : plainWork(clause));
  const workDone = work ? spanOf(tokens, work) : training;
  if (!workDone) return { milestone: false };
  return { workDone, milestone: firstHit(milestones, tokens) !== undefined };
}

/** The sentence as the search for work sees it. */
export function clauseOf(
  reading: Reading,
  { numbers, deadline, population, use }: Pick<Context, 'numbers' | 'deadline' | 'population' | 'use'>,
): Clause {
  const { tokens } = reading;
  const named = population.kind !== 'none' && population.kind !== 'implicit';
  return {
    tokens,
    start: behindTitle(reading, sentenceStart(tokens, deadline)),
    numbers,
    use,
    ...(named && population.mention && { people: population.mention }),
  };
}

/** "The test reaches a SUS of 80", "… in 4 hospitals, with 50% of nurses active": what came of the work is told. */
function hasResult(tokens: readonly Token[], target: Quantity | undefined): boolean {
  return tokens.some(({ word }, at) => {
    if (at === 0) return false;
    const [next, unit] = tokens.slice(at + 1, at + 3).map((token) => token.word);
    if (word === 'with') return /^\d/.test(next ?? '') && unit === '%';
    // "Passes the SOC 2 audit" has no number, and "engagement scores" are no verb.
    const result = tokens
      .slice(at + 1, at + 5)
      .some(({ start, end }) => target && start <= target.span.end && end >= target.span.end);
    return /^(?:reaches|passes|achieves)$/.test(word) && result;
  });
}

/**
 * "Results sent to the EHR at 9 of 12 sites": how far data flows is the model of a goal on exchange (S0:12, S0:18), written as a
 * fraction no less than in percent; not "interfaces installed at 9 of 12 sites".
 */
function isCoverage({ text, tokens }: Reading, target: Quantity | undefined): boolean {
  if (!target?.unit?.startsWith('of ') || !isNearBefore(tokens, target)) return false;
  return !firstHit(stepwise, tokens) && !isAboutTraining(tokens) && speaksOfExchange(text);
}

/** The first word after a date or an adverb in front: "In 12 months rotate …". */
function sentenceStart(tokens: readonly Token[], deadline: Span | undefined): number {
  let at = 0;
  while (deadline && deadline.start === 0 && (tokens[at]?.start ?? deadline.end) < deadline.end) at++;
  while (isLead(tokens, at) || /^[,:>-]$/.test(tokens[at]?.word ?? '')) at++;
  return at;
}

/** "Refill bot: ship to the first 10 sites", "who still faxes? Ask 12 practices": behind a name or a question the sentence begins once more. */
function behindTitle(reading: Reading, at: number): number {
  const { tokens } = reading;
  const question = tokens.findIndex(({ word }) => word === '?');
  if (question > at && hitAt(verbs, tokens, question + 1)) return question + 1;
  const colon = tokens.findIndex(({ word }) => word === ':');
  return colon > at && colon <= at + TITLE && hitAt(outs, tokens, colon + 1) ? colon + 1 : at;
}

/** "Successfully", "first"; not the first patient of a study. */
function isLead(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  return (
    leads.has(word) &&
    !(word === 'first' && /^(?:patient|subject|participant|site)$/.test(tokens[at + 1]?.key ?? ''))
  );
}

/** The token behind "by Q4" in "readout by Q4 on whether …". */
function behindDate(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.word !== 'by') return at;
  const next = tokens.findIndex(
    ({ word }, index) => index > at && index < at + 5 && /^(?:on|of|that|showing)$/.test(word),
  );
  return next < 0 ? at : next;
}

/** "Peer-reviewed paper showing …", "RCT of …": the deliverable itself stands first. */
function paper({ tokens, start, numbers: { baseline, target } }: Clause): Hit | undefined {
  if (baseline) return undefined;
  for (let at = start; at < start + 4; at++) {
    // "Retention in the study of 90%".
    if (/^(?:in|of|for|with|to)$/.test(tokens[at]?.word ?? '')) return undefined;
    const hit = hitAt(papers, tokens, at);
    // "Cohort of 900: sensitivity of 93%", "cohort shows a kappa of 0.8 or better".
    const isStatistic = target?.comparator?.startsWith('>') && !target.unit && (target.value ?? 2) <= 1;
    const found = isStatistic || tokens.some(({ word }) => word === ':');
    if (hit && !found && papersAfter.has(tokens[behindDate(tokens, hit.last + 1)]?.word ?? '')) return hit;
  }
  return undefined;
}
