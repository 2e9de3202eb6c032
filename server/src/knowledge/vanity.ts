import populations from '../generated/populations.json';
import data from '../generated/vanity.json';
import { type Lexicon, lexicon, wordList } from '../words/lexicon.ts';
import { participle } from './participles.ts';

export const reachOrLogin: Lexicon = wordList([...data.reach, ...data.login]);
/** "Uptake of e-visits" is no opinion of those who visit. */
export const remote: ReadonlySet<string> = new Set(data.remote);
export const negations: Lexicon = wordList(data.negations);
export const anchors: ReadonlySet<string | undefined> = new Set(data.anchors);
/** What people use, take up or register for that is no product. */
export const otherUsePhrases: Lexicon = wordList([
  ...data.not,
  ...data.registered_things.map((thing) => `${thing} registered`),
  ...populations.adoption_not,
  ...populations.consumed.flatMap((thing) => [`${thing} usage`, `usage of ${thing}`, `${thing} utilisation`]),
  ...populations.care_taken_up.flatMap((care) => [
    `${care} uptake`,
    `uptake of ${care}`,
    `uptake of the ${care}`,
  ]),
]);
export const touches: Lexicon = wordList(data.touches);
/** The same, as units are written. */
export const touchUnits: ReadonlySet<string> = new Set(data.touches);
export const events: Lexicon = wordList(data.events);
export const heads: ReadonlySet<string> = new Set(data.heads);
export const messages: ReadonlySet<string> = new Set(data.messages);
/** What people come from: "off the back of the radio advert". */
export const sources: ReadonlySet<string> = new Set([...data.messages, 'back']);
export const touchAfter: ReadonlySet<string> = new Set(data.touch_after);
export const touchNot: Lexicon = wordList(data.touch_not);
export const touchBefore: ReadonlySet<string> = new Set(data.touch_before);
/** The digital things that people touch: an app, a portal, a dashboard. */
export const digital: Lexicon = wordList(data.digital);
/** Whatever shows that a product is meant. */
export const anythingDigital: Lexicon = wordList([
  ...data.digital,
  ...data.programs,
  'telehealth',
  'remote',
  'digital',
  'software',
]);
/** Programs that make something by themselves. */
export const programs: Lexicon = wordList(data.programs);
/** What keeps readings until somebody reads them out, and what pumps take in by themselves. */
export const recorders: Lexicon = wordList(data.recorders);
export const devices: ReadonlySet<string> = new Set(data.devices);
export const sessionWords: ReadonlySet<string> = new Set(data.session_words);
export const touchVerbs: ReadonlySet<string> = new Set(data.touch_verbs);
export const touchDone: ReadonlySet<string> = new Set(data.touch_verbs.map(participle));
export const flows: ReadonlySet<string> = new Set(data.flows);
export const training: Lexicon = wordList(data.training);
export const trainingDone: Lexicon = wordList(data.training_done);
export const notTraining: Lexicon = wordList(data.training_not);
/** Training that the law asks for is work, but no vanity. */
export const trainingRequired: Lexicon = wordList(data.training_required);
export const crowds: Lexicon = wordList(data.crowds);
export const measures: Lexicon = lexicon({
  login: data.login,
  reach: data.reach,
  usage: data.usage,
  volume: [
    ...data.volume,
    ...data.machine_made.flatMap((thing) => data.made_by_it.map((made) => `${thing} ${made}`)),
    ...data.remote.flatMap((kind) => data.encounters.map((encounter) => `${kind} ${encounter}`)),
  ],
});
export const credentials: Lexicon = wordList(data.credentials);
export const given: Lexicon = wordList(data.given);
export const opening: ReadonlySet<string> = new Set(data.opening);
