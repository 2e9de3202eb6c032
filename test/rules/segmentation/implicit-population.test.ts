import { describeRule } from '../harness.ts';

describeRule('segmentation/implicit-population', {
  fires: [
    {
      name: 'a product for care and rooms',
      yaml: `
objectives:
  - title: A
    key_results:
      - Usage of the blood bank portal from 20% to 40%
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'use that is to grow, whosever it is',
      yaml: `
objectives:
  - title: Grow the app
    key_results:
      - Usage up 40%
        ^^^^^^^^^^^^
      - Uptake of the symptom diary +30%
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'satisfaction of nobody',
      yaml: `
objectives:
  - title: A calmer ward
    key_results:
      - NPS of 50
        ^^^^^^^^^
      - title: "CSAT of 4.2/5, three months after launch"
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        owner: ana
`,
      message:
        'This does not say whose use or opinion is measured, and roles differ; add the segment it is about.',
      severity: 'info',
    },
    {
      name: 'adoption of nobody, with a unit that is a number word',
      yaml: `
objectives:
  - title: Safer orders
    key_results:
      - { title: Adoption of the order set, target: 60, unit: percent }
                 ^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'under other names, with CRLF and an empty segment',
      yaml: 'okrs:\r\n- objective: A calmer ward\r\n  krs:\r\n  - kr: NPS of 50\r\n        ^^^^^^^^^\n    segment:\r\n',
    },
  ],
  quiet: [
    {
      name: 'whose use it is, behind a comma that braces take for the end',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - { title: Weekly use, by nurses on nights, category: adoption }\n',
    },
    {
      name: 'care and rooms of which more is taken up',
      yaml: `
objectives:
  - title: A
    key_results:
      - Uptake of bowel screening from 55% to 65%
      - Usage of reserved theatre slots from 70% to 85%
      - Engagement in care after an HIV diagnosis within 30 days at 90%
`,
    },
    {
      name: 'care that people stay in or take up',
      yaml: `
objectives:
  - title: A
    key_results:
      - { title: Retention in opioid treatment at 6 months, category: outcome, baseline: 40%, target: 60% }
      - Improve harm reduction services uptake by 20%
`,
    },
    {
      name: 'equipment, libraries and scanners are used without a question of roles',
      yaml: `
objectives:
  - title: A calmer hospital
    key_results:
      - Smart-pump drug library usage from 80% to 95% of infusions
      - MRI scanner usage from 60% to 80%
`,
    },
    {
      name: 'a role in the text, the segment, or the unit',
      yaml: `
objectives:
  - title: A calmer ward
    key_results:
      - NPS of 50 among nurses
      - Patient satisfaction of 4.2/5
      - { title: NPS of 50, segment: nurse }
      - { title: NPS of 50, segments: [nurse, patient] }
      - { title: Adoption of the order set, target: 60%, unit: of physicians }
`,
    },
    {
      name: 'the objective says who',
      yaml: 'objectives:\n  - title: Nurses trust the alert list\n    key_results:\n      - NPS of 50\n      - CSAT of 4.2/5\n',
    },
    {
      name: 'vanity metrics have a finding of their own',
      yaml: 'objectives:\n  - title: Grow the app\n    key_results:\n      - 50k app downloads\n      - 2,000 sign-ups\n',
    },
    {
      name: 'a word for everybody has a finding of its own',
      yaml: 'objectives:\n  - title: Grow the app\n    key_results:\n      - User satisfaction of 4.2/5\n',
    },
    {
      name: 'organisations, equipment and work as what is counted',
      yaml: `
objectives:
  - title: A calmer hospital
    key_results:
      - Adoption of the order set at 12 sites
      - Antibiotic usage down from 9% to 6%
      - Use of medical equipment from 60% to 80%
      - Orders placed through the order set from 40% to 70%
      - { title: Adoption of the order set, target: 12, unit: sites }
      - Staff engagement survey from 61 to 70 points
      - Data retention of 10 years for all records
`,
    },
    {
      name: 'goals whose author says that they are about something else',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - { title: API usage up 40%, category: interoperability }\n',
    },
  ],
  fixes: [
    {
      name: 'before the target, comments kept',
      yaml: `
objectives:
  - title: A calmer ward
    key_results:
      - title: NPS of 50 # yearly
        category: experience
        # by the quality team
        target: 50
`,
      title: 'Add the segment',
      after: `
objectives:
  - title: A calmer ward
    key_results:
      - title: NPS of 50 # yearly
        category: experience
        segment: TODO
        # by the quality team
        target: 50
`,
    },
    {
      name: 'a plain text, four spaces, CRLF',
      yaml: 'objectives:\r\n    - title: A calmer ward\r\n      key_results:\r\n          - NPS of 50\r\n          - Zero falls\r\n',
      after:
        'objectives:\r\n    - title: A calmer ward\r\n      key_results:\r\n          - title: NPS of 50\r\n            segment: TODO\r\n          - Zero falls\r\n',
    },
    {
      name: 'in braces',
      yaml: 'objectives:\n  - title: A calmer ward\n    key_results:\n      - { title: NPS of 50, owner: ana }\n',
      after:
        'objectives:\n  - title: A calmer ward\n    key_results:\n      - { title: NPS of 50, segment: TODO, owner: ana }\n',
    },
    {
      name: 'an empty segment is filled',
      yaml: 'objectives:\n  - title: A calmer ward\n    key_results:\n      - title: NPS of 50\n        segment: # ask\n',
      after:
        'objectives:\n  - title: A calmer ward\n    key_results:\n      - title: NPS of 50\n        segment: TODO # ask\n',
    },
  ],
});
