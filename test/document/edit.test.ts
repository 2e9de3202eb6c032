import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/document/apply.ts';
import { addKeys } from '../../server/src/document/edit.ts';
import { addItem, promote } from '../../server/src/document/edit-item.ts';
import { Source } from '../../server/src/document/source.ts';
import { entryOf } from '../../server/src/document/syntax.ts';

function withFirstItem(text: string, item: string): string {
  const source = new Source(text);
  const entry = entryOf(source.objective(0), 'key_results');
  assert.ok(entry);
  return applyEdits(text, addItem(source, entry, item, 'first'));
}

describe('edits: keys that are there', () => {
  it('are merged into; the blocks that are there are left as their author wrote them', () => {
    const source = new Source('regulatory:\n  hipaa:\n    role: x # ours\nobjectives:\n  - title: A\n');
    const { root } = source.header;
    assert.ok(root?.kind === 'map');
    const wanted = 'regulatory: { playbook: TODO, hipaa: { baa_status: TODO } }';
    assert.equal(
      applyEdits(source.text.toString(), addKeys(source, root, wanted)),
      'regulatory:\n  hipaa:\n    role: x # ours\n  playbook: TODO\nobjectives:\n  - title: A\n',
    );
  });
});

describe('edits: keys with a question mark', () => {
  const added = (text: string, keys: string, before: string[] = []) => {
    const source = new Source(text);
    const { root } = source.header;
    assert.ok(root?.kind === 'map');
    return applyEdits(text, addKeys(source, root, keys, before));
  };

  it('get others behind and in front of them, in the column of the map', () => {
    assert.equal(added('? cycle\n: 2027-Q1\n', 'owner: x'), '? cycle\n: 2027-Q1\nowner: x\n');
    assert.equal(added('? cycle\n: 2027-Q1\n', 'owner: x', ['cycle']), 'owner: x\n? cycle\n: 2027-Q1\n');
  });

  it('get no value where they have no colon', () => {
    assert.equal(added('? ai\n', 'ai: { name: x }'), '? ai\n');
  });
});

describe('edits: behind a key without a value, within braces', () => {
  const added = (ai: string) => {
    const source = new Source(`ai: ${ai}\nobjectives:\n  - title: A\n`);
    const { root } = source.header;
    assert.ok(root?.kind === 'map');
    const [line] = applyEdits(source.text.toString(), addKeys(source, root, 'ai: { next: TODO }')).split(
      '\n',
    );
    return line;
  };

  it('the comma stands apart from the colon, with single spaces around', () => {
    assert.equal(added('{ name: a, owner:  }'), 'ai: { name: a, owner: , next: TODO }');
    assert.equal(added('{ name: a, owner: }'), 'ai: { name: a, owner: , next: TODO }');
    assert.equal(added('{owner:}'), 'ai: {owner: , next: TODO}');
  });

  it('a comma that is there stays; so does what the author wrote behind a value', () => {
    assert.equal(added('{ owner: , }'), 'ai: { owner: , next: TODO, }');
    assert.equal(added('{ name: a  }'), 'ai: { name: a, next: TODO  }');
    assert.equal(added('{ name }'), 'ai: { name, next: TODO }');
    assert.equal(added('{ name: ""  }'), 'ai: { name: "", next: TODO  }');
  });
});

describe('edits: negative numbers', () => {
  it('stay plain in brackets, a dash that opens a list item does not', () => {
    const source = new Source('ai: { deployed: true }\nobjectives:\n  - title: A\n');
    const { root } = source.header;
    assert.ok(root?.kind === 'map');
    assert.equal(
      applyEdits(source.text.toString(), addKeys(source, root, 'ai: { alarm: -0.03, note: "- later" }')),
      'ai: { deployed: true, alarm: -0.03, note: "- later" }\nobjectives:\n  - title: A\n',
    );
  });
});

describe('edits: a plain-text item that becomes a map', () => {
  const promoted = (keyResults: string): string => {
    const text = `objectives:\n  - title: A\n    key_results:\n${keyResults}`;
    const [unix, windows] = ['\n', '\r\n'].map((eol) => {
      const source = new Source(text.replaceAll('\n', eol));
      const list = entryOf(source.objective(0), 'key_results')?.value;
      const item = list?.kind === 'list' ? list.items[0]?.node : undefined;
      assert.ok(item?.kind === 'scalar');
      return applyEdits(source.text.toString(), promote(source, item, 'owner: TODO'));
    });
    assert.equal(windows, unix?.replaceAll('\n', '\r\n'));
    return unix?.slice(text.length - keyResults.length) ?? '';
  };

  it('takes its other lines further in than its keys', () => {
    assert.equal(
      promoted('      - Falls at night\n        from 9 to 4 # a ward\n      - B\n'),
      '      - title: Falls at night\n          from 9 to 4 # a ward\n        owner: TODO\n      - B\n',
    );
    assert.equal(
      promoted('      - "Falls at night\n\n        from 9 to 4"\n'),
      '      - title: "Falls at night\n\n          from 9 to 4"\n        owner: TODO\n',
    );
  });

  it('leaves lines that stand further in, and those within brackets, where they are', () => {
    assert.equal(
      promoted('      - Falls at night\n            from 9 to 4\n'),
      '      - title: Falls at night\n            from 9 to 4\n        owner: TODO\n',
    );
    assert.equal(
      promoted('      [Falls at night\n      from 9 to 4]\n'),
      '      [{ title: Falls at night\n      from 9 to 4, owner: TODO }]\n',
    );
  });
});

describe('edits: behind what has comments', () => {
  const results = (key: string): string => `objectives:\n  - title: A\n    ${key}:\n`;
  const withLast = (items: string): string => {
    const [unix, windows] = ['\n', '\r\n'].map((eol) => {
      const source = new Source((results('krs') + items).replaceAll('\n', eol));
      const entry = entryOf(source.objective(0), 'krs');
      assert.ok(entry);
      return applyEdits(source.text.toString(), addItem(source, entry, 'title: X\ntarget: 1'));
    });
    assert.equal(windows, unix?.replaceAll('\n', '\r\n'));
    return unix?.slice(results('krs').length) ?? '';
  };
  const added = '      - title: X\n        target: 1\n';

  it('an item stands below the comments further in, which belong to the one above', () => {
    const last = '      - title: B\n        check_ins:\n          - { value: 4 }\n\n          # on Mondays\n';
    assert.equal(withLast(`${last}    # on A\n`), `${last}${added}    # on A\n`);
    assert.equal(withLast('      - B # b\n      # next\n'), `      - B # b\n${added}      # next\n`);
  });

  it('so do keys, in the middle of a map as well', () => {
    const text = 'ai:\n  name: x\n    # of the vendor\n  # when\n  owner: y\n';
    const source = new Source(`${text}objectives: []\n`);
    const map = entryOf(source.header.root, 'ai')?.value;
    assert.ok(map?.kind === 'map');
    assert.equal(
      applyEdits(source.text.toString(), addKeys(source, map, 'drift: TODO', ['owner'])),
      text.replace('  # when', '  drift: TODO\n  # when').concat('objectives: []\n'),
    );
  });
});

describe('edits: in front of what has comments', () => {
  it('a first item stands above the comments of the item that was first', () => {
    assert.equal(
      withFirstItem(
        'objectives:\n  - title: A\n    key_results: # ranked\n      # okr-ignore okr/missing-target -- agreed\n      # second line\n      - B\n',
        'title: X\ntarget: 1',
      ),
      'objectives:\n  - title: A\n    key_results: # ranked\n      - title: X\n        target: 1\n      # okr-ignore okr/missing-target -- agreed\n      # second line\n      - B\n',
    );
  });

  it('with CRLF', () => {
    assert.equal(
      withFirstItem(
        'objectives:\r\n- title: A\r\n  key_results:\r\n  # on B\r\n  - B\r\n',
        'title: X\ntarget: 1',
      ),
      'objectives:\r\n- title: A\r\n  key_results:\r\n  - title: X\r\n    target: 1\r\n  # on B\r\n  - B\r\n',
    );
  });

  it('a comment apart by an empty line stays above both', () => {
    assert.equal(
      withFirstItem('objectives:\n  - title: A\n    key_results:\n      # growth\n\n      - B\n', 'title: X'),
      'objectives:\n  - title: A\n    key_results:\n      # growth\n\n      - title: X\n      - B\n',
    );
  });

  it('keys before the first key go above its comments, below a comment that opens the file', () => {
    const keysBefore = (text: string): string => {
      const source = new Source(text);
      assert.ok(source.header.root?.kind === 'map');
      return applyEdits(text, addKeys(source, source.header.root, 'owner: TODO', ['objectives']));
    };
    assert.equal(
      keysBefore('# Goals of the heart team\nobjectives:\n  - A\n'),
      '# Goals of the heart team\nowner: TODO\nobjectives:\n  - A\n',
    );
    assert.equal(
      keysBefore('# Goals\n\n# okr-ignore okr/missing-target -- draft\nobjectives:\n  - A\n'),
      '# Goals\n\nowner: TODO\n# okr-ignore okr/missing-target -- draft\nobjectives:\n  - A\n',
    );
  });

  it('a template in braces takes the form of its place', () => {
    const added = (text: string): string => {
      const source = new Source(text);
      assert.ok(source.header.root?.kind === 'map');
      return applyEdits(text, addKeys(source, source.header.root, '{ owner: TODO, roles: [nurse] }'));
    };
    assert.equal(added('cycle: 2027 # year\n'), 'cycle: 2027 # year\nowner: TODO\nroles: [nurse]\n');
    assert.equal(added('{ cycle: 2027 }\n'), '{ cycle: 2027, owner: TODO, roles: [nurse] }\n');
  });
});
