export const uri = 'file:///w/product/heart.okr.yaml';

/** A first draft, much of which is still open. */
export const text = `product: { id: heart, vertical: telehealth, clinical: true }
cycle: 2027-Q1
roles: [nurse, patient]
objectives:
  - id: O-1
    title: Fewer readmissions
    key_results:
      - id: KR-1
        title: 30-day readmission rate
        category: outcome
        segment: [patient]
        baseline: 20%
        target: "<= 10%"
        check_ins:
          - { date: 2027-01-12, value: 15% }
      - id: KR-2
        title: Adverse events stay at or below 0.1%
        category: safety
        type: guardrail
        current: 0.12%
`;
