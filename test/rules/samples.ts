/** Samples that several rules of a file as a whole are tested with; an example ends its line after one. */

export const goal = `  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days`;

export const goals = `objectives:
${goal}`;

/** A safety key result that stops the work at 4; its check-ins go below. */
export const falls = `objectives:
  - id: O-1
    title: Safer nights
    key_results:
      - id: KR-1.1
        title: Falls per 1,000 bed days
        category: safety
        type: guardrail
        target: <= 2
        escalation: { warn_at: 3, pause_at: 4 }`;

/** A safety key result past its warning value, alone in the first objective. */
export const ill = `objectives:
  - id: O-1
    title: Safe
    key_results:
      - { id: KR-1.1, category: safety, title: Falls stay below 2, current: 3, escalation: { warn_at: 2.5 } }
`;

/** A product that watches patients at home; its key results go below. */
export const home = `product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:`;

/** The same with one key result. */
export const atHome = (keyResult: string) => `${home}
      - ${keyResult}
`;
