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
  #shown: readonly LocatedFinding[] = [];

  /** @param offset where the text changed. */
  edited(offset: number): void {
    this.#editedAt = offset;
  }

  /** Nothing is being typed any more. */
  paused(): void {
    this.#editedAt = undefined;
  }

  get isPaused(): boolean {
    return this.#editedAt === undefined;
  }

  /** What to show now; `waiting` tells that more will come once the typing pauses. */
  filter(
    findings: readonly LocatedFinding[],
    nodeOf: (place: NodePlace) => Span,
  ): { shown: readonly LocatedFinding[]; waiting: boolean } {
    const edited = this.#editedAt;
    const isIn = (place: NodePlace): boolean => {
      const node = nodeOf(place);
      return edited !== undefined && node.start <= edited && edited <= node.end;
    };
    let near = false;
    let last: number | undefined;
    const shown = findings.filter((finding) => {
      const { objective } = finding;
      if (edited === undefined || objective === undefined) return true;
      if (objective !== last) near = isIn({ objective });
      last = objective;
      if (!near || !ruleOf(finding.rule)?.absence || !isIn(finding)) return true;
      return this.#shown.some((before) => isAlike(before, finding));
    });
    this.#shown = shown;
    return { shown, waiting: shown.length < findings.length };
  }
}

/** What a finding speaks about. */
type NodePlace = Pick<LocatedFinding, 'objective' | 'keyResult'>;

function isAlike(a: LocatedFinding, b: LocatedFinding): boolean {
  return a.rule === b.rule && a.path === b.path;
}

/** The key result or objective that a finding speaks about, in file offsets; nothing for the file as a whole. */
export function nodeSpan(
  { objective, keyResult }: NodePlace,
  facts: DocumentFacts,
  startOf: (objective: number) => number,
): Span {
  const known = objective === undefined ? undefined : facts.objectives[objective];
  if (!known || objective === undefined) return { start: -1, end: -1 };
  const { range } = (keyResult === undefined ? undefined : known.keyResults[keyResult]) ?? known;
  const base = startOf(objective);
  return { start: base + range.start, end: base + range.end + 1 };
}
