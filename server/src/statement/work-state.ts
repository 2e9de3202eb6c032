import type { Span } from '../document/span.ts';
import { said } from '../knowledge/claims.ts';
import { scaleWords as scales } from '../knowledge/numbers.ts';
import {
  bodies,
  careVerbs,
  deliverables,
  grants,
  made,
  milestones,
  progressMade as progress,
  states,
  steps,
  systems,
  teamVerbs,
  voluntary,
} from '../knowledge/output.ts';
import { organisations } from '../knowledge/populations.ts';
import { clinicalRoles, roleLexicon } from '../knowledge/roles.ts';
import { firstHit, type Hit, hitAt, hits, type Lexicon } from '../words/lexicon.ts';
import { keyAt, type Reading, type Token, wordAt } from '../words/text.ts';
import { isRecurring, isSoon } from './recurring.ts';
import type { Quantity } from './statement.ts';
import { type Clause, isOutcome, isShare, isTally, isTime } from './work-verb.ts';

const obtained: ReadonlySet<string> = new Set(['from', 'for', 'in', 'at', 'by', 'across', 'with', 'to']);
/** What somebody saw to. */
const assigned = /^(?:named|trained|dedicated|designated|appointed|owner)$/;

/** "40 pumps configured", "All machines fitted with sensors". */
export function doneState({ plain }: Reading, clause: Clause): Hit | undefined {
  const { tokens, start, people } = clause;
  const { target, baseline } = clause.numbers;
  if (!target) return undefined;
  const found = hitsFrom(made, tokens, start).find(
    (hit) => hit.first > start && !isAttribute(tokens, hit) && !isHyphenated(plain, tokens, hit),
  );
  if (
    !found ||
    (baseline && !isProgressed(tokens, found, target)) ||
    clause.use ||
    (tokens[found.last + 1]?.word === ':' && !isCounted(tokens, found, target))
  )
    return undefined;
  if (isTakenBack(tokens, found) || wordAt(tokens, found.first) === 'behind') return found;
  if (people && hitAt(voluntary, tokens, found.first) && !firstHit(milestones, tokens)) return undefined;
  if (firstHit(scales, tokens.slice(start, start + 3))) return undefined;
  if (isReached(clause, found) || isSteady(clause, found) || isFlow(tokens, found)) return undefined;
  if (isShare(target) && hitAt(progress, tokens, found.first) && !isSoon(tokens, found.last + 1))
    return found;
  // "Published 8 weeks ahead": how early.
  if (isTime(target) && tokens.some(({ word }) => /^(?:ahead|advance|early|beforehand)$/.test(word)))
    return undefined;
  if (isOutcome(target, isWorded(plain, target.span)) || isQualified(plain, tokens[found.last]))
    return undefined;
  return found;
}

/** "Slogan 'halves your risk' taken off the site": its number is only spoken of. */
function isTakenBack(tokens: readonly Token[], { first }: Hit): boolean {
  const back = /^(?:taken|removed|struck|withdrawn|pulled)$/.test(wordAt(tokens, first));
  return back && tokens.slice(0, 2).some(({ word }) => said.has(word));
}

/** "Records pulled from four registries": what is read, and no claim that is taken back. */
function isFlow(tokens: readonly Token[], { first }: Hit): boolean {
  return (
    wordAt(tokens, first) === 'pulled' &&
    tokens.slice(0, first).some(({ key }) => /^(?:record|data|result|image|history)$/.test(key))
  );
}

/** "12 of 20 legacy systems retired, from 5": so many more; "staff onboarded: 40% to 90%" is measured. */
function isProgressed(tokens: readonly Token[], { first }: Hit, target: Quantity): boolean {
  return (
    hitAt(progress, tokens, first) !== undefined && !target.relative && !isShare(target) && !isTime(target)
  );
}

/** "Letters sent in 5 days", "care plans updated daily": how soon or how steadily it is done. */
function isSteady({ tokens, start, numbers: { target } }: Clause, state: Hit): boolean {
  const subject = subjectOf(tokens, start, state);
  const whole = /^(?:all|every|both|the|\d.*)$/.test(wordAt(tokens, 0));
  if (
    /^(?:held|kept|maintained)$/.test(wordAt(tokens, state.last)) &&
    target &&
    tokens[state.last + 1]?.word !== ':' &&
    !isMeeting(subject, wordAt(tokens, state.last + 1), target) &&
    target.span.start > (tokens[state.last]?.start ?? 0)
  )
    return true;
  if (
    (isTime(target) || isSoon(tokens, state.last + 1)) &&
    !whole &&
    subject.some(({ word, key }) => word !== key)
  )
    return true;
  return isRecurring(tokens, state.last + 1);
}

/** "Workshops held with 5 clinics"; not "with 9 of 10 clinics", nor "backlog held at 5". */
function isMeeting(subject: readonly Token[], link: string, target: Quantity): boolean {
  const thing = hits(deliverables, subject).at(-1);
  const isPart = isShare(target) || target.unit?.startsWith('of ');
  return thing?.last === subject.length - 1 && /^(?:with|in|for|across)$/.test(link) && !isPart;
}

/** "Open positions in radiology filled": the words before the first preposition. */
function subjectOf(tokens: readonly Token[], start: number, state: Hit): readonly Token[] {
  const words = tokens.slice(start, state.first);
  const end = words.findIndex(({ word }) =>
    ['in', 'on', 'at', 'for', 'with', 'from', 'by', 'to'].includes(word),
  );
  return end < 0 ? words : words.slice(0, end);
}

/** "Summaries sent by 18 of 20 hospitals", "traced in all cases": how many do it, not that it was done; a decision is made once. */
function isReached({ tokens, numbers: { target } }: Clause, state: Hit): boolean {
  // "User stories delivered per sprint".
  if (tokens[state.last + 1]?.word === 'per') return true;
  // "In use at 25 hospitals"; "10,000 visits completed" is care that was given.
  if (tokens[state.last]?.word === 'use') return true;
  const care = /^(?:visit|consultation|consult|appointment|encounter)$/.test(keyAt(tokens, state.first - 1));
  if (care && /^(?:completed|held)$/.test(wordAt(tokens, state.first))) return true;
  const after = tokens[state.last + 1];
  // "All 40 attacks blocked by the gateway": what a system does each time.
  if (after?.word === 'by' && isSystem(tokens.slice(state.last + 2))) return true;
  const decided = /^(?:signed|approved|agreed|ratified|endorsed|accepted)$/.test(wordAt(tokens, state.first));
  if (!decided && after?.word === 'by' && target !== undefined && isNear(tokens, state.last + 2, target.span))
    return true;
  return tokens.some(({ key }, at) => key === 'case' && /^(?:all|every|\d+)$/.test(wordAt(tokens, at - 1)));
}

/** "The LLM gateway", "our spam filter". */
function isSystem(tokens: readonly Token[]): boolean {
  const end = tokens.findIndex(
    ({ word }) => !/^[a-z]/.test(word) || /^(?:in|on|at|by|within|for)$/.test(word),
  );
  return systems.has((end < 0 ? tokens : tokens.slice(0, end)).at(-1)?.key ?? '');
}

/** "Audits finished: 12 of 12"; "labs connected: 3 of 8" is what the labs did. */
function isCounted(tokens: readonly Token[], state: Hit, { unit }: Quantity): boolean {
  return unit === undefined || (unit.startsWith('of ') && !hitAt(voluntary, tokens, state.first));
}

/** At the token or behind one more: "by 18 of 20", "by all 18"; not "replaced by texts in 30 practices". */
function isNear(tokens: readonly Token[], at: number, { start }: Span): boolean {
  return tokens[at]?.start === start || tokens[at + 1]?.start === start;
}

function isWorded(plain: string, { start, end }: Span): boolean {
  return /^[a-z]/.test(plain.slice(start, end));
}

/** "Sent on time", "coded correctly": how well it was done is the measure. */
function isQualified(plain: string, last: Token | undefined): boolean {
  return /^(?:faster|on time|within|correctly|properly|right|wrong|incorrectly|badly|late)/.test(
    plain.slice(last?.end).trim(),
  );
}

/** "Ethics approval from three hospitals", "FDA clearance for two indications". */
export function grantedThing(
  { plain }: Reading,
  { tokens, start, numbers: { target, baseline } }: Clause,
): Hit | undefined {
  if (!target || baseline || isOutcome(target, isWorded(plain, target.span)) || !isTally(target))
    return undefined;
  for (let at = start; at < start + 3; at++) {
    const hit = hitAt(grants, tokens, at);
    if (hit && obtained.has(wordAt(tokens, hit.last + 1)))
      // "Analysis plan for 4 of 4 trials": as far as it has come.
      return target.unit?.startsWith('of ') && hitAt(deliverables, tokens, hit.first) ? undefined : hit;
  }
  return undefined;
}

/** "8 usability interviews", "Three papers in press": things made are counted. */
export function deliveredThings({ tokens, start, numbers, use, people }: Clause): Hit | undefined {
  const { target, baseline } = numbers;
  if (!target || baseline || use || isOutcome(target, false) || !isTally(target)) return undefined;
  const at = tokens.findIndex((token) => token.start >= target.span.start);
  if (at !== start || (people && people.start <= (tokens[at + 2]?.start ?? 0))) return undefined;
  // "Two rounds of user research".
  const measure = /^(?:rounds|series|sets|pairs|batches|kinds|types)$/.test(wordAt(tokens, at + 1));
  const near = measure ? tokens.slice(at + 3, at + 8) : tokens.slice(at, at + 6);
  const end = near.findIndex(({ word }) =>
    /^(?:with|for|of|in|on|by|per|to|at|a|after|before|have|has|use|,|:)$/.test(word),
  );
  const named = end < 0 ? near : near.slice(0, end);
  const hit = firstHit(deliverables, named);
  // "Video visits": a kind of visit.
  if (hit && /^(?:visit|consultation|consult|appointment|call)$/.test(named[hit.last + 1]?.key ?? ''))
    return undefined;
  const from = measure ? at + 3 : at;
  return hit && { ...hit, first: hit.first + from, last: hit.last + from };
}

/** "Two vendors sign a BAA", "Three hospitals pass the conformance test": a step that organisations take. */
export function organisationsDo({ tokens, start, numbers: { target, baseline } }: Clause): Hit | undefined {
  if (!target || baseline || target.span.start !== tokens[start]?.start || isOutcome(target, false))
    return undefined;
  const at = tokens.findIndex(
    ({ key }, index) => index > start && (organisations.has(key) || bodies.has(key)),
  );
  const verb = tokens[at + 1];
  return at > 0 && at < start + 5 && verb && steps.has(verb.word)
    ? { id: '', first: at + 1, last: at + 1 }
    : undefined;
}

/** "Every AI tool on the register has a named safety officer"; not "every clinic has a nurse". */
export function everyoneHas({ tokens, start, numbers: { target, baseline } }: Clause): Hit | undefined {
  if (!target || baseline || !/^(?:every|each|all)$/.test(wordAt(tokens, start))) return undefined;
  const at = tokens.findIndex(({ word }) => /^ha(?:s|ve)$/.test(word));
  const [article, ...thing] = tokens.slice(at + 1);
  const made = /^an?$/.test(article?.word ?? '') && thing.length < 5 && assigned.test(wordAt(thing, 0));
  return at > start && made ? { id: '', first: at, last: at } : undefined;
}

/** "Two data scientists release …", "Educators certify 30 preceptors": what a team makes, said of the team. */
export function teamDoes({ tokens, numbers: { target, baseline }, people }: Clause): Hit | undefined {
  if (!people || !target || baseline || isOutcome(target, false) || !isTally(target)) return undefined;
  const at = tokens.findIndex(({ start }) => start >= people.end);
  const role = hitAt(roleLexicon, tokens, 0);
  const byCarers = role !== undefined && clinicalRoles.has(role.id);
  const near = [at, at + 1].find((index) => {
    const word = wordAt(tokens, index);
    return teamVerbs.has(word) || (byCarers && careVerbs.has(word));
  });
  return near !== undefined && near > 0 && near < 4 ? { id: '', first: near, last: near } : undefined;
}

/** "Trained analysts", "live dashboards": the participle describes a thing. */
function isAttribute(tokens: readonly Token[], hit: Hit): boolean {
  const before = wordAt(tokens, hit.first - 1);
  return (
    /^\d|^(?:of|the|a|our|new|fully|with|newly|match|matches|equal|equals|mirror|mirrors|than|versus|vs)$/.test(
      before,
    ) &&
    tokens[hit.last + 1] !== undefined &&
    !hitAt(states, tokens, hit.last + 1)
  );
}

/** "Machine-drafted letters". */
function isHyphenated(plain: string, tokens: readonly Token[], { first, last }: Hit): boolean {
  return plain[(tokens[first]?.start ?? 0) - 1] === '-' && /^[a-z]{4}/.test(wordAt(tokens, last + 1));
}

function hitsFrom(found: Lexicon, tokens: readonly Token[], start: number): Hit[] {
  return hits(found, tokens.slice(start)).map((hit) => ({
    ...hit,
    first: hit.first + start,
    last: hit.last + start,
  }));
}
