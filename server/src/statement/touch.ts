import { digital, touchDone as done, flows, programs, touchVerbs as verbs } from '../knowledge/vanity.ts';
import { firstHit, type Hit, hitAt } from '../words/lexicon.ts';
import { type Token, wordAt } from '../words/text.ts';
import type { Numbers } from './numbers.ts';
import type { Population, Quantity } from './statement.ts';
import { digitalObject, isAmount, isPerThing, NEAR, numberAhead } from './touch-thing.ts';

/** What people wait for before it exists. */
const awaited: ReadonlySet<string> = new Set(['beta', 'app', 'launch', 'product', 'release', 'platform']);
const handsets = /^(?:phone|smartphone|handset)$/;

/** "Nurses open the dashboard daily", "10,000 people install the app": somebody touches something digital. */
export function touched(tokens: readonly Token[], population: Population): Hit | undefined {
  const passive = touchedBy(tokens, population);
  if (passive) return passive;
  const everyone = /^(?:each|every|all)$/.test(wordAt(tokens, 0));
  if (!everyone && (population.kind === 'none' || population.kind === 'implicit')) return undefined;
  const at = tokens.findIndex(
    ({ word }, index) =>
      index > 0 &&
      (verbs.has(word) || (done.has(word) && /^(?:ha(?:ve|s)|who)$/.test(wordAt(tokens, index - 1)))),
  );
  const before = wordAt(tokens, at - 1);
  if (at < 0 || /^(?:can|could|may|must|cannot|to|by|without|not|the|a|an|our)$/.test(before))
    return undefined;
  if (population.mention && population.mention.start > (tokens[at]?.start ?? 0)) return undefined;
  // "Spend 18% of the visit looking at a screen": time that is lost.
  if (tokens.slice(0, at).some(({ word }) => /^spen(?:d|t)$/.test(word))) return undefined;
  // "Clicking on the banner".
  const on = /^(?:click|tap)/.test(wordAt(tokens, at)) && wordAt(tokens, at + 1) === 'on';
  // "Follow the clinic on Instagram".
  const network = /^follow/.test(wordAt(tokens, at))
    ? tokens.findIndex(({ word }, index) => index > at && index < at + 5 && word === 'on')
    : -1;
  const last = digitalObject(tokens, network > 0 ? network + 1 : at + (on ? 2 : 1));
  // "Members who opened the email: 30% to 55%", but not "members who opened the email book a visit".
  const which = /^(?:who|that)$/.test(before) && wordAt(tokens, (last ?? at) + 1) !== ':';
  return last === undefined || which ? undefined : { id: 'login', first: at, last };
}

/** Not "checked": the page is then a list of work. */
const isOpened =
  /^(?:opened|viewed|visited|accessed|browsed|downloaded|installed|watched|clicked|launched|tried)$/;

/** "The app is opened by 60% of patients each week": the same, said the other way round. */
function touchedBy(tokens: readonly Token[], { mention }: Population): Hit | undefined {
  const at = tokens.findIndex(({ word }, index) => isOpened.test(word) && tokens[index + 1]?.word === 'by');
  const link = /^(?:is|are|gets?)$/.test(wordAt(tokens, at - 1)) ? at - 1 : at;
  if (at < 1 || (mention?.start ?? 0) < (tokens[at]?.end ?? 0)) return undefined;
  for (let first = Math.max(0, link - NEAR); first < link; first++)
    if (hitAt(digital, tokens, first)?.last === link - 1) return { id: 'login', first, last: at };
  return undefined;
}

/** "Users open 6 screens a session, up from 3": the more, the better; not "view 2 pages per order". */
export function leafedThrough(tokens: readonly Token[], { target, direction }: Numbers): Hit | undefined {
  const at = tokens.findIndex(({ word }) => verbs.has(word));
  if (!isAmount(target) || direction !== 'increase' || at < 1 || tokens[at + 1]?.start !== target.span.start)
    return undefined;
  const touched = hitAt(digital, tokens, at + 2);
  return touched && !isPerThing(tokens, touched.last)
    ? { id: 'login', first: at, last: touched.last }
    : undefined;
}

/** "20,000 people on the waiting list for the beta". */
export function waitingFor(
  tokens: readonly Token[],
  target: Quantity | undefined,
  population: Population,
): Hit | undefined {
  if (!isAmount(target) || population.kind !== 'unsegmented') return undefined;
  const at = tokens.findIndex(
    ({ key }, index) => key === 'waitlist' || (key === 'list' && tokens[index - 1]?.word === 'waiting'),
  );
  const what = tokens.slice(at + 2, at + 5).some(({ key }) => awaited.has(key));
  return at > 0 && tokens[at + 1]?.word === 'for' && what ? { id: 'reach', first: at, last: at } : undefined;
}

/** "Users spend 12 minutes a day in the app", "visit duration on the portal". */
export function timeSpent(tokens: readonly Token[], target: Quantity | undefined): Hit | undefined {
  if (!isAmount(target)) return undefined;
  const at = tokens.findIndex(
    ({ word }, index) =>
      /^spen(?:d|ds|ding|t)$/.test(word) ||
      (/^(?:time|duration|length|minutes|hours)$/.test(word) &&
        /^(?:in|on)$/.test(wordAt(tokens, index + 1))),
  );
  const link = tokens.findIndex(({ word }, index) => index > at && (word === 'in' || word === 'on'));
  const heard = tokens.findIndex(({ word }) => /^(?:listened|watched|streamed|viewed)$/.test(word));
  if (
    heard > 0 &&
    (/^(?:minute|hour)s?$/.test(target.unit ?? '') || /^(?:minutes|hours)$/.test(wordAt(tokens, 0)))
  )
    return { id: 'login', first: heard, last: heard };
  const last = at < 0 || link < 0 ? undefined : digitalObject(tokens, link + 1);
  return last === undefined ? undefined : { id: 'login', first: at, last };
}

/** "Prescriptions sent through the app 10k to 25k", "App opened 3x per shift": what flows through a product is counted. */
export function flowing(tokens: readonly Token[], target: Quantity | undefined): Hit | undefined {
  // "Number of appointments booked in the app", without a goal.
  const countedOnly = !target && numberAhead(tokens) !== undefined;
  if (!isAmount(target) && !countedOnly) return undefined;
  const used = tokens.findIndex(({ word }, index) => word === 'used' && tokens[index + 1]?.word === 'by');
  // "Feature used by 500 users".
  if (
    used > 0 &&
    tokens[used + 2]?.start === target?.span.start &&
    /^(?:users|customers|consumers)$/.test(wordAt(tokens, used + 3))
  )
    return { id: 'volume', first: used, last: used + 3 };
  const at = tokens.findIndex(({ word }, index) => index > 0 && index < NEAR + 1 && flows.has(word));
  if (at < 0) return undefined;
  // "Installed on 8,000 phones".
  const on =
    tokens[at + 1]?.word === 'on' && tokens.slice(at + 2, at + 6).some(({ key }) => handsets.test(key));
  if (on && tokens[at]?.word === 'installed') return { id: 'reach', first: at, last: at + 1 };
  // "2 million steps logged by users".
  if (tokens[at + 1]?.word === 'by' && /^(?:users|people|customers|consumers)$/.test(wordAt(tokens, at + 2)))
    return { id: 'volume', first: at - 1, last: at };
  if (tokens[at + 1]?.word === 'online' || byProgram(tokens, at + 1))
    return { id: 'volume', first: at - 1, last: at };
  const through = /^(?:through|via|in|on)$/.test(wordAt(tokens, at + 1));
  const last = through ? digitalObject(tokens, at + 2) : undefined;
  if (last !== undefined) return { id: 'volume', first: at - 1, last };
  const opened = /^(?:open|view|visit|access|watch|click)ed$/.test(wordAt(tokens, at));
  return opened && hitAt(digital, tokens, at - 1) ? { id: 'login', first: at - 1, last: at } : undefined;
}

/** "Notes drafted by the scribe", "triages run by our chatbot"; not "by the model team". */
function byProgram(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.word !== 'by') return false;
  const article = /^(?:the|our|an?)$/.test(wordAt(tokens, at + 1)) ? 1 : 0;
  const program = hitAt(programs, tokens, at + 1 + article);
  return (
    program !== undefined &&
    /^(?:|[^a-z].*|from|up|down|to|in|by|per|an?|each|every|this|doubled|tripled)$/.test(
      wordAt(tokens, program.last + 1),
    )
  );
}

/** "Physicians with a licence for the coding assistant", "seats on the dictation tool from 100 to 450": who may use it is counted. */
export function seatsHeld(tokens: readonly Token[], target: Quantity | undefined): Hit | undefined {
  if (!isAmount(target)) return undefined;
  const at = tokens.findIndex(({ key }) => /^(?:licen[cs]e|seat)$/.test(key));
  const held =
    /^(?:with|have|has|holds?)$/.test(wordAt(tokens, at - 2)) && /^an?$/.test(wordAt(tokens, at - 1));
  if (at < 0 || !(at === 0 || held)) return undefined;
  const inUse = wordAt(tokens, at + 1) === 'in' && wordAt(tokens, at + 2) === 'use';
  const link = inUse ? at + 3 : at + 1;
  const product = tokens.slice(link + 1, link + 6);
  const ofProduct = [digital, programs].some((list) => firstHit(list, product));
  return ofProduct && /^(?:for|on|in|to)$/.test(wordAt(tokens, link))
    ? { id: 'reach', first: held ? at - 2 : at, last: at }
    : undefined;
}

/** "65% of members have created an online account": an account is no care. */
export function accountMade(tokens: readonly Token[], population: Population): Hit | undefined {
  if (population.kind === 'none' || population.kind === 'implicit') return undefined;
  const at = tokens.findIndex(({ word }) =>
    /^(?:creat(?:e|es|ed)|activat(?:e|es|ed)|opened|set)$/.test(word),
  );
  const held = tokens.findIndex(
    ({ word }, index) => /^(?:with|have|has)$/.test(word) && /^an?$/.test(wordAt(tokens, index + 1)),
  );
  if (held > 0 && tokens.slice(held + 2, held + 5).some(({ key }) => key === 'account'))
    return { id: 'reach', first: held, last: held + 2 };
  const last = tokens.findIndex(({ key }, index) => index > at && index <= at + 4 && key === 'account');
  // "To create an account", as what they are to do.
  const to = tokens[at - 1]?.word === 'to' && /^(?:get|have|persuade|convince)$/.test(wordAt(tokens, 0));
  return at < 1 || last < 0 ? undefined : { id: 'reach', first: to ? 0 : at, last };
}
