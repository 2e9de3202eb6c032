import type { ErrorObject } from 'ajv';
import { validateConfig } from '../generated/config-validator.js';
import { validateHeader, validateObjective } from '../generated/okr-validator.js';
import { configKeys, type KeyCatalogue, okrKeys } from './keys.ts';
import { explain, type SchemaFinding, type Trouble } from './schema-messages.ts';

/**
 * Checks plain data against the format: the document around its objectives, or one objective.
 * In a header, `objectives` has to be there and to be a list or nothing; its items are not looked at.
 * Scalars are texts, null (nothing yet), true and false, or numbers. Unknown keys are not told here.
 */
export function schemaFindings(kind: 'header' | 'objective', data: unknown): SchemaFinding[] {
  if (kind === 'objective') return findings(validateObjective, data, okrKeys, 'objective');
  return findings(validateHeader, data ?? {}, okrKeys, 'root');
}

/** Checks the plain data of a `.healthcare-okr.yaml`; unknown keys are told, rule ids are not looked at. */
export function configFindings(data: unknown): SchemaFinding[] {
  return findings(validateConfig, data, configKeys, 'root');
}

interface Validator {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null;
}

function findings(validate: Validator, data: unknown, keys: KeyCatalogue, from: string): SchemaFinding[] {
  if (validate(data)) return [];
  const told = troubles(validate.errors ?? [], data).flatMap((trouble) => explain(trouble, keys, from) ?? []);
  const faults = new Set<string>();
  return told.filter(({ path, message }) => {
    if (typeof path.at(-1) !== 'number') return true;
    // Entries of one list that all have the same fault: the first one says it.
    const fault = JSON.stringify([path.slice(0, -1), message]);
    if (faults.has(fault)) return false;
    faults.add(fault);
    return true;
  });
}

/** One trouble a place: the branches of a choice all complain, and only the deepest place says what is wrong. */
function troubles(errors: readonly ErrorObject[], data: unknown): Trouble[] {
  const told = errors.filter(({ keyword }) => keyword !== 'anyOf');
  const holding = new Set(told.flatMap(({ instancePath }) => above(instancePath)));
  const places = new Map<string, ErrorObject[]>();
  for (const error of told) {
    const { instancePath, keyword, params } = error;
    if (keyword === 'enum' && holding.has(instancePath)) continue;
    const unknownKey = params.additionalProperty;
    const place = unknownKey === undefined ? instancePath : `${instancePath}/${unknownKey}`;
    const others = places.get(place);
    if (others) others.push(error);
    else places.set(place, [error]);
  }
  return Array.from(places.values(), (there) => ({
    ...locate(there[0]?.instancePath ?? '', data),
    errors: there,
  }));
}

/** The JSON pointers of all that a place is in. */
function above(pointer: string): string[] {
  return Array.from(pointer.matchAll(/\//g), ({ index }) => pointer.slice(0, index));
}

/** Follows a JSON pointer, telling list indices from keys by the data. */
function locate(pointer: string, data: unknown): Omit<Trouble, 'errors'> {
  const path: (string | number)[] = [];
  let value = data;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(value) ? Number(key) : key);
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return { path, value };
}
