import data from '../generated/claims.json';
import { type Lexicon, lexicon, wordList } from '../words/lexicon.ts';
import { singular } from '../words/text.ts';
import { illnesses } from './illnesses.ts';
import { medicines } from './medicines.ts';

export const because: Lexicon = wordList(data.because);
export const skills: ReadonlySet<string> = new Set(data.skills);
export const images: Lexicon = wordList(data.images);
export const implants: Lexicon = wordList(data.implants);
export const changed: ReadonlySet<string> = new Set(data.changed);
export const germs: ReadonlySet<string> = new Set(data.germs);
export const assays: ReadonlySet<string> = new Set(data.assays);
export const slogans: Lexicon = wordList([...data.said, ...data.slogans]);
export const verbs: ReadonlySet<string> = new Set(data.verbs);
export const noSubstitutes: ReadonlySet<string> = new Set(data.no_substitutes);
export const detects: ReadonlySet<string> = new Set(data.detects);
export const ours: Lexicon = wordList(data.ours);
/** How something changes for the better, how soon included. */
export const better: Lexicon = wordList([...data.less, 'sooner', 'deeper', 'easier', 'half', 'as often']);
export const diagnostics: ReadonlySet<string> = new Set(data.diagnostics);
export const peers: Lexicon = wordList(data.peers);
export const like: Lexicon = wordList(data.like);
export const humanPeers: Lexicon = wordList(data.human_peers);
export const misses: ReadonlySet<string> = new Set(data.misses);
export const onsets: ReadonlySet<string> = new Set(data.onsets);
export const bases: ReadonlySet<string> = new Set(data.verbs.map(singular));
/** Verbs of two words, "brings … down", with their second ones. */
export const split: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(data.split).map(([verb, particles]) => [verb, particles.split(' ')]),
);
export const beaten: ReadonlySet<string> = new Set(data.overcome);
export const faculties: ReadonlySet<string> = new Set(data.faculties);
export const forever: Lexicon = wordList(data.forever);
export const basesOrRule: ReadonlySet<string> = new Set([...data.verbs.map(singular), 'rule']);
export const sells: ReadonlySet<string> = new Set(data.sells);
export const boasts: Lexicon = wordList(data.boasts);
export const business: Lexicon = wordList(data.business);
export const checks: ReadonlySet<string> = new Set([...data.diagnostics, ...data.checks]);
export const tells: ReadonlySet<string> = new Set(data.tells);
export const signals: ReadonlySet<string> = new Set(data.signals);
/** Where a test is done names it, too. */
export const tests: Lexicon = wordList([...data.tests, ...data.test_places]);
export const namedTests: Lexicon = wordList(data.tests);
export const procedures: Lexicon = wordList(data.procedures);
export const outdoTest: Lexicon = wordList(data.outdo_test);
export const launches: ReadonlySet<string> = new Set(data.launches);
export const superior: ReadonlySet<string> = new Set(data.superior);
export const outdo: Lexicon = wordList(data.outdo);
export const unsaid: ReadonlySet<string> = new Set(data.unsaid);
export const withdrawn: ReadonlySet<string> = new Set(data.withdrawn);
export const said: ReadonlySet<string> = new Set(data.said);
/** Words that set a product beside people or other care. */
export const comparison: Lexicon = wordList(data.comparison);
/** Health that a product gives back. */
export const restored: Lexicon = wordList(data.restored);
/** What an illness or a treatment is, once it is no more: impossible, unnecessary. */
export const ended: Lexicon = wordList(data.ended);
export const ends: Lexicon = wordList(data.ends);
export const harmless: Lexicon = wordList(data.harmless);
/** What leads to the cause: with, by, thanks. */
export const means: ReadonlySet<string> = new Set(data.means);
/** What else people are treated with. */
export const treatments: Lexicon = wordList([...data.treatments, ...medicines]);
/** How something changes for the better: fewer, twice as fast, never. */
export const less: Lexicon = wordList(data.less);
/** What one does to an illness: halve, prevent, cure. */
export const causes: ReadonlySet<string> = new Set(data.causes);
export const effects: Lexicon = lexicon({
  health: [...illnesses, ...data.effects],
  other: data.effects_not,
});
export const effectsOf: ReadonlySet<string> = new Set(data.effects_of);
export const yardsticks: ReadonlySet<string> = new Set(data.yardsticks);
export const products: Lexicon = wordList(data.products);
export const ways: ReadonlySet<string> = new Set(data.ways);
export const made: ReadonlySet<string> = new Set(data.made);
/** What people do who get well. */
export const recovers: ReadonlySet<string> = new Set(data.recovers);
export const institutions: ReadonlySet<string> = new Set(data.institutions);
export const claims: Lexicon = wordList(data.claims);
export const clinical: Lexicon = wordList(data.claims_clinical);
/** The same, as they are written. */
export const clinicalWords: ReadonlySet<string> = new Set(data.claims_clinical);
export const heads: ReadonlySet<string> = new Set(
  [...data.claims, ...data.claims_clinical].map((phrase) => phrase.split(' ')[0] ?? ''),
);
export const firsts: Lexicon = wordList(data.firsts);
export const superlatives: Lexicon = wordList(data.superlatives);
export const market: Lexicon = wordList(data.market);
export const proven: ReadonlySet<string> = new Set(data.proven);
export const technical: Lexicon = wordList(data.technical);
export const evidence: Lexicon = wordList(data.evidence);
export const sure: Lexicon = wordList(data.sure);
export const surely: ReadonlySet<string> = new Set(data.surely);
export const picks: ReadonlySet<string> = new Set(data.picks);
export const right: ReadonlySet<string> = new Set(data.right);
export const remedies: Lexicon = wordList(data.remedies);
export const pickers: ReadonlySet<string> = new Set(data.pickers);
export const notEvidence: Lexicon = wordList(data.evidence_not);
