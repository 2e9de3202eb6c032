import data from '../generated/categories.json';
import populations from '../generated/populations.json';
import { firstHit, hitAt, hits, type Lexicon, wordList } from './lexicon.ts';
import type { Category, Statement } from './statement.ts';
import type { Reading } from './text.ts';

const ORDER = [
  'safety',
  'ai',
  'evidence',
  'outcome',
  'privacy',
  'compliance',
  'interoperability',
  'workflow',
  'experience',
  'adoption',
  'financial',
  'operational',
] as const satisfies readonly Category[];

interface Words {
  readonly found: Lexicon;
  readonly traps: Lexicon;
}

const traps: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(data.not));
const lexicons: ReadonlyMap<Category, Words> = new Map(
  ORDER.map((category) => {
    const others = category === 'adoption' ? [...populations.adoption_not, ...populations.compounds] : [];
    return [
      category,
      { found: wordList(data[category]), traps: wordList([...(traps.get(category) ?? []), ...others]) },
    ];
  }),
);
const hr: Lexicon = wordList(populations.hr);
const staff: Lexicon = wordList(populations.staff);

type Known = Pick<Statement, 'ai' | 'claim' | 'launch' | 'target' | 'vanity'> & {
  readonly training: boolean;
};

/** Categories by their words, most specific first. Traps such as *bundle compliance* and *fatal error* are left out. */
export function readCategories(reading: Reading, known: Known): Category[] {
  const found = new Set(ORDER.filter((category) => speaksOf(reading, category)));
  if (known.ai) found.add('ai');
  if (known.claim) found.add('outcome');
  else if (found.has('ai') || found.has('evidence')) found.delete('outcome');
  if (makesAvailable(reading, known) || (known.vanity && !known.training)) found.add('adoption');
  if (known.training || isHr(reading)) found.delete('adoption');
  if (found.size > 1 && !found.has('financial') && !found.has('safety')) found.delete('operational');
  return found.size === 0 ? ['operational'] : ORDER.filter((category) => found.has(category));
}

/** "Open 3 clinics" is capacity, "put the module live to cut errors by 20%" is about the errors. */
function makesAvailable({ plain }: Reading, { launch, target }: Known): boolean {
  if (!launch) return false;
  return !plain.startsWith('open', launch.mention.start) && !target?.relative;
}

function speaksOf({ tokens }: Reading, category: Category): boolean {
  const words = lexicons.get(category);
  if (!words || !firstHit(words.found, tokens)) return false;
  const trapped = hits(words.traps, tokens);
  return tokens.some(
    (_, at) =>
      hitAt(words.found, tokens, at) !== undefined &&
      !trapped.some((trap) => trap.first <= at && at <= trap.last),
  );
}

function isHr({ tokens }: Reading): boolean {
  return firstHit(staff, tokens) !== undefined && firstHit(hr, tokens) !== undefined;
}
