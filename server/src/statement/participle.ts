import data from '../generated/output.json';

const irregular: ReadonlyMap<string, string> = new Map(Object.entries(data.irregular));

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
