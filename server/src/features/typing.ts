import { lastAt } from '../document/search.ts';
import type { Span } from '../document/span.ts';
import type { DocumentFacts } from '../lint/facts.ts';
import { syntaxRule } from '../lint/last-readable.ts';
import type { LocatedFinding } from '../lint/rule.ts';
import { ruleOf } from '../rules/registry.ts';
import type { TypedChange } from '../workspace/typed-change.ts';

/** How long after the last key somebody still counts as typing, in milliseconds. */
export const TYPING_PAUSE = 1000;

/**
 * Nobody wants to hear that a target is missing while they are writing it, nor what is wrong with half a word. While
 * somebody types nothing new is told: what was told stays for as long as it holds, and the rest comes when the typing pauses.
 * Behind a word that came whole only what is missing around it has to wait.
 */
export class Typing {
  #isPaused = true;
  /** What was told last, in the order of its places. */
  #shown: readonly LocatedFinding[] = [];
  /** What was typed since then; undefined where that is not known, so that all is told. */
  #typed: TypedChange[] | undefined;

  typed(change: TypedChange): void {
    this.#isPaused = false;
    this.#typed?.push(change);
  }

  /** Something else than typing changed the text: what comes of it is told at once. */
  replaced(): void {
    this.#isPaused = true;
    this.#typed = undefined;
  }

  /** Nothing is being typed any more. */
  paused(): void {
    this.#isPaused = true;
  }

  get isPaused(): boolean {
    return this.#isPaused;
  }

  /**
   * What to show now; `waiting` tells that more will come once the typing pauses.
   * @param findings in the order of their places.
   */
  filter(
    findings: readonly LocatedFinding[],
    nodeOf: (place: NodePlace) => Span,
  ): { shown: readonly LocatedFinding[]; waiting: boolean } {
    const shown =
      this.#typed && !this.#isPaused ? this.#whileTyping(findings, this.#typed, nodeOf) : findings;
    this.#shown = shown;
    this.#typed = [];
    return { shown, waiting: shown.length < findings.length };
  }

  #whileTyping(
    findings: readonly LocatedFinding[],
    typed: readonly TypedChange[],
    nodeOf: (place: NodePlace) => Span,
  ): readonly LocatedFinding[] {
    const wasTold = this.#wasTold(typed, nodeOf);
    if (typed.every(({ isKey }) => isKey)) return findings.filter(wasTold);
    const last = typed.at(-1);
    const at = last ? last.start + last.length : 0;
    return findings.filter((finding) => wasTold(finding) || !isMissingAt(finding, at, nodeOf));
  }

  /** Whether a finding was told before something was typed, asked for one after the other in their order. */
  #wasTold(
    typed: readonly TypedChange[],
    nodeOf: (place: NodePlace) => Span,
  ): (finding: LocatedFinding) => boolean {
    const told = this.#shown;
    const latestFirst = typed.toReversed();
    const before = (offset: number) => placeBefore(latestFirst, offset);
    // Both are in order: one walk through them finds what stands where it stood.
    let from = 0;
    const isInPlace = ({ rule, span }: LocatedFinding): boolean => {
      const start = before(span.start);
      while ((told[from]?.span.start ?? start) < start) from++;
      for (let at = from; told[at]?.span.start === start; at++) if (told[at]?.rule === rule) return true;
      return false;
    };
    // Else it is known by its words; what is missing, or keeps a part from being read, by the part that it is told of.
    const isInNode = (finding: LocatedFinding): boolean => {
      const { rule, objective, keyResult, message } = finding;
      const isOfPart = objective !== undefined && (rule === syntaxRule || ruleOf(rule)?.absence === true);
      const isSame = (other: LocatedFinding): boolean =>
        other.rule === rule &&
        (other.keyResult === undefined) === (keyResult === undefined) &&
        (isOfPart || other.message === message);
      if (objective === undefined) return told.some(isSame);
      const node = nodeOf(finding);
      const [start, end] = [before(node.start), before(node.end)];
      let at = lastAt(told, end, ({ span }) => span.start);
      for (let other = told[at]; other && other.span.start >= start; other = told[--at])
        if (isSame(other)) return true;
      return false;
    };
    return (finding) => isInPlace(finding) || isInNode(finding);
  }
}

/** Speaks of something that is missing, or not finished, in the part where an offset is. */
function isMissingAt(finding: LocatedFinding, at: number, nodeOf: (place: NodePlace) => Span): boolean {
  if (finding.rule !== syntaxRule && !ruleOf(finding.rule)?.absence) return false;
  if (finding.objective === undefined) return true;
  const { start, end } = nodeOf(finding);
  return start <= at && at <= end;
}

/** Where an offset of the text was before some changes; what they put there was where they began. */
function placeBefore(latestFirst: readonly TypedChange[], offset: number): number {
  let place = offset;
  for (const { start, end, length } of latestFirst) {
    if (place >= start + length) place += end - start - length;
    else if (place > start) place = start;
  }
  return place;
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
