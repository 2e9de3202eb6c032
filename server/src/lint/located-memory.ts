import type { AnalysedPart } from './locate.ts';
import type { PartResult, RuleFinding } from './part.ts';
import type { LocatedFinding } from './rule.ts';

/** The findings of one part in their file, and where and for what it was. */
interface Group {
  readonly objective: number;
  readonly start: number;
  /** What the rules on the whole file found about the part. */
  readonly others: readonly RuleFinding[];
  readonly located: readonly LocatedFinding[];
}

/** The located findings of the parts of a file's last version: an edit in one part moves the others, at most. */
export class LocatedMemory {
  #stamp = '';
  #known = new Map<PartResult, Group>();
  #next = new Map<PartResult, Group>();

  /** @param stamp everything but the parts and the findings that the outcome depends on. */
  begin(stamp: string): void {
    this.#known = stamp === this.#stamp ? this.#next : new Map();
    this.#next = new Map();
    this.#stamp = stamp;
  }

  /** The findings of a part as they are placed now; undefined where that is not known. */
  recall(part: AnalysedPart, others: readonly RuleFinding[]): readonly LocatedFinding[] | undefined {
    const known = this.#known.get(part.result);
    if (!known || known.objective !== part.objective || !isSame(known.others, others)) return undefined;
    const start = part.place(0);
    const by = start - known.start;
    const located = by === 0 ? known.located : known.located.map((finding) => moved(finding, by));
    this.#next.set(part.result, { ...known, start, located });
    return located;
  }

  /** Findings that point to other parts move with those, too: they are not kept. */
  keep(
    part: AnalysedPart,
    others: readonly RuleFinding[],
    located: readonly LocatedFinding[],
  ): readonly LocatedFinding[] {
    const { objective, result } = part;
    if (objective !== undefined && located.every(({ related }) => !related))
      this.#next.set(result, { objective, start: part.place(0), others, located });
    return located;
  }
}

function isSame(before: readonly RuleFinding[], now: readonly RuleFinding[]): boolean {
  return before.length === now.length && before.every((finding, index) => finding === now[index]);
}

function moved(finding: LocatedFinding, by: number): LocatedFinding {
  const { start, end } = finding.span;
  return { ...finding, span: { start: start + by, end: end + by } };
}
