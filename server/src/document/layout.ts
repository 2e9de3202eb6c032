import type { Source } from './source.ts';
import type { Readable } from './text.ts';

/** How a file is laid out, so that what is inserted looks like what stands there. */
export interface Layout {
  readonly eol: string;
  /** Columns that a nested map is indented by. */
  readonly step: number;
  /** Columns from a key to the dashes of its list: 0 or more. */
  readonly dash: number;
  /** Spaces after a dash. */
  readonly gap: number;
}

const nested = /^( *)(?:- +)?[\w-]+:[ \t]*(?:#.*)?\r?\n( *)[\w-]+:/m;
const listed = /^( *)[\w-]+:[ \t]*(?:#.*)?\r?\n( *)-( +)\S/m;

/** Where nothing is nested the search runs through the whole text, and each of a file's fixes asks anew. */
const known = new WeakMap<Source, Layout>();

/** The layout of the file's first nested map and first list; two spaces where there is none. */
export function layoutOf(source: Source): Layout {
  const layout = known.get(source) ?? readLayout(source);
  known.set(source, layout);
  return layout;
}

function readLayout(source: Source): Layout {
  const map = firstIn(source.text, nested);
  const list = firstIn(source.text, listed);
  const step = (map?.[2]?.length ?? 0) - (map?.[1]?.length ?? 0);
  const dash = (list?.[2]?.length ?? 2) - (list?.[1]?.length ?? 0);
  const likely = list && dash > 0 ? dash : 2;
  return {
    eol: source.eol,
    step: step > 0 ? step : likely,
    dash: Math.max(dash, 0),
    gap: list?.[3]?.length ?? 1,
  };
}

/** The first place that a pattern of two lines matches: near the start, mostly, so that is looked at before the rest. */
function firstIn(text: Readable, pattern: RegExp): RegExpExecArray | null {
  for (let length = 4000; ; length *= 8) {
    const found = pattern.exec(text.slice(0, length));
    if (found || length >= text.length) return found;
  }
}
