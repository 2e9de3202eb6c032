import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/document/apply.ts';
import { Source } from '../../../server/src/document/source.ts';
import { fixesOf } from '../../../server/src/lint/fix.ts';
import { unnamedOwner } from '../../../server/src/rules/governance/unnamed-owner.ts';
import { crlf, describeRule, findingsOf } from '../harness.ts';
import { mark } from '../mark.ts';
import { goals } from '../samples.ts';

const nights = `objectives:
  - title: Safer nights
    key_results:
      - id: KR-1
        title: Falls fall from 4 to 2 per 1,000 bed days`;
const file = (owner: string) => `${nights}
        owner: ${owner}
`;
const says = (owner: string) =>
  `'${owner}' names no person, so nobody can be called when this goes wrong; name one, or list it under owners.`;

describeRule('governance/unnamed-owner', {
  fires: [
    {
      name: 'a team on a key result',
      yaml: mark(file('Team'), 'Team'),
      message: says('Team'),
      severity: 'info',
    },
    {
      name: 'a team of one function',
      yaml: mark(file('product team'), 'product team'),
      message: says('product team'),
    },
    { name: 'nobody yet', yaml: mark(file('TBD'), 'TBD'), message: says('TBD'), severity: 'info' },
    { name: 'nobody yet, in words', yaml: mark(file('to be confirmed'), 'to be confirmed') },
    {
      name: 'everyone',
      yaml: mark(file('everyone'), 'everyone'),
      message: says('everyone'),
    },
    {
      name: 'all of us',
      yaml: `
${nights}
        owner: all
               ^^^
`,
      message: says('all'),
    },
    {
      name: 'a function',
      yaml: mark(file('Engineering'), 'Engineering'),
      message: says('Engineering'),
    },
    {
      name: 'two functions',
      yaml: mark(file('Product & Engineering'), 'Product & Engineering'),
      message: says('Product & Engineering'),
    },
    {
      name: 'with hyphens',
      yaml: mark(file('the-data-science-team'), 'the-data-science-team'),
      message: says('the-data-science-team'),
    },
    {
      name: 'a profession',
      yaml: mark(file('all nurses'), 'all nurses'),
      message: says('all nurses'),
    },
    {
      name: 'staff',
      yaml: mark(file('ward staff'), 'ward staff'),
      message: says('ward staff'),
    },
    {
      name: 'nobody yet',
      yaml: mark(file('unassigned'), 'unassigned'),
      message: says('unassigned'),
    },
    {
      name: 'on the objective',
      yaml: `
objectives:
  - title: Safer nights
    owner: nursing department
           ^^^^^^^^^^^^^^^^^^
    key_results: [Falls of 2]
`,
      message: says('nursing department'),
    },
    {
      name: 'under an alias',
      yaml: `
${nights}
        responsible: marketing
                     ^^^^^^^^^
`,
      message: says('marketing'),
    },
    {
      name: 'for the whole file',
      yaml: `
owner: operations
       ^^^^^^^^^^
${goals}
`,
      message: says('operations'),
    },
    {
      name: 'in the map of the file',
      yaml: `
owner: { product: maya.okafor, compliance: legal team }
                                           ^^^^^^^^^^
${goals}
`,
      message: says('legal team'),
    },
    {
      name: 'each place on its own',
      yaml: `
owner: team
       ^^^^
${nights}
        owner: staff
               ^^^^^
`,
    },
  ],
  quiet: [
    {
      name: 'a team of the register, in other letters and with spaces around it',
      yaml: `
owners: [Platform-Team]
${nights}
        owner: " PLATFORM-TEAM "
`,
    },
    { name: 'maya.okafor', yaml: file('maya.okafor') },
    { name: '@maya', yaml: file('"@maya"') },
    { name: 'Dr. Lena Fuchs', yaml: file('Dr. Lena Fuchs') },
    { name: 'chief-medical-officer', yaml: file('chief-medical-officer') },
    { name: 'Head of Quality', yaml: file('Head of Quality') },
    { name: 'product-owner', yaml: file('product-owner') },
    { name: 'team lead ICU', yaml: file('team lead ICU') },
    { name: 'CMO', yaml: file('CMO') },
    { name: 'Max Team-Smith', yaml: file('Max Team-Smith') },
    { name: 'Ali', yaml: file('Ali') },
    { name: 'maya.okafor + product', yaml: file('maya.okafor + product') },
    { name: 'A. Teamer', yaml: file('A. Teamer') },
    { name: 'quality manager', yaml: file('quality manager') },
    { name: 'Ana Design', yaml: file('Ana Design') },
    { name: 'Jo Staff', yaml: file('Jo Staff') },
    { name: 'A. Group', yaml: file('A. Group') },
    { name: 'safety-board', yaml: file('safety-board') },
    { name: 'nurse manager', yaml: file('nurse manager') },
    { name: 'an open gap, of which okr/placeholder speaks', yaml: file('TODO') },
    {
      name: 'a team that is in the register',
      yaml: `
owners: [maya.okafor, Platform-Team]
${nights}
        owner: platform-team
`,
    },
    {
      name: 'a register by name',
      yaml: `
owners: { data team: li.wen }
${nights}
        owner: data team
`,
    },
    {
      name: 'a register of records',
      yaml: `
owners: [{ id: quality team, lead: li.wen }]
${nights}
        owner: quality team
`,
    },
    {
      name: 'a function that the file fills',
      yaml: `
owner: { compliance: tom.reyes, product: maya }
${nights}
        owner: compliance
`,
    },
    {
      name: 'no owner',
      yaml: `
objectives:
  - title: Safer nights
    key_results: [Falls of 2]
`,
    },
    { name: 'an owner that is not typed yet', yaml: file('') },
    {
      name: 'a word in another key',
      yaml: `
objectives:
  - title: The team
    notes: [everyone]
    key_results: [Falls of 2]
`,
    },
  ],
  fixes: [
    {
      name: 'block style, with a comment',
      title: 'Name a person',
      yaml: file('Team # for now'),
      after: file('TODO # for now'),
    },
    {
      name: 'flow style',
      title: 'Name a person',
      yaml: `
objectives:
  - title: Safer nights
    key_results: [{ title: Falls of 2, owner: "the team" }]
`,
      after: `
objectives:
  - title: Safer nights
    key_results: [{ title: Falls of 2, owner: "TODO" }]
`,
    },
    {
      name: 'for the whole file, CRLF',
      title: 'Name a person',
      yaml: crlf(`
owner: operations
${goals}
`),
      after: crlf(`
owner: TODO
${goals}
`),
    },
    {
      name: 'four spaces',
      title: 'Name a person',
      yaml: `
objectives:
    - title: Safer nights
      key_results:
          - id: KR-1
            title: Falls fall from 4 to 2 per 1,000 bed days
            owner: everyone
`,
      after: `
objectives:
    - title: Safer nights
      key_results:
          - id: KR-1
            title: Falls fall from 4 to 2 per 1,000 bed days
            owner: TODO
`,
    },
    {
      name: 'a list of functions',
      yaml: 'objectives:\n  - title: A\n    owner: [engineering, design] # for now\n',
      after: 'objectives:\n  - title: A\n    owner: TODO # for now\n',
    },
  ],
});

describe('governance/unnamed-owner puts one name in the place of a list over several lines', () => {
  const cases = [
    ["dashes in the key's column", 'owner:\n    - engineering\n    - design\n', 'owner: TODO\n'],
    ['dashes further in', 'owner:\n      - engineering\n      - design\n', 'owner: TODO\n'],
    [
      'with comments',
      'owner: # now\n    - "engineering" # Ana\n    # later\n    - design # Bo\n',
      'owner: TODO # now # Ana # later # Bo\n',
    ],
    ['brackets below their key, CRLF', 'owner:\r\n      [engineering, design]\r\n', 'owner: TODO\r\n'],
  ] as const;
  for (const [name, before, after] of cases)
    it(name, () => {
      const file = (owner: string) => `objectives:\n  - title: A\n    ${owner}    notes: x\n`;
      const [finding] = findingsOf('governance/unnamed-owner', file(before));
      assert.ok(finding);
      const [fix] = fixesOf(unnamedOwner, finding, new Source(file(before)));
      assert.equal(fix && applyEdits(file(before), fix.edits), file(after));
    });
});
