/** A file without findings above a hint. */
export const clean = `product: { clinical: false }
cycle: 2027-Q1
owner: maya.okafor
objectives:
  - id: O-1
    title: Shorter waits at reception
    key_results:
      - { id: KR-1, title: Median wait at reception, category: operational, direction: decrease, baseline: 14, target: 9, unit: minutes }
stakeholders:
  - { group: clinical, covered_by: [KR-1] }
  - { group: compliance, covered_by: [KR-1] }
  - { group: it-security, covered_by: [KR-1] }
  - { group: patients, covered_by: [KR-1] }
`;

/** A file with one error, which has a safe fix. */
export const unquoted = clean.replace(
  '{ id: KR-1, title: Median wait at reception, category: operational, direction: decrease, baseline: 14, target: 9, unit: minutes }',
  'id: KR-1\n        title: Median wait\n        target: >= 9 # minutes',
);
