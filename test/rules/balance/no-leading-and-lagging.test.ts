import { crlf, describeRule } from '../harness.ts';

const goals = (...indicators: readonly string[]): string =>
  indicators
    .map(
      (indicator, index) =>
        `      - { title: Falls ${index}, target: 3${indicator && `, indicator: ${indicator}`} }\n`,
    )
    .join('');

describeRule('balance/no-leading-and-lagging', {
  fires: [
    {
      name: 'only lagging',
      yaml: `objectives:\n^^^^^^^^^^\n  - title: A\n    key_results:\n${goals('lagging', 'lagging', 'lagging')}`,
      message:
        'All key results here are lagging, so a wrong course shows only at the end; add an early signal.',
      severity: 'hint',
    },
    {
      name: 'only leading, for most of the goals of several objectives',
      yaml: `cycle: 2027-Q1\nokrs:\n^^^^\n  - title: A\n    key_results:\n${goals('leading', '')}  - title: B\n    key_results:\n${goals('leading', 'leading', '')}`,
      message:
        'All key results here are leading signals, and none shows the result itself; add a lagging one.',
    },
  ],
  quiet: [
    {
      name: 'both kinds',
      yaml: `objectives:\n  - title: A\n    key_results:\n${goals('lagging', 'lagging', 'leading')}`,
    },
    {
      name: 'fewer than three',
      yaml: `objectives:\n  - title: A\n    key_results:\n${goals('lagging', 'lagging')}`,
    },
    {
      name: 'nobody has said it',
      yaml: `objectives:\n  - title: A\n    key_results:\n${goals('', '', '', '')}`,
    },
    {
      name: 'said for a few only',
      yaml: `objectives:\n  - title: A\n    key_results:\n${goals('lagging', 'lagging', 'lagging', '', '', '', '')}`,
    },
    {
      name: 'no kind that is known',
      yaml: `objectives:\n  - title: A\n    key_results:\n${goals('early', 'early', 'early')}`,
    },
    {
      name: 'goals that are dropped',
      yaml: `objectives:\n  - title: A\n    status: dropped\n    key_results:\n${goals('lagging', 'lagging', 'lagging')}`,
    },
  ],
  fixes: [
    {
      name: 'a key result of the other kind, in the last objective',
      yaml: `objectives:\n  - title: A\n    key_results:\n${goals('lagging', 'lagging', 'lagging')}  - title: B # next\n`,
      title: 'Add a leading key result',
      after: `objectives:\n  - title: A\n    key_results:\n${goals('lagging', 'lagging', 'lagging')}  - title: B # next\n    key_results:\n      - id: KR-1\n        title: TODO\n        category: TODO\n        segment: TODO\n        direction: increase\n        indicator: leading\n        baseline: TODO\n        target: TODO\n        unit: TODO\n        owner: TODO\n`,
    },
    {
      name: 'in brackets, with CRLF',
      yaml: 'objectives:\r\n- title: A\r\n  key_results: [{ id: K1, title: A, indicator: leading }, { title: B, indicator: leading }, { title: C, indicator: leading }]\r\n',
      after:
        'objectives:\r\n- title: A\r\n  key_results: [{ id: K1, title: A, indicator: leading }, { title: B, indicator: leading }, { title: C, indicator: leading }, { id: K2, title: TODO, category: TODO, segment: TODO, direction: increase, indicator: lagging, baseline: TODO, target: TODO, unit: TODO, owner: TODO }]\r\n',
    },
    {
      name: 'four spaces, a comment, CRLF',
      yaml: crlf(`
objectives:
    - title: A
      key_results:
          - id: KR-1.1
            title: Falls
            indicator: lagging
          - id: KR-1.2
            title: Readmissions
            indicator: lagging
          - id: KR-1.3
            title: Infections
            indicator: lagging # register
`),
      after: crlf(`
objectives:
    - title: A
      key_results:
          - id: KR-1.1
            title: Falls
            indicator: lagging
          - id: KR-1.2
            title: Readmissions
            indicator: lagging
          - id: KR-1.3
            title: Infections
            indicator: lagging # register
          - id: KR-1.4
            title: TODO
            category: TODO
            segment: TODO
            direction: increase
            indicator: leading
            baseline: TODO
            target: TODO
            unit: TODO
            owner: TODO
`),
    },
  ],
});
