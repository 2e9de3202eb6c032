import { cycleNamed, quarterOf } from '../document/cycle.ts';
import { clinicalRoles, knownRoles, roleWords, umbrellaRoles } from '../knowledge/roles.ts';
import { skeleton } from '../knowledge/skeleton.ts';
import { verticals } from '../knowledge/verticals.ts';

/** What an editor offers when it asks what a new file is about. */
export interface NewFileChoices {
  readonly verticals: readonly { readonly id: string; readonly name: string; readonly description: string }[];
  /** The running period first; the last day of each, as an ISO date. */
  readonly cycles: readonly { readonly name: string; readonly end: string }[];
  /** Roles with other words for them; `usual` ids of verticals whose products mostly serve them. */
  readonly roles: readonly {
    readonly id: string;
    readonly words: string;
    readonly clinical: boolean;
    readonly usual: readonly string[];
  }[];
}

/** What a new file is about. */
export interface NewFile {
  readonly vertical: string;
  readonly cycle: string;
  readonly roles: readonly string[];
  readonly name: string;
  /** In the notation of LSP snippets, with a tab stop for each `TODO`, for an editor that has them. */
  readonly tabStops?: boolean;
}

/** @param today ISO date. */
export function newFileChoices(today: string): NewFileChoices {
  const kinds = [...verticals.values()];
  return {
    verticals: kinds.map(({ id, name, description }) => ({ id, name, description })),
    cycles: cyclesFrom(today).map((name) => ({ name, end: cycleNamed(name)?.end ?? '' })),
    roles: knownRoles
      .filter((id) => !umbrellaRoles.has(id))
      .map((id) => ({
        id,
        words: roleWords(id).slice(0, 3).join(', '),
        clinical: clinicalRoles.has(id),
        usual: kinds.filter(({ roles }) => roles.includes(id)).map((vertical) => vertical.id),
      })),
  };
}

/** The text of a new file; undefined for a vertical that is not known. */
export function newFile({ vertical: id, cycle, roles, name, tabStops }: NewFile): string | undefined {
  const vertical = verticals.get(id);
  const text =
    vertical && skeleton({ vertical, cycle, roles, name: name.replace(/\s+/g, ' ').trim() || 'Product' });
  return text !== undefined && tabStops === true ? withTabStops(text) : text;
}

/** A comment speaks of what is to fill in; all else is. */
function withTabStops(text: string): string {
  let count = 0;
  return text
    .replace(/[\\$}]/g, '\\$&')
    .split('\n')
    .map((line) => (line.startsWith('#') ? line : line.replaceAll('TODO', () => `\${${++count}:TODO}`)))
    .join('\n');
}

function cyclesFrom(today: string): string[] {
  const year = Number(today.slice(0, 4));
  const half = Number(today.slice(5, 7)) > 6 ? 2 : 1;
  const nextHalf = half === 2 ? `${year + 1}-H1` : `${year}-H2`;
  return [quarterOf(today), quarterOf(today, 1), `${year}-H${half}`, nextHalf, `${year}`, `${year + 1}`];
}
