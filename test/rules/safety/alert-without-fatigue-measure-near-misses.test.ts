import { describeQuiet } from '../harness.ts';
import { atHome, home } from '../samples.ts';

describeQuiet('safety/alert-without-fatigue-measure', [
  {
    name: 'what a board recommends, what follows a prompt, and false ones counted',
    yaml: `
product: { clinical: true }
objectives:
  - title: A
    key_results:
      - Oncologists follow 85% of tumour board recommendations
      - Nurses act on 70% of dietitian recommendations
      - Women with heavy bleeding who see a doctor within 30 days of the prompt from 20% to 50%
`,
  },
  {
    name: 'a count of those that turn out false',
    yaml: `
product: { clinical: true }
objectives:
  - title: A
    key_results:
      - Sepsis alerts reach 90% of night nurses
      - Notifications that turn out false at or under 2 per nurse and night
`,
  },
  {
    name: 'how useful alerts are',
    yaml: `
product: { clinical: true }
objectives:
  - title: A
    key_results:
      - Share of nurses who say alerts are useful from 35% to 60%
`,
  },
  {
    name: 'alarms that are taken away',
    yaml: `
product: { clinical: true }
objectives:
  - title: A
    key_results:
      - Alarms turned off at night from 20 to 60
      - Freezers that alarm to a phone from 20 to 60
      - Device-days without alarm failure from 95% to 99.5%
      - IT alerts closed in 30 minutes from 50% to 90%
      - Alarm batteries checked weekly on 12 of 12 wards
`,
  },
  {
    name: 'a declared decrease',
    yaml: 'product: { clinical: true }\nobjectives:\n  - title: Watch\n    key_results:\n      - { title: Alerts to physicians, direction: decrease, target: 20 }\n',
  },
  {
    name: 'guidelines recommend too',
    yaml: 'product: { vertical: remote-patient-monitoring }\nobjectives:\n  - title: Watch at home\n    key_results:\n      - Clinicians follow guideline recommendations in 85% of cases\n',
  },
  {
    name: 'beds',
    yaml: 'product: { vertical: remote-patient-monitoring }\nobjectives:\n  - title: Watch at home\n    key_results:\n      - Alerts to bed managers at 95% occupancy reach 100%\n',
  },
  {
    name: 'alert fatigue in the same key result (S0:16)',
    yaml: atHome(
      '50% of nursing staff using clinical alert system with less than 10% alert fatigue reported',
    ),
  },
  {
    name: 'alert fatigue elsewhere in the file',
    yaml: `
${home}
      - Sepsis alerts live in 12 wards
  - title: Calm
    key_results:
      - Alert fatigue reported by fewer than 10% of nurses
`,
  },
  {
    name: 'overrides',
    yaml: `
${home}
      - Sepsis alerts live in 12 wards
      - Alert overrides from 90% to 60%
`,
  },
  {
    name: 'alarms per bed',
    yaml: `
${home}
      - Sepsis alerts live in 12 wards
      - Alarms per bed per day from 180 to 90
`,
  },
  {
    name: 'positive predictive value',
    yaml: `
${home}
      - Sepsis alerts live in 12 wards
      - Positive predictive value of 40%
`,
  },
  { name: 'fewer alerts', yaml: atHome('Reduce alerts to nurses from 40 to 20 a shift') },
  {
    name: 'late and missed alerts',
    yaml: `
${home}
      - Missed alerts from 12 to 3 per month
      - Nurses acknowledge 95% of alerts within 5 minutes
`,
  },
  {
    name: 'reminders to patients',
    yaml: `
${home}
      - Patients receive SMS reminders before 90% of visits
      - Push notifications opened by 40% of patients
      - Alerts to caregivers for 80% of readings
`,
  },
  {
    name: 'alerts of security and operations',
    yaml: `
${home}
      - On-call alerts answered in 5 minutes
      - Security alerts triaged within a day for 95%
      - Alert coverage of CI pipelines at 100%
`,
  },
  {
    name: 'a declared privacy goal',
    yaml: atHome('{ title: Alerts on unusual access, category: privacy, target: 100% }'),
  },
  {
    name: 'smoke and words that only look alike',
    yaml: `
${home}
      - Smoke alarms tested in 40 rooms
      - Patients alert and oriented at discharge for 90%
`,
  },
  {
    name: 'a product that is not clinical',
    yaml: `
product: { clinical: false }
objectives:
  - title: Watch at home
    key_results:
      - 100% of alerts reach clinicians
`,
  },
  {
    name: 'an objective that is not clinical',
    yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Shop
    clinical: false
    key_results:
      - Alerts reach 100% of agents
`,
  },
]);
