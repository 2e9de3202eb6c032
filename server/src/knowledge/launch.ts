import data from '../generated/launch.json';
import { type Lexicon, wordList } from '../words/lexicon.ts';
import { countries } from './states.ts';

/** What is said of a product that reaches more places. */
export const spread: Lexicon = wordList(data.spread);
export const sites: ReadonlySet<string> = new Set(data.sites);
export const marketEntries: Lexicon = wordList(data.market_entries);
export const specialties: Lexicon = wordList(data.specialties);
export const lengths: Lexicon = wordList(data.lengths);
/** Countries and parts of the world. */
export const lands: Lexicon = wordList([...countries.map(({ name }) => name), ...data.lands]);
export const wide: ReadonlySet<string> = new Set(data.wide);
export const stages: Lexicon = wordList(data.stages);
export const treated: ReadonlySet<string> = new Set(data.treated);
/** Care and programs that are offered. */
export const services: Lexicon = wordList(data.services);
/** What is offered, built in or handed out. */
export const products: Lexicon = wordList([
  ...data.services,
  ...data.tools,
  ...data.software.filter((name) => !data.whole.includes(name)),
]);
export const papers: Lexicon = wordList(data.not_objects);
export const workplaces: Lexicon = wordList(data.workplaces);
/** Whom software is opened to besides people and places. */
export const buyers: Lexicon = wordList(data.buyers);
/** What is opened or entered as a place. */
export const venues: Lexicon = wordList(data.venues);
/** Parts of a hospital that are counted like venues, and never opened. */
export const units: Lexicon = wordList(data.units);
/** Words that lead to a place, people or a channel. */
export const into: ReadonlySet<string> = new Set(data.into);
export const any: Lexicon = wordList(data.any);
export const place: Lexicon = wordList(data.place);
export const care: ReadonlySet<string> = new Set(data.care);
export const loads: Lexicon = wordList(data.loads);
export const strict: Lexicon = wordList(data.strict);
/** What is launched as a whole; where care is given. */
export const whole: ReadonlySet<string> = new Set(data.whole);
export const admissions: Lexicon = wordList(data.admissions);
export const stores: Lexicon = wordList(data.stores);
export const software: Lexicon = wordList(data.software);
export const languages: ReadonlySet<string> = new Set(data.languages);
export const mends: ReadonlySet<string> = new Set(data.mends);
export const acts: ReadonlySet<string> = new Set(data.acts);
export const afar: ReadonlySet<string> = new Set(data.afar);
export const notAfar: ReadonlySet<string> = new Set(data.not_afar);
export const regions: ReadonlySet<string> = new Set(data.regions);
export const issues: ReadonlySet<string> = new Set(data.issues);
export const handhelds: Lexicon = wordList(data.handhelds);
export const vehicles: ReadonlySet<string> = new Set(data.vehicles);
export const priced: ReadonlySet<string> = new Set(data.priced);
export const state: Lexicon = wordList(data.state);
export const reached: Lexicon = wordList(data.reached);
export const anchorBefore: Lexicon = wordList(data.anchor_before);
export const anchorAfter: Lexicon = wordList(data.anchor_after);
/** What something is put into. */
export const service: ReadonlySet<string> = new Set(data.service);
export const split: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(data.split).map(([verb, particles]) => [verb, particles.split(' ')]),
);
export const plant: Lexicon = wordList(data.plant);
export const capabilities: Lexicon = wordList([...data.software, ...data.capabilities]);
export const stateOrSpread: Lexicon = wordList([...data.state, ...data.spread]);
export const notLaunch: Lexicon = wordList(data.not);
/** How far a launch goes. */
export const scopes: ReadonlySet<string> = new Set(data.scopes);
export const entries: Lexicon = wordList(data.entries);
export const nouns: ReadonlySet<string> = new Set(data.nouns);
