import data from '../generated/populations.json';
import roles from '../generated/roles.json';
import vanity from '../generated/vanity.json';
import { type Lexicon, lexicon, wordList } from '../words/lexicon.ts';

export const product: Lexicon = wordList(data.product);
export const organisations: ReadonlySet<string> = new Set(data.organisations);
/** Opinions come first: what is both is an opinion. */
export const adoption: Lexicon = lexicon({
  feeling: data.feelings,
  use: [...data.adoption_strong, ...vanity.login, ...vanity.reach],
});
export const otherThings: Lexicon = wordList([...data.consumed, ...data.care_taken_up]);
export const careJoined: Lexicon = wordList(data.care_joined);
export const careGot: Lexicon = wordList(data.care_got);
export const care: Lexicon = wordList(data.care);
export const careTakenUp: Lexicon = wordList(data.care_taken_up);
export const careSaid: Lexicon = wordList(data.care_said);
export const careThings: Lexicon = wordList(data.care_things);
export const practices: Lexicon = wordList(data.practices);
export const media: ReadonlySet<string> = new Set(data.media);
export const consumed: Lexicon = wordList(data.consumed);
export const compounds: Lexicon = wordList([...data.compounds, ...roles.compounds]);
export const security: Lexicon = wordList(data.security);
export const hindered: Lexicon = wordList(data.hindered);
export const crowd: Lexicon = wordList(data.words);
export const staff: Lexicon = wordList(data.staff);
export const billed: Lexicon = wordList(data.billed);
export const hr: Lexicon = wordList(data.hr);
export const ofPeople: Lexicon = wordList([...data.feelings, ...data.adoption_strong, ...data.of_people]);
export const one: ReadonlySet<string> = new Set(data.one);
/** Behind these a clause with *that* says what is so: "ensure that users can ...". */
export const told: ReadonlySet<string> = new Set(data.told);
export const links: ReadonlySet<string> = new Set(data.links);
/** Words for one of the crowd that are put in front of things: "customer tickets". */
export const attributes: ReadonlySet<string> = new Set(data.attributes);
export const things: ReadonlySet<string> = new Set(data.things);
export const wishes: ReadonlySet<string> = new Set(data.wishes);
export const anybody: ReadonlySet<string> = new Set(data.anybody);
export const tools: ReadonlySet<string> = new Set(data.tools);
export const taken: ReadonlySet<string> = new Set(data.taken);
/** Words for people that name no role. */
export const crowdOrStaff: Lexicon = wordList([...data.words, ...data.staff]);
export const feelings: Lexicon = wordList(data.feelings);
export const people: Lexicon = wordList([
  ...data.words,
  'patient',
  'member',
  'family',
  'veteran',
  'parent',
  'physician',
  'nurse',
]);
