import numbers from '../generated/numbers.json';
import data from '../generated/output.json';
import populations from '../generated/populations.json';
import { type Lexicon, lexicon, wordList } from '../words/lexicon.ts';
import { participle } from './participles.ts';

export const workVerbs: ReadonlySet<string> = new Set(data.verbs);
export const namedAfter: Lexicon = wordList(data.named_after);
export const namedMeasures: Lexicon = wordList(data.named_measures);
export const projects: Lexicon = wordList([...data.projects, ...data.deliverables]);
export const deliverables: Lexicon = wordList(data.deliverables);
export const consulted: Lexicon = wordList(data.consulted);
export const comparedMeasures: Lexicon = wordList([...data.measures, ...data.comparatives, ...data.change]);
export const comparatives: Lexicon = wordList(data.comparatives);
export const organisationsOrPlaces: ReadonlySet<string> = new Set([
  ...populations.organisations,
  ...data.placed_on,
]);
export const statesOfThings: Lexicon = wordList([...data.states, ...data.standing, 'ready', 'used']);
export const finite: Lexicon = wordList(data.finite);
export const milestones: Lexicon = wordList(data.milestones);
export const papers: Lexicon = wordList(data.papers);
export const papersAfter: ReadonlySet<string> = new Set(data.papers_after);
/** What brings a thing out, behind its name and a colon. */
export const outs: Lexicon = wordList(data.outs);
export const leads: ReadonlySet<string> = new Set(data.leads);
export const states: Lexicon = wordList([...data.states, ...data.standing, ...data.verbs.map(participle)]);
export const measures: Lexicon = wordList(data.measures);
export const changes: Lexicon = wordList([
  ...data.change,
  ...numbers.decrease,
  ...numbers.increase,
  ...numbers.improve,
  ...numbers.maintain,
]);
export const says: ReadonlySet<string> = new Set(data.says);
export const bodies: ReadonlySet<string> = new Set(data.bodies);
export const decisions: ReadonlySet<string> = new Set(data.decisions);
export const notParticiples: ReadonlySet<string> = new Set(data.not_participles);
export const unwanted: ReadonlySet<string> = new Set(data.unwanted);
export const mishaps: Lexicon = wordList(data.mishaps);
export const routine: Lexicon = wordList(data.routine);
export const many: ReadonlySet<string> = new Set(data.many);
export const comingIn: ReadonlySet<string> = new Set(data.coming_in);
export const recurring: ReadonlySet<string> = new Set(data.recurring);
export const tests: Lexicon = wordList([...data.consulted, ...data.deliverables]);
export const clean: Lexicon = wordList(data.clean);
export const enlisted: ReadonlySet<string> = new Set(data.enlisted);
export const weak: ReadonlySet<string> = new Set(data.weak);
const strong = data.verbs.filter((verb) => !weak.has(verb) && !data.need_milestone.includes(verb));
export const made: Lexicon = wordList([...data.states, ...strong.map(participle)]);
export const progressMade: Lexicon = wordList(data.progress.map(participle));
/** The same as orders and as what is done. */
export const stepwise: Lexicon = wordList([...data.progress, ...data.progress.map(participle)]);
export const teamVerbs: ReadonlySet<string> = new Set(data.team_verbs);
export const careVerbs: ReadonlySet<string> = new Set(data.care_verbs);
export const grants: Lexicon = wordList([...data.grants, ...data.deliverables]);
export const voluntary: Lexicon = wordList(data.voluntary);
export const systems: ReadonlySet<string> = new Set(data.systems);
export const steps: ReadonlySet<string> = new Set(data.steps);
export const verbs: Lexicon = lexicon(Object.fromEntries(data.verbs.map((verb) => [verb, [verb]])));
export const progress: ReadonlySet<string> = new Set(data.progress);
export const needThing: ReadonlySet<string> = new Set(data.need_milestone);
export const training: ReadonlySet<string> = new Set(data.training);
export const nouns: ReadonlySet<string> = new Set(data.nouns);
export const determiners: ReadonlySet<string> = new Set(data.determiners);
export const apart: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(data.apart).map(([verb, particles]) => [verb, particles.split(' ')]),
);
export const carried: ReadonlySet<string> = new Set(data.carried);
export const flows: ReadonlySet<string> = new Set(data.flows);
export const pages: ReadonlySet<string> = new Set(data.pages);
export const deals: ReadonlySet<string> = new Set(data.deals);
export const papersKept: Lexicon = wordList(data.papers_kept);
export const things: Lexicon = wordList([...data.milestones, ...data.deliverables]);
