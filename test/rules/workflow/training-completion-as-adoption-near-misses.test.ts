import { describeQuiet } from '../harness.ts';
import { days, file } from './better-days.ts';

describeQuiet('workflow/training-completion-as-adoption', [
  ...[
    'Cybersecurity training completed by 100% of IT staff',
    'Cyber-safety course finished by 100% of porters',
    'Code blue training for 100% of nurses',
    'FHIR course passed by 12 analysts',
    'Nurses trained per mentor from 4 to 6',
  ].map((title) => ({ name: title, yaml: file(title) })),
  {
    name: 'training that the law asks of everybody',
    yaml: `
objectives:
  - title: A
    key_results:
      - Anti-bribery training completed by 100% of managers
`,
  },
  {
    name: 'the trained as those who act',
    yaml: `
objectives:
  - title: A
    key_results:
      - Trained nurses find abnormal values within 2 minutes in 95% of cases
      - Trained peer supporters reach 80% of new mothers
`,
  },
  {
    name: 'patients who start care',
    yaml: 'objectives:\n  - title: A\n    key_results: [Patients onboarded to home dialysis from 10 to 40]\n',
  },
  {
    name: 'a rule of law beside adoption',
    yaml: `
${days}
      - { title: 100% of nurses trained, category: [adoption, compliance] }
      - { title: 100% of nurses trained, category: [adoption, privacy] }
`,
  },
  {
    name: 'use that is observed',
    yaml: file(
      '70% of physicians act on diagnostic recommendations, by observed use and not by training records',
    ),
  },
  {
    name: 'negated',
    yaml: file('60% of nurses use the alert list (observed use, not training completion)'),
  },
  {
    name: 'trained, with active usage',
    yaml: file('Nurses trained on the pump with active usage in 80% of shifts'),
  },
  {
    name: 'training that the law asks for',
    yaml: `
${days}
      - 100% of staff complete HIPAA training
      - Security awareness training passed by 98% of staff
`,
  },
  {
    name: 'a category of the author',
    yaml: `
${days}
      - { title: All nurses trained on the access policy tool, category: privacy }
      - { title: 100% of nurses trained, category: [compliance] }
      - { title: 100% of nurses trained, category: safety }
`,
  },
  {
    name: 'a procedure is no product',
    yaml: `
${days}
      - All staff trained on the downtime procedure
      - 100% of nurses complete hand hygiene training
      - Physicians trained in de-escalation, 80%
`,
  },
  { name: 'an order to train is work', yaml: file('Train 200 physicians on the order set') },
  { name: 'a title of people', yaml: file('60% of board-certified cardiologists act on the alert') },
  { name: 'a model is trained', yaml: file('Train the model on 40,000 scans') },
  { name: 'patients who learn', yaml: file('Patients trained in inhaler technique from 40% to 80%') },
  {
    name: 'ignored with a reason',
    yaml: `
${days}
      # okr-ignore workflow/training-completion-as-adoption -- use is measured from April
      - 100% of nurses trained
`,
  },
]);
