import assert from 'node:assert/strict';
import { Source } from '../../../server/src/document/source.ts';
import { fixesOf } from '../../../server/src/lint/fix.ts';
import { ruleOf } from '../../../server/src/rules/registry.ts';
import { describeRule, findingsOf } from '../harness.ts';

const regulatory = (indent: string) => `regulatory:
${indent}playbook: TODO
${indent}hipaa: { role: TODO, baa_status: TODO, last_risk_analysis: TODO }
${indent}fda: { status: under-assessment, rationale: TODO }
${indent}states: {}
${indent}audit_findings: []
risks:
  - { id: R-1, text: TODO, severity: high, mitigated_by: [] }
`;
const goal = 'objectives:\n  - title: Safer nights\n    key_results: [Zero falls]\n';
const marked = goal.replace('objectives:\n', 'objectives:\n^^^^^^^^^^\n');

describeRule('compliance/missing-baseline', {
  fires: [
    {
      name: 'a clinical product, on the objectives',
      yaml: `product: { vertical: telehealth }\n${marked}`,
      message:
        'Nothing says which rules bind this product; before the goals, record HIPAA duties, FDA status, states, audit findings under regulatory.',
      severity: 'warning',
    },
    { name: 'patient data without care', yaml: `product: { vertical: payer, phi: yes }\n${marked}` },
    {
      name: 'in the EU the duties are others',
      yaml: `product: { clinical: yes }\njurisdictions: [DE, FR]\n${marked}`,
      message:
        'Nothing says which rules bind this product; before the goals, record GDPR basis, audit findings under regulatory.',
    },
    {
      name: 'on both sides of the ocean',
      yaml: `product: { clinical: yes }\njurisdictions: [US-OH, DE]\n${marked}`,
      message: /record HIPAA duties, FDA status, states, GDPR basis, audit findings under regulatory\.$/,
    },
    {
      name: 'elsewhere',
      yaml: `product: { clinical: yes }\njurisdictions: [CA-ON]\n${marked}`,
      message: /record privacy duties, audit findings under regulatory\.$/,
    },
    { name: 'a block that is not typed yet', yaml: `product: { clinical: yes }\nregulatory:\n${marked}` },
    {
      name: 'known by its key results',
      yaml: 'objectives:\n^^^^^^^^^^\n  - title: A\n    key_results: [{ title: B, category: outcome }]\n',
    },
  ],
  quiet: [
    {
      name: 'a block',
      yaml: `product: { clinical: yes }\nregulatory: { playbook: docs/playbook.md }\n${goal}`,
    },
    {
      name: 'an empty block: other rules speak',
      yaml: `product: { clinical: yes }\nregulatory: {}\n${goal}`,
    },
    { name: 'neither care nor patient data', yaml: `product: { vertical: supply }\n${goal}` },
    { name: 'declared not clinical', yaml: `product: { vertical: ehr, clinical: no }\n${goal}` },
    { name: 'nothing is known', yaml: 'objectives:\n  - title: Grow\n    key_results: [Revenue of $4M]\n' },
    { name: 'no objectives yet', yaml: 'product: { clinical: yes }\nobjectives: []\n' },
    { name: 'a file that YAML cannot read', yaml: `product: { clinical: yes }\nown\n${goal}` },
  ],
  fixes: [
    {
      name: 'in front of the objectives, what stands there kept',
      yaml: `product: { clinical: yes } # ours\n\n# The goals\n${goal}`,
      title: 'Add the compliance baseline',
      after: `product: { clinical: yes } # ours\n${regulatory('  ')}\n# The goals\n${goal}`,
    },
    {
      name: 'four spaces, a block that is not typed yet',
      yaml: `product:\n    clinical: yes\nregulatory:\nrisks: []\n${goal}`,
      after: `product:\n    clinical: yes\n${regulatory('    ').replace(/risks:[\s\S]*/, '')}risks:\n  - { id: R-1, text: TODO, severity: high, mitigated_by: [] }\n${goal}`,
    },
    {
      name: 'CRLF',
      yaml: `product: { clinical: yes }\n${goal}`.replaceAll('\n', '\r\n'),
      after: `product: { clinical: yes }\n${regulatory('  ')}${goal}`.replaceAll('\n', '\r\n'),
    },
    {
      name: 'an empty list where the block goes',
      yaml: `product: { clinical: yes }\nregulatory: []\n${goal}`,
      after: `product: { clinical: yes }\n${regulatory('  ')}${goal}`,
    },
    {
      name: 'in the EU: what binds there',
      yaml: `product: { clinical: yes }\njurisdictions: [DE]\n${goal}`,
      after: `product: { clinical: yes }
jurisdictions: [DE]
regulatory:
  playbook: TODO
  gdpr: { lawful_basis: TODO, art9_ground: TODO, dpia: planned, dpo: TODO, breach_clock: 72h }
  audit_findings: []
risks:
  - { id: R-1, text: TODO, severity: high, mitigated_by: [] }
${goal}`,
    },
    {
      name: 'a file in braces',
      yaml: '{ product: { clinical: yes }, objectives: [{ title: A }] }\n',
      after:
        '{ product: { clinical: yes }, regulatory: { playbook: TODO, hipaa: { role: TODO, baa_status: TODO, last_risk_analysis: TODO }, fda: { status: under-assessment, rationale: TODO }, states: {}, audit_findings: [] }, risks: [{ id: R-1, text: TODO, severity: high, mitigated_by: [] }], objectives: [{ title: A }] }\n',
    },
    {
      name: 'the whole healthcare baseline at once',
      yaml: 'product: { clinical: yes }\nobjectives:\n  - title: A\n    key_results:\n      - { id: KR-1, title: Zero falls, category: safety }\n',
      title: 'Add the healthcare baseline',
      after: `product: { clinical: yes }
${regulatory('  ')}stakeholders:
  - { group: clinical, success: TODO, covered_by: [] }
  - { group: compliance, success: TODO, covered_by: [] }
  - { group: it-security, success: TODO, covered_by: [] }
  - { group: patients, success: TODO, covered_by: [] }
plan:
  day_90: { owner: TODO, outcome: "discovery, regulatory scope, MVP and PHI boundaries, vendors, architecture decided" }
  day_180: { owner: TODO, outcome: "clinically safe MVP in a controlled setting, first integrations, clinician feedback" }
  day_360: { owner: TODO, outcome: "wider rollout, automation, reporting, hardened platform, new markets" }
objectives:
  - title: A
    key_results:
      - { id: KR-1, title: Zero falls, category: safety }
`,
    },
    {
      name: 'the whole of it in Europe',
      yaml: 'product: { clinical: yes }\njurisdictions: [DE]\nobjectives:\n  - title: A\n    key_results:\n      - { id: KR-1, title: Zero falls, category: safety }\n',
      title: 'Add the healthcare baseline',
      after: `product: { clinical: yes }
jurisdictions: [DE]
regulatory:
  playbook: TODO
  gdpr: { lawful_basis: TODO, art9_ground: TODO, dpia: planned, dpo: TODO, breach_clock: 72h }
  audit_findings: []
risks:
  - { id: R-1, text: TODO, severity: high, mitigated_by: [] }
stakeholders:
  - { group: clinical, success: TODO, covered_by: [] }
  - { group: compliance, success: TODO, covered_by: [] }
  - { group: it-security, success: TODO, covered_by: [] }
  - { group: patients, success: TODO, covered_by: [] }
plan:
  day_90: { owner: TODO, outcome: "discovery, regulatory scope, MVP and PHI boundaries, vendors, architecture decided" }
  day_180: { owner: TODO, outcome: "clinically safe MVP in a controlled setting, first integrations, clinician feedback" }
  day_360: { owner: TODO, outcome: "wider rollout, automation, reporting, hardened platform, new markets" }
objectives:
  - title: A
    key_results:
      - { id: KR-1, title: Zero falls, category: safety }
`,
    },
  ],
});

describe('compliance/missing-baseline', () => {
  it('offers nothing where a text takes the place of the block', () => {
    const text = `product: { clinical: yes }\nregulatory: ask Jo\n${goal}`;
    const [finding] = findingsOf('compliance/missing-baseline', text);
    assert.ok(finding);
    assert.deepEqual(fixesOf(ruleOf(finding.rule), finding, new Source(text)), []);
  });
});
