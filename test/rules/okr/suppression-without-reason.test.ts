import { describeRule } from '../harness.ts';

describeRule('okr/suppression-without-reason', {
  fires: [
    {
      name: 'no reason, above a node',
      yaml: `
objectives:
  - title: Safe care
    key_results:
      # okr-ignore okr/missing-target
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - Less paperwork for nurses
`,
      message:
        'This comment gives no reason, so it has no effect; write -- and why, for the people who review this file.',
      severity: 'warning',
    },
    {
      name: 'dashes and nothing after them, for the whole file',
      yaml: `
# okr-ignore-file okr/missing-target --
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
objectives:
  - title: Safe care
`,
    },
    {
      name: 'at a line’s end, two rules, one comment',
      yaml: `
objectives:
  - title: Safe care # okr-ignore okr/missing-target, okr/vanity-metric
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a single dash is no reason',
      yaml: `
objectives: # okr-ignore okr/missing-target - agreed
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  - title: Safe care
`,
    },
  ],
  quiet: [
    {
      name: 'a reason',
      yaml: 'objectives:\n  - title: Safe care\n    key_results:\n      - Less paperwork # okr-ignore okr/missing-target -- pilot, agreed with Ana\n',
    },
    { name: 'no rule: the other rule speaks', yaml: '# okr-ignore\nobjectives: []\n' },
    { name: 'a word that only starts alike', yaml: '# okr-ignored for now\nobjectives: []\n' },
    { name: 'in a text', yaml: 'objectives:\n  - title: "Explain # okr-ignore okr/missing-target"\n' },
    { name: 'in block text', yaml: 'notes: |\n  # okr-ignore okr/missing-target\nobjectives: []\n' },
  ],
  fixes: [
    {
      name: 'a place for the reason, CRLF',
      yaml: 'objectives:\r\n    - title: A\r\n      key_results:\r\n          - Less paperwork # okr-ignore okr/missing-target\r\n          - Zero falls\r\n',
      title: 'Add a reason',
      after:
        'objectives:\r\n    - title: A\r\n      key_results:\r\n          - Less paperwork # okr-ignore okr/missing-target -- TODO\r\n          - Zero falls\r\n',
    },
    {
      name: 'the dashes that are there are used',
      yaml: '# okr-ignore-file okr/missing-target --\nobjectives: []\n',
      after: '# okr-ignore-file okr/missing-target -- TODO\nobjectives: []\n',
    },
    {
      name: 'the dashes that are there are used, whatever the spaces around them',
      yaml: '# okr-ignore-file okr/missing-target   --  \nobjectives: []\n',
      after: '# okr-ignore-file okr/missing-target -- TODO\nobjectives: []\n',
    },
    {
      name: 'in brackets, the comment above stays',
      yaml: `
objectives:
    - title: A
      key_results: [
          Zero falls,
          # the ward
          Less paperwork # okr-ignore okr/missing-target
      ]
`,
      after: `
objectives:
    - title: A
      key_results: [
          Zero falls,
          # the ward
          Less paperwork # okr-ignore okr/missing-target -- TODO
      ]
`,
    },
    {
      name: 'the comment above stays',
      yaml: `
objectives:
  - title: A
    key_results:
      # the ward
      - Less paperwork # okr-ignore okr/missing-target
`,
      after: `
objectives:
  - title: A
    key_results:
      # the ward
      - Less paperwork # okr-ignore okr/missing-target -- TODO
`,
    },
  ],
});
