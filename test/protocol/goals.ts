/** A file of a product with one key result. */
export const goals = (id: string, kr: string) =>
  `product: { id: ${id}, clinical: true }\ncycle: 2027-Q1\nobjectives:\n  - title: A\n    key_results:\n      - ${kr}\n`;

export const safe = '{ id: KR-1, title: Falls per 1000 bed days, category: safety, target: "<= 2" }';
export const plain = '{ id: KR-2, title: Cut no-shows from 12% to 8% }';
