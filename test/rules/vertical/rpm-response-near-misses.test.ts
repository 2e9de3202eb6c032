import { describeQuiet } from '../harness.ts';
import { goals, monitoring, pausing } from './monitored.ts';

describeQuiet('vertical/rpm-response', [
  {
    name: 'no key results yet',
    yaml: `
product: { id: demo, vertical: remote-patient-monitoring }
objectives:
- title: A
`,
  },
  {
    name: 'both, in objectives of their own, among others',
    yaml: `
${monitoring}
    - Alerts answered in 15 minutes up to 95%
    - Falls at home of 3
- title: Safe
  key_results:
    - Visits of 40
    - { title: Falls at home of 2, escalation: { pause_at: 4 } }
- title: Rest
  key_results: [Visits of 50]
`,
  },
  { name: 'both', yaml: pausing('Median time to answer a red alert down to 15 minutes') },
  {
    name: 'a pause for the whole file',
    yaml: `
product: { id: demo, vertical: remote-patient-monitoring }
escalation: { safety: { pause_at: 2%, action: review } }
${goals}
    - Out-of-range readings reviewed by a nurse within 30 minutes up to 95%
`,
  },
  {
    name: 'a pause in words',
    yaml: `
${monitoring}
    - id: KR-1.1
      title: Missed alerts of 1% answered late
      escalation: { warn_at: 1%, action: stop enrolment until cleared }
`,
  },
  {
    name: 'first contact after an abnormal value',
    yaml: pausing('Hours from an abnormal value to the first contact'),
  },
  {
    name: 'a call back, however its time is worded',
    yaml: pausing('Fever reports with a nurse call back inside 3 hours'),
  },
  {
    name: 'a call in so many hours',
    yaml: pausing('Low sugars followed by a call of the nurse in 2 hours up to 90%'),
  },
  {
    name: 'a callback by the next morning',
    yaml: pausing("Worsening symptoms with a midwife's callback the next morning up to 95%"),
  },
  {
    name: 'minutes until it is seen',
    yaml: pausing('Minutes from a high potassium until it is seen by a nurse down to 30'),
  },
  { name: 'time to intervention', yaml: pausing('Time to intervention of 2 hours') },
  {
    name: 'patients reached after a flag',
    yaml: pausing('Patients reached within 2 h of a high-risk flag'),
  },
  {
    name: 'another vertical',
    yaml: `
product: { id: demo, vertical: telehealth }
${goals}
    - Falls fall from 4 to 2 per 1,000 bed days
`,
  },
  {
    name: 'no vertical',
    yaml: `
${goals}
    - Falls fall from 4 to 2 per 1,000 bed days
`,
  },
  {
    name: 'a file that YAML cannot read',
    yaml: `
product: { id: demo, vertical: remote-patient-monitoring }
own
${goals}
    - Falls fall from 4 to 2 per 1,000 bed days
`,
  },
]);
