import { lands, regions, services, stages, stores, treated, venues, wide } from '../knowledge/launch.ts';
import { crowdOrStaff as crowd } from '../knowledge/populations.ts';
import { roleLexicon } from '../knowledge/roles.ts';
import { firstHit, type Hit, hitAt, hits, type Lexicon } from '../words/lexicon.ts';
import { type Reading, type Token, wordAt } from '../words/text.ts';
import { isCount, isPaper, isPlaceName, isService, objectOf } from './launch-object.ts';
import { endsInSoftware, storeAt } from './launch-reach.ts';
import { isOnRoad, isOnShelves, isUpAndRunning } from './launch-shelves.ts';
import { isGoneIntoService } from './launch-verb.ts';
import { isPlant } from './launch-whom.ts';
import { readStates } from './states.ts';

const counted: readonly Lexicon[] = [roleLexicon, crowd, venues];
const shares = /^(?:half|third|quarter|fifth|tenth)$/;
const ends = /^(?:|[,;(]|by|before|across|from|in|this|next)$/;

/** "Wave 2: Scotland and Wales", "GA in Germany", "beta → 200 physicians": where or whom something reaches, without a verb. */
export function namedLaunch(reading: Reading): Hit | undefined {
  const reached = [isShareReached, isStageOpen, isFirstOnes, isStaged, isForMore].some((is) => is(reading));
  return reached ? { id: '', first: 0, last: 0 } : placedLaunch(reading);
}

/** Where it is then, and not how many have it. */
export function placedLaunch(reading: Reading): Hit | undefined {
  const placed = [
    isFirstTreated,
    isCutover,
    isWave,
    isGeneral,
    isToGeneral,
    isOnAt,
    isEverywhere,
    isOnStores,
    isOut,
    ({ tokens }: Reading) => isOnShelves(tokens, 0),
    ({ tokens }: Reading) => isOnRoad(tokens),
    ({ tokens }: Reading) => isGoneIntoService(tokens),
    ({ tokens }: Reading) => wordAt(tokens, 0) !== 'get' && isUpAndRunning(tokens, 0),
  ].some((is) => is(reading));
  return placed ? { id: '', first: 0, last: 0 } : undefined;
}

/** "Wave 2: Scotland and Wales", "wave 3: 14 hospitals", "rollout: Ohio, then Utah"; not "wave 2: patients surveyed". */
function isWave(reading: Reading): boolean {
  const { tokens } = reading;
  if (tokens[0]?.word === 'rollout' && tokens[1]?.word === ':') return isPlaces(reading, 2);
  if (!/^(?:wave|tranche)$/.test(tokens[0]?.word ?? '') || !isCount(tokens[1]) || tokens[2]?.word !== ':')
    return false;
  return isPlaces(reading, 3) || endsAfter(tokens, countedEnd(tokens, 3));
}

/** "Rollout: a quarter of accounts by May", "Beta → 200 physicians", "From pilot to 30% of patients". */
function isShareReached({ tokens }: Reading): boolean {
  const [first = '', second = ''] = tokens.map(({ word }) => word);
  const rollout = first === 'rollout' || (first === 'roll' && second === 'out');
  if (rollout) {
    const colon = first === 'roll' ? 2 : 1;
    return tokens[colon]?.word === ':' && endsAfter(tokens, countedEnd(tokens, colon + 1));
  }
  const stage = first === 'from' ? 1 : 0;
  if (!/^(?:beta|pilot)$/.test(tokens[stage]?.word ?? '')) return false;
  let to = stage + 1;
  while (/^(?:→|-|>|to)$/.test(tokens[to]?.word ?? '')) to++;
  return to > stage + 1 && endsAfter(tokens, countedEnd(tokens, to));
}

/** "Beta open to 150 dietitians", "closed beta running with 80 carers". */
function isStageOpen({ tokens }: Reading): boolean {
  const stage = hitAt(stages, tokens, 0);
  if (!stage) return false;
  const [open = '', link = ''] = tokens.slice(stage.last + 1, stage.last + 3).map(({ word }) => word);
  return (
    /^(?:open|opens|opened|live|out|available|running|runs|starts|begins)$/.test(open) &&
    /^(?:to|with|in|at|for|on|across)$/.test(link) &&
    countedEnd(tokens, stage.last + 3) !== undefined
  );
}

/** "First 500 patients on the watch programme in Ohio"; not "first 40 patients on dialysis". */
function isFirstOnes({ tokens }: Reading): boolean {
  const from = tokens[0]?.word === 'the' ? 1 : 0;
  const end = tokens[from]?.word === 'first' ? countedEnd(tokens, from + 1) : undefined;
  return end !== undefined && isOnSoftware(tokens, end) && !tokens.some(({ word }) => /^[%:]$/.test(word));
}

/** "First 10 patients treated in the rehab annex"; not "… in the trial". */
function isFirstTreated({ tokens }: Reading): boolean {
  const from = tokens[0]?.word === 'the' ? 1 : 0;
  if (tokens[from]?.word !== 'first') return false;
  const done = tokens.findIndex(({ word }) => treated.has(word));
  const [link, ...where] = tokens.slice(done + 1, done + 8);
  if (done < from + 2 || done > from + 4) return false;
  // "First patients scanned on the mobile MRI".
  if (link?.word === 'on' && /^(?:the|our|an?)$/.test(where[0]?.word ?? '')) return isPlant(where);
  if (!/^(?:in|at)$/.test(link?.word ?? '')) return false;
  const place = objectOf(where);
  return (
    /^(?:the|our|an?)$/.test(place[0]?.word ?? '') &&
    hits(venues, place).at(-1)?.last === place.length - 1 &&
    !isPaper(place) &&
    !tokens.some(({ word }) => /^[%:]$/.test(word))
  );
}

/** "Telehealth for 3 more prisons". */
function isForMore({ tokens }: Reading): boolean {
  const more = tokens.findIndex(({ word }) => /^(?:more|further|additional)$/.test(word));
  if (more < 3 || !isCount(tokens[more - 1]) || !/^(?:for|in|at|to)$/.test(tokens[more - 2]?.word ?? ''))
    return false;
  const what = tokens.slice(0, more - 2);
  const alone = what.length < 5 && objectOf(what).length === what.length && hitAt(services, tokens, 0);
  return (
    alone !== undefined && alone !== false && firstHit(venues, tokens.slice(more + 1, more + 4)) !== undefined
  );
}

/** "Cutover to the new lab system behind us before the holidays"; not "cutover rehearsal done". */
function isCutover({ tokens }: Reading): boolean {
  if (isCutoverOf(tokens)) return true;
  const [first = '', second = ''] = tokens.map(({ word }) => word);
  const noun = first === 'cut' && second === 'over' ? 1 : 0;
  if (noun === 0 && !/^(?:cutover|switchover|changeover|switch)$/.test(first)) return false;
  const done = tokens.findIndex(
    ({ word }, at) => at > noun && /^(?:behind|done|complete|completed|finished|over)$/.test(word),
  );
  return (
    /^(?:to|from)$/.test(tokens[noun + 1]?.word ?? '') &&
    done > noun + 2 &&
    isService(tokens.slice(noun + 2, done))
  );
}

/** "PACS cutover at the Hill campus complete by May"; not "PACS cutover plan complete" and "shift changeover done in 10 minutes". */
function isCutoverOf(tokens: readonly Token[]): boolean {
  const noun = tokens.findIndex(({ word }) => /^(?:cutover|switchover|changeover)$/.test(word));
  if (noun < 1 || noun > 4 || !isService(tokens.slice(0, noun))) return false;
  const [link, ...behind] = tokens.slice(noun + 1).map(({ word }) => word);
  const done = behind.findIndex((word) => /^(?:behind|done|complete|completed|finished|live)$/.test(word));
  return (
    /^(?:at|in|to|for)$/.test(link ?? '') &&
    done > 0 &&
    !behind.some((word) => /^(?:minutes?|hours?|%)$/.test(word))
  );
}

/** "20% of patients on the new scheduler by 15 Jan, 100% by 1 March": in stages. */
function isStaged({ tokens }: Reading): boolean {
  const end = tokens[1]?.word === '%' ? countedEnd(tokens, 0) : undefined;
  if (end === undefined || !isOnSoftware(tokens, end)) return false;
  return tokens.some(
    ({ word }, at) =>
      at > end && word === '%' && /^[,;]$/.test(tokens[at - 2]?.word ?? '') && tokens[at + 1]?.word === 'by',
  );
}

/** "GA in Germany and Austria"; not "GA in the notes". */
function isGeneral(reading: Reading): boolean {
  const { tokens } = reading;
  return tokens[0]?.word === 'ga' && /^(?:in|across)$/.test(tokens[1]?.word ?? '') && isPlaces(reading, 2);
}

/** "Care-plan builder to GA at five hospitals", "scheduler from beta to GA"; not "conversions from spinal to GA". */
function isToGeneral({ tokens }: Reading): boolean {
  const to = tokens.findIndex(({ word }, at) => word === 'to' && tokens[at + 1]?.word === 'ga');
  const [end, until] = [tokens[to + 2]?.word ?? '', to - 2];
  if (to < 1 || !/^(?:|[,;(]|at|in|by|on|for|with|before|this|next|across)$/.test(end)) return false;
  if (tokens.some(({ word }) => word === '%')) return false;
  const staged = tokens[until]?.word === 'from' && hitAt(stages, tokens, until + 1) !== undefined;
  const what = tokens.slice(0, staged ? until : to);
  return staged || /^(?:take|bring|move|push|get)$/.test(tokens[0]?.word ?? '') || endsInSoftware(what);
}

/** "E-prescribing on at the children's hospital"; not "lights on at the clinic". */
function isOnAt({ tokens }: Reading): boolean {
  const on = tokens.findIndex(({ word }, at) => word === 'on' && tokens[at + 1]?.word === 'at');
  // "Switched on at both hospitals" has a verb.
  if (tokens[on - 1]?.word.endsWith('ed')) return false;
  const what = tokens.slice(0, on);
  return (
    on > 0 &&
    on < 7 &&
    isService(what) &&
    !isPaper(what) &&
    firstHit(venues, tokens.slice(on + 2, on + 7)) !== undefined
  );
}

/** "UK-wide availability of the asthma plan"; not "nationwide availability of beds" and "… of the app above 99%". */
function isEverywhere({ tokens }: Reading): boolean {
  const noun = tokens[1]?.word === 'wide' ? 2 : 1;
  const far = noun === 2 ? regions.has(tokens[0]?.word ?? '') : wide.has(tokens[0]?.word ?? '');
  if (!far || tokens[noun]?.word !== 'availability' || tokens[noun + 1]?.word !== 'of') return false;
  const object = objectOf(tokens.slice(noun + 2));
  const one = /^(?:the|our|an?)$/.test(object[0]?.word ?? '');
  return one && !isPaper(object) && !tokens.some(({ word }) => word === '%');
}

/** "Available on web and Android for all members", "iOS in all 50 states", "Build 5.1 out on Windows". */
function isOnStores({ tokens }: Reading): boolean {
  const first = tokens[0]?.word ?? '';
  if (first === 'available' && tokens[1]?.word === 'on')
    return tokens[2]?.word === 'web' || storeAt(tokens, 2) !== undefined;
  if (/^(?:build|version|release)$/.test(first) && isCount(tokens[1]))
    return (
      (/^(?:out|live)$/.test(tokens[2]?.word ?? '') && /^(?:on|in|to|for)$/.test(tokens[3]?.word ?? '')) ||
      (tokens[2]?.word === 'in' && tokens[3]?.word === 'production')
    );
  const store = hitAt(stores, tokens, 0);
  if (!store || tokens[store.last + 1]?.word !== 'in') return false;
  return endsAfter(tokens, countedEnd(tokens, store.last + 2));
}

/** "Booking app out in Canada by May", "our app arrives in Denmark", "beta of the diary out to 4 schools"; not "printer out in Ohio". */
function isOut(reading: Reading): boolean {
  const { tokens } = reading;
  const out = tokens.findIndex(({ word }) => /^(?:out|arrives|lands|debuts)$/.test(word));
  // "Patient portal 3.0 out to all members".
  const name = isCount(tokens[out - 1]) ? out - 1 : out;
  const stage = hitAt(stages, tokens, 0);
  const staged = stage !== undefined && /^(?:of|for)$/.test(tokens[stage.last + 1]?.word ?? '');
  const from = staged ? stage.last + 2 : 0;
  if (out <= from || out > from + 6 || !endsInSoftware(tokens.slice(from, name))) return false;
  const link = tokens[out + 1]?.word ?? '';
  const whom = tokens.slice(out + 2, out + 5);
  return (
    (staged && link === 'to' && countedEnd(tokens, out + 2) !== undefined) ||
    (link === 'to' &&
      /^(?:all|every|each)$/.test(whom[0]?.word ?? '') &&
      counted.some((list) => firstHit(list, whom))) ||
    (link === 'in' && isPlaces(reading, out + 2)) ||
    (link === 'on' && storeAt(tokens, out + 2) !== undefined)
  );
}

/** "On the watch programme", "onto our new scheduler". */
function isOnSoftware(tokens: readonly Token[], at: number): boolean {
  if (!/^on(?:to)?$/.test(tokens[at]?.word ?? '') || !/^(?:the|our|a)$/.test(tokens[at + 1]?.word ?? ''))
    return false;
  return endsInSoftware(objectOf(tokens.slice(at + 2)));
}

/** Behind "200 physicians", "all 50 states", "30% of eligible patients", "a quarter of accounts". */
function countedEnd(tokens: readonly Token[], from: number): number | undefined {
  let at = from;
  while (/^(?:all|the|an?|our)$/.test(tokens[at]?.word ?? '')) at++;
  if (shares.test(tokens[at]?.word ?? '')) at++;
  else if (isCount(tokens[at])) at += tokens[at + 1]?.word === '%' ? 2 : 1;
  else return undefined;
  while (/^(?:of|all|our|the)$/.test(tokens[at]?.word ?? '')) at++;
  // One word of which kind: "30% of eligible patients".
  for (const start of [at, at + 1])
    for (const list of counted) {
      const hit = hitAt(list, tokens, start);
      if (hit) return hit.last + 1;
    }
  return undefined;
}

/** "To 10% of clinicians, …", "to a quarter of nurses first"; not "to 95% of patients within a day". */
export function isToShare(rest: readonly Token[]): boolean {
  const end = rest[0]?.word === 'to' ? countedEnd(rest, 1) : undefined;
  const soon = rest.some(({ word }) => /^(?:within|without)$/.test(word));
  return !soon && (endsAfter(rest, end) || /^(?:first|then)$/.test(rest[end ?? rest.length]?.word ?? ''));
}

function endsAfter(tokens: readonly Token[], end: number | undefined): boolean {
  return end !== undefined && ends.test(tokens[end]?.word ?? '');
}

/** "Scotland and Wales", "Ohio". */
function isPlaces({ text, tokens }: Reading, at: number): boolean {
  const near = tokens.slice(at, at + 2);
  if (readStates({ text: '', plain: '', tokens: near }).length > 0 || regions.has(near[0]?.word ?? ''))
    return true;
  if (hitAt(lands, tokens, at)) return true;
  const link = /^(?:and|,|&|\+)$/.test(tokens[at + 1]?.word ?? '');
  return link && isPlaceName(text, tokens[at]) && isPlaceName(text, tokens[at + 2]);
}
