import { remember } from '../base/remember.ts';
import {
  accepted,
  advice,
  calculates,
  controlled,
  dose,
  doses,
  finds,
  findsAlone,
  findsNext,
  found,
  fromAfar,
  functions,
  machines,
  overdue,
  passive,
  sooner,
  suggests,
  treats,
  vitals,
  watched,
  worn,
} from '../knowledge/devices.ts';
import { firstHit, type Hit, hitAt, spanOf } from '../words/lexicon.ts';
import { keyAt, readTokens, type Token, wordAt } from '../words/text.ts';
import { isUnsaid } from './claim-unsaid.ts';
import { hasRole, isPaperAt, productIn } from './claim-words.ts';
import {
  doerOf,
  hasPeople,
  illnessBehind,
  isByPeople,
  isByProduct,
  isOfPeople,
  REACH,
} from './device-doer.ts';
import { burdened, intended, valueOfIllness } from './disease-claim.ts';
import { illnessAt } from './illness.ts';
import { medicineAt } from './medicine.ts';

type Reader = (tokens: readonly Token[], at: number) => Hit | undefined;

/** What may be said of wellness products too: that they are worn, and watch vital signs. */
const watching: readonly Reader[] = [(tokens, at) => hitAt(worn, tokens, at), monitored, watchedFromAfar];
const treating: readonly Reader[] = [
  (tokens, at) => hitAt(functions, tokens, at),
  done,
  detection,
  doneBy,
  dosed,
];

interface DeviceReading {
  /** The words by which a goal says that the product does what may make it a medical device; undefined where people do it. */
  readonly device: string | undefined;
  /** A claim about a disease: such a function, or a value that changes with an illness beside it ("HbA1c of people with diabetes"). */
  readonly diseaseClaim: string | undefined;
}

/** What a goal says that the product does to patients. */
export const readDevice: (text: string) => DeviceReading = remember((text) => {
  const { tokens } = readTokens(text);
  const watched = firstOf(watching, tokens);
  const treated = firstOf(treating, tokens);
  const isWatchedFirst = watched && (!treated || watched.first <= treated.first);
  return {
    device: wordsOf(text, tokens, isWatchedFirst ? watched : treated),
    diseaseClaim: wordsOf(
      text,
      tokens,
      treated ?? firstOf([intended, burdened], tokens) ?? valueOfIllness(tokens),
    ),
  };
});

function wordsOf(text: string, tokens: readonly Token[], hit: Hit | undefined): string | undefined {
  if (!hit) return undefined;
  const { start, end } = spanOf(tokens, hit);
  return text.slice(start, end);
}

function firstOf(readers: readonly Reader[], tokens: readonly Token[]): Hit | undefined {
  for (let at = 0; at < tokens.length; at++)
    for (const read of readers) {
      const hit = read(tokens, at);
      if (hit && !isUnsaid(tokens, hit)) return hit;
    }
  return undefined;
}

function done(tokens: readonly Token[], at: number): Hit | undefined {
  const key = keyAt(tokens, at);
  if (/^(?:not|never|cannot|can't)$/.test(wordAt(tokens, at - 1))) return undefined;
  const last = finds.has(key)
    ? foundBy(tokens, at)
    : treats.has(key)
      ? treatedBy(tokens, at)
      : doses.has(key) && doerOf(tokens, at) === 'product'
        ? medicineBehind(tokens, at)
        : findsNext.has(key) && doerOf(tokens, at) === 'product'
          ? illnessAt(tokens, at + 1)?.last
          : undefined;
  const end = last ?? workedOut(tokens, at);
  return end === undefined ? undefined : { id: '', first: at, last: end };
}

/** "Doses insulin", "titrates oral methotrexate"; "doses of vaccine" are given. */
function medicineBehind(tokens: readonly Token[], verb: number): number | undefined {
  if (wordAt(tokens, verb + 1) === 'of') return undefined;
  return (medicineAt(tokens, verb + 1) ?? medicineAt(tokens, verb + 2))?.last;
}

/** "The app detects depression", "rules out embolism"; "detect cancer earlier" leaves open who does, "time to detect sepsis" is care. */
function foundBy(tokens: readonly Token[], at: number): number | undefined {
  const key = keyAt(tokens, at);
  if (key === 'rule' && wordAt(tokens, at + 1) !== 'out') return undefined;
  const doer = doerOf(tokens, at);
  const isSure = findsAlone.has(key);
  if (doer === 'product')
    return !isSure && firstHit(overdue, tokens)
      ? undefined
      : illnessBehind(tokens, at, isSure ? undefined : /^with$/);
  const isTime = wordAt(tokens, at - 1) === 'to' && wordAt(tokens, at - 2) === 'time';
  if (doer === 'people' || !isSure || isTime || isOfPeople(tokens, at)) return undefined;
  return illnessBehind(tokens, at);
}

/** "Treats depression in 400 patients", "the app treats 400 patients", "treat insomnia with our app". */
function treatedBy(tokens: readonly Token[], at: number): number | undefined {
  const doer = doerOf(tokens, at);
  if (doer === 'people') return undefined;
  const illness = illnessBehind(tokens, at);
  if (doer === 'product')
    return illness ?? (keyAt(tokens, at) !== 'manage' && isTreating(tokens, at) ? at : undefined);
  return illness !== undefined && isByProduct(tokens, illness + 1) ? illness : undefined;
}

/** "The app treats 400 patients". */
function isTreating(tokens: readonly Token[], at: number): boolean {
  return productIn(tokens, at - 2, at) !== undefined && hasRole(tokens, at + 1, at + 1 + REACH);
}

/** "Recommends a treatment", "adjusts the dose", "controls the pump"; what people do or would do is no function of software. */
function workedOut(tokens: readonly Token[], at: number): number | undefined {
  const key = keyAt(tokens, at);
  if (/^(?:to|would)$/.test(wordAt(tokens, at - 1))) return undefined;
  const near = (isMeant: (index: number) => number | undefined) =>
    [at + 1, at + 2, at + 3].map(isMeant).find((last) => last !== undefined);
  const last =
    (calculates.has(key)
      ? near((index) => (dose.has(keyAt(tokens, index)) ? index : undefined))
      : undefined) ??
    (suggests.has(key) ? near((index) => hitAt(advice, tokens, index)?.last) : undefined) ??
    (key === 'control'
      ? near((index) => (machines.has(keyAt(tokens, index)) ? index : undefined))
      : undefined);
  if (last === undefined || isPaperAt(tokens, last + 1)) return undefined;
  return doerOf(tokens, at) === 'people' ? undefined : last;
}

/** "Heart rate monitoring", "monitors vital signs". */
function monitored(tokens: readonly Token[], at: number): Hit | undefined {
  const isVerb = /^monitor(?:ing)?$/.test(keyAt(tokens, at));
  if (isVerb) {
    const signs = firstHit(vitals, tokens.slice(at + 1, at + 6));
    return signs && signs.first <= 3 && doerOf(tokens, at) !== 'people'
      ? { id: '', first: at, last: at + 1 + signs.last }
      : undefined;
  }
  const signs = hitAt(vitals, tokens, at);
  const isNamed = signs && /^monitor(?:ing)?$/.test(keyAt(tokens, signs.last + 1));
  return isNamed && !isByPeople(tokens, signs.last + 2) ? { ...signs, last: signs.last + 1 } : undefined;
}

/** "Heart rate of 300 patients watched at home": where nobody stands beside them. */
function watchedFromAfar(tokens: readonly Token[], at: number): Hit | undefined {
  const signs = hitAt(vitals, tokens, at);
  if (!signs || hasPeople(tokens, 0, tokens.length)) return undefined;
  for (let last = signs.last + 1; last <= signs.last + 2 * REACH; last++)
    if (isWatched(tokens, last)) return { ...signs, last };
  return undefined;
}

function isWatched(tokens: readonly Token[], at: number): boolean {
  return watched.has(wordAt(tokens, at)) && hitAt(fromAfar, tokens, at + 1) !== undefined;
}

/** "Sepsis detection 2 hours earlier", "detection of cancer", "diagnosis of sepsis 4 hours earlier". */
function detection(tokens: readonly Token[], at: number): Hit | undefined {
  const key = keyAt(tokens, at);
  const isFound = found.has(key);
  const isDiagnosed = key === 'diagnosis' && firstHit(sooner, tokens.slice(at + 2)) !== undefined;
  if ((isFound || isDiagnosed) && wordAt(tokens, at + 1) === 'of') {
    const last = isOfPeople(tokens, at) ? undefined : illnessBehind(tokens, at + 1);
    return last === undefined ? undefined : { id: '', first: at, last };
  }
  const illness = illnessAt(tokens, at);
  if (!illness || !found.has(keyAt(tokens, illness.last + 1))) return undefined;
  const isPaper = isPaperAt(tokens, illness.last + 2) || isOfPeople(tokens, at);
  return isPaper ? undefined : { ...illness, last: illness.last + 1 };
}

/** "Melanoma detected from photos by the app", "infusion pump controlled by the app". */
function doneBy(tokens: readonly Token[], at: number): Hit | undefined {
  const isMachine = machines.has(keyAt(tokens, at));
  const last = isMachine ? at : illnessAt(tokens, at)?.last;
  if (last === undefined) return undefined;
  const done = [last + 1, last + 2].find((index) =>
    (isMachine ? controlled : passive).has(wordAt(tokens, index)),
  );
  if (done === undefined || isByPeople(tokens, done + 1)) return undefined;
  const isAfar = isMachine && hitAt(fromAfar, tokens, done + 1) !== undefined;
  if (!isAfar && !isByProduct(tokens, done + 1)) return undefined;
  return { id: '', first: at, last: done };
}

/** "Warfarin dosing accepted by pharmacists", "insulin dosing advice": somebody or something else suggests it. */
function dosed(tokens: readonly Token[], at: number): Hit | undefined {
  const medicine = medicineAt(tokens, at);
  if (!medicine || !dose.has(keyAt(tokens, medicine.last + 1))) return undefined;
  const last = medicine.last + 2;
  const word = keyAt(tokens, last);
  const isTaken = /^(?:accepted|followed)$/.test(word);
  return accepted.has(word) && (isTaken || !isByPeople(tokens, last + 1)) ? { ...medicine, last } : undefined;
}
