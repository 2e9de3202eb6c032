const goal = `  - id: O-1
    title: A better year
    key_results:`;
export const goals = `objectives:
${goal}`;
export const monitoring = `product: { id: demo, vertical: remote-patient-monitoring }
${goals}`;

/** A key result that pauses the work. */
export const pausing = (title: string) => `${monitoring}
      - id: KR-1.1
        title: ${title}
        escalation: { warn_at: 3, pause_at: 4 }
`;
