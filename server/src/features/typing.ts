import type { Span } from '../document/span.ts';
import type { DocumentFacts } from '../lint/facts.ts';
import type { LocatedFinding } from '../lint/rule.ts';
import { ruleOf } from '../rules/registry.ts';

/** How long after the last key a line still counts as being typed, in milliseconds. */
export const typingPause = 1000;

/**
 * Nobody wants to hear that a target is missing while they are typing it: findings about something absent wait while
 * the part they speak about is being typed, unless they were there before. They come when the typing pauses.
 */
export class Typing {
  #editedAt: number | undefined;
  #when = Number.NEGATIVE_INFINITY;
  #shown: ReadonlySet<string> = new Set();

  /** @param offset where the text changed; @param now milliseconds. */
  edited(offset: number, now: number): void {
    this.#editedAt = offset;
    this.#when = now;
  }

  /** What to show now; `waiting` tells that more will come once the typing pauses. */
  filter(
    findings: readonly LocatedFinding[],
    nodeOf: (finding: LocatedFinding) => Span,
    now: number,
  ): { shown: LocatedFinding[]; waiting: boolean } {
    const edited = now - this.#when < typingPause ? this.#editedAt : undefined;
    const shown = findings.filter((finding) => {
      if (edited === undefined || !ruleOf(finding.rule)?.absence || this.#shown.has(keyOf(finding)))
        return true;
      const node = nodeOf(finding);
      return edited < node.start || edited > node.end;
    });
    this.#shown = new Set(shown.filter((finding) => ruleOf(finding.rule)?.absence).map(keyOf));
    return { shown, waiting: shown.length < findings.length };
  }
}

function keyOf({ rule, path }: LocatedFinding): string {
  return `${rule} ${path}`;
}

/** The key result or objective that a finding speaks about, in file offsets; nothing for the file as a whole. */
export function nodeSpan(
  { objective, keyResult }: LocatedFinding,
  facts: DocumentFacts,
  startOf: (objective: number) => number,
): Span {
  const known = objective === undefined ? undefined : facts.objectives[objective];
  if (!known || objective === undefined) return { start: -1, end: -1 };
  const { range } = (keyResult === undefined ? undefined : known.keyResults[keyResult]) ?? known;
  const base = startOf(objective);
  return { start: base + range.start, end: base + range.end + 1 };
}
