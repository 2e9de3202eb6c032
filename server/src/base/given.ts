/** `{ key: value }`, or nothing where there is no value: for objects in which a property is absent rather than undefined. */
export function given<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });
}
