import categoryWeights from '../generated/category-weights.json';
import claimWeights from '../generated/claim-weights.json';
import vanityWeights from '../generated/vanity-weights.json';

/** What each clue says, as pairs of a label's place and its weight in tenths, one behind the other; the clue `*` is every sentence's. */
export type Votes = ReadonlyMap<string, readonly number[]>;

export const categoryVotes: Votes = new Map(Object.entries(categoryWeights));
export const claimVotes: Votes = new Map(Object.entries(claimWeights));
export const vanityVotes: Votes = new Map(Object.entries(vanityWeights));
