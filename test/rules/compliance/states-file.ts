/** A telehealth file with states that are covered, and one objective. */
export const file = (states: string, body: string, head = 'product: { vertical: telehealth }') =>
  `${head}\nregulatory:\n  states: ${states}\nobjectives:\n  - title: Care without travel\n    key_results:\n${body}`;
export const kr = (title: string) => `      - title: ${title}\n`;
export const marked = (title: string) => `${kr(title)}               ${'^'.repeat(title.length)}\n`;
export const ohio = '{ US-OH: { telehealth_review: done } }';
