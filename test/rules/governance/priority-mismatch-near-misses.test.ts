import { describeQuiet } from '../harness.ts';
import { growth } from './growth.ts';

describeQuiet('governance/priority-mismatch', [
  {
    name: 'safety first',
    yaml: `
${growth}
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
${growth}
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
${growth}
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
${growth}
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
${growth}
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
    name: 'what protects patients above what may be built',
    yaml: `
${growth}
    priority: { patient_safety: 5, regulatory: 1 }
    key_results: [Falls of 2]
  - id: O-2
    title: Cleared this year
    priority: { patient_safety: 3, regulatory: 5 }
    key_results: [Clearance on file]
`,
  },
  {
    name: 'a rationale',
    yaml: `
${growth}
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
${growth}
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
${growth}
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
${growth}
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
${growth}
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
${growth}
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
]);
