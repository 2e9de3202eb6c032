export const uri = 'file:///w/team/a.okr.yaml';

/** A file whose ids are referred to, from other files too. */
export const text = `cycle: 2027-Q1
plan_ref: docs/plan.md
regulatory:
  playbook: ../docs/playbook.md # see https://example.org/play.
  qms: { design_history: docs/dhf, risk_file: ../../secret/risks }
risks:
  - { id: R-1, text: missed alert, mitigated_by: ["KR-1.1", b.okr.yaml#KR-9] } # KR-1.1 is agreed
review:
  - { date: 2027-01-26, trigger: KR-1.1, paused: [O-1] }
objectives:
  - id: O-1
    title: Safer nights
    parent: CO-1
    key_results:
      - id: KR-1.1
        title: |
          Falls at night
          KR-1.1
      - { id: KR-1.2, title: Alarms, guardrails: [{ metric: KR-1.1 }], validates: KR-7 }
`;

/** The files around it, by path. */
export const files = {
  '/w/team/b.okr.yaml': `objectives:\r\n  - id: O-9\r\n    title: B\r\n    parent: a.okr.yaml#O-1\r\n    key_results:\r\n      - { id: KR-9, title: Zero falls, validates: './a.okr.yaml#KR-1.1' }\r\n`,
  '/w/docs/playbook.md': '',
  '/w/team/docs/plan.md': '',
  '/w/team/docs/dhf/1.md': '',
  '/w/company.okr.yaml':
    'objectives:\n  - id: CO-1\n    title: Safe care\n    key_results: [{ id: KR-1.1, title: Other }]\n',
};
