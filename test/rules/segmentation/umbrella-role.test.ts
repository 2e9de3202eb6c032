import assert from 'node:assert/strict';
import { Source } from '../../../server/src/document/source.ts';
import { fixesOf } from '../../../server/src/lint/fix.ts';
import { ruleOf } from '../../../server/src/rules/registry.ts';
import { crlf, describeRule, findingsOf } from '../harness.ts';

describeRule('segmentation/umbrella-role', {
  fires: [
    {
      name: 'use by clinicians',
      yaml: `
objectives:
  - title: A
    key_results:
      - 80% of clinicians use the order set every week
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message:
        "'clinicians' covers physicians, nurses and others, who take up a tool at different speeds; measure each role.",
      severity: 'hint',
    },
    {
      name: 'use by the care team, opinion of providers',
      yaml: `
objectives:
  - title: A
    key_results:
      - title: Care team active on the list every week
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        target: 70%
      - { title: Opinion of providers on the inbox, category: experience, target: 4.2/5 }
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - { title: 80% of clinicians use the order set, category: [adoption, workflow] }
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'as the only segment',
      yaml: `
objectives:
  - title: A
    key_results:
      - title: Weekly use of the order set
        segment: clinicians
                 ^^^^^^^^^^
        target: 70%
`,
      message: /^'clinicians' covers/,
    },
    {
      name: 'a text over several lines, which no fix can rewrite',
      yaml: `
objectives:
  - title: A
    key_results:
      - >-
        ^^
        80% of clinicians use the order set
`,
    },
  ],
  quiet: [
    {
      name: 'a role, or a breakdown by role',
      yaml: `
objectives:
  - title: A
    key_results:
      - 80% of nurses use the order set every week
      - { title: 80% of clinicians use the order set every week, segments: [physician, nurse] }
      - { title: 80% of clinicians use the order set every week, segment: nurse }
      - { title: Weekly use of the order set, segments: [clinicians, patients], target: 70% }
`,
    },
    {
      name: 'goals for care: safety, outcome, waiting, time',
      yaml: `
objectives:
  - title: A
    key_results:
      - Alerts overridden by clinicians below 40%
      - Door-to-provider time below 15 minutes
      - Provider enrolment turnaround from 45 to 15 days
      - { title: Clinicians who wash their hands, category: safety, target: 95% }
      - { title: Clinicians trained in the downtime procedure, category: compliance, target: 100% }
      - { title: Provider time per note, category: workflow, target: 4 minutes }
      - { title: Wait of clinicians for an answer, category: experience, target: 4 minutes }
      - { title: 80% of clinicians use the checklist, category: [adoption, safety] }
`,
    },
    {
      name: 'words that only look like one',
      yaml: `
objectives:
  - title: A
    key_results:
      - Uptime of the cloud provider at 99.9%
      - Provider directory complete for 98% of sites
      - Turnover of clinical staff below 8%
      - { title: Weekly use by patients who were asked by clinicians, segment: patient, target: 40% }
`,
    },
  ],
  fixes: [
    {
      name: 'one key result for each role',
      yaml: `
objectives:
  - title: A
    key_results:
      - id: KR-1
        title: 80% of clinicians use the order set every week # audit log
        category: adoption
        owner: ana
      - Zero falls
`,
      title: 'Split into one key result per role',
      after: `
objectives:
  - title: A
    key_results:
      - id: KR-1
        title: 80% of physicians use the order set every week # audit log
        category: adoption
        segment: physician
        owner: ana
      - id: KR-2
        title: 80% of nurses use the order set every week # audit log
        category: adoption
        segment: nurse
        owner: ana
      - Zero falls
`,
    },
    {
      name: 'the roles of the file that it covers, with CRLF',
      yaml: 'roles: [patient, nurse, pharmacist]\r\nobjectives:\r\n- title: A\r\n  key_results:\r\n  - 80% of providers use the order set\r\n',
      after:
        'roles: [patient, nurse, pharmacist]\r\nobjectives:\r\n- title: A\r\n  key_results:\r\n  - title: 80% of nurses use the order set\r\n    segment: nurse\r\n    owner: TODO\r\n  - title: 80% of pharmacists use the order set\r\n    segment: pharmacist\r\n    owner: TODO\r\n',
    },
    {
      name: 'a plain text of an objective with an owner',
      yaml: 'roles: [nurse, pharmacist]\nobjectives:\n  - title: A\n    owner: ana\n    key_results:\n      - 70% of clinicians use the wound chart\n',
      after:
        'roles: [nurse, pharmacist]\nobjectives:\n  - title: A\n    owner: ana\n    key_results:\n      - title: 70% of nurses use the wound chart\n        segment: nurse\n      - title: 70% of pharmacists use the wound chart\n        segment: pharmacist\n',
    },
    {
      name: 'the usual roles where the file has only one that it covers',
      yaml: 'roles: [patient, nurse]\nobjectives:\n  - title: A\n    key_results:\n      - 80% of providers use the order set\n',
      after:
        'roles: [patient, nurse]\nobjectives:\n  - title: A\n    key_results:\n      - title: 80% of physicians use the order set\n        segment: physician\n        owner: TODO\n      - title: 80% of nurses use the order set\n        segment: nurse\n        owner: TODO\n',
    },
    {
      name: 'in braces, only the segment',
      yaml: 'objectives:\n    - title: A\n      key_results:\n          - { title: 80% of clinicians use the order set, owner: ana }\n',
      title: 'Add the segment',
      after:
        'objectives:\n    - title: A\n      key_results:\n          - { title: 80% of clinicians use the order set, segment: TODO, owner: ana }\n',
    },
    {
      name: 'one key result for each role, four spaces, CRLF',
      yaml: crlf(`
objectives:
    - title: A
      key_results:
          - id: KR-1
            title: 80% of clinicians use the order set every week # audit log
            category: adoption
          # the ward
          - Zero falls
`),
      title: 'Split into one key result per role',
      after: crlf(`
objectives:
    - title: A
      key_results:
          - id: KR-1
            title: 80% of physicians use the order set every week # audit log
            category: adoption
            segment: physician
          - id: KR-2
            title: 80% of nurses use the order set every week # audit log
            category: adoption
            segment: nurse
          # the ward
          - Zero falls
`),
    },
  ],
});

describe('segmentation/umbrella-role', () => {
  const offered = (keyResult: string) => {
    const text = `objectives:\n  - title: A\n    key_results:\n      - ${keyResult}\n`;
    const [finding] = findingsOf('segmentation/umbrella-role', text);
    assert.ok(finding);
    return fixesOf(ruleOf(finding.rule), finding, new Source(text)).map(({ title }) => title);
  };

  it('offers nothing where a segment is there already', () =>
    assert.deepEqual(
      offered('{ title: Weekly use of the order set, segment: clinicians, target: 70% }'),
      [],
    ));

  it('splits no title of several lines', () =>
    assert.deepEqual(offered('title: >-\n          80% of clinicians\n          use the order set'), [
      'Add the segment',
    ]));
});
