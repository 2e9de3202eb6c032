/** An objective; its key results go below. */
export const days = `objectives:
  - title: Better days
    key_results:`;

/** The same with one key result. */
export const file = (keyResult: string) => `${days}
      - ${keyResult}
`;
