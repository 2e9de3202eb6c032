import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/document/apply.ts';
import type { Edit } from '../../server/src/document/edit.ts';
import { type FormatOptions, format } from '../../server/src/document/format.ts';
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
