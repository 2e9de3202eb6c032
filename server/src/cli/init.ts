import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { cycleNamed, quarterOf } from '../document/cycle.ts';
import { nearest } from '../document/nearest.ts';
import { canonicalRole, knownRoles } from '../knowledge/roles.ts';
import { skeleton } from '../knowledge/skeleton.ts';
import { type Vertical, verticalMeantBy, verticals } from '../knowledge/verticals.ts';
import { isOkrFile, okrEnding } from '../workspace/paths.ts';
import { type InitArguments, UsageError } from './arguments.ts';

/**
 * Writes a new OKR file and never over another one.
 * @returns what to tell the person who asked for it.
 * @throws UsageError where the file is there, or what it is to be about is not known.
 */
export function init(args: InitArguments): string {
  const { path } = args;
  if (!isOkrFile(path)) throw new UsageError(`An OKR file is named like goals.okr.yaml, not '${path}'.`);
  const kind = verticalOf(args.vertical);
  const roles = args.roles.length > 0 ? args.roles.map(roleOf) : kind.roles;
  const cycle = args.cycle ?? quarterOf(args.today);
  if (!cycleNamed(cycle))
    throw new UsageError(`A cycle is written like 2027-Q1, 2027-H1 or 2027, not '${cycle}'.`);
  const name = (args.name ?? nameFrom(path)).replace(/\s+/g, ' ').trim();
  const text = skeleton({ vertical: kind, cycle, roles, name });
  try {
    writeFileSync(path, text, { flag: 'wx' });
  } catch (error) {
    throw new UsageError(problemOf(path, (error as NodeJS.ErrnoException).code));
  }
  return `${path} is written. Fill in each TODO, then set status to active.`;
}

function verticalOf(id: string | undefined): Vertical {
  const found = verticals.get(id ?? '');
  if (found) return found;
  const kinds = [...verticals.keys()].join(', ');
  if (id === undefined) throw new UsageError(`Say what kind of product it is with --vertical: ${kinds}.`);
  const meant = verticalMeantBy(id);
  throw new UsageError(
    `There is no vertical '${id}'; ${meant === undefined ? `take one of ${kinds}.` : `did you mean ${meant}?`}`,
  );
}

function roleOf(said: string): string {
  const role = canonicalRole(said);
  if (role !== undefined) return said;
  const suggestion = nearest(said, knownRoles, 4);
  throw new UsageError(
    `There is no role '${said}'; ${suggestion ? `did you mean ${suggestion}?` : `take some of ${knownRoles.join(', ')}.`}`,
  );
}

/** `heart-at-home.okr.yaml` is about "Heart at home". */
function nameFrom(path: string): string {
  const words = basename(path)
    .replace(okrEnding, '')
    .replace(/[-_.]+/g, ' ')
    .trim();
  return words === '' ? 'Product' : words.charAt(0).toUpperCase() + words.slice(1);
}

function problemOf(path: string, code: string | undefined): string {
  if (code === 'EEXIST') return `'${path}' is there already, so nothing was written; choose another name.`;
  if (code === 'ENOENT') return `The folder of '${path}' is not there; make it first.`;
  return `'${path}' cannot be written; check its folder's permissions.`;
}
