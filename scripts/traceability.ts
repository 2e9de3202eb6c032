import type { Rule } from '../server/src/lint/rule.ts';

/** One row of docs/traceability.md: a passage of a source text, and what came of it. */
export interface Passage {
  /** `S0:13-14`. */
  readonly name: string;
  readonly source: number;
  readonly first: number;
  readonly last: number;
  readonly rules: readonly string[];
  /** What else serves it. */
  readonly also: string;
}

const rowForm = /^\| (S(\d):(\d+)(?:-(\d+))?) \| ([^|]+) \|([^|]*)\|([^|]*)\|$/;
const ruleForm = /`([a-z]+\/[a-z0-9-]+)`/g;

/** The rows of the table of passages, in order. */
export function passagesOf(page: string): Passage[] {
  return page.split('\n').flatMap((line) => passageOf(line) ?? []);
}

/** The rules that the page leaves for a later release. */
export function notYet(page: string): string[] {
  return [...page.matchAll(/^- `([a-z]+\/[a-z0-9-]+)`$/gm)].map(([, id = '']) => id);
}

/** The page with every rule in the rows that its references point to, a link for each rule that exists, and a word that it does not for the others. */
export function traced(page: string, rules: readonly Rule[]): string {
  const known = new Set(rules.map(({ id }) => id));
  return page
    .split('\n')
    .map((line) => {
      const passage = passageOf(line);
      if (!passage) return line;
      const pointing = rules.filter((rule) => pointsTo(rule, passage)).map(({ id }) => id);
      const ids = [...new Set([...passage.rules, ...pointing])].sort();
      const cell = ids.map((id) => (known.has(id) ? `[\`${id}\`](rules/${id}.md)` : `\`${id}\` (not yet)`));
      return line.replace(rowForm, (_, name: string, _source, _first, _last, brief: string) =>
        `| ${name} | ${brief} | ${cell.join(', ')} | ${passage.also} |`.replaceAll('|  |', '| |'),
      );
    })
    .join('\n');
}

/** Whether one of the rule's references lies in, or runs into, the passage. */
export function pointsTo(
  { references }: Pick<Rule, 'references'>,
  { source, first, last }: Passage,
): boolean {
  return references.some((reference) => {
    const [, text, from = '', to = from] = /^S(\d):(\d+)(?:-(\d+))?$/.exec(reference) ?? [];
    return Number(text) === source && Number(from) <= last && Number(to) >= first;
  });
}

function passageOf(line: string): Passage | undefined {
  const row = rowForm.exec(line);
  if (!row) return undefined;
  const [, name = '', source, first = '', last = first, , rules = '', also = ''] = row;
  return {
    name,
    source: Number(source),
    first: Number(first),
    last: Number(last),
    rules: [...rules.matchAll(ruleForm)].map(([, id = '']) => id),
    also: also.trim(),
  };
}
