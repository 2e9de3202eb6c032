import * as l10n from '../base/l10n.ts';
import { listed } from '../base/listed.ts';
import { code } from '../base/markdown.ts';
import { cycleOf, dayNumber } from '../document/cycle.ts';
import type { DocumentFacts } from '../lint/facts.ts';
import { daysText, untilText } from '../lint/wording.ts';
import type { Target, WorkspaceIndex } from '../workspace/index.ts';
import { relativePath } from '../workspace/paths.ts';
import { paragraphs } from './fact-markdown.ts';
import { asText } from './goal-markdown.ts';

/** More files would be a list to read and no answer. */
const MOST_FILES = 3;

/** How many references lead to an id, and from which other files. */
export function usesMarkdown(index: WorkspaceIndex, target: Target): string {
  const uses = index.uses(target);
  if (uses.length === 0) return l10n.t('Nothing refers to it.');
  const others = uses.map(({ path }) => path).filter((path) => path !== target.path);
  return paragraphs(
    uses.length === 1
      ? l10n.t('1 reference leads here.')
      : l10n.t('{count} references lead here.', { count: uses.length }),
    inFiles(others, target.path, others.length < uses.length),
  );
}

/** What a person owns in a file, and in which others they own something; undefined where that is nothing. */
export function ownerMarkdown(
  name: string,
  { header, objectives }: DocumentFacts,
  index: WorkspaceIndex,
  from: string,
): string | undefined {
  const isOwn = ({ owner }: { owner: { name: string } | undefined }): boolean => owner?.name === name;
  const goals = objectives.filter(isOwn).length;
  const results = objectives.reduce((sum, { keyResults }) => sum + keyResults.filter(isOwn).length, 0);
  const owned = [
    header?.owner?.names.includes(name) ? l10n.t('this file') : [],
    goals === 0 ? [] : goals === 1 ? l10n.t('1 objective') : l10n.t('{count} objectives', { count: goals }),
    results === 0
      ? []
      : results === 1
        ? l10n.t('1 key result')
        : l10n.t('{count} key results', { count: results }),
  ].flat();
  const others = [...index.files].filter((file) => file.path !== from && file.owners.includes(name));
  if (owned.length === 0 && others.length === 0) return undefined;
  const who = `**${asText(name)}**`;
  return paragraphs(
    owned.length === 0 ? who : l10n.t('{who} owns {owned}.', { who, owned: listed(owned) }),
    inFiles(
      others.map(({ path }) => path),
      from,
      owned.length > 0,
    ),
  );
}

/** The days of a file's cycle, and how many are left of it or until it begins; undefined where they cannot be known. */
export function cycleMarkdown({ header }: DocumentFacts, today: string): string | undefined {
  const cycle = cycleOf(header?.cycle);
  const [start, end, now] = [cycle?.start, cycle?.end, today].map((day) => dayNumber(day ?? ''));
  if (!cycle || start === undefined || end === undefined || now === undefined) return undefined;
  if (now < start) {
    const when = untilText(start - now);
    return l10n.t('{start} to {end}, begins {when}', { ...cycle, when });
  }
  const values = { ...cycle, when: daysText(end - now) };
  return end < now
    ? l10n.t('{start} to {end}, ended {when}', values)
    : l10n.t('{start} to {end}, {when}', values);
}

/** @param isAlso beside the file where this is said. */
function inFiles(paths: readonly string[], from: string, isAlso: boolean): string {
  const files = [...new Set(paths)].map((path) => code(relativePath(from, path)));
  if (files.length === 0) return '';
  const names = files.slice(0, MOST_FILES).join(', ');
  const count = files.length - MOST_FILES;
  const file = count > 0 ? l10n.t('{names} and {count} more', { names, count }) : names;
  return isAlso ? l10n.t('Also in {file}', { file }) : l10n.t('In {file}', { file });
}
