import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/document/apply.ts';
import { Source } from '../../server/src/document/source.ts';
import { template } from '../../server/src/knowledge/templates.ts';
import { lint } from '../../server/src/lint/engine.ts';
import { defaultSettings } from '../../server/src/lint/severity.ts';
import { healthcareBaseline } from '../../server/src/rules/healthcare-baseline.ts';
import { rules } from '../../server/src/rules/registry.ts';
import { today } from './harness.ts';

function baselineOf(text: string) {
  const { objectives } = lint([], text, { settings: defaultSettings, today }).facts;
  const hasSafety = objectives.some(({ keyResults }) => keyResults.some(({ safety }) => safety));
  return healthcareBaseline(new Source(text), hasSafety, template('regulatory'));
}

function withBaseline(text: string): string {
  const fix = baselineOf(text);
  assert.ok(fix);
  assert.equal(fix.title, 'Add the healthcare baseline');
  return applyEdits(text, fix.edits);
}

const regulatory = `regulatory:
  playbook: TODO
  hipaa: { role: TODO, baa_status: TODO, last_risk_analysis: TODO }
  fda: { status: under-assessment, rationale: TODO }
  states: {}
  audit_findings: []
`;
const risks = `risks:
  - { id: R-1, text: TODO, severity: high, mitigated_by: [] }
`;
const stakeholders = `stakeholders:
  - { group: clinical, success: TODO, covered_by: [] }
  - { group: compliance, success: TODO, covered_by: [] }
  - { group: it-security, success: TODO, covered_by: [] }
  - { group: patients, success: TODO, covered_by: [] }
`;
const day = (name: string, outcome: string): string =>
  `  day_${name}: { owner: TODO, outcome: "${outcome}" }\n`;
const day90 = day('90', 'discovery, regulatory scope, MVP and PHI boundaries, vendors, architecture decided');
const day180 = day(
  '180',
  'clinically safe MVP in a controlled setting, first integrations, clinician feedback',
);
const day360 = day('360', 'wider rollout, automation, reporting, hardened platform, new markets');
const safety = `      - id: KR-S1
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
`;

describe('the healthcare baseline', () => {
  it('adds all blocks in front of the objectives and a safety key result', () => {
    assert.equal(
      withBaseline('cycle: 2027-Q1 # first\nobjectives:\n  - title: A\n    key_results:\n      - B\n'),
      `cycle: 2027-Q1 # first\n${regulatory}${risks}${stakeholders}plan:\n${day90}${day180}${day360}objectives:\n  - title: A\n    key_results:\n${safety}      - B\n`,
    );
  });

  it('keeps what is there and adds what is missing to it', () => {
    assert.equal(
      withBaseline(
        `regulatory: # agreed\n  fda: { status: not-a-device }\nstakeholders:\n  - group: patients # all\n    success: an answer in a day\nplan:\n  day_90: { owner: ana }\nobjectives:\n  - title: A\n    key_results:\n      - { title: Falls, category: safety, target: 2 }\n`,
      ),
      `regulatory: # agreed\n  fda: { status: not-a-device }\n  playbook: TODO\n  hipaa: { role: TODO, baa_status: TODO, last_risk_analysis: TODO }\n  states: {}\n  audit_findings: []\nstakeholders:\n  - group: patients # all\n    success: an answer in a day\n  - { group: clinical, success: TODO, covered_by: [] }\n  - { group: compliance, success: TODO, covered_by: [] }\n  - { group: it-security, success: TODO, covered_by: [] }\nplan:\n  day_90: { owner: ana }\n${day180}${day360}${risks}objectives:\n  - title: A\n    key_results:\n      - { title: Falls, category: safety, target: 2 }\n`,
    );
  });

  it('fills an empty list of stakeholders once', () => {
    const fixed = withBaseline('stakeholders: [] # ask\nobjectives: []\n');
    assert.ok(fixed.startsWith(stakeholders.replace('stakeholders:', 'stakeholders: # ask')), fixed);
    assert.equal(fixed.split('group: clinical').length, 2);
  });

  it('gives an empty key its block', () => {
    const text = `regulatory:\nrisks: []\nstakeholders:\nplan: {}\nobjectives: []\n`;
    const fixed = withBaseline(text);
    assert.ok(fixed.startsWith(regulatory), fixed);
    assert.ok(fixed.includes(stakeholders), fixed);
  });

  it('is offered no more once everything is there', () => {
    const text = withBaseline('product: { clinical: true }\nobjectives:\n  - title: A\n');
    assert.equal(baselineOf(text), undefined);
    const ids = ['safety/missing-key-result', 'safety/missing-escalation', 'safety/no-hard-target'];
    const found = lint(rules, text, { settings: defaultSettings, today }).findings;
    assert.deepEqual(
      found.filter(({ rule, severity }) => ids.includes(rule) || severity === 'error'),
      [],
    );
  });

  it('is not offered for a file that is no map', () => {
    assert.equal(baselineOf('- A\n'), undefined);
    assert.equal(baselineOf(''), undefined);
  });
});
