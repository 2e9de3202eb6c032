import { aged, agedOrCounted as counted } from '../knowledge/numbers.ts';
import { type Token, wordAt } from '../words/text.ts';
import { isDigits } from './digits.ts';
import type { Figure } from './figure.ts';

const OLDEST = 110;

/** `over 75`, `aged 65 and older`, `65+`, `adults 18 to 64`: who, not how much. */
export function isAge(tokens: readonly Token[], figure: Figure): boolean {
  const { first, last, kind } = figure;
  if (kind !== 'count' && kind !== 'time') return false;
  const [before, next] = [tokens[first - 1], tokens[last + 1]];
  if (before?.word === 'than' && /^(?:old|young)er$/.test(wordAt(tokens, first - 2))) return true;
  if (before?.word === 'to' && isRange(tokens, first - 2)) return true;
  if (isPeople(before)) {
    if (kind === 'time') return next?.key === 'old' || tokens[last]?.key === 'year';
    // "Members past the 200,000 mark" are counted.
    return (first < figure.at && figure.value <= OLDEST) || mayBeAge(tokens, figure);
  }
  return (
    (next?.word === 'and' && /^(?:over|older|under|above|up|younger)$/.test(wordAt(tokens, last + 2))) ||
    next?.key === 'old'
  );
}

/** "Patients 75"; not "HbA1c of patients 8.9 to 8.2", "patients 1,200". */
function mayBeAge(tokens: readonly Token[], { value, at }: Figure): boolean {
  if (!Number.isInteger(value) || value > OLDEST) return false;
  // "Weight of adults 104 kg → 97 kg".
  if (/^(?:k?g|lb|cm|mm|mmhg|bpm|→)$/.test(wordAt(tokens, at + 1))) return false;
  return tokens[at + 1]?.word !== 'to' || !isDigits(tokens[at + 2]) || isRange(tokens, at);
}

/** "Adults 18 to 64", "80% of patients 18 to 64 screened"; not "falls of residents 40 to 12", "enrolled patients 12 to 40". */
function isRange(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const [from, to] = [Number(tokens[at]?.word), Number(tokens[at + 2]?.word)];
  if (!isPeople(before) || !(from < to && to <= OLDEST) || !Number.isInteger(from) || !Number.isInteger(to))
    return false;
  return !counted.has(before?.key ?? '') || /^[a-z]{3}/.test(wordAt(tokens, at + 3));
}

function isPeople(token: Token | undefined): boolean {
  return aged.has(token?.key ?? '');
}
