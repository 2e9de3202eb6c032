import type { Span } from '../document/span.ts';
import type { DocumentFacts } from '../lint/facts.ts';
import { syntaxRule } from '../lint/last-readable.ts';
import type { LocatedFinding } from '../lint/rule.ts';
import { ruleOf } from '../rules/registry.ts';

/** How long after the last key a line still counts as being typed, in milliseconds. */
export const typingPause = 1000;

/**
 * Nobody wants to hear that a target is missing while they are typing it, nor that their line is not finished: findings
 * about something absent, and about what cannot be read, wait while the part they speak about is being typed, unless they
 * were there before. They come when the typing pauses.
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
      const { objective, rule } = finding;
      if (edited === undefined) return true;
      const isSyntax = rule === syntaxRule;
      if (objective === undefined) return !isSyntax || this.#wasShown(finding);
      if (objective !== last) near = isIn({ objective });
      last = objective;
      const waits = near && (isSyntax || (ruleOf(rule)?.absence && isIn(finding)));
      return !waits || this.#wasShown(finding);
    });
    this.#shown = shown;
    return { shown, waiting: shown.length < findings.length };
  }

  #wasShown(finding: LocatedFinding): boolean {
    return this.#shown.some((before) => before.rule === finding.rule && before.path === finding.path);
  }
}

/** What a finding speaks about. */
type NodePlace = Pick<LocatedFinding, 'objective' | 'keyResult'>;

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
