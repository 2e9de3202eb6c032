import data from '../generated/medicines.json';
import { type Lexicon, wordList } from '../words/lexicon.ts';

/** Medicines by name and by class, as phrases. */
export const medicines: readonly string[] = data.medicines;

export const medicineNames: Lexicon = wordList(medicines);
