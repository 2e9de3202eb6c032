import { canonicalRole, clinicalRoles } from './roles.ts';

const clinical = new Map<string, boolean>();

/** A role that treats patients, or patients themselves. Remembered: every key result asks. */
export function isClinicalRole(id: string): boolean {
  let known = clinical.get(id);
  if (known === undefined) {
    const role = canonicalRole(id);
    known = role !== undefined && (role === 'patient' || clinicalRoles.has(role));
    clinical.set(id, known);
  }
  return known;
}
