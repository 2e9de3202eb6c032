import type { Block } from '../knowledge/blocks.ts';
import type { ObjectiveFacts } from '../lint/facts.ts';
import { countOn } from '../rules/ids.ts';
import type { Site } from './site.ts';

/** An id that nothing in the file has yet, for a block's `id` at a path: in the style of its siblings. */
export function freshId(site: Site, path: readonly string[], written: string, block: Block): string {
  const { objectives = [], header } = site.facts ?? {};
  const taken = namesIn(objectives);
  const next = (used: Names, siblings: readonly string[], otherwise: string): string =>
    countOn(used, siblings, otherwise, 1)[0] ?? otherwise;
  if (path[0] === 'risks') {
    const risks = header?.risks?.items.flatMap(({ id }) => id?.text ?? []) ?? [];
    return next(new Set(risks), risks, 'R-1');
  }
  if (path[0] !== 'objectives') {
    const findings = header?.regulatory?.audit_findings?.items.flatMap(({ id }) => id?.text ?? []) ?? [];
    return next(new Set(findings), findings, 'AF-1');
  }
  if (path.length === 2 || block.path.length === 1) {
    const goals = objectives.flatMap(({ id }) => id?.name ?? []);
    const goal = next(taken, goals, `O-${objectives.length + 1}`);
    return path.length === 2 ? goal : next(taken, [], `KR-${numberOf(goal, objectives.length + 1)}.1`);
  }
  // A template's own id says what it is for; it stays where it is free.
  if (!written.includes('TODO')) return taken.has(written) ? next(taken, [written], written) : written;
  const own = objectives[site.objective ?? -1];
  const siblings = own?.keyResults.flatMap(({ id }) => id?.name ?? []) ?? [];
  return next(taken, siblings, `KR-${numberOf(own?.id?.name ?? '', (site.objective ?? 0) + 1)}.1`);
}

interface Names {
  readonly has: (name: string) => boolean;
}

const answers = new WeakMap<readonly ObjectiveFacts[], Map<string, boolean>>();

/** Which ids a file has. Few are asked for, so each is looked for once an analysis; a set of all of them would cost more. */
function namesIn(objectives: readonly ObjectiveFacts[]): Names {
  const known = answers.get(objectives) ?? new Map<string, boolean>();
  answers.set(objectives, known);
  const find = (name: string): boolean =>
    objectives.some(
      ({ id, keyResults }) => id?.name === name || keyResults.some((result) => result.id?.name === name),
    );
  return {
    has: (name) => {
      const answer = known.get(name) ?? find(name);
      known.set(name, answer);
      return answer;
    },
  };
}

function numberOf(id: string, otherwise: number): string {
  return /\d{1,9}$/.exec(id)?.[0] ?? String(otherwise);
}
