import { describeRule } from '../harness.ts';
import { growth } from './growth.ts';

const says = (rank: string, scores: string) =>
  `${rank}, but ${scores}, which comes first; change the order, or add a rationale.`;

describeRule('governance/priority-mismatch', {
  fires: [
    {
      name: 'low safety above high safety',
      related: [['The objective that is ranked below', 'Safer nights']],
      yaml: `
${growth}
    priority: { patient_safety: 1, financial: 5 }
                                ^
    key_results: [Revenue of $4M]
  - id: O-2
    title: Safer nights
    priority: { patient_safety: 5 }
    key_results: [Falls of 2]
`,
      message: says('O-1 is ranked above O-2', 'scores 1 against 5 for patient safety'),
      severity: 'info',
    },
    {
      name: 'a score at the border',
      related: [['The objective that is ranked below', 'Safer nights']],
      yaml: `
${growth}
    priority: { financial: 5, patient_safety: 2 }
                                              ^
    key_results: [Revenue of $4M]
  - id: O-2
    title: Safer nights
    priority: { patient_safety: 4 }
    key_results: [Falls of 2]
`,
      message: says('O-1 is ranked above O-2', 'scores 2 against 4 for patient safety'),
    },
    {
      name: 'by weight, against the order',
      related: [['The objective that is ranked below', 'Grow in the south']],
      yaml: `
${growth}
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
      message: says('O-2 is ranked above O-1', 'scores 0 against 5 for patient safety'),
    },
    {
      name: 'regulation, by weight',
      related: [['The objective that is ranked below', 'Safer nights']],
      yaml: `
${growth}
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
      message: says('O-1 is ranked above O-2', 'scores 1 against 5 for regulatory viability'),
    },
    {
      name: 'regulation, by the order alone',
      related: [['The objective that is ranked below', 'Safer nights']],
      yaml: `
${growth}
    priority: { patient_safety: 3, regulatory: 1 }
                                               ^
    key_results: [Revenue of $4M]
  - id: O-2
    title: Safer nights
    priority: { patient_safety: 3, regulatory: 5 }
    key_results: [Falls of 2]
`,
      message: says('O-1 is ranked above O-2', 'scores 1 against 5 for regulatory viability'),
    },
    {
      name: 'as good for regulation as the one below, and less for safety',
      related: [['The objective that is ranked below', 'Safer nights']],
      yaml: `
${growth}
    priority: { patient_safety: 1, regulatory: 5 }
                                ^
    key_results: [Revenue of $4M]
  - id: O-2
    title: Safer nights
    priority: { patient_safety: 5, regulatory: 4 }
    key_results: [Falls of 2]
`,
      message: says('O-1 is ranked above O-2', 'scores 1 against 5 for patient safety'),
    },
    {
      name: 'as good for safety as the one below, and less for regulation',
      related: [['The objective that is ranked below', 'Safer nights']],
      yaml: `
${growth}
    weight: 80%
    priority: { patient_safety: 5, regulatory: 1 }
                                               ^
    key_results: [Revenue of $4M]
  - id: O-2
    title: Safer nights
    weight: 20%
    priority: { patient_safety: 5, regulatory: 5 }
    key_results: [Falls of 2]
`,
      message: says('O-1 is ranked above O-2', 'scores 1 against 5 for regulatory viability'),
    },
    {
      name: 'without ids',
      related: [['The objective that is ranked below', 'Safer nights']],
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
      message: says(
        'This objective is ranked above another objective',
        'scores 1 against 5 for patient safety',
      ),
    },
    {
      name: 'past one that is over',
      related: [['The objective that is ranked below', 'Safer nights']],
      yaml: `
${growth}
    priority: { patient_safety: 1 }
                                ^
    key_results: [Revenue of $4M]
  - { title: Old, status: done, priority: { patient_safety: 5 } }
  - id: O-2
    title: Safer nights
    priority: { patient_safety: 4 }
    key_results: [Falls of 2]
`,
      message: says('O-1 is ranked above O-2', 'scores 1 against 4 for patient safety'),
    },
  ],
});
