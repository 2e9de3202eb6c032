import { describeQuiet } from '../harness.ts';

describeQuiet('okr/vanity-metric', [
  {
    name: 'what its author calls financial, money, and what is counted per so many of them',
    yaml: `
objectives:
  - title: A firm that lasts
    key_results:
      - { title: Subscribers in month 13, category: financial, baseline: 30%, target: 45% }
      - { title: Revenue from subscribers, baseline: $2M, target: $3M }
      - Sales of app downloads up 20%
      - { title: "Help-line calls per 1,000 subscribers", baseline: 40, target: 25 }
`,
  },
  {
    name: 'a limit, time at log-in, registers of births and studies, sessions of care',
    yaml: `
objectives:
  - title: Grow the app
    key_results:
      - Failed log-ins up to 5 per day
      - Fix the log-in bug
      - Log-in time up to 5 seconds
      - 5,000 registrations of births
      - "Registrations of patients in the trial: 300"
      - Sessions per patient from 3 to 5
`,
  },
  {
    name: 'impressions of teeth',
    yaml: 'objectives:\n  - title: A\n    key_results: [Impression taking in dentistry replaced by scans for 80% of crowns]\n',
  },
  {
    name: 'donors who are registered',
    yaml: `
objectives:
  - title: A
    key_results:
      - Organ donors registered per million from 20 to 30
`,
  },
  {
    name: 'signs, logs and lessons that are no use of a product',
    yaml: `
objectives:
  - title: A
    key_results:
      - Enter vital signs in the record within 10 minutes in 90% of cases
      - Access logging on all servers from 40% to 100%
      - Patients trained in inhaler technique from 40% to 80%
`,
  },
  {
    name: 'what regulation asks for',
    yaml: `
objectives:
  - title: A
    key_results:
      - { title: Page views of the notice from 400 to 900, category: privacy }
      - { title: Page views of the notice from 400 to 900, category: [compliance] }
`,
  },
  {
    name: 'cost and time per use, which should fall',
    yaml: 'objectives:\n  - title: A\n    key_results:\n      - { title: Cost per active member per month, baseline: $18, target: $14 }\n      - { title: Median days from sign-up to first session, baseline: 9, target: 4 }\n',
  },
  {
    name: 'log-ins of staff are for workflow/login-frequency-as-success',
    yaml: `
objectives:
  - title: A
    key_results:
      - Nurse log-ins from 2 to 5 a shift
      - { title: Log-ins from 2 to 5 a week, segment: physician }
`,
  },
  {
    name: 'a key result that is validated by name',
    yaml: `
objectives:
  - title: A
    key_results:
      - { id: KR-1, title: "50,000 app downloads" }
      - { id: KR-2, title: Validation study, category: evidence, validates: KR-1 }
`,
  },
  {
    name: 'what a law asks for',
    yaml: `
objectives:
  - title: A
    key_results:
      - { title: Privacy training completed by 100% of nurses, category: compliance }
      - { title: Log-ins with a second factor from 60% to 100%, category: privacy }
`,
  },
  {
    name: 'use in earnest, and the same words with another meaning',
    yaml: `
objectives:
  - title: A
    key_results:
      - 70% of physicians act on the recommendation, not measured by training completion
      - Reduce log-in time at the bedside from 40 to 10 seconds
      - Missed dialysis sessions from 9% to 4%
      - Reduce emergency visits of enrolled patients from 30 to 20 per 1,000
      - Operating-room utilisation from 71% to 80%
`,
  },
  {
    name: 'work done is for okr/output-as-key-result',
    yaml: 'objectives:\n  - title: A\n    key_results:\n      - All staff trained on the downtime procedure\n',
  },
  {
    name: 'a key result without a title',
    yaml: 'objectives:\n  - title: A\n    key_results:\n      - id: KR-1\n',
  },
]);
