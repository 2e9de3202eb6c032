/** A file of which much can be shown: progress, a broken limit, roles, a law, a goal that rests. */
export const text = `product: { id: heart, vertical: telehealth, clinical: true }
cycle: 2027-Q1
roles: [nurse, patient]
objectives:
  - id: O-1
    title: Fewer readmissions under HIPAA
    key_results:
      - id: KR-1
        title: 30-day readmission rate
        category: outcome
        segment: [patient]
        baseline: 20%
        target: "<= 10%"
        check_ins:
          - { date: 2027-01-01, value: 18% }
          - { date: 2027-01-12, value: 15% }
      - id: KR-2
        title: Adverse events stay at or below 0.1%
        category: safety
        type: guardrail
        current: 0.12%
        validates: KR-1
      - id: KR-3
        title: Clinics live, from 2 to 12
  - id: O-2
    status: paused
    title: Grow
    key_results:
      - { id: KR-4, title: "Bookings > 100", segment: nurse }
`;

export const wholeFile = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };
