import type { Span } from '../document/span.ts';
import populations from '../generated/populations.json';
import data from '../generated/vanity.json';
import { firstHit, type Hit, hitAt, hits, type Lexicon, lexicon, spanOf, wordList } from './lexicon.ts';
import type { Numbers } from './numbers.ts';
import type { Population } from './statement.ts';
import { type Reading, singular, type Token } from './text.ts';
import { counted, gathered, isAboutTouch, timeSpent, touched } from './touch.ts';

export interface Vanity {
  readonly vanity?: Span;
  readonly login?: Span;
  /** The measure is training finished; no vanity where the law asks for it. */
  readonly training?: Span;
}

const measures: Lexicon = lexicon({
  login: data.login,
  reach: data.reach,
  usage: data.usage,
  volume: [
    ...data.volume,
    ...data.remote.flatMap((kind) => data.encounters.map((encounter) => `${kind} ${encounter}`)),
  ],
});
const others: Lexicon = wordList([...data.not, ...populations.adoption_not]);
const security: Lexicon = wordList(populations.security);
const training: Lexicon = wordList(data.training);
const trainingDone: Lexicon = wordList(data.training_done);
const notTraining: Lexicon = wordList(data.training_not);
const required: Lexicon = wordList(data.training_required);
const opening: ReadonlySet<string> = new Set(data.opening);
const superUsers: Lexicon = wordList(['super user', 'superuser', 'champion', 'preceptor']);
const negations: Lexicon = wordList(data.negations);
const people: Lexicon = wordList([
  ...populations.words,
  'patient',
  'member',
  'family',
  'veteran',
  'parent',
  'physician',
  'nurse',
]);
const organisations: ReadonlySet<string> = new Set(populations.organisations);
const anchors: ReadonlySet<string> = new Set(data.anchors);

/** Is use, reach, volume or training the success? Fewer log-ins, log-in time and access control are not meant. */
export function readVanity(reading: Reading, numbers: Numbers, population: Population): Vanity {
  const { tokens } = reading;
  const covered = new Set<number>();
  for (const hit of hits(others, tokens)) for (let at = hit.first; at <= hit.last; at++) covered.add(at);
  const growing = numbers.direction !== 'decrease' && numbers.direction !== 'maintain';
  const secured = firstHit(security, tokens) !== undefined;
  if (growing && !secured)
    for (const hit of hits(measures, tokens, covered)) {
      if (isNegated(tokens, hit) || !counts(tokens, hit, numbers, population)) continue;
      const span = spanOf(tokens, hit);
      return hit.id === 'login' ? { vanity: span, login: span } : { vanity: span };
    }
  const touch =
    growing && !secured
      ? (counted(tokens, numbers.target) ??
        gathered(tokens, numbers.target) ??
        timeSpent(tokens, numbers.target) ??
        touched(tokens, population))
      : undefined;
  if (touch && !isNegated(tokens, touch)) {
    const span = spanOf(tokens, touch);
    return touch.id === 'login' ? { vanity: span, login: span } : { vanity: span };
  }
  const registered = growing ? registersPeople(tokens, numbers) : undefined;
  if (registered) return { vanity: spanOf(tokens, registered) };
  const opened =
    growing && !secured && numbers.target?.unit === 'times'
      ? tokens.find(({ word }) => opening.has(word))
      : undefined;
  if (opened) {
    const span = { start: opened.start, end: opened.end };
    return { vanity: span, login: span };
  }
  const trained = trainingAsSuccess(tokens, population, numbers.target?.value === 100);
  if (trained) {
    const training = spanOf(tokens, trained);
    return secured || firstHit(required, tokens) ? { training } : { vanity: training, training };
  }
  const given = growing && !secured ? accessCount(tokens, numbers) : undefined;
  return given ? { vanity: spanOf(tokens, given) } : {};
}

/** Log-ins and reach always count; usage and volume only as an amount that should grow, with nobody named. */
function counts(
  tokens: readonly Token[],
  hit: Hit,
  { target, baseline }: Numbers,
  population: Population,
): boolean {
  if (hit.id === 'login' && isAboutTouch(tokens, hit)) return false;
  if (hit.id === 'login') return target !== undefined || tokens[hit.first]?.key !== 'session';
  // "View of the surgical field".
  if (tokens[hit.first]?.word === 'view') return false;
  if (hit.id === 'reach') return !organisations.has(singular(target?.unit ?? ''));
  if (!target) return false;
  const amount = target.relative || (target.unit !== '%' && !/^of |^\/\d/.test(target.unit ?? ''));
  if (hit.id === 'usage')
    return (
      target.relative &&
      target.unit !== 'points' &&
      (population.kind === 'implicit' || population.kind === 'none')
    );
  if (!amount || target.unit === 'x%' || /^(?:day|hour|minute|second)s?$/.test(target.unit ?? ''))
    return false;
  const unit = tokens[hit.last]?.word === target.unit || tokens[hit.first]?.word === target.unit;
  const counted = /^(?:number|volume|count)$/.test(tokens[hit.first - 2]?.key ?? '');
  return (
    (unit && hit.first < 5) ||
    counted ||
    (hit.first <= 3 && !isMeasuredThing(tokens, hit, baseline !== undefined || target.relative))
  );
}

/** "Video-visit no-show rate": something else about the visit is measured. */
function isMeasuredThing(tokens: readonly Token[], hit: Hit, moved: boolean): boolean {
  const next = tokens[hit.last + 1]?.word ?? '';
  return (
    !moved ||
    !/^(?:from|to|up|at|:|through|per|a|on|in|of|sent|reach|grow|rise|by|in|\d.*|\+|-|>|via|each|double|completed)$/.test(
      next,
    )
  );
}

function isNegated(tokens: readonly Token[], hit: Hit): boolean {
  const before = tokens[hit.first - 1]?.word ?? '';
  // "60% of sign-ups finish the check-in": those who came, not what they did.
  if (anchors.has(before) || (before === 'of' && isShareOf(tokens, hit.first - 1))) return true;
  for (let back = 1; back <= 4; back++) {
    const found = hitAt(negations, tokens, hit.first - back);
    if (
      found &&
      found.last < hit.first &&
      !tokens.slice(found.first, hit.first).some((token) => token.word === ',')
    )
      return true;
  }
  return false;
}

function isShareOf(tokens: readonly Token[], of: number): boolean {
  const before = tokens[of - 1]?.word ?? '';
  return before === '%' || before === 'percent' || before === 'share' || before === 'half';
}

/** "All staff trained", "100% of nurses complete the e-learning"; not "by training staff". */
function trainingAsSuccess(
  tokens: readonly Token[],
  population: Population,
  everybody: boolean,
): Hit | undefined {
  const named = population.kind !== 'none' && population.kind !== 'implicit';
  const anybody = named || firstHit(superUsers, tokens) !== undefined;
  if (!anybody && !firstHit(required, tokens)) return undefined;
  if (firstHit(notTraining, tokens)) return undefined;
  const subject = firstHit(training, tokens);
  if (!subject || isNegated(tokens, subject)) return undefined;
  const before = tokens[subject.first - 1]?.word ?? '';
  if (!named && /^(?:a|the)$/.test(before)) return undefined;
  if (['by', 'through', 'after', 'via', 'with', 'before', 'in', 'and', 'without'].includes(before))
    return undefined;
  if (tokens.some(({ key }) => ['use', 'using', 'usage', 'actively'].includes(key))) return undefined;
  const given = everybody && /^(?:for|to)$/.test(tokens[subject.last + 1]?.word ?? '');
  return given || hits(trainingDone, tokens).length > 0 ? subject : undefined;
}

/** "Register one million citizens". */
function registersPeople(tokens: readonly Token[], { target }: Numbers): Hit | undefined {
  const verb = tokens[0]?.word ?? '';
  if ((verb !== 'register' && verb !== 'registering') || target?.unit === undefined || target.unit === '%')
    return undefined;
  return tokens.some(({ key }) => people.has(key)) ? { id: 'reach', first: 0, last: 0 } : undefined;
}

/** "Members with messaging access: 300 to 900": handing out access is not use. */
function accessCount(tokens: readonly Token[], { target, baseline }: Numbers): Hit | undefined {
  const at = tokens.findIndex((token) => token.key === 'access');
  if (at < 2 || !baseline || !target || target.unit !== undefined) return undefined;
  const given = tokens
    .slice(0, at)
    .some(({ word }) => ['with', 'have', 'having', 'given', 'granted'].includes(word));
  return given ? { id: 'reach', first: at, last: at } : undefined;
}
