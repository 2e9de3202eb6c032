import data from '../generated/illnesses.json';

/** Illnesses by name, as phrases. */
export const illnesses: readonly string[] = data.illnesses;
