import { sites, venues } from '../knowledge/launch.ts';
import { changesAndMoves as changes } from '../knowledge/numbers.ts';
import { isStaffRole, roleLexicon } from '../knowledge/roles.ts';
import { firstHit, type Hit, hitAt, hits } from '../words/lexicon.ts';
import { type Reading, type Token, wordAt } from '../words/text.ts';
import { isCount, isPaper, isService, objectOf } from './launch-object.ts';

const rounds = /^(?:roll|rollout|wave|phase|tranche|release)$/;

/** Where what is launched ends and what shall come of it begins: "… and cut waits from 26 to 18 days", "…, with mis-scans under 0.5%". */
export function clauseEnd({ tokens }: Reading): number {
  const end = tokens.findIndex(({ word }, at) => {
    if (at < 2) return false;
    if (word === 'with') return tokens[at - 1]?.word === ',' && !isCount(tokens[at + 1]);
    const joined = word === 'and' || (word === ',' && tokens[at + 1]?.word !== 'and');
    return joined && hitAt(changes, tokens, at + 1) !== undefined && isMeasuredBehind(tokens, at + 2);
  });
  return end < 0 ? tokens.length : end;
}

/** "Cut waits by a day", "bring turnaround from 26 to 18 hours"; not "expand and improve the service". */
function isMeasuredBehind(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(from)
    .some(
      ({ word }, at, rest) => /^(?:from|by|to|below|under|above|over)$/.test(word) && isCount(rest[at + 1]),
    );
}

/** "From 3 to 8 regions", "from 2 wards to 9": how far it reaches. */
export function isFromFew(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }, at) => {
    if (word !== 'from' || !isCount(tokens[at + 1])) return false;
    const to = tokens.findIndex(({ word }, index) => index > at + 1 && index < at + 5 && word === 'to');
    const where = [...tokens.slice(at + 2, to), ...tokens.slice(to + 2, to + 4)];
    return to > 0 && isCount(tokens[to + 1]) && firstHit(venues, where) !== undefined;
  });
}

/** "Migrate 14 clinics to the new EHR", "cut 3 hospitals over to e-prescribing"; not "convert two wards to a surgical unit". */
export function sitesMoved(tokens: readonly Token[], at: number): Hit | undefined {
  if (!/^(?:migrate|move|switch|convert|transfer|transition|cut)$/.test(wordAt(tokens, at))) return undefined;
  const to = tokens.findIndex(
    ({ word }, index) => index > at + 1 && index < at + 8 && /^(?:on)?to$/.test(word),
  );
  const moved = tokens
    .slice(at + 1, to)
    .filter(({ word }) => !/^(?:all|the|our|over|remaining|last|other)$/.test(word));
  const object = objectOf(tokens.slice(to + 1));
  const where = moved.filter(({ key }) => !/^(?:service|programme|program)$/.test(key));
  if (to > 0 && isStaffMoved(moved, object)) return { id: '', first: at, last: at };
  // "Outpatient clinics onto the new EHR".
  // "Cut the burns unit over to the new EHR".
  const cutOver = wordAt(tokens, at) === 'cut' && wordAt(tokens, to - 1) === 'over';
  const some = cutOver || isCount(moved[0]) || wordAt(tokens, to) === 'onto';
  const counted = some && firstHit(venues, where) !== undefined;
  if (to < 0 || !counted || isPaper(object) || !isService(object)) return undefined;
  if (sites.has(object.at(-1)?.key ?? '')) return undefined;
  return { id: '', first: at, last: at };
}

/** "Migrate the community nurses to the mobile record"; not "move nurses to the day unit". */
function isStaffMoved(moved: readonly Token[], object: readonly Token[]): boolean {
  const staff = hits(roleLexicon, moved).some(({ id, last }) => isStaffRole(id) && last === moved.length - 1);
  return (
    staff &&
    !isPaper(object) &&
    /^(?:record|ehr|emr|app|platform|portal|system|software)$/.test(object.at(-1)?.key ?? '')
  );
}

/** "Cover five wards with the fall sensor", "… in the first roll-out"; not "cover 40 shifts with agency staff". */
export function isCovered(rest: readonly Token[]): boolean {
  const end = rest.findIndex(({ word }) => /^(?:with|in)$/.test(word));
  const covered = rest.slice(0, end).filter(({ word }) => !/^(?:all|the|our)$/.test(word));
  if (end < 1 || !isCount(covered[0]) || !firstHit(venues, covered.slice(1))) return false;
  if (rest[end]?.word === 'with') return isService(objectOf(rest.slice(end + 1)));
  return rest.slice(end + 1, end + 4).some(({ word }) => rounds.test(word));
}

/** "Programme extended from 3 to 8 regions", "e-prescribing introduced at 6 sites"; not "opening hours extended at 6 sites". */
export function isSpread(subject: readonly Token[], behind: readonly Token[]): boolean {
  if (isPaper(subject) || !isService(subject)) return false;
  const [link, ...where] = behind.slice(0, 6);
  if (link?.word === 'from') return isFromFew(behind);
  const whom = where.filter(({ word }) => !/^(?:the|our)$/.test(word));
  const counted = isCount(whom[0]) || /^(?:both|all|every|each)$/.test(wordAt(whom, 0));
  return (
    /^(?:to|in|at|on|for|across)$/.test(link?.word ?? '') && counted && firstHit(venues, whom) !== undefined
  );
}
