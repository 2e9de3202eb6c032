import { type Metric, metrics } from '../knowledge/metrics.ts';
import { type Hit, hitAt, type Lexicon } from '../words/lexicon.ts';
import { keyAt, readTokens, type Token, wordAt } from '../words/text.ts';
import { isOccasion, relations, turned } from './metric-turns.ts';
import { countsCases, countsOtherCases, fits, type Values } from './metric-values.ts';
import { namesOf } from './terms.ts';

interface Named {
  readonly metric: Metric;
  readonly tokens: readonly Token[];
  readonly hit: Hit;
}

/**
 * The metric that a key result's text names: the longest name wins. Undefined when none or several are named as clearly,
 * or when other words turn around what is counted, so that the metric's direction would not hold ("readmissions avoided").
 */
export function matchMetric(text: string): Metric | undefined {
  return named(text)?.metric;
}

/** The same, where the numbers of the key result can be values of the metric: minutes are no share, and no share is in minutes. */
export function matchMetricOf(values: Values, text: string): Metric | undefined {
  const found = named(text);
  if (!found || !fits(found.metric.unit, values.units)) return undefined;
  return countsOtherCases(found.tokens, found.hit, found.metric.unit, values.spans)
    ? undefined
    : found.metric;
}

function named(text: string): Named | undefined {
  const { tokens } = readTokens(text);
  const hit = clearest(namesOf('metric'), tokens);
  const found = hit && metrics.get(hit.id);
  if (!found || turned(tokens, hit, found.direction) || countsCases(tokens, found.unit)) return undefined;
  return { metric: found, tokens, hit };
}

function clearest(lexiconOfNames: Lexicon, tokens: readonly Token[]): Hit | undefined {
  let best: Hit | undefined;
  let rival = false;
  for (let at = 0; at < tokens.length; at++) {
    const hit = hitAt(lexiconOfNames, tokens, at);
    // "Readmissions of enrolled patients" measures readmissions.
    if (!hit || (best && best.last < hit.first && relations.has(wordAt(tokens, hit.first - 1)))) continue;
    if (isDenominator(tokens, hit) || isOfPeople(tokens, hit) || isOccasion(tokens, hit)) continue;
    const longer = best ? hit.last - hit.first - (best.last - best.first) : 1;
    // "Medication error rate" is not also an error rate.
    if (best && longer <= 0 && hit.first <= best.last) continue;
    if (longer > 0) [best, rival] = [hit, false];
    else if (longer === 0 && hit.id !== best?.id) rival = true;
  }
  return rival ? undefined : best;
}

/** "Falls per 1,000 bed days" counts falls. */
function isDenominator(tokens: readonly Token[], { first }: Hit): boolean {
  const [before, last] = [tokens[first - 2]?.word, wordAt(tokens, first - 1)];
  return last === 'per' || (before === 'per' && /^\d/.test(last));
}

/** "Insomnia score of enrolled patients" is no enrolment, "number of enrolled patients" is. */
function isOfPeople(tokens: readonly Token[], { first, last }: Hit): boolean {
  if (!/^(?:patient|participant|subject)$/.test(keyAt(tokens, last))) return false;
  const [noun, link = ''] = tokens.slice(Math.max(0, first - 2), first).map(({ key }) => key);
  return (
    relations.has(link) && !/^(?:number|count|total|share|rate|proportion|percentage|%)$/.test(noun ?? '')
  );
}
