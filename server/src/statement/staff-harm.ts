import { bodily, count, workers } from '../knowledge/harm.ts';
import { isStaffRole, roleLexicon } from '../knowledge/roles.ts';
import { type Hit, hitAt } from '../words/lexicon.ts';
import { keyAt, type Token, wordAt } from '../words/text.ts';

/**
 * Whether what befalls somebody befalls those who work there and no patient: "nurses hurt by patients", "assaults on porters", "injured
 * workers". What staff do wrong ("nurse medication errors", "false negatives of radiologists") befalls the patient.
 */
export function befallsStaff(tokens: readonly Token[], { first, last }: Hit): boolean {
  if (!bodily.has(keyAt(tokens, last))) return false;
  if (startsStaff(tokens, first)) return true;
  const end = bodily.has(keyAt(tokens, last + 1)) ? last + 2 : last + 1;
  const at = whose.test(wordAt(tokens, end)) ? end + 1 : end;
  const reach = at === end ? 1 : 3;
  for (let next = at; next < at + reach; next++) {
    if (!/^[a-z]/.test(keyAt(tokens, next)) || /^(?:and|or|patients?)$/.test(wordAt(tokens, next)))
      return false;
    const staff = staffAt(tokens, next);
    if (staff) return endsCount(tokens, staff.last + 1);
  }
  return false;
}

const whose = /^(?:of|to|on|among|amongst|in|against)$/;

/** "Nurses hurt", "staff injuries"; not "patients and staff hurt". */
function startsStaff(tokens: readonly Token[], end: number): boolean {
  return [1, 2, 3].some((back) => {
    const staff = staffAt(tokens, end - back);
    return staff?.last === end - 1 && !/^(?:and|or|by|,)$/.test(wordAt(tokens, staff.first - 1));
  });
}

/** Residents of a home are those who are cared for. */
function staffAt(tokens: readonly Token[], at: number): Hit | undefined {
  const hit = hitAt(workers, tokens, at) ?? hitAt(roleLexicon, tokens, at);
  if (!hit || keyAt(tokens, hit.last) === 'resident') return undefined;
  return hit.id === '' || isStaffRole(hit.id) ? hit : undefined;
}

/** Nothing that is counted goes on at a place: "assaults on nurses in A&E"; not "burns on nurse-led wards", "falls of staff and patients". */
export function endsCount(tokens: readonly Token[], at: number): boolean {
  return !/^[a-z]/.test(keyAt(tokens, at)) || hitAt(count, tokens, at) !== undefined;
}

/** Words of harm to staff. */
export function staffHarms(tokens: readonly Token[]): Hit[] {
  return tokens.flatMap((_, at) => {
    const hit = { id: '', first: at, last: at };
    return befallsStaff(tokens, hit) ? [hit] : [];
  });
}
