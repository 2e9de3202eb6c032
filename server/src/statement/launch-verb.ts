import { languages, products, service, split, units, venues } from '../knowledge/launch.ts';
import { firstHit, type Hit, hits } from '../words/lexicon.ts';
import { type Token, wordAt } from '../words/text.ts';
import { isCovered } from './launch-clause.ts';
import { isCount, isPaper, isService, objectOf } from './launch-object.ts';
import { isHandedOut, isMarket, isPlant, isReleasedTo, isSentTo } from './launch-whom.ts';
import { readStates } from './states.ts';

/** Verbs that launch something only with an object or a place of their own kind; undefined for all others. */
export function byOwnRule(
  tokens: readonly Token[],
  at: number,
  particle: string | undefined,
): boolean | undefined {
  const rest = tokens.slice(at + 1);
  switch (tokens[at]?.word) {
    case 'add':
      return isPlaceAdded(rest);
    case 'move':
    case 'promote':
      return isPutToUse(rest);
    case 'put':
      return isIntoService(tokens, at) || isIntoMany(tokens, at) || isMarket(rest);
    case 'get':
      if (particle !== 'into') return isMarket(rest);
      // "Get the claims portal into production".
      return isIntoMany(tokens, at) || isPutIntoService(tokens, at);
    case 'publish':
      return isReleasedTo(rest);
    case 'bring':
    case 'take':
      // "Bring the second cath lab into service".
      if (particle === 'into' && isIntoService(tokens, at) && (isPlant(rest) || isService(objectOf(rest))))
        return true;
      return byParticle(rest, particle);
    case 'issue':
    case 'distribute':
      return isHandedOut(rest);
    case 'hand':
    case 'give':
      return isHandedOut(rest.slice(1));
    case 'send':
    case 'drive':
      return isSentTo(rest);
    case 'cover':
      return isCovered(rest);
    case 'commission':
      return isPlant(rest);
    default:
      return byParticle(rest, particle);
  }
}

/** "Take tele-rehab beyond the capital". */
function byParticle(rest: readonly Token[], particle: string | undefined): boolean | undefined {
  return particle === 'beyond' ? isService(objectOf(rest)) : undefined;
}

/** "Add 4 states to our telepsychiatry service". */
function isPlaceAdded(tokens: readonly Token[]): boolean {
  const to = tokens.findIndex(({ word }, index) => index > 0 && word === 'to');
  const added = tokens.slice(0, to);
  const places =
    (isCount(added[0]) && firstHit(venues, added.slice(1)) !== undefined) ||
    readStates({ text: '', plain: '', tokens: added }).length > 0;
  const end = tokens.findIndex(({ word }, index) => index > to && word === 'of');
  const translated = added.length === 1 && languages.has(wordAt(added, 0));
  return (places || translated) && isService(tokens.slice(to + 1, end < 0 ? tokens.length : end));
}

/** "Move the pilot to production at 3 clinics". */
function isPutToUse(tokens: readonly Token[]): boolean {
  const to = tokens.findIndex(({ word }, index) => index > 0 && /^(?:in)?to$/.test(word));
  return service.has(wordAt(tokens, to + 1)) && isService(tokens.slice(0, to));
}

/** "The sepsis tool goes into production at St Mary's"; not "patients go into service homes". */
export function isGoneIntoService(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(
    ({ word }, index) => /^(?:goes|went|moves|moved|enters|entered)$/.test(word) && index > 0 && index < 8,
  );
  const into = wordAt(tokens, at + 1) === 'into' ? at + 2 : at + 1;
  if (at < 1 || (into === at + 1 && !/^enter/.test(wordAt(tokens, at)))) return false;
  return (
    /^(?:production|service|use|operation)$/.test(wordAt(tokens, into)) &&
    isService(tokens.slice(0, at)) &&
    !isPaper(tokens.slice(0, at))
  );
}

/** "Get the claims portal into production", "put the pump into service"; not "get guidance into practice". */
export function isPutIntoService(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:get|put|bring|take)$/.test(wordAt(tokens, at)) &&
    isIntoService(tokens, at) &&
    isService(objectOf(tokens.slice(at + 1)))
  );
}

/** "Into production". */
function isIntoService(tokens: readonly Token[], at: number): boolean {
  const where = afterInto(tokens, at);
  // "Into routine use".
  return service.has(
    wordAt(where, /^(?:routine|live|daily|clinical|full|everyday)$/.test(wordAt(where, 0)) ? 1 : 0),
  );
}

/** "Into ten more countries". */
function isIntoMany(tokens: readonly Token[], from: number): boolean {
  const where = afterInto(tokens, from);
  return isCount(where[0]) && (firstHit(venues, where) ?? firstHit(units, where)) !== undefined;
}

/** What follows "into". */
export function afterInto(tokens: readonly Token[], from: number): readonly Token[] {
  const into = tokens.findIndex(({ word }, at) => at > from && word === 'into');
  return tokens.slice(into + 1, into + 4);
}

/** "Put … live", "roll … out", "bring the app to …"; not "bring infections down to 2%". */
export function apartAt(tokens: readonly Token[], at: number): Hit | undefined {
  const particles = split.get(wordAt(tokens, at));
  if (particles === undefined || /^(?:on|out)$/.test(wordAt(tokens, at + 1))) return undefined;
  const end = tokens.findIndex(
    ({ word }, index) => index > at + 1 && index < at + 9 && particles.includes(word),
  );
  if (end < 0 || tokens[end - 1]?.word === 'down') return undefined;
  // "Take teledermatology national", but not "take the lead on national audits".
  if (
    tokens[end]?.word === 'national' &&
    !/^(?:|[,;]|by|in|before|this|and|with)$/.test(wordAt(tokens, end + 1))
  )
    return undefined;
  // "Bring the model to within 5% of the national rate".
  if (tokens[end + 1]?.word === 'within') return undefined;
  const counted = /^[\d$£€]/.test(wordAt(tokens, end + 1));
  const where = tokens.slice(end + 2, end + 5);
  if (counted && !firstHit(venues, where) && !firstHit(units, where)) return undefined;
  return { id: wordAt(tokens, end), first: at, last: at };
}

/** "Roll out video interpreting in March", "introduce telemedicine to cut follow-ups": a product, for everybody. */
export function isForWhole(tokens: readonly Token[], at: number, object: readonly Token[]): boolean {
  const verb = wordAt(tokens, at);
  const begun = /^(?:start|begin)$/.test(verb) && tokens[at + 1]?.word === 'rolling';
  if (!begun && !/^(?:roll|rollout|phase|introduce|unveil)$/.test(verb)) return false;
  const product = object.at(-1)?.word === 'out' ? object.slice(0, -1) : object;
  return product.length < 6 && hits(products, product).some(({ last }) => last === product.length - 1);
}
