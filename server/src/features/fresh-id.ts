import { once } from '../lint/once.ts';
import { countOn, firstKeyResultId } from '../rules/ids.ts';
import { idsOf } from './known-ids.ts';
import type { Site } from './site.ts';

/**
 * An id that nothing in the file has yet, for an `id` at a path: in the style of its siblings.
 * @param written what stands in its place in a block that is offered.
 * @param isWhole it is for a block that is an objective with all that is below it.
 */
export function freshId(site: Site, path: readonly string[], written = 'TODO', isWhole = false): string {
  const { objectives = [], header } = site.facts ?? {};
  const taken = namesAt(site);
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
  if (path.length === 2 || isWhole) {
    const goals = objectives.flatMap(({ id }) => id?.name ?? []);
    // An objective that is to have an id counts itself, and so does a dash that it is to stand behind.
    const own = objectives[site.objective ?? -1];
    const isBare = own !== undefined && !own.id && own.title === undefined && own.keyResults.length === 0;
    const place =
      isWhole && !isBare ? objectives.length : (site.objective ?? Math.max(objectives.length - 1, 0));
    const goal = next(taken, goals, `O-${place + 1}`);
    return path.length === 2 ? goal : next(taken, [], firstKeyResultId(goal, place));
  }
  // A template's own id says what it is for; it stays where it is free.
  if (!written.includes('TODO')) return taken.has(written) ? next(taken, [written], written) : written;
  const own = objectives[site.objective ?? -1];
  const siblings = own?.keyResults.flatMap(({ id }) => id?.name ?? []) ?? [];
  return next(taken, siblings, firstKeyResultId(own?.id?.name, site.objective ?? 0));
}

/** Which ids a file has: all blocks of one answer ask for some. */
const namesAt = once(
  ({ facts }: Site): ReadonlySet<string> =>
    new Set(facts?.objectives.flatMap((objective) => idsOf(objective).map(({ name }) => name))),
);
