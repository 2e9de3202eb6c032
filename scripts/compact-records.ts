/** Records that share their keys: `fields` once, and a row a record, in that order. */
export interface Table {
  readonly fields: readonly string[];
  readonly rows: Readonly<Record<string, readonly unknown[]>>;
}

/** Writes the names of the fields once instead of in each record; `null` where a record lacks one. The bundle holds the outcome. */
export function compactRecords(records: Readonly<Record<string, Readonly<Record<string, unknown>>>>): Table {
  const fields = [...new Set(Object.values(records).flatMap((record) => Object.keys(record)))];
  const rows = Object.entries(records).map(([id, record]) => [
    id,
    trimmed(fields.map((field) => record[field] ?? null)),
  ]);
  return { fields, rows: Object.fromEntries(rows) };
}

function trimmed(row: readonly unknown[]): readonly unknown[] {
  return row.slice(0, row.findLastIndex((value) => value !== null) + 1);
}
