import data from '../generated/medicines.json';

/** Medicines by name and by class, as phrases. */
export const medicines: readonly string[] = data.medicines;
