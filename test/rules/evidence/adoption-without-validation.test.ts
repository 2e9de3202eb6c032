import assert from 'node:assert/strict';
import { lint } from '../../../server/src/lint/engine.ts';
import { defaultSettings } from '../../../server/src/lint/severity.ts';
import { rules } from '../../../server/src/rules/registry.ts';
import { describeRule, today } from '../harness.ts';
import { mark } from '../mark.ts';

const id = 'evidence/adoption-without-validation';
const product = 'product: { id: heart, vertical: remote-patient-monitoring }\ncycle: 2027-Q1\n';
const usage = 'Increase medication-adherence tracking usage by 40%';
const file = (keyResults: string, objective = 'Help patients take their tablets', head = product): string =>
  `${head}objectives:\n  - title: ${objective}\n    key_results:\n${keyResults}`;
const kr = (fields: string): string => `      - { ${fields} }\n`;

const companion = (id: string, validates: string, indent: string): string =>
  [
    `- id: ${id}`,
    '  title: Validation study shows whether use is linked to better patient outcomes',
    '  category: evidence',
    '  type: milestone',
    `  validates: ${validates}`,
    '  due: TODO',
    '  owner: TODO',
    '  evidence:',
    '    design: TODO',
    '    comparator: standard-of-care',
    '    primary_outcome: TODO',
    '    irb: { required: yes, status: planned }',
    '    publication: TODO',
    '',
  ]
    .map((line) => (line === '' ? '' : indent + line))
    .join('\n');

describeRule(id, {
  fires: [
    {
      name: 'more use of a clinical feature, alone',
      yaml: mark(file(`      - ${usage}\n`), usage),
      message:
        'This key result counts use, and more use is not more health; add a key result that ties it to outcomes, such as a validation study.',
      severity: 'warning',
    },
    {
      name: 'with an id, once for two roles',
      yaml: mark(
        file(
          kr('id: KR-1, title: 70% of physicians use the recommendations weekly, category: adoption') +
            kr('id: KR-2, title: 50% of nurses use the alert list weekly, category: adoption'),
        ),
        '70% of physicians use the recommendations weekly',
      ),
      message: /^KR-1 counts use, and more use is not more health; /,
    },
    {
      name: 'an outcome in another objective, not linked',
      yaml: mark(
        `${file(kr('id: KR-1, title: Weekly use of the tracker, category: adoption, target: 60%'))}  - title: Heal\n    key_results:\n      - { title: Readmissions, category: outcome, target: 15% }\n`,
        'Weekly use of the tracker',
      ),
    },
    {
      name: 'a companion on workflow or satisfaction is no evidence',
      yaml: mark(
        file(
          kr('title: Weekly use of the tracker, category: adoption, target: 60%') +
            kr('title: Minutes per visit, category: workflow, target: 12') +
            kr('title: Net promoter score, category: experience, target: 50'),
        ),
        'Weekly use of the tracker',
      ),
    },
    {
      name: 'the second use is not the one that is validated',
      yaml: mark(
        `${file(
          kr('id: KR-1, title: Weekly use of the tracker, category: adoption, target: 60%') +
            kr('id: KR-2, title: Weekly use of the coach, category: adoption, target: 60%'),
        )}  - title: Learn\n    key_results:\n      - { title: Study of the tracker, category: evidence, validates: KR-1 }\n`,
        'Weekly use of the coach',
      ),
    },
    {
      name: 'a clinical objective of an administrative product',
      yaml: mark(
        file(
          kr('title: Weekly use of the sepsis screen, category: adoption, target: 60%'),
          'Find sepsis early\n    clinical: true',
          'product: { vertical: hospital-management }\n',
        ),
        'Weekly use of the sepsis screen',
      ),
    },
    {
      name: 'registration of adverse events is about care',
      yaml: mark(
        file(kr('title: Use of adverse-event registration, category: adoption, target: 60%')),
        'Use of adverse-event registration',
      ),
    },
    {
      name: 'each of several',
      yaml: `
product: { id: heart, vertical: remote-patient-monitoring }
cycle: 2027-Q1
objectives:
  - title: Help patients take their tablets
    key_results:
      - Increase medication-adherence tracking usage by 40%
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  - title: Help patients take their tablets
    key_results:
      - Increase medication-adherence tracking usage by 40%
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
  ],
  quiet: [
    {
      name: 'bills, kiosks and rosters',
      yaml: `
product: { clinical: true }
objectives:
  - title: A
    key_results:
      - Patients paying bills in the app from 20% to 50%
      - Patients who check in on the kiosk from 20% to 60%
      - Nurses using the holiday planner from 30% to 80%
`,
    },
    {
      name: 'cost per use, which should fall',
      yaml: 'product: { clinical: true }\nobjectives:\n  - title: A\n    key_results:\n      - { title: Cost per active member per month, baseline: $18, target: $14 }\n',
    },
    {
      name: 'a study beside it',
      yaml: file(
        `      - ${usage}\n      - Complete a clinical validation study showing that use goes with better outcomes\n`,
      ),
    },
    {
      name: 'a measured outcome beside it',
      yaml: file(`      - ${usage}\n${kr('title: Readmissions, category: outcome, target: 15%')}`),
    },
    {
      name: 'an evidence block of its own',
      yaml: file(kr('title: Weekly use, category: adoption, target: 60%, evidence: { design: cohort }')),
    },
    {
      name: 'linked by validates from another objective',
      yaml: `${file(kr('id: KR-1, title: Weekly use, category: adoption, target: 60%'))}  - title: Learn\n    key_results:\n      - { title: Study of the tracker, category: evidence, validates: [KR-9, KR-1] }\n`,
    },
    {
      name: 'an objective that is not clinical',
      yaml: file(
        kr('title: Weekly use, category: adoption, target: 60%'),
        'Book faster\n    clinical: false',
      ),
    },
    {
      name: 'a product that is not clinical',
      yaml: file(
        kr('title: Weekly use of the tracker, category: adoption, target: 60%'),
        'Grow',
        'product: { vertical: payer }\n',
      ),
    },
    {
      name: 'a file about which nothing is known',
      yaml: file(kr('title: Weekly use of the portal, category: adoption, target: 60%'), 'Grow', ''),
    },
    {
      name: 'scheduling',
      yaml: file(kr('title: Use of online scheduling, category: adoption, target: 60%')),
    },
    {
      name: 'log-ins, in any form of the word',
      yaml: 'product: { clinical: true }\nobjectives:\n  - title: A\n    key_results:\n      - Patients logging in to the portal from 40% to 60%\n      - Log-ins to the portal by patients from 10k to 20k\n      - 60% of patients log on to the portal each month\n',
    },
    {
      name: 'billing and log-in',
      yaml: file(
        kr('title: Use of the billing page, category: adoption, target: 60%') +
          kr('title: Single sign-on adoption, category: adoption, target: 90%'),
      ),
    },
    {
      name: 'the reach of a channel, and contracts that are kept',
      yaml: file(kr('title: 5,000 newsletter followers') + kr('title: 80% of clients renew')),
    },
    {
      name: 'an objective about registration',
      yaml: file(
        kr('title: Weekly use by nurses, category: adoption, target: 60%'),
        'Make registration easy',
      ),
    },
    {
      name: 'adoption of data exchange',
      yaml: file(kr('title: Sites that adopted FHIR, category: [adoption, interoperability], target: 60%')),
    },
    {
      name: 'a launch is not use yet',
      yaml: file('      - Roll out the sepsis screen to 12 wards\n      - Launch to 50% of patients\n'),
    },
    {
      name: 'work to be done',
      yaml: file(kr('title: Sepsis screen introduced, category: adoption, type: milestone, due: 2027-03-01')),
    },
    {
      name: 'no adoption at all',
      yaml: file(kr('title: Minutes per visit, category: workflow, target: 12')),
    },
    {
      name: 'ignored with a reason',
      yaml: file(`      # okr-ignore ${id} -- shown in the 2026 trial\n      - ${usage}\n`),
    },
  ],
  fixes: [
    {
      name: 'a study that validates it, at the end of the list',
      yaml: file(
        '      - id: KR-1.2\n        title: Weekly use of the tracker # by patients\n        category: adoption\n        target: 60%\n      - Zero burns\n',
      ),
      title: 'Add a validation study',
      after: file(
        `      - id: KR-1.2\n        title: Weekly use of the tracker # by patients\n        category: adoption\n        target: 60%\n      - Zero burns\n${companion('KR-1.3', 'KR-1.2', '      ')}`,
      ),
    },
    {
      name: 'a key result without an id gets one, four spaces, CRLF',
      yaml: 'product:\n    clinical: true\nobjectives:\n    - title: Help\n      key_results:\n          - category: adoption\n            title: Weekly use of the tracker\n'.replaceAll(
        '\n',
        '\r\n',
      ),
      after:
        `product:\n    clinical: true\nobjectives:\n    - title: Help\n      key_results:\n          - category: adoption\n            id: KR-1\n            title: Weekly use of the tracker\n${companion('KR-2', 'KR-1', '          ').replace(/^ {12}evidence:\n(?: {14}.*\n)+/m, (block) => block.replaceAll(/^ {14}/gm, ' '.repeat(16)))}`.replaceAll(
          '\n',
          '\r\n',
        ),
    },
    {
      name: 'a plain text becomes a map with an id',
      yaml: file(`      - ${usage} # since May\n`),
      after: file(
        `      - title: ${usage} # since May\n        id: KR-1\n${companion('KR-2', 'KR-1', '      ')}`,
      ),
    },
    {
      name: 'in braces',
      yaml: `${product}objectives:\n  - { title: Help, key_results: [{ id: KR-1, category: adoption, title: Weekly use }] }\n`,
      after: `${product}objectives:\n  - { title: Help, key_results: [{ id: KR-1, category: adoption, title: Weekly use }, { id: KR-2, title: Validation study shows whether use is linked to better patient outcomes, category: evidence, type: milestone, validates: KR-1, due: TODO, owner: TODO, evidence: { design: TODO, comparator: standard-of-care, primary_outcome: TODO, irb: { required: yes, status: planned }, publication: TODO } }] }\n`,
    },
  ],
});

describe(`${id} with other files of the product`, () => {
  const text = file(kr('id: KR-1, title: Weekly use of the tracker, category: adoption, target: 60%'));
  const findings = (validates: readonly string[]): number =>
    lint(rules, text, {
      settings: defaultSettings,
      today,
      siblings: [
        {
          path: 'study.okr.yaml',
          product: 'heart',
          cycle: '2027-Q1',
          safety: true,
          outcome: false,
          exchange: false,
          control: false,
          validates,
        },
      ],
    }).findings.filter((finding) => finding.rule === id).length;

  it('counts what they validate here, and not their own ids', () => {
    assert.equal(findings(['heart.okr.yaml#KR-1']), 0);
    assert.equal(findings(['heart.okr.yaml#KR-11', 'KR-1']), 1);
  });
});
