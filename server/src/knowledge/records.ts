/** Records as the generator writes them: the names of the fields once, a row a record. */
export interface Table {
  readonly fields: readonly string[];
  readonly rows: Readonly<Record<string, readonly unknown[]>>;
}

/** Typed records by id from a generated table; a field without a value is absent. The types are the tests' to hold. */
export function records<T extends { readonly id: string }>({ fields, rows }: Table): ReadonlyMap<string, T> {
  const byId = new Map<string, T>();
  for (const [id, row] of Object.entries(rows)) {
    const entries = fields.flatMap((field, at) => (row[at] == null ? [] : [[field, row[at]] as const]));
    byId.set(id, { id, ...Object.fromEntries(entries) } as unknown as T);
  }
  return byId;
}
