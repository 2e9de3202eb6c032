import { describeQuiet } from '../harness.ts';

describeQuiet('safety/buried', [
  {
    name: 'a safety key result',
    yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Grow
    initiatives: [Review adverse events weekly]
    key_results:
      - { title: Adverse events, category: safety, target: 0 }
`,
  },
  {
    name: 'a safety key result in another objective',
    yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Grow
    initiatives: [Review adverse events weekly]
  - title: Safe
    key_results:
      - { title: Falls, category: safety, target: 2 }
`,
  },
  {
    name: 'words of safety in a goal without a target',
    yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Grow
    initiatives: [Safety review]
    key_results:
      - Reduce medication errors
`,
  },
  {
    name: 'safety in the title of an objective',
    yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Safer nights for patients
    initiatives: [Safety review]
`,
  },
  {
    name: 'risks are no notes',
    yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
risks:
  - { id: R-1, text: missed alert harms a patient, severity: high }
objectives:
  - title: Grow
`,
  },
  {
    name: 'look-alikes',
    yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Grow
    initiatives: [Raise the safety stock, Harmonise the forms, Keep a safety net]
    # falls back to last year's numbers; override per region
    notes: data safety is with IT
`,
  },
  {
    name: 'a comment that ignores a rule',
    yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  # okr-ignore safety/missing-key-result -- patient safety is in the hospital's plan
  - title: Grow
`,
  },
  {
    name: 'injuries that are treated',
    yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Grow
    initiatives: [Video visits for injured patients, Exercises for members with hurt knees, A diversion of ambulances]
`,
  },
  {
    name: 'a product that is not clinical',
    yaml: `
product: { vertical: supply }
objectives:
  - title: Grow
    initiatives: [Patient safety week]
`,
  },
  {
    name: 'nothing beside the goals',
    yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Grow
`,
  },
]);
