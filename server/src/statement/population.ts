import {
  anybody,
  attributes,
  billed,
  crowd,
  hindered,
  hr,
  links,
  ofPeople,
  one,
  organisations,
  product,
  security,
  staff,
  taken,
  things,
  told,
  tools,
  wishes,
} from '../knowledge/populations.ts';
import { comparison, roleLexicon, umbrellaRoles } from '../knowledge/roles.ts';
import { firstHit, type Hit, hitAt, hits, spanOf } from '../words/lexicon.ts';
import { keyAt, type Reading, type Token, wordAt } from '../words/text.ts';
import { isDigits } from './digits.ts';
import { isImplicit } from './implicit-population.ts';
import { peopleSegment } from './people-segment.ts';
import { coverage } from './population-coverage.ts';
import type { Direction, Population } from './statement.ts';

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
    // "Members of the public", "members of staff".
    (hit) =>
      !isYardstick(tokens, hit) &&
      !isTool(tokens, hit) &&
      !isWithin(hit, people) &&
      !isWithin(hit, workers) &&
      !(others && isObjectOf(others, tokens, hit)),
  );
  const segment = peopleSegment(tokens, covered);
  const first = roles[0] ?? segment;
  if (first) {
    const ids = [...new Set([...roles.map((hit) => hit.id), ...(segment ? ['patient'] : [])])];
    const kind = ids.every((id) => umbrellaRoles.has(id)) ? 'umbrella' : 'role';
    return { kind, roles: ids, mention: spanOf(tokens, first) };
  }
  if (firstHit(security, tokens) && !firstHit(hindered, tokens)) return NOBODY;
  // "Our people", in a survey of them as employees.
  const own = people && tokens[people.first]?.word === 'people' && tokens[people.first - 1]?.word === 'our';
  if (own && firstHit(hr, tokens) && !firstHit(product, tokens)) return NOBODY;
  if (people) return { kind: 'unsegmented', roles: [], mention: spanOf(tokens, people) };
  if (workers && isKind(tokens, workers))
    return { kind: 'role', roles: [], mention: spanOf(tokens, workers) };
  if (workers) {
    // "New hires" are no hiring.
    const asEmployees = hits(hr, tokens).some((hit) => !isWithin(hit, workers)) && !firstHit(product, tokens);
    return asEmployees ? NOBODY : { kind: 'unsegmented', roles: [], mention: spanOf(tokens, workers) };
  }
  return isImplicit(tokens, covered, direction) ? { kind: 'implicit', roles: [] } : NOBODY;
}

/** "Adoption of the discharge navigator", "launch the benefits coach": nobody adopts or launches a person. */
function isTool(tokens: readonly Token[], { first, last }: Hit): boolean {
  if (!tools.has(wordAt(tokens, last))) return false;
  for (let at = first - 1; at >= Math.max(0, first - 3); at--) {
    if (!/^(?:the|our|an?)$/.test(wordAt(tokens, at))) continue;
    if (at === 1) return taken.has(wordAt(tokens, 0));
    return wordAt(tokens, at - 1) === 'of' && taken.has(wordAt(tokens, at - 2));
  }
  return false;
}

function isWithin(inner: Hit, outer: Hit | undefined): boolean {
  return outer !== undefined && inner.first >= outer.first && inner.last <= outer.last;
}

/** "Customer tickets", "hospital customers": no people; "customer satisfaction", "each user opens" are about people. */
function isAttribute(tokens: readonly Token[], { first, last }: Hit): boolean {
  const noun = tokens[last];
  const next = wordAt(tokens, last + 1);
  // "Employer clients" are organisations.
  if (noun && /^(?:customer|client)$/.test(noun.key) && organisations.has(keyAt(tokens, first - 1)))
    return !things.has(keyAt(tokens, first - 1));
  // "The public trusts us".
  if (noun?.word === 'public' && /^(?:trusts|knows|understands|feels|says|believes|agrees|rates)$/.test(next))
    return false;
  // "Everyone's health data": the data is what is measured.
  if (/^(?:every(?:one|body)|any(?:one|body))'s$/.test(noun?.word ?? ''))
    return hitAt(ofPeople, tokens, last + 1) === undefined;
  if (noun?.word === 'public') return /^[a-z]{3}/.test(next) && !links.has(next);
  // "A 50,000-person cohort".
  if (noun?.word === 'person' && tokens[first - 1]?.end === noun.start - 1 && isDigits(tokens[first - 1]))
    return /^[a-z]{3}/.test(next);
  if (!noun || noun.word !== noun.key || !/^[a-z]{2}/.test(next) || links.has(next)) return false;
  if (!attributes.has(noun.word) || one.has(wordAt(tokens, first - 1))) return false;
  return hitAt(ofPeople, tokens, last + 1) === undefined;
}

/** "Bills that people can read", "'users' renamed": the people say what kind of thing it is, or are a word that is spoken of. */
function isBeside(tokens: readonly Token[], { first, last }: Hit): boolean {
  const [noun = '', link = ''] = tokens.slice(Math.max(0, first - 2), first).map(({ word }) => word);
  const next = tokens[last + 1];
  const quoted = /^['"]$/.test(link) && next?.word === link;
  // "A workplace people do not want to leave".
  const said = /^[a-z]{4,}$/.test(link) && /^(?:an?|one)$/.test(noun) && wishes.has(next?.word ?? '');
  return quoted || said || (/^(?:that|which)$/.test(link) && /^[a-z]{3}/.test(noun) && !told.has(noun));
}

/** "Online bill payment on 60% of accounts", "A/R accounts older than 90 days": accounts that are settled. */
function isBilled(tokens: readonly Token[], { last }: Hit): boolean {
  return tokens[last]?.key === 'account' && firstHit(billed, tokens) !== undefined;
}

/** "Staff meals", "staff injuries": staff are many, so that what ends in s is no verb of theirs. */
function isStaffThing(tokens: readonly Token[], { last }: Hit): boolean {
  const next = tokens[last + 1];
  if (next?.word === 'facing') return true;
  if (tokens[last]?.word !== 'staff' || !next || next.word === next.key) return false;
  return /[a-z]{3}s$/.test(next.word) && hitAt(ofPeople, tokens, last + 1) === undefined;
}

/** "Kitchen staff", "peer workers": which ones is said, though no list of roles has them; "our staff" and "new staff" are anybody. */
function isKind(tokens: readonly Token[], { first, last }: Hit): boolean {
  const before = wordAt(tokens, first - 1);
  return (
    first === last &&
    /^(?:staff|worker|personnel)$/.test(keyAt(tokens, first)) &&
    /^[a-z]{3,}$/.test(before) &&
    !anybody.has(before) &&
    !/(?:ed|ing|ly|al)$/.test(before)
  );
}

/** "Consumers find a doctor": somebody else is measured, and the doctor is found. */
function isObjectOf(people: Hit, tokens: readonly Token[], role: Hit): boolean {
  return role.first > people.last + 2 && /^(?:an?|the|their|our)$/.test(wordAt(tokens, role.first - 1));
}

/** "Reads scans as well as radiologists": the role is what the product is compared with. */
function isYardstick(tokens: readonly Token[], hit: Hit): boolean {
  for (let back = 1; back <= 4; back++) {
    const found = hitAt(comparison, tokens, hit.first - back);
    if (found && found.last >= hit.first - 2 && found.last < hit.first)
      return !/^(?:\d|under|over|less)/.test(wordAt(tokens, found.last + 1));
  }
  return false;
}
