import { adoption, media, organisations, otherThings, product } from '../knowledge/populations.ts';
import { remote } from '../knowledge/vanity.ts';
import { firstHit, type Hit, hits } from '../words/lexicon.ts';
import { keyAt, type Token, wordAt } from '../words/text.ts';
import { bareTouch } from './bare-touch.ts';
import { otherUse } from './other-use.ts';
import type { Direction } from './statement.ts';
import { isAspect, isByDevice, isCareSession, isWrittenIn } from './touch-thing.ts';

/** Enrolment and retention in a study are no use of a product. */
const studies: ReadonlySet<string> = new Set(['trial', 'study', 'subject', 'phase', 'rct', 'cohort']);
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
const pages = /^(?:page|homepage|website|microsite|portal|app|faq|blog|intranet)$/;

/** Whether use or an opinion is measured, and nobody is named whose it is. */
export function isImplicit(
  tokens: readonly Token[],
  covered: Set<number>,
  direction: Direction | undefined,
): boolean {
  if (tokens.some(({ key }) => studies.has(key))) return false;
  for (const at of otherUse(tokens)) covered.add(at);
  const measure =
    hits(adoption, tokens, covered).find((hit) => hit.id !== 'use' || !isOtherTouch(tokens, hit)) ??
    bareTouch(tokens) ??
    pageVisits(tokens) ??
    (direction === 'increase' ? usedProduct(tokens) : undefined);
  // Less use is a saving of something; less churn or dissatisfaction still is about people.
  if (!measure || (measure.id === 'use' && direction === 'decrease')) return false;
  if (measure.id === 'use' && tokens.some(({ key }) => media.has(key))) return false;
  // "Patient-portal activation": whose, is said.
  if (tokens.slice(Math.max(0, measure.first - 3), measure.first).some(({ key }) => named.has(key)))
    return false;
  if (isSaid(tokens, measure)) return false;
  // "In daily use by the county".
  const [by, article] = tokens.slice(measure.last + 1, measure.last + 3).map(({ word }) => word);
  if (
    by === 'by' &&
    /^(?:the|our)$/.test(article ?? '') &&
    !/^(?:end|close)$/.test(wordAt(tokens, measure.last + 3))
  )
    return false;
  // "Sites activated", "the lowest-uptake wards".
  if (organisations.has(keyAt(tokens, measure.last + 1)) || isOf(tokens[measure.first - 1])) return false;
  if (measure.id === 'use' && isOfOther(tokens, measure)) return false;
  return !ofOrganisations(tokens) && !belongsToOrganisations(tokens, measure);
}

/** "Adoption of the viewer by orthoptists", "NPS of 60 among audiologists": whoever they are, they are named. */
function isSaid(tokens: readonly Token[], { first }: Hit): boolean {
  return tokens.some(({ word }, at) => {
    if (at < first || !/^(?:by|among|amongst)$/.test(word)) return false;
    const what = tokens.slice(at + 1, at + 5);
    const end = what.findIndex(
      ({ word: each }) =>
        !/^[a-z]{2}/.test(each) || /^(?:at|in|on|to|from|by|for|of|with|who|is|are)$/.test(each),
    );
    const noun = (end < 0 ? what : what.slice(0, end)).at(-1);
    return (
      noun !== undefined &&
      noun.word !== noun.key &&
      !/ing$/.test(wordAt(tokens, at + 1)) &&
      !measures.test(noun.key)
    );
  });
}

/** By how much, or until when: "up by points", "by months' end". */
const measures =
  /^(?:point|percent|half|third|quarter|fifth|tenth|time|day|week|month|year|hour|minute|page|click|use|login|log in|session|channel|christma)$/;

/** Something of the touch, or what no person does to a product. */
function isOtherTouch(tokens: readonly Token[], hit: Hit): boolean {
  return (
    isAspect(tokens, hit.last) ||
    isWrittenIn(tokens, hit) ||
    isByDevice(tokens, hit) ||
    isCareSession(tokens, hit)
  );
}

/** "Visits to the booking page", "videos reach 10k views"; not "an X-ray in 2 views". */
function pageVisits(tokens: readonly Token[]): Hit | undefined {
  const viewed = tokens.findIndex(
    ({ word }, index) =>
      word === 'views' && /^(?:k|m|million|\d{4,}|\d+,\d.*)$/.test(wordAt(tokens, index - 1)),
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
  const ours = at >= 0 && /^(?:our|the)$/.test(wordAt(tokens, at + 2));
  return ours && firstHit(product, tokens.slice(at + 3, at + 7))
    ? { id: 'use', first: at, last: at }
    : undefined;
}

/** "Uptake of bowel screening", "usage of reserved theatre slots": care and things of the house, and no product for them. */
function isOfOther(tokens: readonly Token[], { last }: Hit): boolean {
  const of = tokens[last]?.word === 'of' ? last : last + 1;
  if (tokens[of]?.word !== 'of') return false;
  const what = tokens.slice(of + 1, of + 5);
  const end = what.findIndex(
    ({ word }) => !/^[a-z]/.test(word) || /^(?:from|to|in|on|at|by|up|for)$/.test(word),
  );
  const named = end < 0 ? what : what.slice(0, end);
  return firstHit(otherThings, named) !== undefined && firstHit(product, named) === undefined;
}

function isOf(token: Token | undefined): boolean {
  return token !== undefined && token.word !== token.key && organisations.has(token.key);
}

/** "In the top decile of health insurers": who is beaten, and not whose it is. */
function isRank(tokens: readonly Token[], of: number): boolean {
  return /^(?:decile|quartile|quintile|tercile|third|half|tenth|%)$/.test(wordAt(tokens, of - 1));
}

/** "Satisfaction of referring practices", "CSAT for tickets from practices": whose it is, is said. */
function belongsToOrganisations(tokens: readonly Token[], { last }: Hit): boolean {
  return tokens.some(
    ({ key, word }, at) =>
      at > last &&
      word !== key &&
      organisations.has(key) &&
      !remote.has(wordAt(tokens, at - 1)) &&
      [at - 1, at - 2, at - 3].some(
        (before) =>
          before > last && /^(?:of|among|from)$/.test(wordAt(tokens, before)) && !isRank(tokens, before),
      ),
  );
}

/** "12 busy", in front of wards; not "35 for the". */
function isNumbered(back: readonly string[]): boolean {
  const number = back.findLastIndex((word) => /\d$/.test(word));
  if (number < 0 || number < back.length - 3) return false;
  return !back.slice(number + 1).some((word) => /^(?:for|at|from|in|on|across)$/.test(word));
}

/** "in 12 of 14 wards", "80% of sites", "12 hospitals": organisations are counted. */
function ofOrganisations(tokens: readonly Token[]): boolean {
  for (let at = 1; at < tokens.length; at++) {
    if (!organisations.has(keyAt(tokens, at))) continue;
    const back = tokens.slice(Math.max(0, at - 4), at).map((token) => token.word);
    if (isNumbered(back) && !back.includes('%')) return true;
    if (back.includes('%') && back.includes('of')) return true;
    if (['all', 'every', 'each'].includes(back.at(-1) ?? '')) return true;
  }
  return false;
}
