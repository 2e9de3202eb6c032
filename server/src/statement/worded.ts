import {
  wordedAmounts as found,
  mass,
  multiples,
  notAll,
  notMultiples,
  notNone,
} from '../knowledge/numbers.ts';
import { type Hit, hitAt } from '../words/lexicon.ts';
import { type Reading, type Token, wordAt } from '../words/text.ts';
import { isCount } from './launch-object.ts';
import { isMany } from './unit.ts';

/** A target said without a figure: `zero falls`, `all sites`, `double`, `top quartile`, `no increase in …`. */
export interface Worded extends Hit {
  readonly kind: 'none' | 'no-change' | 'all' | 'multiple' | 'half' | 'rank';
  readonly value?: number;
  readonly unit?: string;
}

const steady: ReadonlySet<string> = new Set([
  'increase',
  'rise',
  'change',
  'decrease',
  'drop',
  'decline',
  'worsening',
  'deterioration',
  'loss',
  'reduction',
  'difference',
]);

/** The first target in words, or undefined. A change (`double`, `halve`) wins over `all` and `no`. */
export function readWorded(reading: Reading, kind: 'objective' | 'key-result'): Worded | undefined {
  const { tokens } = reading;
  let best: Worded | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const held = heldAt(tokens, at);
    best ??= held;
    const hit = held ? undefined : (placeAt(tokens, at) ?? hitAt(found, tokens, at));
    // "Eliminate wrong-site surgery"; elsewhere it is what somebody does on the way.
    if (hit && at > 0 && tokens[at]?.key === 'eliminate') continue;
    const worded = hit && wordedOf(reading, hit, kind);
    if (worded && (!best || strength(tokens, worded) > strength(tokens, best))) best = worded;
  }
  return best;
}

/** "Adverse events do not rise while …". */
function heldAt(tokens: readonly Token[], at: number): Worded | undefined {
  if (tokens[at]?.word !== 'not' || !/^(?:do|does|did)$/.test(wordAt(tokens, at - 1))) return undefined;
  const rises = /^(?:rise|increase|grow|worsen|deteriorate)$/.test(wordAt(tokens, at + 1));
  return rises ? { id: 'none', first: at, last: at + 1, kind: 'no-change' } : undefined;
}

/** "Top 3 in the national survey", "top ten nationally": a place to reach, and not "the top 15 suppliers". */
function placeAt(tokens: readonly Token[], at: number): Hit | undefined {
  if (at > 0 && tokens[at - 1]?.word !== ':') return undefined;
  if (tokens[at]?.word !== 'top' || !isCount(tokens[at + 1])) return undefined;
  const end = /^(?:in|among|nationally|nationwide|regionally|of|on|worldwide)$/.test(wordAt(tokens, at + 2));
  return end ? { id: 'rank', first: at, last: at + 1 } : undefined;
}

/** A change before all and none; and of those what a colon brings: "texts with no name in them: all". */
function strength(tokens: readonly Token[], { kind, first }: Worded): number {
  if (kind === 'multiple' || kind === 'half' || kind === 'rank') return 3;
  return tokens[first - 1]?.word === ':' ? 2 : 1;
}

function wordedOf(reading: Reading, hit: Hit, kind: 'objective' | 'key-result'): Worded | undefined {
  const { tokens, plain } = reading;
  const next = tokens[hit.last + 1];
  const hyphenated = plain[tokens[hit.last]?.end ?? 0] === '-';
  switch (hit.id) {
    case 'multiple': {
      if (hyphenated || notMultiples.has(next?.word ?? '') || notMultiples.has(next?.key ?? ''))
        return undefined;
      const phrase = tokens.slice(hit.first, hit.last + 1).map((token) => token.word);
      return { ...hit, kind: 'multiple', value: multiples.get(phrase.join(' ')) ?? 2, unit: 'x' };
    }
    case 'half':
      return { ...hit, kind: 'half', value: 50, unit: '%' };
    case 'rank':
      return { ...hit, kind: 'rank', unit: 'rank' };
    case 'par':
      return { ...hit, kind: 'rank' };
    case 'gone':
      return goneOf(tokens, hit);
    case 'none':
      return hyphenated ? undefined : noneOf(tokens, hit, kind);
    default:
      return hyphenated ? undefined : allOf(tokens, hit, kind);
  }
}

/** "78-week waiters eliminated": at the end, or before a date. */
function goneOf(tokens: readonly Token[], hit: Hit): Worded | undefined {
  const before = tokens[hit.first - 1];
  if (!before || !/^(?:|by|before|in|on|at|across|this)$/.test(wordAt(tokens, hit.last + 1)))
    return undefined;
  return { ...hit, kind: 'none', value: 0, ...(before.word === before.key ? {} : { unit: before.word }) };
}

function noneOf(tokens: readonly Token[], hit: Hit, kind: 'objective' | 'key-result'): Worded | undefined {
  const word = wordAt(tokens, hit.first);
  const next = tokens[hit.last + 1];
  // "Nobody has to repeat their story", as an objective, is a wish.
  if (kind === 'objective' && (word === 'nobody' || (word === 'no' && next?.word === 'one')))
    return undefined;
  // "No trial needed": a promise, and no amount.
  if (word === 'no' && hit.first > 0 && /^(?:needed|required|necessary)$/.test(tokens.at(-1)?.word ?? ''))
    return undefined;
  // "Second to none".
  if (tokens[hit.first - 2]?.word === 'second') return undefined;
  // "No more missed results"; not "no more than two".
  if (word === 'no' && next?.word === 'more' && hit.first === 0) return noMore(tokens, hit);
  if (!next || notNone.has(next.key)) {
    // "Oxygen running out in transit: never", and `never` in a field of its own.
    const said = word === 'never' && (tokens.length === 1 || tokens[hit.first - 1]?.word === ':');
    return said || word === 'zero' || word === 'none' || word === 'nil' || hit.last > hit.first
      ? { ...hit, kind: 'none', value: 0 }
      : undefined;
  }
  // "Fewer never events": so are called those that must not happen.
  if (word === 'never' && next.key === 'event') return undefined;
  if (steady.has(next.key) && !isPartOfName(tokens[hit.last + 2]))
    return { ...hit, last: hit.last + 1, kind: 'no-change' };
  // "Eliminate falls", not "eliminates the need for insulin".
  if (tokens[hit.first]?.key === 'eliminate')
    return /^(?:the|a|an|our)$/.test(next.word) ? undefined : { ...hit, kind: 'none', value: 0 };
  const noun = mass.has(next.key)
    ? tokens.slice(hit.last + 1, hit.last + 4).find((t) => t.word.endsWith('s'))
    : next;
  const counted =
    noun && /^(?!(?:in|on|at|by|of|for)$)[a-z]/.test(noun.word) && !['harm', 'one'].includes(noun.key);
  return { ...hit, kind: 'none', value: 0, ...(counted ? { unit: noun.word } : {}) };
}

function noMore(tokens: readonly Token[], hit: Hit): Worded | undefined {
  const at = tokens.findIndex((token, index) => index >= hit.last + 2 && isMany(token));
  const ends = /^(?:|[,;.(].*|by|before|after|in|on|at|this|per|from)$/.test(wordAt(tokens, at + 1));
  const isSlogan = tokens.some(({ word }) => word === 'than' || word === 'guaranteed');
  if (at < 0 || at > hit.last + 5 || !ends || isSlogan) return undefined;
  return { ...hit, last: hit.last + 1, kind: 'none', value: 0, unit: wordAt(tokens, at) };
}

/** "No deterioration alerts": alerts, and no deterioration in something. */
function isPartOfName(after: Token | undefined): boolean {
  return after !== undefined && /^[a-z]{3,}s$/.test(after.word);
}

/** "all sites" is 100%; "for all" in an objective is only a manner of speaking. */
function allOf(tokens: readonly Token[], hit: Hit, kind: 'objective' | 'key-result'): Worded | undefined {
  const word = wordAt(tokens, hit.first);
  const next = tokens[hit.last + 1];
  const before = wordAt(tokens, hit.first - 1);
  if (
    (notAll.has(next?.key ?? '') && !(word.startsWith('every') && next?.word === 'in')) ||
    (word === 'every' && /^\d/.test(next?.word ?? '')) ||
    (before === 'at' && !/^[a-z]/.test(next?.word ?? '')) ||
    ['after', 'above', 'of', 'not', 'we', 'us', 'you', 'they'].includes(before)
  )
    return undefined;
  if (kind === 'objective' && hit.first > 0) return undefined;
  const person = word === 'everyone' || word === 'everybody';
  if (word === 'fully' && hit.first > 6) return undefined;
  return { ...hit, kind: 'all', value: 100, ...(person ? {} : { unit: '%' }) };
}
