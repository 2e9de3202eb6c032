import data from '../generated/participles.json';

const irregular: ReadonlyMap<string, string> = new Map(Object.entries(data.irregular));
const irregularDone: ReadonlySet<string> = new Set(irregular.values());

/** The participle of a verb phrase: `deploy` is `deployed`, `set up` stays `set up`. */
export function participle(verb: string): string {
  const whole = irregular.get(verb);
  if (whole !== undefined) return whole;
  const [head = '', ...rest] = verb.split(' ');
  const ending = head.endsWith('e')
    ? `${head}d`
    : /[^aeou]y$/.test(head)
      ? `${head.slice(0, -1)}ied`
      : `${head}ed`;
  return [irregular.get(head) ?? ending, ...rest].join(' ');
}

/** `deployed`, `built`; neither `embed` nor `run`, which may be work still to be done. */
export function isParticiple(word: string): boolean {
  return !irregular.has(word) && (word.endsWith('ed') || irregularDone.has(word));
}
