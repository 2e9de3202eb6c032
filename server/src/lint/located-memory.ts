import type { PartResult, RuleFinding } from './part.ts';
import type { LocatedFinding } from './rule.ts';

/** The findings of one objective in their file, and where and for what it was. */
interface Group {
  readonly result: PartResult;
  start: number;
  /** What the rules on the whole file found about the objective. */
  readonly others: readonly RuleFinding[];
  located: readonly LocatedFinding[];
}

/** The located findings of a file's objectives, by their number: an edit in one of them moves the others, at most. */
export class LocatedMemory {
  #stamp = '';
  #known: readonly (Group | undefined)[] = [];
  #next: (Group | undefined)[] = [];

  /** @param stamp everything but the objectives and the findings that the outcome depends on. */
  begin(stamp: string): void {
    this.#known = stamp === this.#stamp ? this.#next : [];
    this.#next = [];
    this.#stamp = stamp;
  }

  /** The findings of the next objective as they are placed now; undefined where they are not known and have to be kept. */
  next(
    result: PartResult,
    start: number,
    others: readonly RuleFinding[],
  ): readonly LocatedFinding[] | undefined {
    const known = this.#known[this.#next.length];
    if (known?.result !== result || !isSame(known.others, others)) return undefined;
    known.located = movedBy(start - known.start, known.located);
    known.start = start;
    this.#next.push(known);
    return known.located;
  }

  /** Keeps what was found of the next objective; findings that point to other parts move with those, too, and are not kept. */
  keep(
    result: PartResult,
    start: number,
    others: readonly RuleFinding[],
    located: readonly LocatedFinding[],
  ): void {
    const isOwn = located.every(({ related }) => !related);
    this.#next.push(isOwn ? { result, start, others, located } : undefined);
  }
}

function isSame(before: readonly RuleFinding[], now: readonly RuleFinding[]): boolean {
  if (before.length !== now.length) return false;
  return before.length === 0 || before.every((finding, index) => saysTheSame(finding, now[index]));
}

/** By identity: what a rule remembers of an objective keeps its parts. */
function saysTheSame(before: RuleFinding, now: RuleFinding | undefined): boolean {
  return (
    before.rule === now?.rule &&
    before.span === now.span &&
    before.message === now.message &&
    before.keyResult === now.keyResult &&
    before.severity === now.severity &&
    before.data === now.data &&
    before.related === now.related
  );
}

function movedBy(by: number, located: readonly LocatedFinding[]): readonly LocatedFinding[] {
  if (by === 0 || located.length === 0) return located;
  return located.map((finding) => {
    const { start, end } = finding.span;
    return { ...finding, span: { start: start + by, end: end + by } };
  });
}
