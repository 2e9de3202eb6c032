import type { Span } from '../document/span.ts';
import numberData from '../generated/numbers.json';
import data from '../generated/output.json';
import { firstHit, type Hit, hitAt, hits, type Lexicon, lexicon, spanOf, wordList } from './lexicon.ts';
import type { Numbers } from './numbers.ts';
import type { Population, Quantity } from './statement.ts';
import type { Reading, Token } from './text.ts';

/** What has been read of the sentence before. */
export interface Context {
  readonly numbers: Numbers;
  readonly deadline: Span | undefined;
  readonly population: Population;
  readonly claims: boolean;
  /** Use or volume is the measure, so only plain work verbs make it work. */
  readonly use: boolean;
}

export interface Output {
  readonly workDone?: Span;
  readonly milestone: boolean;
}

const weakVerbs: ReadonlySet<string> = new Set(data.weak);
const verbs: Lexicon = lexicon(Object.fromEntries(data.verbs.map((verb) => [verb, [verb]])));
const states: Lexicon = wordList([...data.states, ...data.verbs.map(participle)]);
const made: Lexicon = wordList(data.states);
const measures: Lexicon = wordList(data.measures);
const comparatives: Lexicon = wordList(data.comparatives);
const changes: Lexicon = wordList([
  ...data.change,
  ...numberData.decrease,
  ...numberData.increase,
  ...numberData.improve,
  ...numberData.maintain,
]);
const milestones: Lexicon = wordList(data.milestones);
const nouns: ReadonlySet<string> = new Set(data.nouns);
const papers: Lexicon = wordList(data.papers);
const papersAfter: ReadonlySet<string> = new Set(data.papers_after);
const needMilestone: ReadonlySet<string> = new Set(data.need_milestone);
const voluntary: Lexicon = wordList(data.voluntary);
const trained: ReadonlySet<string> = new Set([
  'train',
  'trained',
  'certified',
  'onboarded',
  'onboard',
  'training',
  'teach',
]);
const leads: ReadonlySet<string> = new Set([
  'successfully',
  'fully',
  'safely',
  'we',
  'will',
  'to',
  'first',
  'then',
  'also',
  'and',
  'jointly',
  'quickly',
]);

function participle(verb: string): string {
  const [head = '', ...rest] = verb.split(' ');
  const known = new Map<string, string>(Object.entries(data.irregular)).get(head);
  const ending = head.endsWith('e')
    ? `${head}d`
    : head.endsWith('y')
      ? `${head.slice(0, -1)}ied`
      : `${head}ed`;
  return [known ?? ending, ...rest].join(' ');
}

/** Is the predicate work done, without an outcome number beside it (rules.md 19.11)? Objectives are never. */
export function readOutput(reading: Reading, context: Context): Output {
  const { tokens } = reading;
  const { numbers, deadline, population, claims, use } = context;
  const people =
    population.kind === 'none' || population.kind === 'implicit' ? undefined : population.mention;
  const start = sentenceStart(tokens, deadline);
  const work =
    paper(tokens, start, numbers) ??
    verbFirst(tokens, start, numbers, use) ??
    participleLast(reading, start, context, people) ??
    (claims || use ? undefined : plainWork(tokens, start, numbers, people));
  if (!work) return { milestone: false };
  return { workDone: spanOf(tokens, work), milestone: firstHit(milestones, tokens) !== undefined };
}

/** The first word after a date or an adverb in front: "In 12 months rotate …". */
function sentenceStart(tokens: readonly Token[], deadline: Span | undefined): number {
  let at = 0;
  while (deadline && deadline.start === 0 && (tokens[at]?.start ?? deadline.end) < deadline.end) at++;
  while (leads.has(tokens[at]?.word ?? '') || /^[,:>-]$/.test(tokens[at]?.word ?? '')) at++;
  return at;
}

/** "Peer-reviewed paper showing …", "RCT of …": the deliverable itself stands first. */
function paper(tokens: readonly Token[], start: number, { baseline }: Numbers): Hit | undefined {
  if (baseline) return undefined;
  for (let at = start; at < start + 4; at++) {
    const hit = hitAt(papers, tokens, at);
    if (hit && papersAfter.has(tokens[hit.last + 1]?.word ?? '')) return hit;
  }
  return undefined;
}

function verbFirst(tokens: readonly Token[], start: number, numbers: Numbers, use: boolean): Hit | undefined {
  const verb = hitAt(verbs, tokens, start);
  const word = tokens[start]?.word ?? '';
  // "Tests …", "Reviews …": a plural noun, not an imperative.
  if (!verb || (word.endsWith('s') && word !== verb.id.split(' ')[0])) return undefined;
  const { target } = numbers;
  if (numbers.baseline) return undefined;
  if (trained.has(verb.id)) return verb;
  if (
    target &&
    nouns.has(verb.id) &&
    !/^(?:an?|the|our|all|every|each|new|\d.*|at|two|three|four|five|six|eight|ten|\(|its|their|both)$/.test(
      tokens[start + 1]?.word ?? '',
    )
  )
    return undefined;
  if (isOutcome(target, true)) return undefined;
  if (needMilestone.has(verb.id)) return firstHit(milestones, tokens) ? verb : undefined;
  if (!weakVerbs.has(verb.id)) return verb;
  if (use) return undefined;
  return target === undefined || isTally(target) ? verb : undefined;
}

/** A number that says what changed for somebody: a share, a time, money, a relative change, a limit, none of something. */
function isOutcome(target: Quantity | undefined, everything: boolean): boolean {
  if (!target) return false;
  if (target.relative || target.value === 0 || target.value === undefined) return true;
  const unit = target.unit ?? '';
  if (unit === '%') return !(everything && target.value === 100);
  if (/^(?:day|week|month|year|quarter)s?$/.test(unit)) return target.comparator === '<';
  if (/^(?:ms|s|sec|seconds?|min|minutes?|h|hrs?|hours?|\$|£|€|points|percentile|\/.*)$/.test(unit))
    return true;
  return target.comparator === '<';
}

/** Things made, people met, sites reached: counted work. */
function isTally({ unit, comparator }: Quantity): boolean {
  return comparator === undefined || comparator === '>=' || (unit ?? '').startsWith('of ');
}

/** "40 pumps configured", "All machines fitted with sensors". */
function participleLast(
  { tokens, plain }: Reading,
  start: number,
  { numbers: { target, baseline }, use }: Context,
  people: Span | undefined,
): Hit | undefined {
  if (!target) return undefined;
  const state = hits(made, tokens.slice(start)).map((hit) => ({
    ...hit,
    first: hit.first + start,
    last: hit.last + start,
  }));
  const found = state.find((hit) => hit.first > start && !isAttribute(tokens, hit));
  const training = tokens.slice(start).some((token) => trained.has(token.word) || token.word === 'learning');
  if (training && personal(tokens) && target.unit === '%' && !target.relative)
    return found ?? lastWord(tokens);
  if (!found || baseline || use || tokens[found.last + 1]?.word === ':') return undefined;
  if (people && hitAt(voluntary, tokens, found.first) && !firstHit(milestones, tokens)) return undefined;
  const worded = /^[a-z]/.test(plain.slice(target.span.start, target.span.end));
  if (
    isOutcome(target, worded) ||
    /^(?:faster|on time|within|correctly)/.test(plain.slice(tokens[found.last]?.end).trim())
  )
    return undefined;
  return found;
}

/** "100% of nurses complete …", "Every employee finishes …": training of people, not of models. */
function personal(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ key, word }) =>
      /^(?:complete|completed|completion|finish|finished|trained|attend|attended|certified|pass|passed|onboarded)$/.test(
        key,
      ) && word !== 'model',
  );
}

function lastWord(tokens: readonly Token[]): Hit {
  const last = tokens.length - 1;
  return { id: '', first: last, last };
}

/** "Trained analysts", "live dashboards": the participle describes a thing. */
function isAttribute(tokens: readonly Token[], hit: Hit): boolean {
  const before = tokens[hit.first - 1]?.word ?? '';
  return (
    /^\d|^(?:of|the|a|our|new|fully|with|newly)$/.test(before) &&
    tokens[hit.last + 1] !== undefined &&
    !hitAt(states, tokens, hit.last + 1)
  );
}

/** Without any number a key result is work or a state of things, unless it speaks of change or a measure. */
function plainWork(
  tokens: readonly Token[],
  start: number,
  { target, baseline }: Numbers,
  people: Span | undefined,
): Hit | undefined {
  if (target || baseline || tokens.length - start < 2) return undefined;
  if (hitAt(changes, tokens, start) || hitAt(measures, tokens, start)) return undefined;
  // "Nurses open the board": what people do, not what the team has done.
  if (people && people.start <= (tokens[start + 1]?.start ?? 0) && !firstHit(made, tokens)) return undefined;
  if (
    firstHit(comparatives, tokens) ||
    tokens.some(({ word }, at) => word === '%' || (word === 'x' && tokens[at + 1]?.word === '%'))
  )
    return undefined;
  const words = tokens.slice(start);
  const state = firstHit(states, words);
  const milestone = firstHit(milestones, words);
  const verb = state ?? milestone;
  if (!verb)
    return firstHit(changes, words) || firstHit(measures, words)
      ? undefined
      : { id: '', first: start, last: tokens.length - 1 };
  return { id: '', first: verb.first + start, last: verb.last + start };
}
