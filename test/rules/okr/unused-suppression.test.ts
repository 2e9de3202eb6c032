import assert from 'node:assert/strict';
import { Source } from '../../../server/src/document/source.ts';
import { fixesOf } from '../../../server/src/lint/fix.ts';
import { ruleOf } from '../../../server/src/rules/registry.ts';
import { crlf, describeRule, findingsOf } from '../harness.ts';

describeRule('okr/unused-suppression', {
  fires: [
    {
      name: 'the finding is gone',
      yaml: `
objectives:
  - title: Safe care
    key_results:
      # okr-ignore okr/missing-target -- target follows in May
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - Zero falls
`,
      message: 'Nothing here needs okr/missing-target to be ignored any more; remove this comment.',
      severity: 'info',
    },
    {
      name: 'no such rule',
      yaml: `
objectives:
  - title: Safe care # okr-ignore okr/mising-target -- agreed
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message: "There is no rule 'okr/mising-target'; did you mean okr/missing-target?",
    },
    {
      name: 'no rule at all',
      yaml: `
# okr-ignore -- everything is fine
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
objectives: []
`,
      message:
        'This comment names no rule, so it has no effect; write okr-ignore, the rule, -- and the reason.',
    },
    {
      name: 'one of two rules',
      yaml: `
objectives:
  - title: Safe care
    key_results:
      - Less paperwork # okr-ignore okr/missing-target, okr/syntax -- agreed
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message: 'Nothing here needs okr/syntax to be ignored any more; take it out of this comment.',
    },
    {
      name: 'next to the wrong node',
      yaml: `
objectives:
  # okr-ignore okr/missing-target -- agreed
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  - title: Safe care
    key_results: [Zero falls]
  - title: Time for patients
    key_results: [Less paperwork]
`,
    },
  ],
  quiet: [
    {
      name: 'in use, above the node',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      # okr-ignore okr/missing-target -- agreed\n      - Less paperwork\n',
    },
    {
      name: 'in use, for the file',
      yaml: '# okr-ignore-file okr/missing-target -- pilot\nobjectives:\n  - title: A\n    key_results: [Less paperwork]\n',
    },
    {
      name: 'a file that cannot be read: nobody knows',
      yaml: 'objectives:\n  - title: A # okr-ignore okr/missing-target -- agreed\n    own\n',
    },
    {
      name: 'no reason: the other rule speaks',
      yaml: 'objectives:\n  - title: A # okr-ignore okr/missing-target\n',
    },
    { name: 'a comment about it', yaml: '# see okr-ignore in the manual\nobjectives: []\n' },
  ],
  fixes: [
    {
      name: 'the comment goes with its line',
      safe: true,
      yaml: 'objectives:\r\n  - title: A\r\n    # okr-ignore okr/missing-target -- agreed\r\n    owner: ana\r\n',
      title: 'Remove this comment',
      after: 'objectives:\r\n  - title: A\r\n    owner: ana\r\n',
    },
    {
      name: 'at a line’s end, with the spaces in front of it',
      safe: true,
      yaml: 'objectives:\n  - title: A   # okr-ignore okr/missing-target -- agreed\n    owner: ana # lead\n',
      after: 'objectives:\n  - title: A\n    owner: ana # lead\n',
    },
    {
      name: 'only one of two rules',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - Less paperwork # okr-ignore okr/syntax, okr/missing-target -- agreed -- twice\n',
      title: 'Remove okr/syntax from this comment',
      after:
        'objectives:\n  - title: A\n    key_results:\n      - Less paperwork # okr-ignore okr/missing-target -- agreed -- twice\n',
    },
    {
      name: 'only one of three rules, with spaces between them',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - Less paperwork # okr-ignore okr/missing-target okr/syntax okr/vanity-metric -- agreed\n',
      title: 'Remove okr/syntax from this comment',
      after:
        'objectives:\n  - title: A\n    key_results:\n      - Less paperwork # okr-ignore okr/missing-target okr/vanity-metric -- agreed\n',
    },
    {
      name: 'one of two rules, behind a colon',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - Less paperwork # okr-ignore: okr/missing-target, okr/syntax -- agreed\n',
      title: 'Remove okr/syntax from this comment',
      after:
        'objectives:\n  - title: A\n    key_results:\n      - Less paperwork # okr-ignore: okr/missing-target -- agreed\n',
    },
    {
      name: 'the rule that was meant',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - Less paperwork # okr-ignore okr/mising-target -- agreed\n',
      title: 'Change to okr/missing-target',
      after:
        'objectives:\n  - title: A\n    key_results:\n      - Less paperwork # okr-ignore okr/missing-target -- agreed\n',
    },
    {
      name: 'on the first line of a file with a byte order mark',
      safe: true,
      yaml: '\ufeff# okr-ignore-file okr/missing-target -- agreed\nobjectives: []\n',
      after: '\ufeffobjectives: []\n',
    },
    {
      name: 'four spaces, the next comment stays, CRLF',
      safe: true,
      yaml: crlf(`
objectives:
    - title: A
      key_results:
          # okr-ignore okr/missing-target -- agreed
          # the ward
          - Zero falls
`),
      after: crlf(`
objectives:
    - title: A
      key_results:
          # the ward
          - Zero falls
`),
    },
    {
      name: 'in brackets',
      safe: true,
      yaml: `
objectives:
  - title: A
    key_results: [
      Zero falls, # okr-ignore okr/missing-target -- agreed
      Zero harm # ward
    ]
`,
      after: `
objectives:
  - title: A
    key_results: [
      Zero falls,
      Zero harm # ward
    ]
`,
    },
  ],
});

describe('okr/unused-suppression', () => {
  const isSafe = (comment: string): (boolean | undefined)[] => {
    const text = `objectives:\n  - title: A # ${comment}\n`;
    const findings = findingsOf('okr/unused-suppression', text);
    return findings.flatMap(
      (finding) =>
        fixesOf(ruleOf(finding.rule), finding, new Source(text))?.map(({ safe }) => safe === true) ?? [],
    );
  };

  it('removes a comment unattended only when it names one rule that exists', () => {
    assert.deepEqual(isSafe('okr-ignore okr/missing-target -- agreed'), [true]);
    assert.deepEqual(isSafe('okr-ignore okr/missing-target, okr/syntax -- agreed'), [false, false]);
    assert.deepEqual(isSafe('okr-ignore quite/unknown -- agreed'), [false]);
    assert.deepEqual(isSafe('okr-ignore -- agreed'), [false]);
  });
});
