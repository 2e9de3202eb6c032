import { product } from '../knowledge/populations.ts';
import { segmentAfter as after, careUsed, claimed, segmentNot as had } from '../knowledge/roles.ts';
import { firstHit, type Hit, hitAt } from '../words/lexicon.ts';
import { type Token, wordAt } from '../words/text.ts';
import { healthIn } from './claim-words.ts';

const deeds = /^(?:who|that|whose|using|use|open|log|logging|and)$/;
const NOUN = /^(?:people|person|persons|individuals|folks|clients|those|residents)$/;
const BUYERS = /^(?:subscribers|policyholders|customers|consumers)$/;
const EVERYONE = /^(?:everyone|everybody|anyone|anybody)$/;

/** `people with diabetes`, `everyone with a positive test`, `users of crisis services`: patients, although the noun is a crowd. */
export function peopleSegment(tokens: readonly Token[], covered: ReadonlySet<number>): Hit | undefined {
  for (let at = 0; at < tokens.length - 1; at++) {
    if (covered.has(at)) continue;
    const last = segmentEnd(tokens, at);
    if (last !== undefined) return { id: 'patient', first: at, last };
  }
  return undefined;
}

function segmentEnd(tokens: readonly Token[], at: number): number | undefined {
  const word = wordAt(tokens, at);
  const using = /^(?:users|consumers)$/.test(word) || (word === 'people' && tokens[at + 1]?.word === 'using');
  const used = using ? careEnd(tokens, at + 2) : undefined;
  if (used !== undefined) return used;
  if (/^(?:users|clients)$/.test(word) && isOfCare(tokens, at)) return at;
  const everyone = EVERYONE.test(word);
  const buyers = BUYERS.test(word) && isAboutCare(tokens, at + 1);
  if (!everyone && !buyers && !NOUN.test(word)) return undefined;
  const next = wordAt(tokens, at + 1);
  // "Clients with diabetes", "in recovery", "on the methadone programme"; those "on the new plan" may be companies.
  const onCare = next === 'on' && [at + 2, at + 3].some((from) => hitAt(careUsed, tokens, from));
  if (word === 'clients' && !onCare && !/^(?:with|without|in)$/.test(next)) return undefined;
  // "Everyone on the ward" works there.
  if (everyone && /^(?:on|in|under)$/.test(next)) return undefined;
  const hit = hitAt(after, tokens, at + 1);
  if (!hit || isProduct(tokens, hit.last + 1)) return undefined;
  const behind = tokens.slice(hit.last + 1, hit.last + 4);
  // "People with gout who log their meals": what they do tells nothing of what they have.
  const does = behind.findIndex(({ word }) => deeds.test(word));
  const thing = (does < 0 ? behind : behind.slice(0, does)).some(({ key }) => had.has(key));
  return thing ? undefined : hit.last;
}

/** "Subscribers with an open prior auth", "consumers awaiting a hip operation"; not "subscribers with a paid plan". */
function isAboutCare(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:with|without|awaiting|due|waiting)$/.test(wordAt(tokens, at))) return false;
  const near = tokens.slice(at + 1, at + 6);
  return healthIn(near, 0, near.length) !== undefined || near.some(({ key }) => claimed.has(key));
}

/** "Users of crisis services": who uses care is treated. */
function careEnd(tokens: readonly Token[], from: number): number | undefined {
  if (!/^(?:of|using)$/.test(wordAt(tokens, from - 1))) return undefined;
  for (let next = from; next < from + 3; next++) {
    const hit = hitAt(careUsed, tokens, next);
    if (hit) return isProduct(tokens, hit.last + 1) ? undefined : hit.last;
  }
  return undefined;
}

/** "Needle-exchange clients", "oxygen users". */
function isOfCare(tokens: readonly Token[], at: number): boolean {
  return [at - 1, at - 2].some((from) => hitAt(careUsed, tokens, from)?.last === at - 1);
}

/** "People on the new platform" are users, "people on the waiting list" and "people with diabetes using the app" are patients. */
function isProduct(tokens: readonly Token[], from: number): boolean {
  // "With an active care plan in the app".
  const held = /^(?:an|the)$/.test(wordAt(tokens, from)) && tokens[from + 1]?.word === 'active';
  const near = tokens.slice(held ? from + 2 : from, from + (held ? 8 : 6));
  const verb = near.findIndex(({ word }) => /^(?:using|who|that|use|are|active)$/.test(word));
  return firstHit(product, verb < 0 ? near : near.slice(0, verb)) !== undefined;
}
