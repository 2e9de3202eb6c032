import type { Block } from '../knowledge/blocks.ts';
import type { ObjectiveFacts } from '../lint/facts.ts';
import { countOn } from '../rules/ids.ts';
import type { Site } from './site.ts';

/** An id that nothing in the file has yet, for a block's `id` at a path: in the style of its siblings. */
export function freshId(site: Site, path: readonly string[], written: string, block: Block): string {
  const { objectives = [], header } = site.facts ?? {};
  const { goals, taken } = idsIn(objectives);
  const next = (used: ReadonlySet<string>, siblings: readonly string[], otherwise: string): string =>
    countOn(used, siblings, otherwise, 1)[0] ?? otherwise;
  if (path[0] === 'risks') {
    const risks = header?.risks?.items.flatMap(({ id }) => id?.text ?? []) ?? [];
    return next(new Set(risks), risks, 'R-1');
  }
  if (path[0] !== 'objectives') {
    const findings = header?.regulatory?.audit_findings?.items.flatMap(({ id }) => id?.text ?? []) ?? [];
    return next(new Set(findings), findings, 'AF-1');
  }
  const goal = next(taken, goals, `O-${objectives.length + 1}`);
  if (path.length === 2) return goal;
  if (block.path.length === 1) return next(taken, [], `KR-${numberOf(goal, objectives.length + 1)}.1`);
  const own = objectives[site.objective ?? -1];
  const siblings = own?.keyResults.flatMap(({ id }) => id?.name ?? []) ?? [];
  // A template's own id says what it is for; it stays where it is free.
  if (!written.includes('TODO')) return taken.has(written) ? next(taken, [written], written) : written;
  return next(taken, siblings, `KR-${numberOf(own?.id?.name ?? '', (site.objective ?? 0) + 1)}.1`);
}

interface Ids {
  readonly goals: readonly string[];
  readonly taken: ReadonlySet<string>;
}

const known = new WeakMap<readonly ObjectiveFacts[], Ids>();

/** The ids of a file are gathered once an analysis, not once an offer. */
function idsIn(objectives: readonly ObjectiveFacts[]): Ids {
  let ids = known.get(objectives);
  if (!ids) {
    const goals = objectives.flatMap(({ id }) => id?.name ?? []);
    const results = objectives.flatMap(({ keyResults }) => keyResults.flatMap(({ id }) => id?.name ?? []));
    ids = { goals, taken: new Set([...goals, ...results]) };
    known.set(objectives, ids);
  }
  return ids;
}

function numberOf(id: string, otherwise: number): string {
  return /\d{1,9}$/.exec(id)?.[0] ?? String(otherwise);
}
