import { describeQuiet } from '../harness.ts';

describeQuiet('segmentation/unsegmented-users', [
  {
    name: 'a mission',
    yaml: 'objectives:\n  - title: Help people grow old in good health\n    key_results: [Waits from 30 to 20 days]\n',
  },
  {
    name: 'people who are cared for, or who care for them, in an objective',
    yaml: `
objectives:
  - title: Dialysis within an hour, wherever people live
  - title: Letters stay with the people who treat
  - title: The warning reaches the person on call
  - title: Care for people where they live
  - title: Find the person behind the diagnosis
  - title: Know everyone by name before the visit
  - title: Bring care to where people are
`,
  },
  {
    name: 'people who are treated or helped, staff as employees, hours of work',
    yaml: `
objectives:
  - title: A
    key_results:
      - Users of the helpline who reach a nurse in 2 minutes from 60% to 85%
      - Users of the helpline answered in 2 minutes from 60% to 85%
      - Consumers of mental health services with a crisis plan from 40% to 70%
      - Clients in recovery housing after 6 months from 45% to 60%
      - Staff who would report an error without fear from 61% to 80%
      - Personnel hours for stock counting from 40 to 10 a week
`,
  },
  {
    name: 'identities, whoever they belong to',
    yaml: 'objectives:\n  - title: A\n    key_results: [All users have unique IDs]\n',
  },
  {
    name: 'people with an aid',
    yaml: `
objectives:
  - title: A
    key_results:
      - Screen-reader users finish check-in from 40% to 90%
`,
  },
  {
    name: 'patients and employees under a word for everybody',
    yaml: `
objectives:
  - title: A calmer hospital
    key_results:
      - People with diabetes using the app weekly from 20% to 40%
      - People seen in the emergency department within 4 hours from 70% to 85%
      - Employees trained in fire safety at 95%
`,
  },
  {
    name: 'people with a thing that users have are users',
    yaml: 'objectives:\n  - title: A\n    key_results: [Nurses with an account who use the app from 20% to 40%]\n',
  },
  {
    name: 'a role in the text, beside or instead of the word',
    yaml: `
objectives:
  - title: Safer handovers
    key_results:
      - 70% of nurses open the alert list daily
      - Users (physicians) who act on the recommendation from 40% to 70%
      - 60% of patient users read their results
      - "User role: nurse, weekly use from 20% to 50%"
      - Clinicians who use the summary from 30% to 60%
      - People with diabetes who upload glucose from 40% to 70%
      - 65% of plan members finish the check-in
`,
  },
  {
    name: 'a segment, or a role in the unit',
    yaml: `
objectives:
  - title: Safer handovers
    key_results:
      - { title: 80% user adoption, segment: nurse }
      - { title: 80% user adoption, segments: [nurse, physician] }
      - title: Weekly active users
        target: 70%
        unit: of nurses
`,
  },
  {
    name: 'users of things that are no people',
    yaml: `
objectives:
  - title: Safer handovers
    key_results:
      - User interface errors per 1,000 orders from 9 to 3
      - Support multi-user sessions on 40 tablets
      - User guide updated within 5 days of each release
      - Customer acquisition cost from $900 to $600
      - Customer data platform uptime at 99.9%
      - 95% of cloud provider tickets answered within a day
`,
  },
  {
    name: 'identities and access',
    yaml: `
objectives:
  - title: Safer access
    key_results:
      - All users with ePHI access behind MFA
      - User access review done for 100% of accounts every quarter
      - { title: Every user account has a named owner, category: privacy }
`,
  },
  {
    name: 'staff as employees, and by their training of others',
    yaml: `
objectives:
  - title: A good place to work
    key_results:
      - Staff turnover from 18% to 12%
      - Employee engagement survey from 61 to 70 points
      - Patient satisfaction up 15% by training staff in empathy
`,
  },
  {
    name: 'goals whose author says that they are about something else',
    yaml: `
objectives:
  - title: A
    key_results:
      - { title: Revenue from new customers up 20%, category: financial }
      - { title: Data errors reported by users from 9 to 3, category: [safety, compliance] }
`,
  },
  {
    name: 'ignored with a reason',
    yaml: 'objectives:\n  - title: A\n    key_results:\n      - 80% user adoption # okr-ignore segmentation/unsegmented-users -- one role only\n',
  },
]);
