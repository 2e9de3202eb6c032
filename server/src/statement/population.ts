import populations from '../generated/populations.json';
import roleData from '../generated/roles.json';
import vanity from '../generated/vanity.json';
import { roleLexicon, umbrellaRoles } from '../knowledge/roles.ts';
import { firstHit, type Hit, hitAt, hits, type Lexicon, lexicon, spanOf, wordList } from './lexicon.ts';
import { otherUse } from './other-use.ts';
import { peopleSegment } from './people-segment.ts';
import type { Direction, Population } from './statement.ts';
import type { Reading, Token } from './text.ts';
import { isAspect, isWrittenIn } from './touch-thing.ts';

const compounds: Lexicon = wordList([...populations.compounds, ...roleData.compounds]);
const security: Lexicon = wordList(populations.security);
const crowd: Lexicon = wordList(populations.words);
const staff: Lexicon = wordList(populations.staff);
const hr: Lexicon = wordList(populations.hr);
const product: Lexicon = wordList(populations.product);
/** Opinions come first: what is both is an opinion. */
const adoption: Lexicon = lexicon({
  feeling: populations.feelings,
  use: [...populations.adoption_strong, ...vanity.login, ...vanity.reach],
});
const ofPeople: Lexicon = wordList([
  ...populations.feelings,
  ...populations.adoption_strong,
  ...populations.of_people,
]);
const one: ReadonlySet<string> = new Set(populations.one);
/** Behind these a clause with *that* says what is so: "ensure that users can ...". */
const told: ReadonlySet<string> = new Set(populations.told);
const links: ReadonlySet<string> = new Set(populations.links);
const otherThings: Lexicon = wordList([...populations.consumed, ...populations.care_taken_up]);
const notAdoption: Lexicon = wordList([...otherUse, ...vanity.not]);
const media: ReadonlySet<string> = new Set(populations.media);
const organisations: ReadonlySet<string> = new Set(populations.organisations);
const comparison: Lexicon = wordList(roleData.comparison);
/** Enrolment and retention in a study are no use of a product. */
const studies: ReadonlySet<string> = new Set(['trial', 'study', 'subject', 'phase', 'rct', 'cohort']);
const notGerunds: ReadonlySet<string> = new Set([
  'nursing',
  'imaging',
  'billing',
  'evening',
  'morning',
  'nothing',
  'anything',
  'everything',
  'wellbeing',
  'spring',
  'ring',
]);

/** Words for one of the crowd that are put in front of things: "customer tickets". */
const attributes: ReadonlySet<string> = new Set(populations.attributes);

/** In front of what is used, they say who uses it. */
const named: ReadonlySet<string> = new Set([
  'patient',
  'member',
  'nurse',
  'physician',
  'clinician',
  'caregiver',
  'veteran',
]);
/** Counted as organisations, but nobody's: "device customers" buy them. */
const things: ReadonlySet<string> = new Set(['device', 'interface', 'api', 'system', 'programme', 'program']);
const pages = /^(?:page|homepage|website|microsite|portal|app|faq|blog|intranet)$/;
const nobody = /^(?:nobody|no one)$/;
/** What people do with what stands before them: "a service people trust". */
const wishes: ReadonlySet<string> = new Set(['do', 'can', 'want', 'love', 'like', 'trust', 'need', 'choose']);

const NOBODY: Population = { kind: 'none', roles: [] };

/**
 * Who is measured. Order decides: things named after people and method clauses go first, a named role wins over `users`,
 * access control and HR measures are silent, and a usage measure without anybody is `implicit`.
 */
export function readPopulation(reading: Reading, direction: Direction | undefined): Population {
  const { tokens } = reading;
  const covered = coverage(tokens);
  const people = hits(crowd, tokens, covered).find(
    (hit) => !isAttribute(tokens, hit) && !isBeside(tokens, hit) && !isBilled(tokens, hit),
  );
  const workers = hits(staff, tokens, covered).find((hit) => !isStaffThing(tokens, hit));
  const others = people ?? workers;
  const roles = hits(roleLexicon, tokens, covered).filter(
    // "Members of the public".
    (hit) =>
      !isYardstick(tokens, hit) && !isWithin(hit, people) && !(others && isObjectOf(others, tokens, hit)),
  );
  const segment = peopleSegment(tokens, covered);
  const first = roles[0] ?? segment;
  if (first) {
    const ids = [...new Set([...roles.map((hit) => hit.id), ...(segment ? ['patient'] : [])])];
    const kind = ids.every((id) => umbrellaRoles.has(id)) ? 'umbrella' : 'role';
    return { kind, roles: ids, mention: spanOf(tokens, first) };
  }
  if (firstHit(security, tokens)) return NOBODY;
  // "Our people", in a survey of them as employees.
  const own = people && tokens[people.first]?.word === 'people' && tokens[people.first - 1]?.word === 'our';
  if (own && firstHit(hr, tokens) && !firstHit(product, tokens)) return NOBODY;
  if (people) return { kind: 'unsegmented', roles: [], mention: spanOf(tokens, people) };
  if (workers) {
    // "New hires" are no hiring.
    const asEmployees = hits(hr, tokens).some((hit) => !isWithin(hit, workers)) && !firstHit(product, tokens);
    return asEmployees ? NOBODY : { kind: 'unsegmented', roles: [], mention: spanOf(tokens, workers) };
  }
  return isImplicit(tokens, covered, direction) ? { kind: 'implicit', roles: [] } : NOBODY;
}

function isWithin(inner: Hit, outer: Hit | undefined): boolean {
  return outer !== undefined && inner.first >= outer.first && inner.last <= outer.last;
}

/** "Customer tickets", "hospital customers": no people; "customer satisfaction", "each user opens" are about people. */
function isAttribute(tokens: readonly Token[], { first, last }: Hit): boolean {
  const noun = tokens[last];
  const next = tokens[last + 1]?.word ?? '';
  // "Employer clients" are organisations.
  if (noun && /^(?:customer|client)$/.test(noun.key) && organisations.has(tokens[first - 1]?.key ?? ''))
    return !things.has(tokens[first - 1]?.key ?? '');
  // "The public trusts us".
  if (noun?.word === 'public' && /^(?:trusts|knows|understands|feels|says|believes|agrees|rates)$/.test(next))
    return false;
  // "Nobody's health data": the data is what is measured.
  if (/^(?:nobody|every(?:one|body)|any(?:one|body))'s$/.test(noun?.word ?? ''))
    return hitAt(ofPeople, tokens, last + 1) === undefined;
  if (noun?.word === 'public') return /^[a-z]{3}/.test(next) && !links.has(next);
  if (!noun || noun.word !== noun.key || !/^[a-z]{2}/.test(next) || links.has(next)) return false;
  if (!attributes.has(noun.word) || one.has(tokens[first - 1]?.word ?? '')) return false;
  return hitAt(ofPeople, tokens, last + 1) === undefined;
}

/** "Bills that people can read", "'users' renamed": the people say what kind of thing it is, or are a word that is spoken of. */
function isBeside(tokens: readonly Token[], { first, last }: Hit): boolean {
  const [noun = '', link = ''] = tokens.slice(Math.max(0, first - 2), first).map(({ word }) => word);
  const next = tokens[last + 1];
  const quoted = /^['"]$/.test(link) && next?.word === link;
  // "Order sets nobody opens", "a workplace people do not want to leave".
  const said = nobody.test(tokens[first]?.word ?? '')
    ? /^[a-z]{3,}s$/.test(link)
    : /^[a-z]{4,}$/.test(link) && /^(?:an?|one)$/.test(noun) && wishes.has(next?.word ?? '');
  return quoted || said || (/^(?:that|which)$/.test(link) && /^[a-z]{3}/.test(noun) && !told.has(noun));
}

/** "Online bill payment on 60% of accounts": accounts that are settled. */
function isBilled(tokens: readonly Token[], { last }: Hit): boolean {
  return (
    tokens[last]?.key === 'account' &&
    tokens.some(({ key }) => /^(?:bill|billing|payment|invoice|debt)$/.test(key))
  );
}

/** "Staff meals", "staff injuries": staff are many, so that what ends in s is no verb of theirs. */
function isStaffThing(tokens: readonly Token[], { last }: Hit): boolean {
  const next = tokens[last + 1];
  if (next?.word === 'facing') return true;
  if (tokens[last]?.word !== 'staff' || !next || next.word === next.key) return false;
  return /[a-z]{3}s$/.test(next.word) && hitAt(ofPeople, tokens, last + 1) === undefined;
}

/** "Consumers find a doctor": somebody else is measured, and the doctor is found. */
function isObjectOf(people: Hit, tokens: readonly Token[], role: Hit): boolean {
  return role.first > people.last + 2 && /^(?:an?|the|their|our)$/.test(tokens[role.first - 1]?.word ?? '');
}

/** Tokens of compounds (`user interface`) and of method clauses (`by training staff`). */
function coverage(tokens: readonly Token[]): Set<number> {
  const covered = new Set<number>();
  for (const hit of hits(compounds, tokens)) cover(covered, hit.first, hit.last);
  for (let at = 0; at < tokens.length; at++) {
    if (!isMethod(tokens, at)) continue;
    const end = methodEnd(tokens, at);
    cover(covered, at, end);
    at = end;
  }
  return covered;
}

function cover(covered: Set<number>, first: number, last: number): void {
  for (let at = first; at <= last; at++) covered.add(at);
}

function isMethod(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word;
  const next = tokens[at + 1]?.word ?? '';
  if (word === 'via' || (word === 'thanks' && next === 'to')) return true;
  if (
    (word === 'not' && (next === 'by' || next === 'just' || next === 'only')) ||
    (word === 'rather' && next === 'than') ||
    (word === 'instead' && next === 'of')
  )
    return true;
  const gerund = next.length > 5 && next.endsWith('ing') && !notGerunds.has(next);
  return (
    gerund &&
    (word === 'by' || word === 'through' || word === 'after' || word === 'without' || word === 'while')
  );
}

function methodEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end + 1 < tokens.length && !/^[,;:()]$|^(?:from|so|until)$/.test(tokens[end + 1]?.word ?? '')) end++;
  return end;
}

/** "Reads scans as well as radiologists": the role is what the product is compared with. */
function isYardstick(tokens: readonly Token[], hit: Hit): boolean {
  for (let back = 1; back <= 4; back++) {
    const found = hitAt(comparison, tokens, hit.first - back);
    if (found && found.last >= hit.first - 2 && found.last < hit.first)
      return !/^(?:\d|under|over|less)/.test(tokens[found.last + 1]?.word ?? '');
  }
  return false;
}

function isImplicit(
  tokens: readonly Token[],
  covered: Set<number>,
  direction: Direction | undefined,
): boolean {
  if (tokens.some(({ key }) => studies.has(key))) return false;
  for (const hit of hits(notAdoption, tokens)) cover(covered, hit.first, hit.last);
  const measure =
    hits(adoption, tokens, covered).find(
      (hit) => hit.id !== 'use' || !(isAspect(tokens, hit.last) || isWrittenIn(tokens, hit)),
    ) ??
    pageVisits(tokens) ??
    (direction === 'increase' ? usedProduct(tokens) : undefined);
  // Less use is a saving of something; less churn or dissatisfaction still is about people.
  if (!measure || (measure.id === 'use' && direction === 'decrease')) return false;
  if (measure.id === 'use' && tokens.some(({ key }) => media.has(key))) return false;
  // "Patient-portal activation": whose, is said.
  if (tokens.slice(Math.max(0, measure.first - 3), measure.first).some(({ key }) => named.has(key)))
    return false;
  // "In daily use by the county".
  const [by, article] = tokens.slice(measure.last + 1, measure.last + 3).map(({ word }) => word);
  if (
    by === 'by' &&
    /^(?:the|our)$/.test(article ?? '') &&
    !/^(?:end|close)$/.test(tokens[measure.last + 3]?.word ?? '')
  )
    return false;
  // "Sites activated", "the lowest-uptake wards".
  if (organisations.has(tokens[measure.last + 1]?.key ?? '') || isOf(tokens[measure.first - 1])) return false;
  if (measure.id === 'use' && isOfOther(tokens, measure)) return false;
  return !ofOrganisations(tokens) && !belongsToOrganisations(tokens, measure);
}

/** "Visits to the booking page", "videos reach 10k views"; not "an X-ray in 2 views". */
function pageVisits(tokens: readonly Token[]): Hit | undefined {
  const viewed = tokens.findIndex(
    ({ word }, index) =>
      word === 'views' && /^(?:k|m|million|\d{4,}|\d+,\d.*)$/.test(tokens[index - 1]?.word ?? ''),
  );
  if (viewed > 0) return { id: 'use', first: viewed, last: viewed };
  const at = tokens.findIndex(
    ({ key }, index) => /^(?:visit|traffic|hit)$/.test(key) && tokens[index + 1]?.word === 'to',
  );
  const page = at >= 0 && tokens.slice(at + 2, at + 7).some(({ key }) => pages.test(key));
  return page ? { id: 'use', first: at, last: at } : undefined;
}

/** "Grow the use of our symptom checker"; what is used to do something has somebody. */
function usedProduct(tokens: readonly Token[]): Hit | undefined {
  const at = tokens.findIndex(
    ({ word }, index) =>
      word === 'use' &&
      (index === 0 || tokens[index - 1]?.word === 'the') &&
      tokens[index + 1]?.word === 'of',
  );
  const ours = at >= 0 && /^(?:our|the)$/.test(tokens[at + 2]?.word ?? '');
  return ours && firstHit(product, tokens.slice(at + 3, at + 7))
    ? { id: 'use', first: at, last: at }
    : undefined;
}

/** "Uptake of bowel screening", "usage of reserved theatre slots": care and things of the house, and no product for them. */
function isOfOther(tokens: readonly Token[], { last }: Hit): boolean {
  if (tokens[last + 1]?.word !== 'of') return false;
  const what = tokens.slice(last + 2, last + 6);
  const end = what.findIndex(
    ({ word }) => !/^[a-z]/.test(word) || /^(?:from|to|in|on|at|by|up|for)$/.test(word),
  );
  const named = end < 0 ? what : what.slice(0, end);
  return firstHit(otherThings, named) !== undefined && firstHit(product, named) === undefined;
}

function isOf(token: Token | undefined): boolean {
  return token !== undefined && token.word !== token.key && organisations.has(token.key);
}

/** "Satisfaction of referring practices", "CSAT for tickets from practices": whose it is, is said. */
function belongsToOrganisations(tokens: readonly Token[], { last }: Hit): boolean {
  return tokens.some(
    ({ key, word }, at) =>
      at > last &&
      word !== key &&
      organisations.has(key) &&
      [at - 1, at - 2, at - 3].some(
        (before) => before > last && /^(?:of|among|from)$/.test(tokens[before]?.word ?? ''),
      ),
  );
}

/** "in 12 of 14 wards", "80% of sites", "12 hospitals": organisations are counted. */
function ofOrganisations(tokens: readonly Token[]): boolean {
  for (let at = 1; at < tokens.length; at++) {
    if (!organisations.has(tokens[at]?.key ?? '')) continue;
    const back = tokens.slice(Math.max(0, at - 4), at).map((token) => token.word);
    if (back.some((word, index) => /\d$/.test(word) && index >= back.length - 3) && !back.includes('%'))
      return true;
    if (back.includes('%') && back.includes('of')) return true;
    if (['all', 'every', 'each'].includes(back.at(-1) ?? '')) return true;
  }
  return false;
}
