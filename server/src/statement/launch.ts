import { entries, notLaunch, nouns, scopes, stateOrSpread as state } from '../knowledge/launch.ts';
import { crowdOrStaff as crowd } from '../knowledge/populations.ts';
import { roleLexicon } from '../knowledge/roles.ts';
import { firstHit, type Hit, hitAt, spanOf } from '../words/lexicon.ts';
import { type Reading, type Token, wordAt } from '../words/text.ts';
import { isMonth } from './label.ts';
import { clauseEnd } from './launch-clause.ts';
import { namedLaunch } from './launch-named.ts';
import { isPaper, objectOf } from './launch-object.ts';
import { verbFirst } from './launch-order.ts';
import { placesOf } from './launch-places.ts';
import { isActOf, isAvailabilityOf, isListed, isVersion } from './launch-reach.ts';
import { isState } from './launch-state.ts';
import type { Launch, Quantity } from './statement.ts';

/** A product or care service becomes available somewhere new; not "after launch", "ship logs" or a survey's launch. */
export function readLaunch(
  reading: Reading,
  kind: 'objective' | 'key-result',
  baseline: Quantity | undefined,
): Launch | undefined {
  const end = clauseEnd(reading);
  const clause = { ...reading, tokens: reading.tokens.slice(0, end) };
  const measured = baseline && baseline.span.start < (reading.tokens[end]?.start ?? baseline.span.end);
  // "Launch our watch …", "release firmware 4.2 to 100% of pumps" are orders.
  const ordered =
    /^(?:our|the|an?|this)$/.test(wordAt(reading.tokens, 1)) || isVersion(reading.tokens.slice(1));
  if (measured && nouns.has(wordAt(reading.tokens, 0)) && !ordered) return undefined;
  const hit = launchOf(clause, kind) ?? (end < reading.tokens.length ? launchOf(reading, kind) : undefined);
  if (!hit) return undefined;
  return { mention: spanOf(reading.tokens, hit), ...placesOf(reading) };
}

function launchOf(reading: Reading, kind: 'objective' | 'key-result'): Hit | undefined {
  const { tokens } = reading;
  const other = firstHit(notLaunch, tokens);
  // "Release of information", but "limited release of the app".
  // "… before open enrolment" tells only when.
  if (other && !scopes.has(wordAt(tokens, other.first - 1)) && !isWhen(tokens, other.first)) return undefined;
  const named = namedLaunch(reading);
  if (named) return named;
  for (let at = 0; at < tokens.length; at++) {
    if (starts(tokens, at)) {
      const hit = verbFirst({ reading, at, kind }) ?? nounFirst(tokens, at);
      if (hit) return hit;
    }
    const hit = hitAt(state, tokens, at);
    if (hit && isState(reading, hit)) return hit;
  }
  return undefined;
}

/** "Before open enrolment", "ahead of it". */
function isWhen(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1);
  return /^(?:before|by)$/.test(before) || (before === 'of' && wordAt(tokens, at - 2) === 'ahead');
}

/** Where a clause begins: at the start, after a comma, "and", a colon, an adverb or a date. */
function starts(tokens: readonly Token[], at: number): boolean {
  // "Complete the national roll-out of the app".
  if (/^(?:complete|finish)$/.test(wordAt(tokens, 0)) && at < 3) return true;
  if (wordAt(tokens, at - 1) === 'to' && isAskedOfPeople(tokens.slice(0, at))) return false;
  return at === 0 || /^(?:,|;|:|and|then|successfully|safely|softly|we|to)$/.test(wordAt(tokens, at - 1));
}

/** "Get 40% of members to turn on reminders": they do it. */
function isAskedOfPeople(before: readonly Token[]): boolean {
  if (!/^(?:get|have|persuade|convince|nudge|invite|encourage|ask|help)$/.test(wordAt(before, 0)))
    return false;
  return firstHit(roleLexicon, before) !== undefined || firstHit(crowd, before) !== undefined;
}

/** "Public launch of the finder", "general release to 10,000 users". */
function nounFirst(tokens: readonly Token[], at: number): Hit | undefined {
  if (isAvailabilityOf(tokens, at) || isActOf(tokens, at) || isListed(tokens, at))
    return { id: '', first: at, last: at };
  const entry = hitAt(entries, tokens, at);
  if (
    entry &&
    !tokens.some(({ word }) => word === '%') &&
    /^(?:of|in|into|for|at|among|with)$/.test(wordAt(tokens, entry.last + 1))
  )
    return entry;
  const scope = scopes.has(wordAt(tokens, at)) ? at : at + 1;
  const [noun = '', live = ''] = tokens.slice(scope + 1, scope + 3).map(({ word }) => word);
  const isGoLive = (noun === 'go' && live === 'live') || (noun === 'roll' && live === 'out');
  if (!scopes.has(wordAt(tokens, scope)) || !(isGoLive || /^(?:launch|release|rollout)$/.test(noun)))
    return undefined;
  const last = isGoLive ? scope + 2 : scope + 1;
  const link = tokens[last + 1]?.word;
  const hit = { id: '', first: at, last };
  // "Nationwide rollout by October", "market launch: Q2".
  const dated = tokens
    .slice(last + 2, last + 4)
    .some(({ word }, index) => isMonth(word) || (index === 0 && word === 'q'));
  if (dated && /^(?:by|from|in|on|:)$/.test(link ?? '')) return hit;
  if (link === 'with' && /^\d/.test(wordAt(tokens, last + 2))) return hit;
  return (link === 'of' && !isPaper(objectOf(tokens.slice(last + 2)))) || link === 'to' ? hit : undefined;
}
