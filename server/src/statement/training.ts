import { isStaffRole, roleLexicon } from '../knowledge/roles.ts';
import { notTraining, trainingRequired as required, training, trainingDone } from '../knowledge/vanity.ts';
import { firstHit, type Hit, hitAt, hits, type Lexicon, wordList } from '../words/lexicon.ts';
import { keyAt, readTokens, type Token, wordAt } from '../words/text.ts';
import { isNegated } from './negation.ts';
import type { Population, Statement } from './statement.ts';

const superUsers: Lexicon = wordList(['super user', 'superuser', 'champion', 'preceptor']);

/** What stands for a training that somebody finished. */
const completed = /^(?:completion|certificate|diploma|badge)$/;

const badges = /^(?:certificate|badge|diploma)$/;

/** Those who work there, whatever they do. */
const staff = /^(?:staff|employee|colleague|workforce|hire|starter|trainee)$/;

/** It says that something is done, and not what. */
export const finished = /^(?:done|completed|finished)$/i;

/**
 * What a goal counts are lessons: a course on infections that nurses finish says nothing of how many infections there are.
 * What is only done, passed or received may be anything: "ligature checks done", "results received by FHIR".
 */
export function countsLessons({ text, vanity, workDone }: Statement): boolean {
  const span = vanity ?? workDone;
  if (!span || firstHit(training, readTokens(text).tokens) === undefined) return false;
  const said = text.slice(span.start, span.end);
  return finished.test(said) || isAboutTraining(readTokens(said).tokens);
}

/** Training that the law or the employer asks of all: who counts how many finished it does what is asked. */
export function isRequiredTraining(text: string): boolean {
  return firstHit(required, readTokens(text).tokens) !== undefined;
}

/** Training is named, whoever finished it. */
export function isAboutTraining(tokens: readonly Token[]): boolean {
  return firstHit(training, tokens) !== undefined || firstHit(trainingDone, tokens) !== undefined;
}

/** "All staff trained", "100% of nurses complete the e-learning"; not "by training staff". */
export function trainingAsSuccess(
  tokens: readonly Token[],
  population: Population,
  everybody: boolean,
): Hit | undefined {
  const named = population.kind !== 'none' && population.kind !== 'implicit';
  const through = isThrough(tokens) || isFinished(tokens);
  const anybody = named || through || firstHit(superUsers, tokens) !== undefined;
  if (firstHit(notTraining, tokens)) return undefined;
  // Patients who learn to live with an illness are cared for.
  if (population.roles.length > 0 && !population.roles.some(isStaffRole)) return undefined;
  const subject = firstHit(training, tokens) ?? modulePassed(tokens, population) ?? badgeEarned(tokens);
  if (!subject || isNegated(tokens, subject)) return undefined;
  // "70% of users complete onboarding": the way into a product.
  const onboarding = tokens.slice(subject.first, subject.last + 1).some(({ key }) => /^onboard/.test(key));
  if (onboarding && isOfUsers(population, tokens)) return undefined;
  // "Trained nurses find abnormal values": which nurses.
  if (subject.first === 0 && /^(?:trained|certified)$/.test(wordAt(tokens, 0))) return undefined;
  if (isOfThose(tokens, subject)) return undefined;
  // "Nurses who trained in March scan …": which nurses as well.
  const [relative, link] = [subject.first - 1, subject.last + 1].map((at) => wordAt(tokens, at));
  if (/^(?:who|that)$/.test(relative ?? '') && /^(?:in|on|with|at|last|before|after)$/.test(link ?? ''))
    return undefined;
  const completion =
    completed.test(keyAt(tokens, subject.last + 1)) ||
    tokens.slice(0, subject.first).some(({ key }) => completed.test(key));
  if (!anybody && !completion && !firstHit(required, tokens)) return undefined;
  // "Complete onboarding in under 4 minutes": how long it takes.
  if (/^(?:in|within)$/.test(wordAt(tokens, subject.last + 1)) && isLimit(tokens, subject.last + 2))
    return undefined;
  const before = wordAt(tokens, subject.first - 1);
  if (!named && !through && /^(?:a|the)$/.test(before)) return undefined;
  // "More melanomas found through GP training".
  if (
    /^(?:by|through|via|after)$/.test(wordAt(tokens, subject.first - 2)) &&
    hitAt(roleLexicon, tokens, subject.first - 1)
  )
    return undefined;
  if (['by', 'through', 'after', 'via', 'with', 'before', 'in', 'and', 'without'].includes(before))
    return undefined;
  if (tokens.some(({ key }) => ['use', 'using', 'usage', 'active', 'actively'].includes(key)))
    return undefined;
  if (badges.test(keyAt(tokens, subject.last))) return subject;
  const given = everybody && /^(?:for|to)$/.test(wordAt(tokens, subject.last + 1));
  return given || through || isShareOf(tokens, subject) || hits(trainingDone, tokens).length > 0
    ? subject
    : undefined;
}

/** "Nurses who finished the e-learning cannulate at first": another thing is measured of them. */
function isOfThose(tokens: readonly Token[], { first, last }: Hit): boolean {
  const who = tokens.slice(Math.max(0, first - 4), first).some(({ word }) => /^(?:who|that)$/.test(word));
  if (
    who &&
    /^(?!(?:in|by|to|from|up|this|at|within|before|on|with|and|or|rise|grow)s?$)[a-z]{3}/.test(
      wordAt(tokens, last + 1),
    )
  )
    return true;
  // "Nurses trained on the pump who pass the check 6 months later".
  const after = tokens.findIndex(({ word }, at) => at > last && at < last + 6 && word === 'who');
  return after > 0 && /^(?:pass|know|still|act|do|use|find|show|can)$/.test(wordAt(tokens, after + 1));
}

/** "Drivers: 100% through the lifting course", "all porters through it", "everybody clicks through the e-learning". */
function isThrough(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ word }) => word === 'through');
  const clicked = /^(?:click|sit|get|go|run)(?:s|ed)?$|^(?:sat|went|got|ran)$/.test(wordAt(tokens, at - 1));
  const whole = /^(?:all|every|everyone|everybody)$/.test(wordAt(tokens, 0));
  const share = wordAt(tokens, at - 1) === '%' && wordAt(tokens, at - 3) === ':';
  return (at > 1 && (share || (whole && (clicked || at < 4)))) || areSignedOff(tokens, whole);
}

/** "95% of aides finish the e-learning on lifting", "every locum does the course": whoever they are. */
function isFinished(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ word }) => /^(?:finish|complete|attend|take|do)(?:e?s)?$/.test(word));
  return at > 0 && at < 6 && isOfAll(tokens);
}

/** "All managers get the coaching certificate"; not "every visitor gets a badge". */
function badgeEarned(tokens: readonly Token[]): Hit | undefined {
  const verb = tokens.findIndex(({ word }) => /^(?:get|earn|gain|receive|hold)s?$/.test(word));
  const at = tokens.findIndex(({ key }, index) => index > verb + 1 && index < verb + 6 && badges.test(key));
  const taught =
    at > 0 &&
    /^(?!(?:id|name|visitor|access|photo|the|an?|new|security|birth|medical|vaccination|death)$)[a-z]/.test(
      wordAt(tokens, at - 1),
    );
  return verb > 0 && taught && isOfAll(tokens) ? { id: '', first: at, last: at } : undefined;
}

/** "All …", "90% of …" in front. */
function isOfAll(tokens: readonly Token[]): boolean {
  const whole = /^(?:all|every|each|everyone|everybody)$/.test(wordAt(tokens, 0));
  return whole || (wordAt(tokens, 1) === '%' && wordAt(tokens, 2) === 'of');
}

/** "90% of dispensers signed off on the e-learning", "all clerks signed off on it"; not "e-learning signed off by the board". */
function areSignedOff(tokens: readonly Token[], whole: boolean): boolean {
  const at = tokens.findIndex(({ word }) => word === 'signed');
  const share = wordAt(tokens, 1) === '%' && wordAt(tokens, 2) === 'of';
  return at > 1 && (whole || share) && wordAt(tokens, at + 1) === 'off' && wordAt(tokens, at + 2) === 'on';
}

/** "Midwives pass the CTG module", "module passed by all midwives": to staff a module is a lesson; "modules of the EHR completed by the vendor" is none. */
function modulePassed(tokens: readonly Token[], { roles }: Population): Hit | undefined {
  const byStaff = roles.some(isStaffRole) || tokens.some(({ key }) => staff.test(key));
  const at = tokens.findIndex(({ key }) => key === 'module');
  const passed = tokens
    .slice(Math.max(0, at - 5), at)
    .some(({ word }) => /^(?:pass|finish|complet|attend|do(?:es)?$)/.test(word));
  const by = /^(?:passed|finished|completed|attended|done)$/.test(wordAt(tokens, at + 1));
  const passedBy = by && wordAt(tokens, at + 2) === 'by';
  return at > 0 && (passed || passedBy) && byStaff ? { id: '', first: at, last: at } : undefined;
}

/** Users and customers; new hires and staff are trained. */
function isOfUsers({ kind }: Population, tokens: readonly Token[]): boolean {
  return (
    kind === 'unsegmented' &&
    tokens.some(({ key }) => /^(?:user|customer|client|people|consumer|account)$/.test(key))
  );
}

/** "Mandatory training 90%+", "BLS training: 95%": how many have had it. */
function isShareOf(tokens: readonly Token[], { last }: Hit): boolean {
  const at = /^(?:at|:|above|over|of|>|>=|≥)$/.test(wordAt(tokens, last + 1)) ? last + 2 : last + 1;
  return /^\d/.test(wordAt(tokens, at)) && tokens[at + 1]?.word === '%';
}

function isLimit(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at, at + 4).some(({ key }) => /^(?:minute|hour|day|week|month)$/.test(key));
}
