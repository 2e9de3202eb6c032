import { admissions, any, place, sites } from '../knowledge/launch.ts';
import { firstHit, type Hit, hitAt } from '../words/lexicon.ts';
import { type Reading, type Token, wordAt } from '../words/text.ts';
import { type Decision, settled } from './decisions.ts';
import { sitesMoved } from './launch-clause.ts';
import { isOccasion, isWhatever } from './launch-daily.ts';
import { entersMarket, opensInTown } from './launch-market.ts';
import { isCount, isMerePaper, isPaper, objectOf } from './launch-object.ts';
import { launched, Order, orders } from './launch-orders.ts';
import { isBroughtToStore, isGivenAfar } from './launch-reach.ts';
import { isBroughtUp, isOnShelves, isToMarket, isUpAndRunning } from './launch-shelves.ts';
import { isAnchored } from './launch-state-words.ts';
import { apartAt } from './launch-verb.ts';
import { isHandedTo } from './launch-whom.ts';

/** A clause that begins at a token of a sentence. */
export interface Clause {
  readonly reading: Reading;
  readonly at: number;
  readonly kind: 'objective' | 'key-result';
}

/** "Launch the app", "go live in Ohio", "open a branch": the clause is an order, and a product or service becomes available by it. */
export function verbFirst(clause: Clause): Hit | undefined {
  const outright = settled(turns, clause);
  if (outright) return outright.answer || undefined;
  const order = orderIn(clause);
  return order && settled(orders, order)?.answer ? order.hit : undefined;
}

/** Turns of phrase that launch something whatever the verb does elsewhere; the answer is where they stand, or false for no launch. */
export const turns: readonly Decision<Clause, Hit | false>[] = [
  {
    example: 'Get clearance for the new ECG patch',
    says: ({ reading: { tokens }, kind }) =>
      kind === 'objective' && isAdmission(tokens) ? alone(0) : undefined,
  },
  { example: 'Launch the glucose app', says: launchedOutright },
  { example: 'Enter the Danish market', says: ({ reading, at }) => entersMarket(reading.tokens, at) },
  { example: 'Open in Chicago by June', says: ({ reading, at }) => opensInTown(reading, at) },
  {
    example: 'Scale to measure pain after surgery',
    says: ({ reading: { tokens }, at }) =>
      /^(?:scale|scales)$/.test(wordAt(tokens, at)) && isMeasuring(tokens, at + 1) ? false : undefined,
  },
  {
    example: 'Move the last 12 practices to the shared record',
    says: ({ reading, at }) => sitesMoved(reading.tokens, at),
  },
  { example: 'Add three evening clinics', says: ({ reading }) => found(addsSites(reading.tokens), 0) },
  {
    example: 'Bring the asthma diary to Android',
    says: ({ reading, at }) => found(isBroughtToStore(reading.tokens, at), at),
  },
  {
    example: 'Deliver home dialysis in two counties',
    says: ({ reading, at }) => found(isGivenAfar(reading.tokens, at), at),
  },
  {
    example: 'Give the pain diary app to 60 community nurses',
    says: ({ reading, at }) => found(isHandedTo(reading.tokens, at), at),
  },
  {
    example: 'Put the glucose meter on shelves in 200 pharmacies',
    says: ({ reading, at }) => found(isOnShelves(reading.tokens, at), at),
  },
  {
    example: 'Bring up the second cath lab in June',
    says: ({ reading, at }) => found(isBroughtUp(reading.tokens, at), at),
  },
  {
    example: 'Bring the painless lancet to market',
    says: ({ reading, at }) => found(isToMarket(reading.tokens, at), at),
  },
  {
    example: 'Get the record up and running in the burns unit',
    says: ({ reading, at }) => found(isUpAndRunning(reading.tokens, at), at),
  },
];

function alone(at: number): Hit {
  return { id: '', first: at, last: at };
}

function found(isThere: boolean, at: number): Hit | undefined {
  return isThere ? alone(at) : undefined;
}

/** The order with a verb that launches only what is of its kind, or brought to a place of its kind. */
export function orderIn({ reading, at, kind }: Clause): Order | undefined {
  const apart = apartAt(reading.tokens, at);
  const hit = apart ?? hitAt(place, reading.tokens, at);
  return hit && new Order(reading, at, kind, hit, apart?.id);
}

function launchedOutright({ reading: { tokens }, at }: Clause): Hit | false | undefined {
  const sure = hitAt(any, tokens, at);
  if (!sure) return undefined;
  const goesLive = wordAt(tokens, sure.last) === 'live';
  const thing = goesLive ? liveWith(tokens, sure) : launched(tokens, sure);
  const isNone = (goesLive ? isMerePaper(thing) : isPaper(thing)) || isOccasion(thing) || isWhatever(thing);
  // "Time from contract to go-live".
  const until = wordAt(tokens, at - 1) === 'to' && tokens.slice(0, at).some(({ word }) => word === 'from');
  return isAnchored(tokens, sure) || isNone || until ? false : sure;
}

/** "Get approval for the new device": with it the product may be sold; as a key result it is a milestone. */
function isAdmission(tokens: readonly Token[]): boolean {
  if (!/^(?:get|gain|win|earn|obtain|secure|achieve|receive)$/.test(wordAt(tokens, 0))) return false;
  const hit = firstHit(admissions, tokens.slice(1, 8));
  return hit !== undefined && /^(?:for|of)$/.test(wordAt(tokens, hit.last + 2));
}

/** "Add three evening clinics"; what they are added to may be a map. */
function addsSites(tokens: readonly Token[]): boolean {
  if (tokens[0]?.word !== 'add' || !isCount(tokens[1])) return false;
  const added = objectOf(tokens.slice(2));
  return sites.has(added.at(-1)?.key ?? '') && tokens[added.length + 2]?.word !== 'to';
}

/** The thing in "go live with the command centre", "go live w/ the lab system". */
function liveWith(tokens: readonly Token[], { last }: Hit): readonly Token[] {
  const link = wordAt(tokens, last + 1);
  const from =
    link === 'with' ? last + 2 : link === 'w' && wordAt(tokens, last + 2) === '/' ? last + 3 : undefined;
  return from === undefined ? [] : objectOf(tokens.slice(from, from + 6));
}

function isMeasuring(tokens: readonly Token[], at: number): boolean {
  return (
    wordAt(tokens, at) === 'to' &&
    /^(?:measure|assess|rate|score|grade|screen|judge|track)$/.test(wordAt(tokens, at + 1))
  );
}
