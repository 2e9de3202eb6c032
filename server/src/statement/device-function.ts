import { remember } from '../base/remember.ts';
import { business } from '../knowledge/claims.ts';
import {
  accepted,
  advice,
  calculates,
  contacts,
  controlled,
  counted,
  dose,
  doses,
  finds,
  findsAlone,
  found,
  functions,
  handled,
  houses,
  machines,
  overdue,
  paper,
  passive,
  sooner,
  suggests,
  treats,
  values,
  vitals,
  worn,
  worsening,
} from '../knowledge/devices.ts';
import { isStaffRole, roleLexicon } from '../knowledge/roles.ts';
import { firstHit, type Hit, hitAt, hits, spanOf } from '../words/lexicon.ts';
import { keyAt, readTokens, type Token, wordAt } from '../words/text.ts';
import { isUnsaid } from './claim-unsaid.ts';
import { hasProduct, hasRole, isOwnWay, isPaperAt, productIn } from './claim-words.ts';
import { illnessAt } from './illness.ts';
import { medicineAt } from './medicine.ts';

const _setOf = (words: readonly string[]): ReadonlySet<string> => new Set(words);

/** How far behind its verb stands what is found or treated. */
const REACH = 4;

type Reader = (tokens: readonly Token[], at: number) => Hit | undefined;

/** What may be said of wellness products too: that they are worn, and watch vital signs. */
const watching: readonly Reader[] = [(tokens, at) => hitAt(worn, tokens, at), monitored];
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
    diseaseClaim: wordsOf(text, tokens, treated ?? valueOfIllness(tokens)),
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

/** Who does what the verb at a token says; `open` where the goal leaves it out. */
type Doer = 'product' | 'people' | 'open';

function doerOf(tokens: readonly Token[], at: number): Doer {
  const isThird = isThirdPerson(tokens, at);
  const named = productIn(tokens, at - 3, at);
  const isProduct = named !== undefined && !hasPeople(tokens, named.first, at);
  if (isThird && isProduct) return 'product';
  const ahead = tokens.slice(0, at);
  if (hasRole(tokens, 0, at) || ahead.some((token) => isOwnWay(token) || houses.has(token.key)))
    return 'people';
  if (isThird) return at === 0 && counted.has(wordAt(tokens, 1)) ? 'people' : 'product';
  return hasProduct(tokens, 0, at) ? 'product' : 'open';
}

function isThirdPerson(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at) !== keyAt(tokens, at);
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
  const isWatched = signs && /^monitor(?:ing)?$/.test(keyAt(tokens, signs.last + 1));
  return isWatched && !isByPeople(tokens, signs.last + 2) ? { ...signs, last: signs.last + 1 } : undefined;
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
  if (done === undefined || isByPeople(tokens, done + 1) || !isByProduct(tokens, done + 1)) return undefined;
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

/** Where an illness, or a patient who gets worse, ends behind a verb; undefined where only paper about it is meant. */
function illnessBehind(tokens: readonly Token[], verb: number, stop?: RegExp): number | undefined {
  if (/^(?:of|on)$/.test(wordAt(tokens, verb + 1))) return undefined;
  for (let at = verb + 1; at <= verb + 1 + REACH; at++) {
    const word = wordAt(tokens, at);
    if (/^[^a-z0-9%]?$/.test(word) || stop?.test(word)) return undefined;
    const last = worsening.has(keyAt(tokens, at)) ? at : illnessAt(tokens, at)?.last;
    if (last === undefined) {
      // "Predicts length of stay in stroke", "detects gaps in depression care".
      if (isPaperAt(tokens, at) || hitAt(business, tokens, at)) return undefined;
      continue;
    }
    const next = last + 1;
    const isPaper =
      isPaperAt(tokens, next) ||
      contacts.has(keyAt(tokens, next)) ||
      (verb === 0 && counted.has(wordAt(tokens, next)));
    return isPaper ? undefined : last;
  }
  return undefined;
}

/** A goal that does not say who acts is about paper, or names people further on. */
function isOfPeople(tokens: readonly Token[], at: number): boolean {
  return firstHit(paper, tokens) !== undefined || hasPeople(tokens, 0, at) || isByPeople(tokens, at);
}

const means = /^(?:by|with|through|via|from|using|thanks)$/;

function isByPeople(tokens: readonly Token[], from: number): boolean {
  return tokens.some(
    ({ word }, at) =>
      at >= from && means.test(word) && hasPeople(tokens, at + 1, at + REACH) && !isProductAt(tokens, at + 1),
  );
}

function isByProduct(tokens: readonly Token[], from: number): boolean {
  return tokens.some(({ word }, at) => at >= from && means.test(word) && isProductAt(tokens, at + 1));
}

function hasPeople(tokens: readonly Token[], from: number, to: number): boolean {
  const some = tokens.slice(from, to);
  return (
    hits(roleLexicon, some).some(({ id }) => isStaffRole(id)) ||
    some.some((token) => isOwnWay(token) || houses.has(token.key))
  );
}

function isProductAt(tokens: readonly Token[], at: number): boolean {
  const named = productIn(tokens, at, at + REACH);
  return named !== undefined && !hasPeople(tokens, at, named.last + 2);
}

/** "People with diabetes lower HbA1c", "blood pressure of patients with hypertension". */
function valueOfIllness(tokens: readonly Token[]): Hit | undefined {
  const value = firstHit(values, tokens);
  if (!value || tokens.some(({ key }) => handled.has(key))) return undefined;
  for (const [at, { word }] of tokens.entries()) {
    // "With type 2 diabetes".
    const behind = word === 'with' ? [at + 1, at + 2, at + 3].map((next) => illnessAt(tokens, next)) : [];
    const illness = behind.find((hit) => hit !== undefined);
    if (!illness || isPaperAt(tokens, illness.last + 1)) continue;
    return {
      id: '',
      first: Math.min(illness.first, value.first),
      last: Math.max(illness.last, value.last),
    };
  }
  return undefined;
}
