import { afar, lengths, software } from '../knowledge/launch.ts';
import { roleLexicon } from '../knowledge/roles.ts';
import { firstHit, hitAt, hits } from '../words/lexicon.ts';
import { type Token, wordAt } from '../words/text.ts';

/** "Launch each shift with a huddle", "start the day with a round": what comes again is opened, and nothing is new. */
export function isOccasion(object: readonly Token[]): boolean {
  const [which, ...rest] = object;
  const key = rest.at(-1)?.key ?? '';
  if (/^(?:each|every)$/.test(which?.word ?? ''))
    return /^(?:shift|day|week|month|quarter|sprint|morning|evening|night|handover|visit|consultation|appointment|admission|session|meeting|round|list|case)$/.test(
      key,
    );
  return rest.length === 1 && /^(?:shift|day|week|month|quarter|year|morning|evening|night)$/.test(key);
}

/** "Go live with what works": whatever that is. */
export function isWhatever(object: readonly Token[]): boolean {
  return /^(?:what|whatever)$/.test(wordAt(object, 0));
}

/** "Release ward beds before noon", "free nurses": they can be used for something else; "release the virtual nurse" is software. */
export function isFreed(object: readonly Token[]): boolean {
  const end = object.findIndex(({ word }) => /^(?:from|without)$/.test(word));
  const freed = end < 0 ? object : object.slice(0, end);
  const last = freed.at(-1);
  if (/^(?:bed|capacity|time|slot|hour|fund|money|budget|cash|space|room)$/.test(last?.key ?? ''))
    return true;
  const areSeveral = last?.word !== last?.key || last?.word === 'staff';
  return areSeveral && hits(roleLexicon, freed).some((hit) => hit.last === freed.length - 1);
}

/** "Extend visits for frail patients": they last longer; not "extend home visits to frail patients", "extend video visits for …". */
export function isLengthened(object: readonly Token[], rest: readonly Token[]): boolean {
  const last = object.length - 1;
  if (object.some(({ word }) => afar.has(word))) return false;
  const isLength =
    /^(?:visit|appointment|consultation|session|slot|stay)$/.test(object.at(-1)?.key ?? '') ||
    hitAt(lengths, object, last) !== undefined;
  return isLength && wordAt(rest, last + 1) === 'for' && !rest.some(({ word }) => /^(?:to|into)$/.test(word));
}

/** "By 5 minutes", "by a day". */
export function isLonger(rest: readonly Token[]): boolean {
  return rest.some(
    ({ word }, at) =>
      word === 'by' &&
      rest.slice(at + 2, at + 4).some(({ key }) => /^(?:minute|hour|day|week|month|year)$/.test(key)),
  );
}

/** "Take tests to the patient", "bring care to the people who need it": nearer to whoever is treated, and to no market; an app is. */
export function isToWhoeverNeedsIt(rest: readonly Token[]): boolean {
  const to = rest.findIndex(({ word }) => word === 'to');
  const whom = rest.slice(to + 1);
  const the = wordAt(whom, 0) === 'the';
  const people = the ? whom.slice(1) : whom;
  if (to < 0 || firstHit(software, rest.slice(0, to))) return false;
  if (/^(?:people|those|patient)$/.test(people[0]?.key ?? '') && /^(?:who|that)$/.test(wordAt(people, 1)))
    return /^(?:need|want)$/.test(wordAt(people, 2));
  const hit = hitAt(roleLexicon, people, 0);
  const one = hit && people[hit.last]?.word === people[hit.last]?.key;
  return the && (one === true || /^(?:person|bedside)$/.test(wordAt(people, 0)));
}
