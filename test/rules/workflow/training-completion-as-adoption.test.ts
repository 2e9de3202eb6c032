import { crlf, describeRule } from '../harness.ts';
import { mark } from '../mark.ts';
import { days, file } from './better-days.ts';

describeRule('workflow/training-completion-as-adoption', {
  fires: [
    {
      name: 'of a role in its own field',
      yaml: `
objectives:
  - title: A
    key_results:
      - { title: E-learning completed, segment: midwife, target: 90% }
                 ^^^^^^^^^^^^^^^^^^^^
`,
    },
    ...[
      '85% of nurses finish onboarding',
      'Clinician onboarding completion 90%',
      'Nurses who completed the super-user certification from 10 to 60',
    ].map((title) => ({ name: title, yaml: mark(file(title), title) })),
    {
      name: 'onboarding that is finished',
      yaml: `
objectives:
  - title: A
    key_results:
      - Onboarding finished by 40 of 40 care coordinators
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'onboarding completed',
      yaml: mark(
        file('Onboarding completed by 90% of physicians'),
        'Onboarding completed by 90% of physicians',
      ),
    },
    {
      name: 'a certification completed',
      yaml: mark(file('80% of nurses complete certification'), '80% of nurses complete certification'),
    },
    {
      name: 'trained, and nothing else',
      yaml: mark(file('100% of nurses trained'), '100% of nurses trained'),
      message:
        'Completed training does not show that anybody works with the product; measure who actively uses it, by observed use.',
      severity: 'warning',
    },
    {
      name: 'trained on the product',
      yaml: `
${days}
      - id: KR-1
        title: All clinic staff trained on the alert list
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        category: adoption
`,
    },
    {
      name: 'a course completed',
      yaml: `
${days}
      - 95% of physicians complete the sepsis tool training
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - 80% of nurses complete e-learning on the discharge list
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'certified, onboarded, attended',
      yaml: `
${days}
      - 90% of nurses certified on the new EHR
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - "Physicians onboarded: 120 of 150"
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - 100% of ward staff attend the go-live webinar
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a rate of completion',
      yaml: mark(
        file('Training completion rate for nurses at 95%'),
        'Training completion rate for nurses at 95%',
      ),
    },
    {
      name: 'with another effect beside it',
      yaml: `
${days}
      - 100% of nurses trained
        ^^^^^^^^^^^^^^^^^^^^^^
      - Falls from 3 to 2 per 1,000 bed days
`,
    },
    {
      name: 'in brackets',
      yaml: `
objectives:
  - { title: A, key_results: [100% of nurses trained, Zero falls] }
                              ^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'with another goal of the author beside adoption',
      yaml: mark(
        file('{ title: 100% of nurses trained, category: [adoption, outcome] }'),
        '100% of nurses trained',
      ),
    },
    {
      name: 'told in a sentence with its subject',
      yaml: mark(
        file('Managers train all nurses on the alert list'),
        'Managers train all nurses on the alert list',
      ),
    },
  ],
  fixes: [
    ...[
      ['80% of clinicians attended the training', '80% of clinicians actively use the tool'],
      ['All nurses have passed the e-learning module', 'All nurses actively use the tool'],
      ['Every nurse passes the e-learning module', 'Every nurse actively uses the tool'],
      ['Every nurse finishes the training', 'Every nurse actively uses the tool'],
      ['Onboarding finished by 85% of nurses', 'Active use of the tool by 85% of nurses'],
    ].map(([title = '', use]) => ({
      name: title,
      confirm: true,
      yaml: file(title),
      title: 'Measure observed use instead',
      after: file(`"${use} (observed use, not training)"`),
    })),
    {
      name: 'completed onboarding becomes use',
      confirm: true,
      yaml: file('Onboarding completed by 90% of physicians'),
      title: 'Measure observed use instead',
      after: file('"Active use of the tool by 90% of physicians (observed use, not training)"'),
    },
    {
      name: 'a completed certification becomes use',
      confirm: true,
      yaml: file('80% of nurses complete certification'),
      title: 'Measure observed use instead',
      after: file('"80% of nurses actively use the tool (observed use, not training)"'),
    },
    {
      name: 'a plain text, comment kept',
      confirm: true,
      yaml: `
${days}
      - 100% of nurses trained # by May
      - Zero falls
`,
      title: 'Measure observed use instead',
      after: `
${days}
      - "100% of nurses actively using the tool (observed use, not training)" # by May
      - Zero falls
`,
    },
    {
      name: 'what they are trained on becomes what they use',
      confirm: true,
      yaml: `
${days}
      - id: KR-1.1
        title: "All clinic staff trained on the alert list" # by May
        category: adoption
`,
      title: 'Measure observed use instead',
      after: `
${days}
      - id: KR-1.1
        title: "All clinic staff actively using the alert list (observed use, not training)" # by May
        category: adoption
`,
    },
    {
      name: 'a course becomes use',
      confirm: true,
      yaml: file('{ title: 95% of physicians complete the sepsis tool training, owner: ana }'),
      title: 'Measure observed use instead',
      after: file(
        '{ title: "95% of physicians actively use the sepsis tool (observed use, not training)", owner: ana }',
      ),
    },
    {
      name: 'a course on something',
      confirm: true,
      yaml: file('80% of nurses complete e-learning on the discharge list'),
      title: 'Measure observed use instead',
      after: file('"80% of nurses actively use the discharge list (observed use, not training)"'),
    },
    {
      name: 'a rate',
      confirm: true,
      yaml: file("title: 'Training completion rate for nurses at 95%'"),
      title: 'Measure observed use instead',
      after: file("title: 'Active use of the tool by nurses at 95% (observed use, not training)'"),
    },
    {
      name: 'attendance of a role',
      confirm: true,
      yaml: file('E-learning attendance of porters at 90%'),
      title: 'Measure observed use instead',
      after: file('"Active use of the tool by porters at 90% (observed use, not training)"'),
    },
    {
      name: 'attended',
      confirm: true,
      yaml: file('100% of ward staff attend the go-live webinar'),
      title: 'Measure observed use instead',
      after: file('"100% of ward staff actively use the tool (observed use, not training)"'),
    },
    {
      name: 'four spaces, CRLF',
      confirm: true,
      yaml: crlf(`
objectives:
    - title: A
      key_results:
          - Physicians onboarded to the app
          - Zero falls
`),
      title: 'Measure observed use instead',
      after: crlf(`
objectives:
    - title: A
      key_results:
          - "Physicians actively using the app (observed use, not training)"
          - Zero falls
`),
    },
  ],
});
