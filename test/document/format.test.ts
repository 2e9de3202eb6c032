import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/document/apply.ts';
import type { Edit } from '../../server/src/document/edit.ts';
import { type FormatOptions, format } from '../../server/src/document/format.ts';
import { afterColon, afterDash, afterNewLine } from '../../server/src/document/format-typing.ts';
import { Source } from '../../server/src/document/source.ts';

function editsOf(text: string, options: FormatOptions = { tabSize: 2 }): Edit[] {
  const steps = format(new Source(text), options);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

const formatted = (text: string, options?: FormatOptions): string => applyEdits(text, editsOf(text, options));

/** Formats the rows from the first `‹` to the `›` behind it. */
function formattedRange(marked: string): string {
  const start = marked.indexOf('‹');
  const end = marked.indexOf('›') - 1;
  return formatted(marked.replace(/[‹›]/g, ''), { tabSize: 2, range: { start, end } });
}

describe('formatting a file', () => {
  it('puts one space after colons and dashes, and takes away those before a colon', () => {
    assert.equal(
      formatted('objectives:\n  -   id:   O-1\n      title :\tGive\n  - id: O-2\n'),
      'objectives:\n  - id: O-1\n    title: Give\n  - id: O-2\n',
    );
  });

  it('spaces braces, brackets and commas, and keeps what is in quotes', () => {
    assert.equal(
      formatted(
        `product: {clinical: false,ai: true , note: "a,b  {c}", none: {  }, it's: [ ] }\nroles: [ a,b ,[ c ] ]\n`,
      ),
      `product: { clinical: false, ai: true, note: "a,b  {c}", none: {}, it's: [] }\nroles: [a, b, [c]]\n`,
    );
  });

  it('keeps brackets over several lines, and spaces within them', () => {
    assert.equal(
      formatted('roles: [  \n  a,b,  # first\n  "c ,d"\n  ]\n'),
      'roles: [\n  a, b,  # first\n  "c ,d"\n  ]\n',
    );
  });

  it('leaves a brace that begins a row where it stands, as a bracket', () => {
    for (const text of [
      '{\n  "objectives": [\n    {\n      "title": "A"\n    }\n  ]\n}\n',
      'product: {\n  id: a\n}\n',
      'product: {\r\n  id: a\r\n  }\r\nroles: [\r\n  nurse\r\n]\r\n',
    ])
      assert.deepEqual(editsOf(text), [], text);
  });

  it('leaves alone what has an anchor or a tag on a row of its own, and no other', () => {
    for (const text of [
      '  &a # every team\nobjectives:\n   - title: b\n',
      'product:\n    &a\n    name: b\n',
      '!!map\nstatus:   draft\n',
    ])
      assert.deepEqual(editsOf(text), [], text);
    assert.equal(formatted('product:   &a\n   name: b\n'), 'product: &a\n  name: b\n');
    assert.equal(formatted('product:\n   &a name: b\n'), 'product:\n  &a name: b\n');
  });

  it('indents by the step that most of the file has', () => {
    const most = 'product:\n    name: a\ncycle:\n    name: b\nbreach:\n  owner: c\n';
    assert.equal(formatted(most), most.replace('  owner', '    owner'));
  });

  it('indents by the editor where the file does not tell', () => {
    const text = 'product:\n   name: a\ncycle:\n     name: b\n';
    assert.equal(formatted(text), 'product:\n  name: a\ncycle:\n  name: b\n');
    assert.equal(formatted(text, { tabSize: 4 }), 'product:\n    name: a\ncycle:\n    name: b\n');
  });

  it('keeps dashes below their key, and quotes and folded text', () => {
    const text =
      'objectives:\n- id: "O-1"\n  title: \'a\'\n  key_results:\n  - id: KR-1\n    title: >-\n      folded\n        more\n\n\n      end  \n';
    assert.deepEqual(editsOf(text), []);
  });

  it('moves text blocks and continued text along with their key, as they are', () => {
    assert.equal(
      formatted(
        'risks:\n  - id: R\nvendors:\n   -   name: |\n          a  \n            b\n\n\n          c\n       baa: one\n        two\n',
      ),
      'risks:\n  - id: R\nvendors:\n  - name: |\n       a  \n         b\n\n\n       c\n    baa: one\n     two\n',
    );
  });

  it('takes away spaces at line ends, surplus empty lines, and adds the last line break', () => {
    assert.equal(
      formatted('\n\nobjectives:   \n\n\n  - id: O-1  \n   \n\n  - id: O-2 # c  \n\n'),
      'objectives:\n\n  - id: O-1\n\n  - id: O-2 # c\n',
    );
    assert.equal(formatted('cycle: Q1'), 'cycle: Q1\n');
  });

  it('leaves comments in their column and moves those on lines of their own with what they stand above', () => {
    assert.equal(
      formatted(
        'objectives:\n    # all\n    - id: O-1      # one\n      owner: ann   # two\n      # last\n    - id: O-2\nrisks:\n  - id: a\nvendors:\n  - name: b\nreview:\n  - date: c\n',
      ),
      'objectives:\n  # all\n  - id: O-1      # one\n    owner: ann   # two\n    # last\n  - id: O-2\nrisks:\n  - id: a\nvendors:\n  - name: b\nreview:\n  - date: c\n',
    );
  });

  it('replaces tabs that indent, so that YAML can read the file', () => {
    assert.equal(
      formatted('product:\n\tname: a\n\tai: false\nobjectives:\n\t- id: O-1\n\t  title: b\n'),
      'product:\n  name: a\n  ai: false\nobjectives:\n  - id: O-1\n    title: b\n',
    );
  });

  it('keeps Windows line breaks and a byte order mark', () => {
    assert.equal(
      formatted('\ufeff\r\ncycle:  Q1  \r\n\r\n\r\nobjectives:\r\n  - id:  O-1'),
      '\ufeffcycle: Q1\r\n\r\nobjectives:\r\n  - id: O-1\r\n',
    );
  });

  it('leaves a part alone that YAML cannot read, and formats the others', () => {
    assert.equal(
      formatted(
        'cycle:  Q1\nobjectives:\n  - id:  "O-1\n    title:  a\n  - id:  O-2\n  - id:  [O-3\n  - id:  O-4\n',
      ),
      'cycle: Q1\nobjectives:\n  - id:  "O-1\n    title:  a\n  - id: O-2\n  - id:  [O-3\n  - id: O-4\n',
    );
  });

  it('does not move objectives apart when one of them cannot be read', () => {
    const lists = 'risks:\n  - id: a\nvendors:\n  - name: b\n';
    assert.equal(
      formatted(`${lists}objectives:\n    - id: O-1\n    - id: O-2\n`),
      `${lists}objectives:\n  - id: O-1\n  - id: O-2\n`,
    );
    const broken = `${lists}objectives:\n    - id: O-1\n    - id: [O-2\n`;
    assert.equal(formatted(broken), broken);
  });

  it('leaves a file alone that is one long text', () => {
    assert.deepEqual(editsOf('|\nobjectives:\n      - id:  O-1\n'), []);
  });

  it('edits no more than the spaces that differ', () => {
    assert.deepEqual(editsOf('cycle:   Q1\nproduct:\n   name: a\n   ai: false\n'), [
      { start: 7, end: 9, text: '' },
      { start: 23, end: 24, text: '' },
      { start: 34, end: 35, text: '' },
    ]);
  });

  it('reads a large file only where it is asked to', () => {
    const objective = '  - id:  O\n    title:  Give time back\n';
    const text = `objectives:\n${objective.repeat(100)}`;
    const at = text.lastIndexOf('id:');
    assert.deepEqual(editsOf(text, { tabSize: 2, range: { start: at, end: at } }), [
      { start: at + 4, end: at + 5, text: '' },
    ]);
  });
});

describe('formatting a range', () => {
  it('moves a block that lies in it with all its rows', () => {
    assert.equal(
      formattedRange(
        'objectives:\n  - id:  O-1\n    key_results:\n‹       - id:  KR-1\n         title:  a›\n    owner:  ann\n',
      ),
      'objectives:\n  - id:  O-1\n    key_results:\n      - id: KR-1\n        title: a\n    owner:  ann\n',
    );
  });

  it('leaves a block in its column when other rows of it are not asked for', () => {
    assert.equal(
      formattedRange('product:\n‹    name:  a›\n    ai:  false\n'),
      'product:\n    name: a\n    ai:  false\n',
    );
  });
});

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
