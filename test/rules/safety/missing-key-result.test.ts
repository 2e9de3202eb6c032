import assert from 'node:assert/strict';
import { lint } from '../../../server/src/lint/engine.ts';
import { defaultSettings } from '../../../server/src/lint/severity.ts';
import { siblingFactsOf } from '../../../server/src/lint/siblings.ts';
import { rules } from '../../../server/src/rules/registry.ts';
import { describeRule, today } from '../harness.ts';

const id = 'safety/missing-key-result';

describeRule(id, {
  fires: [
    {
      name: 'a fall that is a season, an override of prices',
      yaml: `
product: { clinical: true }
objectives:
^^^^^^^^^^
  - title: A
    key_results:
      - Fall enrolment of 200 students
      - Price overrides under 5%
`,
    },
    {
      name: 'a clinical product with goals on growth and workflow',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
cycle: 2027-Q1
objectives:
^^^^^^^^^^
  - title: Grow
    key_results:
      - { title: Annual recurring revenue, category: financial, target: $2M }
  - title: Work better
    key_results:
      - { title: Minutes per visit, category: workflow, target: 12 }
`,
      message:
        'No key result in 2027-Q1 is known to measure harm to patients; add a safety metric or limit, or give the one that does category: safety.',
      severity: 'error',
    },
    {
      name: 'without a cycle, under an alias of objectives',
      yaml: 'product: { clinical: true }\nokrs:\n^^^^\n  - title: Grow\n    krs: [Revenue of $2M]\n',
      message:
        'No key result is known to measure harm to patients; add a safety metric or limit, or give the one that does category: safety.',
    },
    {
      name: 'a draft, as information',
      yaml: 'status: draft\nproduct: { clinical: true }\nobjectives:\n^^^^^^^^^^\n  - title: Grow\n',
      severity: 'info',
    },
    {
      name: 'a file of one flow collection',
      yaml: 'product: { vertical: telehealth }\nobjectives: [{ title: Grow, key_results: [Revenue of $2M] }]\n^^^^^^^^^^\n',
    },
    {
      name: 'an administrative product that says it is clinical',
      yaml: 'product: { vertical: admin, clinical: true }\nobjectives:\n^^^^^^^^^^\n  - title: Grow\n',
    },
    {
      name: 'safety in the objective and in initiatives only',
      yaml: `
product: { vertical: ehr }
objectives:
^^^^^^^^^^
  - title: Chart faster
    initiatives: [Write the hazard log, Review adverse events weekly]
    key_results:
      - { title: Charting minutes per visit, category: workflow, target: 6 }
`,
    },
    {
      name: 'a declared category wins over words of safety',
      yaml: `
product: { vertical: ehr }
objectives:
^^^^^^^^^^
  - title: Chart faster
    key_results:
      - { title: Adverse events stay below 0.1%, category: operational }
`,
    },
    {
      name: 'opted out without a reason',
      yaml: 'product: { vertical: supply, clinical: true, safety: not-applicable }\nobjectives:\n^^^^^^^^^^\n  - Grow\n',
      message:
        'Safety is marked not applicable without a reason; add product.reason, or a safety key result, so that reviewers can judge it.',
    },
    {
      name: 'care cannot opt out',
      yaml: `
product: { vertical: clinical-decision-support, safety: not-applicable, reason: only advice }
objectives:
^^^^^^^^^^
  - Grow
`,
      message:
        'A clinical-decision-support product touches care, so safety does apply; add at least one safety key result or limit to this cycle.',
    },
  ],
  quiet: [
    {
      name: 'Retained items after surgery at zero',
      yaml: 'product: { clinical: true }\nobjectives:\n  - title: A\n    key_results: [Retained items after surgery at zero]\n',
    },
    {
      name: 'Overridden high-severity drug alerts from 60% to 30%',
      yaml: 'product: { clinical: true }\nobjectives:\n  - title: A\n    key_results: [Overridden high-severity drug alerts from 60% to 30%]\n',
    },
    {
      name: 'Delayed diagnosis of stroke from 7% to 3%',
      yaml: 'product: { clinical: true }\nobjectives:\n  - title: A\n    key_results: [Delayed diagnosis of stroke from 7% to 3%]\n',
    },
    {
      name: 'Misidentified patients at 0',
      yaml: 'product: { clinical: true }\nobjectives:\n  - title: A\n    key_results: [Misidentified patients at 0]\n',
    },
    {
      name: 'VTE after surgery from 1.8% to 1.2%',
      yaml: 'product: { clinical: true }\nobjectives:\n  - title: A\n    key_results: [VTE after surgery from 1.8% to 1.2%]\n',
    },
    {
      name: 'harm that is near: No patient receives another patient result',
      yaml: `
product: { clinical: true }
objectives:
  - title: A
    key_results: [No patient receives another patient's result]
`,
    },
    {
      name: 'harm that is near: Device-related incidents below 2 per 1,000 uses',
      yaml: `
product: { clinical: true }
objectives:
  - title: A
    key_results: [Device-related incidents below 2 per 1,000 uses]
`,
    },
    {
      name: 'harm that is near: Abnormal results without follow-up after 7 days from 6% to 1%',
      yaml: `
product: { clinical: true }
objectives:
  - title: A
    key_results: [Abnormal results without follow-up after 7 days from 6% to 1%]
`,
    },
  ],
  fixes: [
    {
      name: 'first of the first objective, above the comment of the first key result',
      title: 'Add a patient-safety key result',
      yaml: `
product: { vertical: telehealth }
objectives:
  - title: Grow
    key_results:
      # money first
      - { title: Revenue, target: $2M }
  - title: Work better
`,
      after: `
product: { vertical: telehealth }
objectives:
  - title: Grow
    key_results:
      - id: KR-S1
        title: Adverse events linked to the product per 1,000 monitored patient-days
        category: safety
        type: guardrail
        direction: maintain
        baseline: TODO
        target: "<= 1.0"
        unit: per 1,000 patient-days
        owner: TODO
        measure: { source: safety-register, cadence: weekly }
        escalation:
          warn_at: 0.8
          pause_at: 1.0
          notify: [chief-medical-officer, patient-safety, product-owner]
          within: 24h
          action: review the whole OKR cycle; pause rollout goals until cleared
      # money first
      - { title: Revenue, target: $2M }
  - title: Work better
`,
    },
    {
      name: 'four spaces, CRLF, and an id that is taken',
      yaml: 'product:\r\n    clinical: true\r\nobjectives:\r\n    - title: Grow\r\n      key_results:\r\n          - id: KR-S1\r\n            title: Revenue of $2M\r\n',
      after:
        'product:\r\n    clinical: true\r\nobjectives:\r\n    - title: Grow\r\n      key_results:\r\n          - id: KR-S2\r\n            title: Adverse events linked to the product per 1,000 monitored patient-days\r\n            category: safety\r\n            type: guardrail\r\n            direction: maintain\r\n            baseline: TODO\r\n            target: "<= 1.0"\r\n            unit: per 1,000 patient-days\r\n            owner: TODO\r\n            measure: { source: safety-register, cadence: weekly }\r\n            escalation:\r\n                warn_at: 0.8\r\n                pause_at: 1.0\r\n                notify: [chief-medical-officer, patient-safety, product-owner]\r\n                within: 24h\r\n                action: review the whole OKR cycle; pause rollout goals until cleared\r\n          - id: KR-S1\r\n            title: Revenue of $2M\r\n',
    },
    {
      name: 'an objective without key results',
      yaml: 'product: { clinical: true }\nobjectives:\n- title: Grow # fast\n  owner: ana\n',
      after: `
product: { clinical: true }
objectives:
- title: Grow # fast
  owner: ana
  key_results:
  - id: KR-S1
    title: Adverse events linked to the product per 1,000 monitored patient-days
    category: safety
    type: guardrail
    direction: maintain
    baseline: TODO
    target: "<= 1.0"
    unit: per 1,000 patient-days
    owner: TODO
    measure: { source: safety-register, cadence: weekly }
    escalation:
      warn_at: 0.8
      pause_at: 1.0
      notify: [chief-medical-officer, patient-safety, product-owner]
      within: 24h
      action: review the whole OKR cycle; pause rollout goals until cleared
`,
    },
    {
      name: 'an objective of one line of text',
      yaml: 'product: { clinical: true }\nobjectives:\n  - Grow\n',
      after: `
product: { clinical: true }
objectives:
  - title: Grow
    key_results:
      - id: KR-S1
        title: Adverse events linked to the product per 1,000 monitored patient-days
        category: safety
        type: guardrail
        direction: maintain
        baseline: TODO
        target: "<= 1.0"
        unit: per 1,000 patient-days
        owner: TODO
        measure: { source: safety-register, cadence: weekly }
        escalation:
          warn_at: 0.8
          pause_at: 1.0
          notify: [chief-medical-officer, patient-safety, product-owner]
          within: 24h
          action: review the whole OKR cycle; pause rollout goals until cleared
`,
    },
    {
      name: 'in braces',
      yaml: 'product: { clinical: true }\nobjectives:\n  - { title: Grow, key_results: [Revenue of $2M] }\n',
      after:
        'product: { clinical: true }\nobjectives:\n  - { title: Grow, key_results: [{ id: KR-S1, title: "Adverse events linked to the product per 1,000 monitored patient-days", category: safety, type: guardrail, direction: maintain, baseline: TODO, target: "<= 1.0", unit: "per 1,000 patient-days", owner: TODO, measure: { source: safety-register, cadence: weekly }, escalation: { warn_at: 0.8, pause_at: 1.0, notify: [chief-medical-officer, patient-safety, product-owner], within: 24h, action: review the whole OKR cycle; pause rollout goals until cleared } }, Revenue of $2M] }\n',
    },
  ],
});

describe(`${id} with other files of the product`, () => {
  const text = 'product: { id: rpm, clinical: true }\ncycle: 2027-Q1\nobjectives:\n  - title: Grow\n';
  const findings = (cycle: string, safety: boolean, product = 'rpm'): number => {
    const { facts } = lint(rules, `product: { id: ${product} }\ncycle: ${cycle}\n`, {
      settings: defaultSettings,
      today,
    });
    const sibling = siblingFactsOf('care.okr.yaml', facts);
    assert.ok(sibling);
    const siblings = [{ ...sibling, safety }];
    return lint(rules, text, { settings: defaultSettings, today, siblings }).findings.filter(
      (finding) => finding.rule === id,
    ).length;
  };

  it('is silent when one of them has the safety key result', () => {
    assert.equal(findings('2027-Q1', true), 0);
    assert.equal(findings('Q1 2027', true), 0);
  });

  it('fires when that one is of another cycle or product, or has none either', () => {
    assert.equal(findings('2026-Q4', true), 1);
    assert.equal(findings('2027-Q1', true, 'ecg'), 1);
    assert.equal(findings('2027-Q1', false), 1);
  });
});
