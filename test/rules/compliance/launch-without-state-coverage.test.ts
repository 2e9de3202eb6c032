import { describeRule } from '../harness.ts';
import { file, kr, marked, ohio } from './states-file.ts';

const entry = '{ telehealth_review: planned, licensure: TODO, privacy_law: TODO, due: TODO, owner: TODO }';

describeRule('compliance/launch-without-state-coverage', {
  fires: [
    {
      name: 'a key result on compliance beside it that names one state of two',
      yaml: `
product: { vertical: telehealth }
regulatory: { hipaa: { role: covered-entity } }
objectives:
  - title: Launch in Texas and Florida
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^
    key_results:
      - { title: Legal review finished for Texas, category: compliance, due: 2027-02-01 }
`,
      message: /recorded for US-FL;/,
    },
    {
      name: 'a launch among the initiatives',
      yaml: `
product: { vertical: telehealth }
regulatory:
  states: ${ohio}
objectives:
  - title: Care without travel
    initiatives:
      - Write the patient leaflet
      - Open the wound clinic to patients in Maine and Ohio
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    key_results:
      - Wounds closed after 12 weeks from 40% to 55%
`,
      message: /recorded for US-ME;/,
    },
    {
      name: 'states by name, one of them reviewed',
      yaml: file(ohio, marked('Launch in Texas, Ohio and Florida')),
      message:
        'This launch reaches 3 states, but no telehealth review is recorded for US-TX, US-FL; add it under regulatory.states.',
      severity: 'warning',
    },
    {
      name: 'a state without a review',
      yaml: file('{ US-TX: { licensure: compact } }', marked('Launch in Texas')),
      message:
        'This launch reaches 1 state, but no telehealth review is recorded for US-TX; add it under regulatory.states.',
    },
    {
      name: 'a key result that says it is a launch',
      yaml: `
product: { vertical: telehealth }
regulatory: { states: { US-OH: { telehealth_review: done } } }
objectives:
  - title: Care without travel
    key_results:
      - title: Ohio and Texas clinics live
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^
        type: launch
        target: 2 states
`,
      message: /recorded for US-TX;/,
    },
    {
      name: 'an objective that says it is a launch, and its states',
      yaml: `
product: { vertical: telehealth }
regulatory: { states: { US-OH: { telehealth_review: done } } }
objectives:
  - title: Ohio and Texas patients seen by video
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    type: launch
    key_results:
      - Calls answered within 2 minutes rise from 60% to 80%
`,
      message: /recorded for US-TX;/,
    },
    {
      name: 'a launch by its field that counts the states in its target',
      yaml: `
product: { vertical: telehealth }
regulatory: { states: { US-OH: { telehealth_review: done } } }
objectives:
  - title: Care without travel
    key_results:
      - title: Video visits live
               ^^^^^^^^^^^^^^^^^
        type: launch
        target: 3 states
`,
      message: /^This launch reaches 3 states,/,
    },
    {
      name: 'a number of states',
      yaml: file(ohio, marked('Launch in 3 states')),
      message:
        'This launch reaches 3 states, but regulatory.states records only US-OH; add the others with their telehealth review.',
    },
    {
      name: 'a number of states, once for the objective and its key result',
      yaml: `
product: { vertical: telehealth }
regulatory: { states: { US-OH: { telehealth_review: done } } }
objectives:
  - title: Launch telehealth in two states
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    key_results:
      - title: Launch telehealth in two states by March
      - title: Launch video visits in 3 states
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a number of states, known by the jurisdictions',
      yaml: file(
        '{}',
        marked('Launch in 2 states'),
        'product: { vertical: telehealth }\njurisdictions: [US-OH, US-IN]',
      ),
      message:
        'This launch reaches 2 states, but no telehealth review is recorded for US-OH, US-IN; add it under regulatory.states.',
    },
    {
      name: 'no states in the text: the jurisdictions, once',
      yaml: file(
        ohio,
        marked('Launch video visits in 12 clinics') + kr('Launch the evening service in 4 clinics'),
        'product: { vertical: telehealth }\njurisdictions: [US-OH, US-IN]',
      ),
      message:
        'This launch reaches 2 states, but no telehealth review is recorded for US-IN; add it under regulatory.states.',
    },
    {
      name: 'the objective is the launch; its key results repeat one state',
      yaml: `
product: { vertical: remote-patient-monitoring }
regulatory: { states: {} }
objectives:
  - title: Launch remote monitoring in Texas and Florida
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    key_results:
      - Launch in Texas
`,
    },
    {
      name: 'remote care by the words of the objective',
      yaml: `
regulatory: { hipaa: { role: covered-entity } }
objectives:
  - title: Virtual visits that help
    key_results:
      - Launch in Texas
        ^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'many states stay within a message',
      yaml: file('{}', marked('Launch in Texas, Ohio, Florida, Georgia, Utah, Iowa, Maine and Nevada')),
      message:
        'This launch reaches 8 states, but no telehealth review is recorded for US-TX, US-OH, US-FL, US-GA and 4 more; add it under regulatory.states.',
    },
    {
      name: 'each of several',
      yaml: `
product: { vertical: telehealth }
regulatory:
  states: { US-OH: { telehealth_review: done } }
objectives:
  - title: Care without travel
    key_results:
      - title: Launch in Texas, Ohio and Florida
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  - title: Care without travel
    key_results:
      - title: Launch in Texas, Ohio and Florida
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
  ],
  fixes: [
    {
      name: 'exactly the missing states, CRLF',
      yaml: 'product: { vertical: telehealth }\r\nregulatory:\r\n    states:\r\n        US-OH: { telehealth_review: done } # May\r\nobjectives:\r\n    - title: A\r\n      key_results: ["Launch in Texas, Ohio and Florida"]\r\n',
      title: 'Add the missing states to regulatory.states',
      after: `product: { vertical: telehealth }\r\nregulatory:\r\n    states:\r\n        US-OH: { telehealth_review: done } # May\r\n        US-TX: ${entry}\r\n        US-FL: ${entry}\r\nobjectives:\r\n    - title: A\r\n      key_results: ["Launch in Texas, Ohio and Florida"]\r\n`,
    },
    {
      name: 'a states block of its own',
      yaml: 'product: { vertical: telehealth }\nregulatory:\n  playbook: docs/playbook.md\nobjectives:\n- title: A\n  key_results: [Launch in Texas]\n',
      title: 'Add US-TX to regulatory.states',
      after: `product: { vertical: telehealth }\nregulatory:\n  playbook: docs/playbook.md\n  states:\n    US-TX: ${entry}\nobjectives:\n- title: A\n  key_results: [Launch in Texas]\n`,
    },
    {
      name: 'in braces',
      yaml: file('{}', kr('Launch in Texas')),
      after: file(`{ US-TX: ${entry} }`, kr('Launch in Texas')),
    },
    {
      name: 'a state to be named where only their number is known',
      yaml: file(ohio, kr('Launch in 3 states')),
      title: 'Add a state to regulatory.states',
      after: file(`{ US-OH: { telehealth_review: done }, US-TODO: ${entry} }`, kr('Launch in 3 states')),
    },
    {
      name: 'the answer in entries that are there',
      yaml: file(
        '{ US-TX: { licensure: compact }, US-OH: { telehealth_review: missing }, US-FL: }',
        kr('Launch in Texas, Ohio and Florida'),
      ),
      after: file(
        `{ US-TX: { licensure: compact, telehealth_review: planned }, US-OH: { telehealth_review: planned }, US-FL: ${entry} }`,
        kr('Launch in Texas, Ohio and Florida'),
      ),
    },
  ],
});
