import { digital } from '../knowledge/vanity.ts';
import { type Hit, hitAt } from '../words/lexicon.ts';
import { type Token, wordAt } from '../words/text.ts';
import { isDigits } from './digits.ts';
import { digitalObject } from './touch-thing.ts';

const ahead = /^(?:weekly|daily|monthly|yearly|average|total|overall|organic|more|our)$/;
const touches = /^(?:hits|opens|clicks|taps|traffic|plays|eyeballs|pageviews)$/;
/** What may stand beside growth of which nothing is said but how much. */
const nothing =
  /^(?:weekly|daily|monthly|yearly|annual|double|digit|sustained|steady|organic|growth|grow|grows|of|at|to|hit|over|on|up|by|a|per|the|week|month|quarter|year|this|every|each|wow|mom|qoq|yoy|percent|minimum|least|[^a-z]+)$/;
/** In which number the touch stands behind its own name: "banner clicks", "portal hits". */
const NAME = 3;

/** "Hits up 40%", "opens: 4,100 a week", "growth 15% wow": nothing but use or growth is said, and how much. */
export function bareTouch(tokens: readonly Token[]): Hit | undefined {
  return touchAlone(tokens) ?? growthAlone(tokens) ?? touchOfPage(tokens);
}

function touchAlone(tokens: readonly Token[]): Hit | undefined {
  const at = tokens.findIndex(({ word }) => !ahead.test(word));
  // "More clicks on the banner".
  const wanted = at > 0 && tokens[0]?.word === 'more' && /^(?:on|of|for)$/.test(wordAt(tokens, at + 1));
  if (wanted && touches.test(wordAt(tokens, at)) && digitalObject(tokens, at + 2) !== undefined)
    return { id: 'use', first: at, last: at };
  return touches.test(wordAt(tokens, at)) && isMoved(tokens, at + 1)
    ? { id: 'use', first: at, last: at }
    : undefined;
}

/** Not "hits 4 hours", "opens a clinic", "clicks to chart". */
function isMoved(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (word === ':' || word === '+') return true;
  if (word === 'per') return /^(?:day|week|month|quarter|year|user|visitor)$/.test(wordAt(tokens, at + 1));
  const moved = /^(?:up|from|to|at)$/.test(word);
  return moved && /^(?:[^a-z]+|an?|by|to|double|half)$/.test(wordAt(tokens, at + 1));
}

function growthAlone(tokens: readonly Token[]): Hit | undefined {
  const at = tokens.findIndex(({ word }) => word === 'growth');
  const alone = at >= 0 && tokens.every(({ word }) => nothing.test(word)) && tokens.some(isDigits);
  return alone ? { id: 'use', first: at, last: at } : undefined;
}

/** "Portal hits", "banner clicks", "newsletter opens". */
function touchOfPage(tokens: readonly Token[]): Hit | undefined {
  const at = tokens.findIndex(({ word }, index) => index > 0 && /^(?:hits|clicks|opens)$/.test(word));
  if (at < 1 || at > NAME || !/^(?:|up|from|to|at|by|:|per|a|\+|[\d].*)$/.test(wordAt(tokens, at + 1)))
    return undefined;
  for (let first = Math.max(0, at - NAME); first < at; first++)
    if (hitAt(digital, tokens, first)?.last === at - 1) return { id: 'use', first: at, last: at };
  return undefined;
}
