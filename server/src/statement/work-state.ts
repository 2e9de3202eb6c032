import { bodies, careVerbs, deliverables, grants, steps, teamVerbs } from '../knowledge/output.ts';
import { organisations } from '../knowledge/populations.ts';
import { clinicalRoles, roleLexicon } from '../knowledge/roles.ts';
import { firstHit, type Hit, hitAt } from '../words/lexicon.ts';
import { keyAt, type Reading, wordAt } from '../words/text.ts';
import { isWorded } from './done-words.ts';
import { type Clause, isOutcome, isTally } from './work-verb.ts';

const obtained: ReadonlySet<string> = new Set(['from', 'for', 'in', 'at', 'by', 'across', 'with', 'to']);
/** What somebody saw to. */
const assigned = /^(?:named|trained|dedicated|designated|appointed|owner)$/;

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
  if (hit && /^(?:visit|consultation|consult|appointment|call)$/.test(keyAt(named, hit.last + 1)))
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
