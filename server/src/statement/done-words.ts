import type { Span } from '../document/span.ts';
import { said } from '../knowledge/claims.ts';
import { deliverables, states, systems } from '../knowledge/output.ts';
import { type Hit, hitAt, hits } from '../words/lexicon.ts';
import { type Token, wordAt } from '../words/text.ts';
import type { Quantity } from './statement.ts';
import { isShare } from './work-verb.ts';

/** "Slogan 'halves your risk' taken off the site": its number is only spoken of. */
export function isTakenBack(tokens: readonly Token[], { first }: Hit): boolean {
  const back = /^(?:taken|removed|struck|withdrawn|pulled)$/.test(wordAt(tokens, first));
  return back && tokens.slice(0, 2).some(({ word }) => said.has(word));
}

/** "Records pulled from four registries": what is read, and no claim that is taken back. */
export function isFlow(tokens: readonly Token[], { first }: Hit): boolean {
  return (
    wordAt(tokens, first) === 'pulled' &&
    tokens.slice(0, first).some(({ key }) => /^(?:record|data|result|image|history)$/.test(key))
  );
}

/** "Workshops held with 5 clinics"; not "with 9 of 10 clinics", nor "backlog held at 5". */
export function isMeeting(subject: readonly Token[], link: string, target: Quantity): boolean {
  const thing = hits(deliverables, subject).at(-1);
  const isPart = isShare(target) || target.unit?.startsWith('of ');
  return thing?.last === subject.length - 1 && /^(?:with|in|for|across)$/.test(link) && !isPart;
}

/** "Open positions in radiology filled": the words before the first preposition. */
export function subjectOf(tokens: readonly Token[], start: number, state: Hit): readonly Token[] {
  const words = tokens.slice(start, state.first);
  const end = words.findIndex(({ word }) =>
    ['in', 'on', 'at', 'for', 'with', 'from', 'by', 'to'].includes(word),
  );
  return end < 0 ? words : words.slice(0, end);
}

/** "The LLM gateway", "our spam filter". */
export function isSystem(tokens: readonly Token[]): boolean {
  const end = tokens.findIndex(
    ({ word }) => !/^[a-z]/.test(word) || /^(?:in|on|at|by|within|for)$/.test(word),
  );
  return systems.has((end < 0 ? tokens : tokens.slice(0, end)).at(-1)?.key ?? '');
}

/** At the token or behind one more: "by 18 of 20", "by all 18"; not "replaced by texts in 30 practices". */
export function isNear(tokens: readonly Token[], at: number, { start }: Span): boolean {
  return tokens[at]?.start === start || tokens[at + 1]?.start === start;
}

/** "Sent on time", "coded correctly": how well it was done is the measure. */
export function isQualified(plain: string, last: Token | undefined): boolean {
  return /^(?:faster|on time|within|correctly|properly|right|wrong|incorrectly|badly|late)/.test(
    plain.slice(last?.end).trim(),
  );
}

/** "Nurses use the list (observed use, not training)": what stands in brackets explains the measure. */
export function isInBrackets(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(0, at).findLast(({ word }) => word === '(' || word === ')');
  return before?.word === '(';
}

/** "Trained analysts", "live dashboards": the participle describes a thing. */
export function isAttribute(tokens: readonly Token[], hit: Hit): boolean {
  const before = wordAt(tokens, hit.first - 1);
  return (
    /^\d|^(?:of|the|a|our|new|fully|with|newly|match|matches|equal|equals|mirror|mirrors|than|versus|vs)$/.test(
      before,
    ) &&
    tokens[hit.last + 1] !== undefined &&
    !hitAt(states, tokens, hit.last + 1)
  );
}

/** "Machine-drafted letters". */
export function isHyphenated(plain: string, tokens: readonly Token[], { first, last }: Hit): boolean {
  return plain[(tokens[first]?.start ?? 0) - 1] === '-' && /^[a-z]{4}/.test(wordAt(tokens, last + 1));
}

/** Written in letters: "all", "three". */
export function isWorded(plain: string, { start, end }: Span): boolean {
  return /^[a-z]/.test(plain.slice(start, end));
}
