import { describeQuiet } from '../harness.ts';
import { file, kr, ohio } from './states-file.ts';

describeQuiet('compliance/launch-without-state-coverage', [
  {
    name: 'a key result on compliance beside it that names the states',
    yaml: `
product: { vertical: telehealth }
regulatory: { hipaa: { role: covered-entity } }
objectives:
- title: Launch in Texas and Florida
  key_results:
    - { title: Legal review finished for Texas and Florida, category: compliance, due: 2027-02-01 }
`,
  },
  {
    name: 'no regulatory block: compliance/missing-baseline speaks',
    yaml: 'product: { vertical: telehealth }\nobjectives:\n  - title: A\n    key_results: [Launch in Texas]\n',
  },
  ...[
    'Launch in Washington Street clinic in Ohio',
    'Launch in Georgia (the country) and Armenia',
    'Expand to Ohio, OK?',
    'Launch in the George Washington ward in Ohio',
    'Open a clinic on Georgia Avenue, Ohio',
    'Launch in 2 clinics on Virginia Road, Ohio',
    'Go live at Lake Michigan clinics in Ohio',
  ].map((title) => ({ name: `named after a state: ${title}`, yaml: file(ohio, kr(title)) })),
  {
    name: 'states beside one another that no launch reaches',
    yaml: file(ohio, kr('Ohio and Texas patients seen by video: 80%')),
  },
  {
    name: 'states with a review that is done or planned',
    yaml: file(
      '{ US-OH: { telehealth_review: done }, US-TX: { telehealth_review: planned } }',
      kr('Launch in Texas and Ohio'),
    ),
  },
  {
    name: 'the launch brings its own state work',
    yaml: file('{}', kr('Launch in 3 states with documented state-specific telehealth compliance')),
  },
  {
    name: 'a key result beside it settles licences',
    yaml: file('{}', kr('Launch in Texas') + kr('Clinicians licensed in Texas: 12 of 12')),
  },
  {
    name: 'inside a covered state',
    yaml: file(
      ohio,
      kr('Launch video visits in Ohio'),
      'product: { vertical: telehealth }\njurisdictions: [US-OH, US-IN]',
    ),
  },
  {
    name: 'as many states as are covered',
    yaml: file(
      '{ US-OH: { telehealth_review: done }, US-TX: { telehealth_review: done } }',
      kr('Launch in 2 states'),
    ),
  },
  {
    name: 'a state is still to be named: okr/placeholder speaks',
    yaml: file(
      '{ US-OH: { telehealth_review: done }, US-TODO: { telehealth_review: planned } }',
      kr('Launch in 3 states'),
    ),
  },
  {
    name: 'initiatives that launch nothing, or what organises care',
    yaml: `
product: { vertical: telehealth }
regulatory:
states: ${ohio}
objectives:
- title: Care without travel
  initiatives:
    - Interview 12 patients in Texas
    - Talk to the board before the launch in Texas
    - Launch the billing portal in Texas
  key_results:
    - Wounds closed after 12 weeks from 40% to 55%
`,
  },
  { name: 'no launch', yaml: file('{}', kr('Video visits in Texas from 100 to 400 a week')) },
  {
    name: 'a time anchor',
    yaml: file('{}', kr('Satisfaction of patients in Texas at 4.5/5 three months after launch')),
  },
  {
    name: 'outside the US',
    yaml: file('{}', kr('Launch in 3 states'), 'product: { vertical: telehealth }\njurisdictions: [DE]'),
  },
  { name: 'not remote care', yaml: file('{}', kr('Launch in Texas'), 'product: { vertical: supply }') },
  {
    name: 'declared not clinical',
    yaml: file('{}', kr('Launch in Texas'), 'product: { vertical: telehealth, clinical: no }'),
  },
  { name: 'nobody knows which states', yaml: file('{}', kr('Launch video visits in 12 clinics')) },
]);
