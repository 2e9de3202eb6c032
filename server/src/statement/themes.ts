import data from '../generated/themes.json';
import { hitAt, hits, type Lexicon, wordList } from './lexicon.ts';
import { readTokens, type Token } from './text.ts';

/** What a goal is about for the rules on safety and evidence (knowledge/themes.yaml); it may have several themes. */
export type Theme = Exclude<keyof typeof data, 'none'>;

/** The themes that rules ask of a whole file. */
const remembered = [
  'alert',
  'notification',
  'alert-burden',
  'alert-response',
  'operations',
  'medication',
  'medication-error',
  'adverse-event',
  'incident',
  'surveillance',
  'detection',
] as const satisfies readonly Theme[];
export type RememberedTheme = (typeof remembered)[number];

const lookAlikes: Lexicon = wordList(data.none);
const lexicons = new Map<Theme, Lexicon>();
const nothing: readonly RememberedTheme[] = [];

/** Does the text speak of it? Plurals and hyphens do not matter; phrases that only look alike do not count. */
export function isAbout(text: string, theme: Theme): boolean {
  const { tokens } = readTokens(text);
  return speaksOf(tokens, coveredBy(tokens), theme);
}

/** The themes of one goal that are remembered for its file. */
export function themesOf(text: string): readonly RememberedTheme[] {
  const { tokens } = readTokens(text);
  const covered = coveredBy(tokens);
  const found = remembered.filter((theme) => speaksOf(tokens, covered, theme));
  return found.length > 0 ? found : nothing;
}

function coveredBy(tokens: readonly Token[]): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const hit of hits(lookAlikes, tokens)) for (let at = hit.first; at <= hit.last; at++) covered.add(at);
  return covered;
}

function speaksOf(tokens: readonly Token[], covered: ReadonlySet<number>, theme: Theme): boolean {
  let found = lexicons.get(theme);
  if (!found) {
    found = wordList(data[theme]);
    lexicons.set(theme, found);
  }
  for (let at = 0; at < tokens.length; at++) if (!covered.has(at) && hitAt(found, tokens, at)) return true;
  return false;
}
