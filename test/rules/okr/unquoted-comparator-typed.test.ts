import assert from 'node:assert/strict';
import { Source } from '../../../server/src/document/source.ts';
import { assertFires, assertFixes, assertQuiet, crlf } from '../harness.ts';

const rule = 'okr/unquoted-comparator';
const list = (keyResults: string): string =>
  `objectives:\n  - title: Calm nights\n    key_results:\n${keyResults}`;

describe(`${rule} on measures of one word`, () => {
  const message = 'YAML reads the text before the colon as the name of a field; put the value in quotes.';

  it('tells them as texts with a colon', () => {
    assertFires(rule, {
      yaml: list(`      - LWBS: 5% to 2%
        ^^^^^^^^^^^^^^
      - ED: "48 to 30 min" # median
        ^^^^^^^^^^^^^^^^^^
      - 1: Falls from 9 to 4
        ^^^^^^^^^^^^^^^^^^^^
      - Time: 40 to 30 min
        ^^^^^^^^^^^^^^^^^^
      - Revenue: $2M
        ^^^^^^^^^^^^
`),
      message,
    });
    assertFires(rule, {
      yaml: 'objectives:\n  - title: A\n    krs: [NPS: 22 to 35, Readmissions: 18% to 15%]\n          ^^^^^^^^^^^^^\n                         ^^^^^^^^^^^^^^^^^^^^^^^^\n',
      message,
    });
  });

  it('puts them in quotes', () => {
    assertFixes(rule, {
      yaml: crlf(list('      - NPS: 22 to 35 # asked\n')),
      after: crlf(list('      - "NPS: 22 to 35" # asked\n')),
    });
  });

  it('reads them meanwhile as the titles that they are', () => {
    const yaml = list('      - LWBS: 5% to 2%\n      - Wait 40 to 20 min\n');
    const titles = new Source(yaml).objectiveModel(0)?.key_results?.items.map(({ title }) => title?.text);
    assert.deepEqual(titles, ['LWBS: 5% to 2%', 'Wait 40 to 20 min']);
    for (const other of ['okr/unknown-key', 'okr/missing-key-results', 'okr/missing-target'])
      assertQuiet(other, { yaml });
  });

  it('leaves keys alone, mistyped ones too', () => {
    assertQuiet(rule, {
      yaml: list(`      - title: Falls
      - Title: Falls
      - titel: Falls
      - kr: Falls
      - x-jira: A-1
      - notes: to come
      - Falls:
      - { Falls: 4 }
      - Falls: 9
        target: 4
      - Falls:
          target: 4
`),
    });
    assertQuiet(rule, { yaml: 'vendors:\n  - Cloud: signed\nobjectives:\n  - Nights: 1\n' });
  });
});

describe(`${rule} on curly quotes`, () => {
  it('tells them once, at the first of an objective', () => {
    assertFires(rule, {
      yaml: `owner: \u201cAna\u201d
       ^^^^^
${list(`      - title: \u201cFalls: at night\u201d
               ^^^^^^^^^^^^^^^^^
        target: \u2018at most 4\u2019
      - \u00abAlarms from 40 to 25\u00bb
`)}`,
      message:
        /^YAML takes curly quotes for a part of the value; write straight ones(?: here and in 2 more places below)?\.$/,
      severity: 'warning',
    });
  });

  it('writes straight ones in all of its places', () => {
    assertFixes(rule, {
      title: 'Write straight quotes',
      yaml: list(
        '      - title: \u201cFalls at night\u201d # ward 3\n        target: \u201e4 a \u2018good\u2019 week\u201c\n      - { title: \u201cUse of "quiet hours"\u201d, target: \u201d80%\u201d }\n      - \u201cC:\\alarms from 40 to 25\u201d\n',
      ),
      after: list(
        '      - title: "Falls at night" # ward 3\n        target: "4 a \u2018good\u2019 week"\n      - { title: \u201cUse of "quiet hours"\u201d, target: "80%" }\n      - \'C:\\alarms from 40 to 25\'\n',
      ),
    });
  });

  it('reads the value without them', () => {
    const yaml = list('      - { title: Falls, target: \u201c4\u201d }\n');
    assert.equal(new Source(yaml).objectiveModel(0)?.key_results?.items[0]?.target?.text, '4');
  });

  it('leaves quotations within a text, in quotes and in what is free', () => {
    assertQuiet(rule, {
      yaml: `notes: \u201cWe never felt safer\u201d
${list(`      - \u201cQuiet\u201d nights from 2 to 5
      - title: \u201cHello\u201d said within 5 s, \u201cbye\u201d too
        x-said: { by: \u201cpatients\u201d }
      - "\u201cMy night\u201d answered by 80%"
      - Patients\u2019 sleep
      - |
        \u201cBlock\u201d
`)}`,
    });
  });
});
