import { secondsIn } from '../statement/direction.ts';

/** "Missed alerts stay", "uptime is": a verb that says no more than that there is a value. */
const state = / (?:remains?|is|are|be|was|were|(?:is|are|be) (?:kept|held)|kept|held)$/i;
/** Of many things it is a verb, in "length of stay" the thing itself. */
const stay = /s stay$/i;
/** "Nurses spend", "never exceed", "uptime stays": it means nothing without the amount, or it cannot be known. */
const unfinished =
  /\b(?:spends?|spent|takes?|took|lasts?|lasted|reach(?:es|ed)?|exceeds?|exceeded|has|have|had|needs?|needed|requires?|required|averages|stays|stayed|gets?|sees?|achieves?|achieved|loses?|makes?)$/i;
const kept = /^(?:keep|hold) (?!(?:up|down|on|off|out|in|at|to|with)\b)/i;

/** "Serve up to 900 patients": what is counted is named behind the number, so one word in front is what is done. */
function counts(unit: string | undefined): boolean {
  return unit !== undefined && /^[a-z]{4}/i.test(unit) && secondsIn(unit) === undefined;
}

function isOneWord(words: string): boolean {
  return !/\s/.test(words);
}

/**
 * What is measured, of the words in front of a number that is taken out of its sentence: "adverse events" of "keep adverse
 * events". Undefined where they say too little without it.
 * @param unit of the number.
 */
export function measuredSubject(words: string, unit: string | undefined): string | undefined {
  if (/^(?:keep|hold)\b/i.test(words)) {
    const subject = words.replace(kept, '');
    return subject === words ? undefined : subject.charAt(0).toUpperCase() + subject.slice(1);
  }
  if (stay.test(words)) return secondsIn(unit) === undefined ? words.slice(0, -' stay'.length) : undefined;
  if (state.test(words)) return words.replace(state, '');
  return unfinished.test(words) || (isOneWord(words) && counts(unit)) ? undefined : words;
}
