import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/document/apply.ts';
import { afterColon, afterDash, afterNewLine } from '../../server/src/document/format-typing.ts';
import { Source } from '../../server/src/document/source.ts';

/** Types `sign` at the `|`. */
function typed(marked: string, sign: ':' | '-' | '\n', tabSize = 2): string {
  const at = marked.indexOf('|') + sign.length;
  const text = marked.replace('|', sign);
  const after = { ':': afterColon, '-': afterDash, '\n': afterNewLine }[sign];
  return applyEdits(text, after(new Source(text), at, tabSize));
}

describe('formatting while typing', () => {
  const head = 'objectives:\n  - id: O-1\n    key_results:\n      - id: KR-1\n';

  it('begins a new line under the keys of its key result', () => {
    assert.equal(typed(`${head}        title:  a  |\n`, '\n'), `${head}        title: a\n        \n`);
    assert.equal(typed('objectives:\n  - id: O-1|', '\n'), 'objectives:\n  - id: O-1\n    ');
    assert.equal(typed('objectives:|', '\n'), 'objectives:\n  ');
  });

  it('begins a new line beside a key that takes a value, and below one that holds more', () => {
    const deeper = '          ';
    for (const key of ['unit', 'status', 'owner'])
      for (const spaces of ['', deeper])
        assert.equal(typed(`${head}        ${key}:|${spaces}\n`, '\n'), `${head}        ${key}:\n        \n`);
    for (const key of ['measure', 'check_ins', 'x-own', 'notes'])
      assert.equal(typed(`${head}        ${key}:|${deeper}\n`, '\n'), `${head}        ${key}:\n${deeper}\n`);
    // The owners of a file are a map; that of a goal is one person.
    assert.equal(typed('owner:|', '\n'), 'owner:\n  ');
  });

  it('begins a list in the column of its key where the others stand there', () => {
    const flat = 'roles:\n- nurse\nobjectives:\n- id: O-1\n';
    for (const spaces of ['', '    '])
      assert.equal(typed(`${flat}  key_results:|${spaces}\n`, '\n'), `${flat}  key_results:\n  \n`);
    // A map goes on below its key.
    assert.equal(typed(`${flat}  priority:|\n`, '\n'), `${flat}  priority:\n    \n`);
    assert.equal(typed(`${head}        check_ins:|\n`, '\n'), `${head}        check_ins:\n          \n`);
  });

  it('ends a list whose newest item was left empty', () => {
    const list = 'roles:\n  - nurse\n  # who else?\n  - patient\n';
    assert.equal(typed(`${list}  -|  \n`, '\n'), `${list}\n`);
    assert.equal(typed(`${list}  - |  `, '\n'), list);
    assert.equal(typed('a:\n  roles:\n  - nurse\n  - |\n', '\n'), 'a:\n  roles:\n  - nurse\n  \n');
    // The first item, and items with keys, may go on below their dash.
    for (const text of ['roles:\n  -|', 'key_results:\n  - title: A\n  -|'])
      assert.ok(typed(text, '\n').startsWith(text.replace('|', '')), text);
  });

  it('leaves the indentation that the editor has given', () => {
    for (const spaces of ['        ', '      ', '    ', '          '])
      assert.equal(
        typed(`${head}        title: a|${spaces}\n`, '\n'),
        `${head}        title: a\n${spaces}\n`,
      );
  });

  it('leaves text blocks, second line breaks and what stands behind the cursor', () => {
    for (const text of [
      `${head}        title: >\n          a  |`,
      `${head}  \n|`,
      `${head}        title: a|b`,
    ])
      assert.equal(typed(text, '\n'), text.replace('|', '\n'));
  });

  it('takes a key that fits nowhere to the keys around it', () => {
    for (const spaces of ['       ', '         ', '          '])
      assert.equal(typed(`${head}${spaces}title|\n`, ':'), `${head}        title:\n`);
    assert.equal(typed(`${head}     owner|\n`, ':'), `${head}    owner:\n`);
  });

  it('leaves keys that have a place, and colons that make none', () => {
    const texts = [
      `${head}        title|`,
      `${head}    owner|`,
      'product:\n   name|',
      'cycle|',
      `${head}        title: a\n          b c|`,
      `${head}        title: >\n          note|`,
      `${head}         http|//a`,
      `${head}risks|`,
    ];
    for (const text of texts) assert.equal(typed(text, ':'), text.replace('|', ':'));
  });

  it('takes a dash among the keys of an item to the dashes of its list', () => {
    const wide =
      'objectives:\n    - id: O-1\n      key_results:\n          - id: KR-1\n            unit: a\n';
    const flat = 'objectives:\n- id: O-1\n  key_results:\n  - id: KR-1\n    unit: a\n';
    for (const [text, keys, dash] of [
      [head, 8, 6],
      [wide, 12, 10],
      [flat, 4, 2],
      [`${head}        escalation:\n          within: 24h\n`, 10, 6],
      [`${flat}    unit: b\n  owner: c\n`, 2, 0],
    ] as const)
      for (const rest of ['', '  \n', '\n\n  - id: O-2\n'])
        assert.equal(
          typed(`${text}${' '.repeat(keys)}|${rest}`, '-'),
          `${text}${' '.repeat(dash)}-${rest}`,
          text,
        );
  });

  it('takes a dash at the margin to the dash below it', () => {
    const rest = '      - id: KR-2\n  # next\n  - id: O-2\n';
    assert.equal(typed(`${head}|\n${rest}`, '-'), `${head}      -\n${rest}`);
    assert.equal(typed(`${head}|\n\n${rest.slice(17)}`, '-'), `${head}  -\n\n${rest.slice(17)}`);
    const windows = `${head}|\n${rest}`.replaceAll('\n', '\r\n');
    assert.equal(typed(windows, '-'), windows.replace('|', '      -'));
    for (const text of [`${head}|\n        owner: x\n`, `${head}|\nroles: [nurse]\n`, `${head}|\n# end\n`])
      assert.equal(typed(text, '-'), text.replace('|', '-'));
  });

  it('leaves dashes that have a place, and those that begin no item', () => {
    const texts = [
      `${head}      |`,
      `${head}  |`,
      `${head}        check_ins:\n          |`,
      'roles:\n|',
      'objectives:\n- id: O-1\n  key_results:\n  |',
      'cycle: 2027-Q1\n|',
      `${head}        title: >\n          a\n          |`,
      `${head}        title: a\n          |`,
      `${head}        title|`,
      `${head}        | a`,
      `${head}        # |`,
    ];
    for (const text of texts) assert.equal(typed(text, '-'), text.replace('|', '-'), text);
  });
});
