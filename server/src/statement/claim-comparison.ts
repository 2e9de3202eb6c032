import {
  comparison,
  detects,
  diagnostics,
  humanPeers,
  like,
  misses,
  onsets,
  peers,
  skills,
} from '../knowledge/claims.ts';
import { clinicalRoles, roleLexicon } from '../knowledge/roles.ts';
import { firstHit, type Hit, hitAt, hits } from '../words/lexicon.ts';
import { keyAt, type Token, wordAt } from '../words/text.ts';
import { isDetecting } from './claim-test.ts';
import { hasProduct, hasRole, healthIn, isOwnWay, isYardstick } from './claim-words.ts';

const stops = /^[^a-z]|^(?:by|for|of|in|to|on|with|and)$/;
/** How far before its verb a product may be named. */
const REACH = 8;
/** "Than a human expert radiologist". */
const ADJECTIVES = 3;

/** "Reads scans as well as radiologists", "flags sepsis six hours earlier"; not what one role does better than another. */
export function betterThan(tokens: readonly Token[], at: number, ai: boolean): Hit | undefined {
  const peer = peerAt(tokens, at) ?? levelAt(tokens, at);
  if (peer && !isByPeople(tokens, at) && !isOpinion(tokens)) return peer;
  const word = wordAt(tokens, at);
  const alerts = word === 'alerts' && hasRole(tokens, at + 1, at + 2);
  if (!isDetecting(tokens, at) && !alerts) return undefined;
  // "Nurses with the patch catch falls earlier".
  if (!word.endsWith('s') && hasRole(tokens, 0, 2)) return undefined;
  // "Predicts …" at the start: what the product does.
  const byProduct =
    (at === 0 && isThanAny(tokens)) ||
    ai ||
    (at === 0 && word.endsWith('s')) ||
    hasProduct(tokens, at - REACH, at);
  if (!byProduct) return undefined;
  const rest = tokens.slice(at + 1, at + 12);
  const better =
    firstHit(peers, rest) ??
    missedByRole(rest) ??
    (healthIn(tokens, at + 1, at + 12) ? (firstHit(comparison, rest) ?? beforeOnset(rest)) : undefined) ??
    (healthIn(tokens, 0, at + 12) && !hasRole(tokens, 0, at) ? beforePeople(rest) : undefined);
  return better && { id: '', first: at, last: at + 1 + better.last };
}

/** "Spot glaucoma earlier than any optician"; not "than any other trust". */
function isThanAny(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ word }, index) => word === 'any' && wordAt(tokens, index - 1) === 'than');
  const rest = tokens.slice(at + 1, at + 4);
  return at > 0 && !rest.some((token) => token.word === 'other' || isOwnWay(token));
}

/** Somebody is named who does it; "in GP practices" is only where. */
function isByPeople(tokens: readonly Token[], at: number): boolean {
  return hits(roleLexicon, tokens.slice(0, at)).some(({ last }) => {
    const next = tokens[last + 1];
    return next === undefined || !isOwnWay(next);
  });
}

/** "… catches 9 in 10 cases before the team does". */
function beforePeople(rest: readonly Token[]): Hit | undefined {
  const first = rest.findIndex(({ word }) => word === 'before');
  const last = rest.findIndex(
    ({ word }, at) => at > first + 1 && at < first + 7 && /^(?:do|does|did|can|could|would|will)$/.test(word),
  );
  const people = hasRole(rest, first + 1, last) || rest[last - 1]?.key === 'team';
  return first >= 0 && last >= 0 && people ? { id: '', first, last } : undefined;
}

/** "… flags 9 of 10 falls before they occur". */
function beforeOnset(rest: readonly Token[]): Hit | undefined {
  const first = rest.findIndex(({ word }) => word === 'before');
  const last = first + (/^(?:are|is)$/.test(wordAt(rest, first + 2)) ? 3 : 2);
  const onset = /^(?:they|it)$/.test(wordAt(rest, first + 1)) && onsets.has(keyAt(rest, last));
  return first >= 0 && onset ? { id: '', first, last } : undefined;
}

/** "… the cancers that radiologists miss". */
function missedByRole(rest: readonly Token[]): Hit | undefined {
  return rest
    .map((_, at) => hitAt(roleLexicon, rest, at))
    .find((role) => role && clinicalRoles.has(role.id) && misses.has(wordAt(rest, role.last + 1)));
}

/** "Cardiologist-level ECG reading". */
function levelAt(tokens: readonly Token[], at: number): Hit | undefined {
  const role = hitAt(roleLexicon, tokens, at);
  if (!role || !clinicalRoles.has(role.id) || !/^(?:level|grade)$/.test(wordAt(tokens, role.last + 1)))
    return undefined;
  const skilled = tokens.slice(role.last + 2, role.last + 6).some(({ key }) => skills.has(key));
  return skilled ? { ...role, last: role.last + 1 } : undefined;
}

/** "… more accurate than an expert radiologist": a role that is trained for it, not its average. */
function peerAt(tokens: readonly Token[], at: number): Hit | undefined {
  const hit = hitAt(like, tokens, at) ?? asAs(tokens, at);
  if (!hit) return undefined;
  for (let next = hit.last + 1; next <= hit.last + 1 + ADJECTIVES; next++) {
    const inPerson = tokens[next]?.word === 'in' && tokens[next + 1]?.word === 'person';
    if (!inPerson && stops.test(tokens[next]?.word ?? '.')) return undefined;
    const human = hitAt(humanPeers, tokens, next);
    if (human) return isSkill(tokens, hit, human) ? { id: '', first: at, last: human.last } : undefined;
    // "A senior nurse" is no senior.
    const role = tokens[next]?.word === 'senior' ? undefined : hitAt(roleLexicon, tokens, next);
    if (!role) continue;
    if (!clinicalRoles.has(role.id) || isYardstick(tokens, role.last + 1)) return undefined;
    // "Ahead of doctors' rounds", "better than doctors expect".
    if (/^(?:'|expect|think|hope|fear|ask)$/.test(wordAt(tokens, role.last + 1))) return undefined;
    return isSkill(tokens, hit, role) ? { id: '', first: at, last: role.last } : undefined;
  }
  return undefined;
}

/** "As empathetic as"; how fast or how often is a matter of service. */
function asAs(tokens: readonly Token[], at: number): Hit | undefined {
  if (tokens[at]?.word !== 'as' || tokens[at + 2]?.word !== 'as') return undefined;
  const quality = wordAt(tokens, at + 1);
  return /^(?:fast|quick|quickly|often|many|much|few|soon|long|late|early|busy|cheap)$/.test(quality)
    ? undefined
    : { id: '', first: at, last: at + 2 };
}

/** "Matches dermatologists at telling moles apart"; not "matches nurses to shifts" and "fewer than 3 nurses". */
function isSkill(tokens: readonly Token[], { first, last }: Hit, role: Hit): boolean {
  const word = wordAt(tokens, first);
  if (word === 'than') return detectsBefore(tokens, first);
  const next = wordAt(tokens, role.last + 1);
  if (/^match/.test(word)) return first > 0 && /^(?:|at|in|on|for|when)$/.test(next);
  return first < last || next !== 'to';
}

function detectsBefore(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - REACH), at)
    .some(({ word, key }) => detects.has(word) || diagnostics.has(key));
}

/** "Rated as good as …", "say": what people think of it. */
function isOpinion(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }) => /^(?:rated?|rates|say|feel|satisfaction|satisfied|survey)$/.test(word));
}
