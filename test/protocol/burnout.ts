export const uri = 'file:///w/a.okr.yaml';

/** A file with a key result that has no target, and one that has it in its title. */
export const text = `product: { clinical: false }
cycle: 2027-Q1
owner: maya.okafor
roles: [physician, nurse]
objectives:
  - id: O-1
    title: Give time back to the care team
    key_results:
      - id: KR-1
        title: Physician burnout score
      - id: KR-2
        title: Cut no-shows from 12% to 8%
        category: operational
`;
