import { describeRule } from '../harness.ts';

describeRule('governance/priority-mismatch', {
  fires: [
    {
      name: 'low safety above high safety',
      yaml: `
objectives:
  - id: O-1
    title: Grow in the south
    priority: { patient_safety: 1, financial: 5 }
                                ^
    key_results: [Revenue of $4M]
  - id: O-2
    title: Safer nights
    priority: { patient_safety: 5 }
    key_results: [Falls of 2]
`,
      message:
        'O-1 is ranked above O-2, but scores 1 for patient safety against 5, which comes first; change the order, or add a rationale.',
      severity: 'info',
    },
    {
      name: 'a score at the border',
      yaml: `
objectives:
  - id: O-1
    title: Grow in the south
    priority: { financial: 5, patient_safety: 2 }
                                              ^
    key_results: [Revenue of $4M]
  - id: O-2
    title: Safer nights
    priority: { patient_safety: 4 }
    key_results: [Falls of 2]
`,
      message:
        'O-1 is ranked above O-2, but scores 2 for patient safety against 4, which comes first; change the order, or add a rationale.',
      severity: 'info',
    },
    {
      name: 'by weight, against the order',
      yaml: `
objectives:
  - id: O-1
    title: Grow in the south
    weight: 20%
    priority: { patient_safety: 5 }
    key_results: [Revenue of $4M]
  - id: O-2
    title: Safer nights
    weight: 80%
    priority: { financial: 3, patient_safety: 0 }
                                              ^
    key_results: [Falls of 2]
`,
      message:
        'O-2 is ranked above O-1, but scores 0 for patient safety against 5, which comes first; change the order, or add a rationale.',
      severity: 'info',
    },
    {
      name: 'regulation, by weight',
      yaml: `
objectives:
  - id: O-1
    title: Grow in the south
    weight: 3
    priority: { patient_safety: 3, regulatory: 1 }
                                               ^
    key_results: [Revenue of $4M]
  - id: O-2
    title: Safer nights
    weight: 1
    priority: { patient_safety: 3, regulatory: 5 }
    key_results: [Falls of 2]
`,
      message:
        'O-1 is ranked above O-2, but scores 1 for regulatory viability against 5, which comes first; change the order, or add a rationale.',
      severity: 'info',
    },
    {
      name: 'without ids',
      yaml: `
objectives:
  - title: Grow in the south
    priority: { patient_safety: 1 }
                                ^
    key_results: [Revenue of $4M]
  - title: Safer nights
    priority: { patient_safety: 5 }
    key_results: [Falls of 2]
`,
      message:
        'This is ranked above another objective, but scores 1 for patient safety against 5, which comes first; change the order, or add a rationale.',
      severity: 'info',
    },
    {
      name: 'past one that is over',
      yaml: `
objectives:
  - id: O-1
    title: Grow in the south
    priority: { patient_safety: 1 }
                                ^
    key_results: [Revenue of $4M]
  - { title: Old, status: done, priority: { patient_safety: 5 } }
  - id: O-2
    title: Safer nights
    priority: { patient_safety: 4 }
    key_results: [Falls of 2]
`,
      message:
        'O-1 is ranked above O-2, but scores 1 for patient safety against 4, which comes first; change the order, or add a rationale.',
      severity: 'info',
    },
  ],
  quiet: [
    {
      name: 'safety first',
      yaml: `
objectives:
  - id: O-1
    title: Grow in the south
    priority: { patient_safety: 5 }
    key_results: [Revenue of $4M]
  - id: O-2
    title: Safer nights
    priority: { patient_safety: 1, financial: 5 }
    key_results: [Falls of 2]
`,
    },
    {
      name: 'a middling score',
      yaml: `
objectives:
  - id: O-1
    title: Grow in the south
    priority: { patient_safety: 3 }
    key_results: [Revenue of $4M]
  - id: O-2
    title: Safer nights
    priority: { patient_safety: 5 }
    key_results: [Falls of 2]
`,
    },
    {
      name: 'no high score below',
      yaml: `
objectives:
  - id: O-1
    title: Grow in the south
    priority: { patient_safety: 1 }
    key_results: [Revenue of $4M]
  - id: O-2
    title: Safer nights
    priority: { patient_safety: 3 }
    key_results: [Falls of 2]
`,
    },
    {
      name: 'equal',
      yaml: `
objectives:
  - id: O-1
    title: Grow in the south
    priority: { patient_safety: 1 }
    key_results: [Revenue of $4M]
  - id: O-2
    title: Safer nights
    priority: { patient_safety: 1 }
    key_results: [Falls of 2]
`,
    },
    {
      name: 'by weight, the order does not count',
      yaml: `
objectives:
  - id: O-1
    title: Grow in the south
    weight: 10%
    priority: { patient_safety: 1 }
    key_results: [Revenue of $4M]
  - id: O-2
    title: Safer nights
    weight: 90%
    priority: { patient_safety: 5 }
    key_results: [Falls of 2]
`,
    },
    {
      name: 'regulation, by the order alone',
      yaml: `
objectives:
  - id: O-1
    title: Grow in the south
    priority: { patient_safety: 3, regulatory: 1 }
    key_results: [Revenue of $4M]
  - id: O-2
    title: Safer nights
    priority: { patient_safety: 3, regulatory: 5 }
    key_results: [Falls of 2]
`,
    },
    {
      name: 'a rationale',
      yaml: `
objectives:
  - id: O-1
    title: Grow in the south
    priority: { patient_safety: 1, rationale: pays for the safety work }
    key_results: [Revenue of $4M]
  - id: O-2
    title: Safer nights
    priority: { patient_safety: 5 }
    key_results: [Falls of 2]
`,
    },
    {
      name: 'notes',
      yaml: `
objectives:
  - id: O-1
    title: Grow in the south
    notes: [the licence runs out in March]
    priority: { patient_safety: 1 }
    key_results: [Revenue of $4M]
  - id: O-2
    title: Safer nights
    priority: { patient_safety: 5 }
    key_results: [Falls of 2]
`,
    },
    {
      name: 'money',
      yaml: `
objectives:
  - id: O-1
    title: Grow in the south
    priority: { financial: 1 }
    key_results: [Revenue of $4M]
  - id: O-2
    title: Safer nights
    priority: { financial: 5 }
    key_results: [Falls of 2]
`,
    },
    {
      name: 'no score',
      yaml: `
objectives:
  - id: O-1
    title: Grow in the south
    priority: { patient_safety: TODO }
    key_results: [Revenue of $4M]
  - id: O-2
    title: Safer nights
    priority: { patient_safety: 5 }
    key_results: [Falls of 2]
`,
    },
    {
      name: 'the lower one is paused',
      yaml: `
objectives:
  - id: O-1
    title: Grow in the south
    priority: { patient_safety: 1 }
    key_results: [Revenue of $4M]
  - id: O-2
    title: Safer nights
    status: paused
    priority: { patient_safety: 5 }
    key_results: [Falls of 2]
`,
    },
    {
      name: 'the upper one is done',
      yaml: `
objectives:
  - id: O-1
    title: Grow in the south
    status: done
    priority: { patient_safety: 1 }
    key_results: [Revenue of $4M]
  - id: O-2
    title: Safer nights
    priority: { patient_safety: 5 }
    key_results: [Falls of 2]
`,
    },
    {
      name: 'no scores',
      yaml: `
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
    },
  ],
});
