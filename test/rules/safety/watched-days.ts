/** One safety key result with the given fields, and two goals that could pause. */
export const file = (fields: string, head = 'cycle: 2027-Q1\n'): string => `${head}objectives:
  - id: O-1
    title: Monitor at home
    key_results:
      - { id: KR-1.1, category: safety, title: Days with an adverse event, ${fields} }
  - { id: O-2, title: Grow, key_results: [Revenue of $2M] }
  - { id: O-3, title: Enter Ohio }
`;

/** A limit at which the work stops. */
export const stops = 'escalation: { warn_at: 0.09%, pause_at: 0.1%, notify: [cmo], action: review }';

/** Check-ins, each a date and a value. */
export const checkIns = (...values: readonly string[]): string =>
  `check_ins: [${values.map((value) => `{ date: ${value.replace(' ', ', value: ')} }`).join(', ')}]`;

/** The same with a limit at which the work stops, and as a guardrail. */
export const stopped = (fields: string, head?: string): string =>
  file(`target: <= 0.1%, ${stops}, ${fields}`, head);
export const guarded = (fields: string, head?: string): string =>
  file(`type: guardrail, target: <= 0.1%, ${fields}`, head);
