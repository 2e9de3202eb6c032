/** The files that pictures show: those of examples/, and a second one of a product. */

/** A first draft with mistakes. */
export const DRAFT = 'tele-dermatology/tele-dermatology.okr.yaml';

/** A good file in mid-cycle. */
export const RUNNING = 'remote-monitoring/heart-at-home.okr.yaml';

/** Beside the good one: another team's goals for the same product. */
export const SECOND = 'remote-monitoring/care-team.okr.yaml';

/** The text of `SECOND`; the last reference leads nowhere. */
export const SECOND_TEXT = `# The nurses' own goals for HeartAtHome.
okr_version: 1
product: { id: heart-at-home, name: HeartAtHome, vertical: remote-patient-monitoring, clinical: true, ai: false }
cycle: 2027-Q1
status: active
risks:
  - { id: R-9, text: Night calls are answered late, severity: high, status: mitigated, owner: nadia.stern, mitigated_by: [heart-at-home.okr.yaml#KR-1.1] }
objectives:
  - id: O-9
    title: Answer every call from home within the hour
    owner: nadia.stern
    parent: heart-at-home.okr.yaml#O-1
    key_results:
      - id: KR-9.1
        title: Calls from home that a nurse answers in time
        category: workflow
        segment: nurse
        baseline: 71%
        target: 95%
        owner: nadia.stern
        measure: { source: call log, cadence: weekly }
        guardrails: [{ metric: heart-at-home.okr.yaml#KR-1.1 }]
        check_ins: [{ date: 2027-01-26, value: 80%, confidence: 0.7 }]
      - id: KR-9.2
        title: Study of night calls reads out on readmissions
        category: evidence
        type: milestone
        validates: KR-9.11
        owner: dr.lena.fuchs
        due: 2027-03-19
`;
