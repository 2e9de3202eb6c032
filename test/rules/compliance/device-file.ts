/** A device with its FDA entry, and one key result. */
export const file = (fda: string, title = 'Use errors fall from 4 to 1 per 1,000 tasks') =>
  `product: { vertical: medical-device }\nregulatory:\n  fda: ${fda}\nobjectives:\n  - title: A device that nurses trust\n    key_results:\n      - title: ${title}\n`;
