import { addKeys, type Edit, replaceScalar } from '../../document/edit.ts';
import type { Source } from '../../document/source.ts';
import { entryOf, isNothing, type SyntaxNode } from '../../document/syntax.ts';
import type { Signals } from '../../lint/signals.ts';
import type { Launch } from '../../statement/statement.ts';
import { rootNode } from '../nodes.ts';

export interface Uncovered {
  /** How many states the launch reaches. */
  readonly count: number;
  /** States with a telehealth review that is done or planned. */
  readonly covered: readonly string[];
  /** The others by their codes (ISO 3166-2); empty when only their number is known. */
  readonly missing: readonly string[];
}

/** The states that a launch names, counts, or implies by the file's jurisdictions, where one has no telehealth review. */
export function uncovered(launch: Launch, { states, jurisdictions }: Signals): Uncovered | undefined {
  const reviewed = Object.keys(states).filter((code) => /^(?:done|planned)$/i.test(states[code] ?? ''));
  const named = launch.states;
  const local = jurisdictions.map((code) => code.toUpperCase()).filter((code) => /^US-[A-Z]{2}$/.test(code));
  const count = named.length > 0 ? named.length : (launch.stateCount ?? local.length);
  const wanted = named.length > 0 ? named : local.length <= count ? local : [];
  const covered = named.length > 0 ? reviewed.filter((code) => named.includes(code)) : reviewed;
  if (count <= covered.length) return undefined;
  const missing = wanted.filter((code) => !reviewed.includes(code));
  if (missing.length === 0 && unnamedState in states) return undefined;
  return { count, covered, missing };
}

/** Stands for the next of several states of which only the number is known, until its code is written: okr/placeholder asks for that. */
export const unnamedState = 'US-TODO';

const entry = '{ telehealth_review: planned, licensure: TODO, privacy_law: TODO, due: TODO, owner: TODO }';

/** Plans the review of states under `regulatory.states`: new entries, or the missing answer in entries that are there. */
export function addStates(source: Source, codes: readonly string[]): Edit[] {
  const regulatory = entryOf(rootNode(source), 'regulatory')?.value;
  if (regulatory?.kind !== 'map') return [];
  const states = entryOf(regulatory, 'states')?.value;
  const lines = codes
    .filter((code) => isNothing(entryOf(states, code)?.value))
    .map((code) => `${code}: ${entry}\n`);
  const block = `states:\n${lines.map((line) => `  ${line}`).join('')}`;
  const added =
    states?.kind === 'map' ? addKeys(source, states, lines.join('')) : addKeys(source, regulatory, block);
  return [
    ...codes.flatMap((code) => planReview(source, entryOf(states, code)?.value)),
    ...(lines.length > 0 ? added : []),
  ];
}

function planReview(source: Source, state: SyntaxNode | undefined): Edit[] {
  const review = entryOf(state, 'telehealth_review')?.value;
  if (state?.kind !== 'map') return [];
  return review?.kind === 'scalar' && !isNothing(review)
    ? replaceScalar(review, 'planned')
    : addKeys(source, state, 'telehealth_review: planned');
}
