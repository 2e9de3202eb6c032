import data from '../../../snippets/okr.json';

/** A building block that is known by what is typed for it, in the notation of VS Code's snippets. */
export interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
  /** Keys from the root to the map that it is keys of, or to the list that it is an item of. */
  readonly path: string;
  /** A comment stands above any line. */
  readonly kind: 'item' | 'keys' | 'comment';
}

/** Where those belong whose first line does not tell. */
const places: Readonly<Record<string, string>> = {
  'okr-escalation': 'objectives.key_results',
  'okr-check-in': 'objectives.key_results.check_ins',
  'okr-state': 'regulatory.states',
  'okr-gdpr': 'regulatory',
  'okr-risk': 'risks',
  'okr-vendor': 'vendors',
};

/** All of them, in the order in which they are offered. */
export const snippets: readonly Snippet[] = Object.values(data).map(({ prefix, description, body }) => {
  const [first = ''] = body;
  return {
    prefix,
    description,
    body,
    path: places[prefix] ?? pathOf(first),
    kind: first.startsWith('#') ? 'comment' : first.startsWith('- ') ? 'item' : 'keys',
  };
});

function pathOf(first: string): string {
  if (first.startsWith('- id: O-')) return 'objectives';
  return first.startsWith('- id: KR-') ? 'objectives.key_results' : '';
}
