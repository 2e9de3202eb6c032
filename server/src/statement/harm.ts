import { safetyWords } from '../knowledge/categories.ts';
import {
  agents,
  amiss,
  between,
  brought,
  harms,
  illnesses,
  measures,
  named,
  namedAfter,
  others,
  things,
  tools,
  treated,
  warnings,
} from '../knowledge/harm.ts';
import { coveredBy, firstHit, type Hit, hitAt, hits } from '../words/lexicon.ts';
import { keyAt, readTokens, type Token, wordAt } from '../words/text.ts';
import { mishapsIn } from './mishap.ts';
import { befallsStaff, staffHarms } from './staff-harm.ts';

/**
 * Whether a title says nothing of harm to patients although words of safety are in it: all of them name something else, such as a
 * "falls clinic", "falls in no-shows" or "harm to the brand", or harm to staff. Without any such word it cannot be told, and is false.
 */
export function saysNothingOfHarm(text: string): boolean {
  const { tokens } = readTokens(text);
  const covered = coveredBy(named, tokens);
  const said = saidIn(tokens);
  return said.length > 0 && said.every((hit) => covered.has(hit.first) || isOther(tokens, hit));
}

/**
 * Whether a title that has words of safety speaks of nothing but sepsis that patients come with: to find and treat it in time keeps them safe,
 * but is care like that of a stroke, and no harm that care has done.
 */
export function caresForSepsis(text: string): boolean {
  const { tokens } = readTokens(text);
  const said = saidIn(tokens);
  return said.length > 0 && said.every(({ last }) => isSepsis(tokens, last) && !isBrought(tokens, last));
}

function saidIn(tokens: readonly Token[]): Hit[] {
  return [...hits(safetyWords, tokens), ...mishapsIn(tokens), ...staffHarms(tokens)];
}

function isSepsis(tokens: readonly Token[], at: number): boolean {
  return keyAt(tokens, at) === 'sepsis';
}

/** "Catheter sepsis", "late recognition of sepsis", "sepsis after surgery", "sepsis cases acquired on the ward". */
function isBrought(tokens: readonly Token[], at: number): boolean {
  if (firstHit(brought, tokens.slice(Math.max(0, at - 3), at))) return true;
  const behind = /^(?:case|rate|episode)$/.test(keyAt(tokens, at + 1)) ? at + 2 : at + 1;
  if (wordAt(tokens, behind) === 'acquired')
    return !tokens.slice(behind + 1, behind + 4).some(({ word }) => /^(?:home|community)$/.test(word));
  return (
    /^(?:after|from|following)$/.test(wordAt(tokens, behind)) &&
    !!firstHit(brought, tokens.slice(behind + 1, behind + 3))
  );
}

function isOther(tokens: readonly Token[], hit: Hit): boolean {
  const last = keyAt(tokens, hit.last);
  if (harms.has(last) && !isAgent(tokens, hit) && namesThing(tokens, hit.last + 1)) return true;
  if (befallsStaff(tokens, hit)) return true;
  if (hitAt(tools, tokens, hit.first)?.last === hit.last) return !firstHit(amiss, tokens);
  if (last === 'sepsis') return firstHit(namedAfter, tokens) !== undefined && !isBrought(tokens, hit.last);
  if (last === 'fall') return isDecrease(tokens, hit);
  if (last === 'infection') return isIllness(tokens, hit);
  if (about.test(last)) return isOfOthers(tokens, hit);
  if (last === 'override') return wordAt(tokens, hit.last + 1) === 'of' && !firstHit(warnings, tokens);
  return false;
}

/** What has a matter of its own: harm to the brand is none to patients, nor are late alerts about invoices. */
const about = /^(?:harm|miss|alert|alarm)$/;

/** "Late alerts about invoices", "deaths of lab mice". */
export function isOfOthers(tokens: readonly Token[], { last }: Hit): boolean {
  return tokens.slice(last + 1, last + 5).some(({ key }) => others.has(key));
}

/** "Reviewed by the patient-safety team": who does something, and no thing that the goal is about. */
function isAgent(tokens: readonly Token[], { first }: Hit): boolean {
  return [1, 2].some((back) => agents.has(keyAt(tokens, first - back)));
}

/** "Infection-control newsletter": the harm says what kind of thing it is. */
export function namesThing(tokens: readonly Token[], after: number): boolean {
  let at = after;
  while (at < after + 2 && between.has(keyAt(tokens, at))) at++;
  return hitAt(things, tokens, at) !== undefined;
}

/** "Falls in vaccination uptake": something is measured that falls; "falls in care homes" are falls. */
function isDecrease(tokens: readonly Token[], { last }: Hit): boolean {
  if (!/^(?:in|of)$/.test(wordAt(tokens, last + 1))) return false;
  const what = tokens.slice(last + 2, last + 6);
  const end = what.findIndex(({ word }) => !/^[a-z]/.test(word) || phraseEnds.has(word));
  return firstHit(measures, end < 0 ? what : what.slice(0, end)) !== undefined;
}

const phraseEnds: ReadonlySet<string> = new Set(
  'from to in on at by with per below under above over of for after while during'.split(' '),
);

/** "Hepatitis C infections cured", "wound infections treated": an illness that is cared for. */
function isIllness(tokens: readonly Token[], { first, last }: Hit): boolean {
  const isKnown = [1, 2].some((back) => hitAt(illnesses, tokens, first - back)?.last === first - 1);
  return isKnown || hitAt(treated, tokens, last + 1) !== undefined;
}
