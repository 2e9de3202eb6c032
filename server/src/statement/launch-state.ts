import { into, reached, specialties, spread, state, units, venues } from '../knowledge/launch.ts';
import { roleLexicon } from '../knowledge/roles.ts';
import { firstHit, type Hit, hitAt } from '../words/lexicon.ts';
import { type Reading, type Token, wordAt } from '../words/text.ts';
import { type Decision, no, settled, yes } from './decisions.ts';
import { isSpread } from './launch-clause.ts';
import { isCount, isPaper, isPeople, isPlaceName, isService } from './launch-object.ts';
import {
  isAnchored,
  isConnection,
  isCounted,
  isInUse,
  isLiveBy,
  isManyPeople,
  isPartners,
  isRelative,
  isReleasedToShare,
  isSiteOn,
  isThing,
  opensPlace,
  reachesMarket,
} from './launch-state-words.ts';
import { readStates } from './states.ts';

const goesLive: ReadonlySet<string> = new Set(['goes', 'went', 'go']);

/** A state such as "live in" or "launched", and what stands around it. */
export interface LaunchState {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly hit: Hit;
  /** The first word of the state, and the last one. */
  readonly verb: string;
  readonly end: string;
  readonly before: readonly Token[];
  /** Token and word of the preposition. */
  readonly link: number;
  readonly next: string;
  /** What stands behind that. */
  readonly where: readonly Token[];
  /** It says that more is reached: "expanded to", "deployed to". */
  readonly reachesMore: boolean;
}

/** "RPM live in Ohio", "launched in 3 counties": a place must follow at once. */
export function isState(reading: Reading, hit: Hit): boolean {
  return settled(launchStates, launchState(reading, hit))?.answer ?? false;
}

/** @param hit where the state stands. */
export function launchState({ text, tokens }: Reading, hit: Hit): LaunchState {
  const link = linkAfter(tokens, hit);
  return {
    text,
    tokens,
    hit,
    verb: wordAt(tokens, hit.first),
    end: wordAt(tokens, hit.last),
    before: tokens.slice(0, hit.first),
    link,
    next: wordAt(tokens, link),
    where: tokens.slice(link + 1, link + 6),
    reachesMore: hitAt(spread, tokens, hit.first) !== undefined,
  };
}

/** Has something become available by it? The first decision that has an answer settles it. */
export const launchStates: readonly Decision<LaunchState>[] = [
  no('Audit of pumps after they went live in Ohio', ({ tokens, hit }) => isAnchored(tokens, hit)),
  no('Live in Ohio', ({ tokens, hit }) => hit.first === 0 && !/ed$|^available$/.test(wordAt(tokens, 0))),
  no('No site goes live in Ohio without a drill', ({ tokens }) => wordAt(tokens, 0) === 'no'),
  no(
    'Patients who live on the ward',
    ({ tokens, hit, verb }) => verb === 'live' && isRelative(tokens, hit.first),
  ),
  no('Study results released in Ohio', ({ before }) => isPaper(before)),
  no('HL7 interfaces live at 12 sites', ({ tokens, hit }) => isConnection(tokens, hit)),
  // How soon.
  no(
    'Beds open in the ward within 2 h',
    ({ tokens, hit, verb }) =>
      /^(?:released|opens?)$/.test(verb) && tokens.slice(hit.last).some(({ word }) => word === 'within'),
  ),
  yes('New clinic opened by July', ({ tokens, hit }) => opensPlace(tokens, hit)),
  {
    example: 'Symptom diary in beta with 40 families',
    says: ({ tokens, hit, verb, end }) =>
      end === 'beta' ? verb === 'out' || isCount(tokens[hit.last + 2]) : undefined,
  },
  {
    example: 'Inhaler sensor in the hands of 40 families',
    says: ({ tokens, hit }) =>
      wordAt(tokens, hit.last - 1) === 'hands' ? isCount(tokens[hit.last + 1]) : undefined,
  },
  {
    example: 'New MRI in service by 1 June',
    says: ({ tokens, hit, verb }) =>
      verb === 'in' && wordAt(tokens, hit.first + 1) !== 'the' ? isInUse(tokens, hit) : undefined,
  },
  {
    example: 'Burns unit welcomes its first patients in May',
    says: ({ tokens, hit, verb, before }) =>
      /^(?:welcomes|treats|sees)$/.test(verb)
        ? firstHit(venues, before) !== undefined && hitAt(roleLexicon, tokens, hit.last + 1) !== undefined
        : undefined,
  },
  {
    example: 'Our sensor reaches the Canadian market',
    says: ({ tokens, hit, verb }) => (verb === 'reaches' ? reachesMarket(tokens, hit) : undefined),
  },
  yes('40 physicians live by 3/31', ({ tokens, hit }) => isLiveBy(tokens, hit)),
  yes('Feature released to 10% of accounts', ({ tokens, hit }) => isReleasedToShare(tokens, hit)),
  yes(
    'Virtual ward expanded to 3 hospitals',
    ({ tokens, hit, before, reachesMore }) => reachesMore && isSpread(before, tokens.slice(hit.last + 1)),
  ),
  no('Nurses deployed to 12 wards', ({ before, reachesMore }) => reachesMore && isPeople(before)),
  no(
    'Lunch on offer in nine rural clinics',
    ({ tokens, hit, reachesMore }) => reachesMore && !hitAt(state, tokens, hit.first),
  ),
  {
    example: 'Screening app goes live: Ohio, Kentucky',
    says: ({ tokens, hit, verb, link, next }) =>
      next === ':' && goesLive.has(verb) && hit.first < 6 ? namesState(tokens.slice(link + 1)) : undefined,
  },
  no('Diary launched nicely', ({ next }) => !into.has(next) && next !== '/'),
  // What is opened there every day.
  no(
    'Wounds opened in clinic',
    ({ verb, before, where }) => /^open(?:s|ed)$/.test(verb) && isThing(before, where),
  ),
  // But not "huddles running on all units".
  {
    example: 'Virtual ward running in 3 trusts',
    says: ({ verb, next, before, where }) =>
      /^(?:running|starts|begins)$/.test(verb)
        ? /^(?:in|at|across)$/.test(next) &&
          isCount(where[0]) &&
          firstHit(venues, where) !== undefined &&
          isService(before)
        : undefined,
  },
  yes(
    'The diary goes live for patients',
    ({ tokens, hit, verb }) => goesLive.has(verb) && !isRelative(tokens, hit.first),
  ),
  // They are counted.
  no(
    'Surgeries live on the referral hub: 12 to 40',
    ({ tokens, end, link }) => end === 'live' && tokens.slice(link).some(({ word }) => word === ':'),
  ),
  yes(
    'Diary live on 3 wards',
    ({ end, next, where }) => end === 'live' && next === 'on' && firstHit(venues, where) !== undefined,
  ),
  yes(
    'Our hospital live on the new record',
    ({ tokens, hit, next, where }) => next === 'on' && isSiteOn(tokens, hit, where),
  ),
  yes('Pump launched for children', ({ tokens, hit }) => hitAt(reached, tokens, hit.first) !== undefined),
  yes('Diary launch in spring', ({ hit, end }) => end === 'launch' && hit.first < 4),
  no(
    'Diary live in 3 of 5 wards',
    ({ next, where }) =>
      next === 'in' && where.some(({ word }, at) => word === 'of' && /\d$/.test(wordAt(where, at - 1))),
  ),
  yes(
    'Scribe live in cardiology',
    ({ end, next, where }) =>
      /^(?:for|in|across)$/.test(next) && end === 'live' && hitAt(specialties, where, 0) !== undefined,
  ),
  yes(
    'Scribe live for 300 clinicians',
    ({ end, next, where }) => next === 'for' && end === 'live' && isManyPeople(where),
  ),
  yes(
    'Scribe live at both sites',
    ({ end, where }) =>
      end === 'live' && isCounted(where) && (firstHit(venues, where) ?? firstHit(units, where)) !== undefined,
  ),
  {
    example: 'Scribe live with 8 provider groups',
    says: ({ tokens, end, link, next, where }) =>
      /^(?:with|\/)$/.test(next) && end === 'live' && isCount(where[0])
        ? isPartners(tokens.slice(link + 1, link + 8))
        : undefined,
  },
  no('Scribe live for a month', ({ next }) => ['for', 'with', '/', 'as', 'on', 'at'].includes(next)),
  yes(
    'Scribe live in Ohio',
    ({ text, where }) =>
      isPlaceName(text, where[0]) || firstHit(venues, where) !== undefined || namesState(where),
  ),
];

function namesState(tokens: readonly Token[]): boolean {
  return readStates({ text: '', plain: '', tokens }).length > 0;
}

/** The preposition: inside "open in", behind "live", two words "w/". */
function linkAfter(tokens: readonly Token[], { last }: Hit): number {
  if (wordAt(tokens, last) === 'in') return last;
  return wordAt(tokens, last + 1) === 'w' && wordAt(tokens, last + 2) === '/' ? last + 2 : last + 1;
}
