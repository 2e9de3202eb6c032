import assert from 'node:assert/strict';
import { describeRule, findingsOf } from '../harness.ts';
import { mark } from '../mark.ts';

const id = 'workflow/login-frequency-as-success';
const fix = 'Measure the time that it saves instead';
const file = (keyResults: string): string =>
  `objectives:\n  - title: Give time back\n    key_results:\n${keyResults}`;
const message = (role: string): string =>
  `Log-ins count how often the tool is opened, not the time it saves; measure minutes of administrative work per ${role} instead.`;

describeRule(id, {
  fires: [
    {
      name: 'how often they log in',
      yaml: mark(file('      - Nurses log in 5 times a day\n'), 'Nurses log in 5 times a day'),
    },
    {
      name: 'sessions of a role',
      yaml: mark(
        file('      - { title: Sessions per shift, segment: midwife, target: 4 }\n'),
        'Sessions per shift',
      ),
      message: message('midwife'),
    },
    {
      name: 'log-ins of a role',
      yaml: mark(
        file('      - Average daily log-ins per physician from 2 to 5\n'),
        'Average daily log-ins per physician from 2 to 5',
      ),
      message: message('physician'),
      severity: 'warning',
    },
    {
      name: 'a role by the name that the file declares',
      yaml: `roles: [dermatologist, nurse, patient]\n${mark(
        file('      - Daily log-ins of dermatologists up from 3 to 6\n'),
        'Daily log-ins of dermatologists up from 3 to 6',
      )}`,
      message: message('dermatologist'),
    },
    {
      name: 'a role by the only declared name that means it',
      yaml: `roles: [general-practitioner, nurse]\n${mark(
        file('      - Daily log-ins per doctor up from 3 to 6\n'),
        'Daily log-ins per doctor up from 3 to 6',
      )}`,
      message: message('general practitioner'),
    },
    {
      name: 'a role that is not declared, by its own word',
      yaml: `roles: [nurse]\n${mark(
        file('      - Daily log-ins of dermatologists up from 3 to 6\n'),
        'Daily log-ins of dermatologists up from 3 to 6',
      )}`,
      message: message('dermatologist'),
    },
    {
      name: 'a declared segment',
      yaml: mark(
        file('      - { title: Daily log-ins, segment: care-coordinator, target: 5 }\n'),
        'Daily log-ins',
      ),
      message: message('care coordinator'),
    },
    {
      name: 'an umbrella role that opens the app',
      yaml: mark(
        file('      - Clinicians open the app 3 times a shift\n'),
        'Clinicians open the app 3 times a shift',
      ),
      message: message('clinician'),
    },
    {
      name: 'the source of the measure',
      yaml: mark(
        file(
          '      - { title: Nurses active every week, category: adoption, target: 80%, measure: { source: login-events } }\n',
        ),
        'login-events',
      ),
      message: message('nurse'),
    },
    {
      name: 'staff and patients together',
      yaml: mark(
        file('      - { title: Log-ins per week, segments: [patient, nurse], target: 5 }\n'),
        'Log-ins per week',
      ),
      message: message('nurse'),
    },
    {
      name: 'a role whose name is as long as fits',
      yaml: mark(
        file('      - { title: Log-ins per week, segment: administrative-staff, target: 5 }\n'),
        'Log-ins per week',
      ),
      message:
        'Log-ins count how often the tool is opened, not the time it saves; measure minutes of administrative work per administrative staff instead.',
    },
    {
      name: 'a source of log-ins for staff among others',
      yaml: mark(
        file(
          '      - { title: People active every week, category: adoption, segment: [patient, nurse], target: 80%, measure: { source: login-events } }\n',
        ),
        'login-events',
      ),
    },
    {
      name: 'a role with a long name',
      yaml: mark(
        file(
          '      - { title: Log-ins per week, segment: revenue-cycle-management-specialist, target: 5 }\n',
        ),
        'Log-ins per week',
      ),
      message:
        'Log-ins count how often the tool is opened, not the time it saves; measure minutes of administrative work instead.',
    },
    {
      name: 'each of several',
      yaml: `
objectives:
  - title: Give time back
    key_results:
      - Average daily log-ins per physician from 2 to 5
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - Average daily log-ins per physician from 2 to 5
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
  ],
  quiet: [
    {
      name: 'sessions in which somebody looks on',
      yaml: file(
        '      - { title: Nurses who use the board, category: adoption, segment: nurse, target: 60%, measure: { source: observed sessions } }\n',
      ),
    },
    {
      name: 'sessions in which people meet',
      yaml: `
objectives:
  - title: A
    key_results:
      - Midwives attend 4 supervision sessions a year
      - Therapists lead 3 group sessions a week
`,
    },
    {
      name: 'access that is secured',
      yaml: file(
        '      - Pharmacists with two-factor log-in: 100%\n      - Porters who log in by fingerprint: 90%\n',
      ),
    },
    { name: 'patients, who are no staff', yaml: file('      - Patients log in five times a week\n') },
    { name: 'nobody is named', yaml: file('      - Average log-ins per user per week from 2 to 5\n') },
    { name: 'the time that a log-in takes', yaml: file('      - Login time for nurses under 10 seconds\n') },
    {
      name: 'fewer log-ins',
      yaml: file(
        '      - { title: Log-ins per nurse per shift, direction: decrease, baseline: 14, target: 4 }\n',
      ),
    },
    { name: 'single sign-on that works', yaml: file('      - SSO success rate for physicians at 99.5%\n') },
    {
      name: 'a control',
      yaml: file('      - { title: Nurses log in with a second factor, category: privacy, target: 100% }\n'),
    },
    {
      name: 'a control of compliance',
      yaml: file('      - { title: Nurses log in once a month, category: compliance, target: 100% }\n'),
    },
    {
      name: 'a source of log-ins for a measure of time',
      yaml: file(
        '      - { title: Minutes of charting per nurse, category: workflow, target: 20, measure: { source: session-log } }\n',
      ),
    },
    {
      name: 'a source of log-ins for patients',
      yaml: file(
        '      - { title: Patients active every week, category: adoption, target: 40%, measure: { source: login-events } }\n',
      ),
    },
    {
      name: 'another source',
      yaml: file(
        '      - { title: Nurses active every week, category: adoption, target: 80%, measure: { source: order-audit-log } }\n',
      ),
    },
    {
      name: 'training sessions are not sessions in the app',
      yaml: file('      - 80% of nurses attend two training sessions\n'),
    },
    {
      name: 'ignored with a reason',
      yaml: file(
        `      # okr-ignore ${id} -- the portal replaces paper\n      - Nurses log in five times a week\n`,
      ),
    },
  ],
  fixes: [
    {
      name: 'a role that the file declares',
      confirm: true,
      yaml: `roles: [dermatologist, nurse, patient]\n${file('      - Daily log-ins of dermatologists up from 3 to 6\n')}`,
      title: fix,
      after: `roles: [dermatologist, nurse, patient]\n${file(
        '      - id: KR-1\n        title: Minutes of administrative work per dermatologist per day\n        category: workflow\n        segment: dermatologist\n        direction: decrease\n        baseline: TODO\n        target: TODO\n        unit: minutes\n        owner: TODO\n        measure: { source: ehr-audit-log, method: time-motion }\n',
      )}`,
    },
    {
      name: 'in its place, comments, owner and id kept',
      confirm: true,
      yaml: file(
        '      - id: KR-1.1\n        title: Average daily log-ins per nurse # from the portal\n        category: adoption\n        baseline: 2\n        # by June\n        target: 5\n        owner: ana\n        measure:\n          source: login-events # weekly\n          cadence: weekly\n',
      ),
      title: fix,
      after: file(
        '      - id: KR-1.1\n        title: Minutes of administrative work per nurse per day # from the portal\n        category: workflow\n        baseline: TODO\n        # by June\n        target: TODO\n        segment: nurse\n        direction: decrease\n        unit: minutes\n        owner: ana\n        measure:\n          source: ehr-audit-log # weekly\n          cadence: weekly\n          method: time-motion\n',
      ),
    },
    {
      name: 'a plain text, four spaces, CRLF',
      confirm: true,
      yaml: 'objectives:\r\n    - title: A\r\n      key_results:\r\n          - Care coordinators log in daily # agreed\r\n          - Zero falls\r\n',
      title: fix,
      after:
        'objectives:\r\n    - title: A\r\n      key_results:\r\n          - id: KR-1 # agreed\r\n            title: Minutes of administrative work per care coordinator per day\r\n            category: workflow\r\n            segment: care-coordinator\r\n            direction: decrease\r\n            baseline: TODO\r\n            target: TODO\r\n            unit: minutes\r\n            owner: TODO\r\n            measure: { source: ehr-audit-log, method: time-motion }\r\n          - Zero falls\r\n',
    },
    {
      name: 'in braces, with aliases',
      confirm: true,
      yaml: file('      - { metric: "Log-ins per physician", from: 2, goal: 5, segments: [physician] }\n'),
      title: fix,
      after: file(
        '      - { metric: "Minutes of administrative work per physician per day", from: TODO, goal: TODO, segments: [physician], category: workflow, direction: decrease, unit: minutes, measure: { source: ehr-audit-log, method: time-motion } }\n',
      ),
    },
    {
      name: 'a plain text in brackets',
      confirm: true,
      yaml: 'objectives:\n  - { title: A, key_results: [Nurses log in daily, Zero falls] }\n',
      title: fix,
      after:
        'objectives:\n  - { title: A, key_results: [{ id: KR-1, title: Minutes of administrative work per nurse per day, category: workflow, segment: nurse, direction: decrease, baseline: TODO, target: TODO, unit: minutes, owner: TODO, measure: { source: ehr-audit-log, method: time-motion } }, Zero falls] }\n',
    },
  ],
});

describe(`${id} and okr/vanity-metric`, () => {
  it('never speak of the same log-ins', () => {
    for (const title of ['Nurses log in five times a week', 'Log-ins per user per week from 2 to 5']) {
      const text = file(`      - ${title}\n`);
      const both = [id, 'okr/vanity-metric'].flatMap((rule) => findingsOf(rule, text));
      assert.equal(both.length, 1, title);
    }
  });
});
