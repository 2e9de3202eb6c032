import assert from 'node:assert/strict';
import type { InsertReplaceEdit, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Source } from '../../server/src/document/source.ts';
import { metricItems } from '../../server/src/features/metric-completion.ts';
import { readConfiguration } from '../../server/src/workspace/configuration.ts';

const support = { tabStops: false, indent: 'added', markdown: true } as const;

function isPlain(edit: TextEdit | InsertReplaceEdit | undefined): edit is TextEdit {
  return edit !== undefined && 'range' in edit;
}

/** Where the first metric stands, as columns, when it is chosen at `|`. */
function replaced(title: string): { cursor: number; columns: [number, number] } {
  const marked = `objectives:\n  - id: O-1\n    key_results:\n      - id: KR-1.1\n        title:${title}\n`;
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const document = TextDocument.create('file:///a.okr.yaml', 'okr', 1, text);
  const edit = metricItems(document, new Source(text), offset, support)[0]?.textEdit;
  assert.ok(isPlain(edit));
  const { start, end } = edit.range;
  return { cursor: document.positionAt(offset).character, columns: [start.character, end.character] };
}

describe('completion of metrics', () => {
  it('replaces the title that is there', () => {
    assert.deepEqual(replaced(' Missed| alerts'), { cursor: 21, columns: [15, 28] });
  });

  it('offers first what is often measured in the kind of product', () => {
    const text = 'product: { vertical: telehealth }\nobjectives:\n  - key_results:\n      - title: \n';
    const document = TextDocument.create('file:///a.okr.yaml', 'okr', 1, text);
    const items = metricItems(document, new Source(text), text.length - 1, support);
    const first = items.sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1)).slice(0, 7);
    assert.deepEqual(
      first.map(({ label }) => label),
      [
        'Follow-up completed',
        'No-shows',
        'Outcome gap between groups',
        'States reviewed',
        'Virtual visits',
        'Waiting time',
        '30-day readmissions',
      ],
    );
  });

  it('stays within quotes that are there, which count as typed', () => {
    assert.deepEqual(replaced(' "Miss|"'), { cursor: 20, columns: [15, 21] });
    for (const quote of ['"', "'"]) {
      const text = `objectives:\n  - key_results:\n      - title: ${quote}readm${quote}\n`;
      const document = TextDocument.create('file:///a.okr.yaml', 'okr', 1, text);
      const at = text.indexOf('readm') + 'readm'.length;
      const item = metricItems(document, new Source(text), at, support).find(
        ({ label }) => label === '30-day readmissions',
      );
      assert.equal(item?.filterText, `${quote}30-day readmissions`);
      assert.ok(isPlain(item.textEdit));
      const chosen = TextDocument.applyEdits(document, [item.textEdit]).split('\n')[2];
      assert.equal(chosen, `      - title: ${quote}30-day readmissions${quote}`);
    }
  });

  it('starts at a cursor that stands before the title, never behind it', () => {
    assert.deepEqual(replaced(' | alerts'), { cursor: 15, columns: [15, 22] });
  });

  it('offers first of all the metrics of the organisation, by their other words too', () => {
    const text = 'product: { vertical: telehealth }\nobjectives:\n  - key_results:\n      - title: \n';
    const document = TextDocument.create('file:///a.okr.yaml', 'okr', 1, text);
    const own = readConfiguration(`metrics:
  door-to-doctor:
    name: Door-to-doctor time
    definition: Arrival to first contact, median
    unit: minutes
    direction: decrease
    words: [DTD]
  huddles:
`).metrics;
    const items = metricItems(
      document,
      new Source(text),
      text.length - 1,
      { tabStops: false, indent: 'told', markdown: true },
      own,
    );
    const [first, second] = items.sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
    assert.equal(first?.filterText, 'Door-to-doctor time DTD');
    assert.deepEqual(first.documentation, { kind: 'markdown', value: 'Arrival to first contact, median' });
    assert.ok(isPlain(first.textEdit));
    assert.equal(
      TextDocument.applyEdits(document, [first.textEdit, ...(first.additionalTextEdits ?? [])]),
      `${text.trimEnd()} Door-to-doctor time
        direction: decrease
        unit: minutes
`,
    );
    assert.deepEqual([second?.label, second?.additionalTextEdits], ['huddles', undefined]);
  });

  it('writes their names in the quotes that YAML asks for', () => {
    const own = readConfiguration(
      'metrics:\n  dtn: { name: "Door to needle: median" }\n  share: { name: "Share of #1 choices" }\n  own: { name: Nurses\' say }\n',
    ).metrics;
    const chosen = (value: string, name: string): string => {
      const text = `objectives:\n  - key_results:\n      - title: ${value}\n`;
      const document = TextDocument.create('file:///a.okr.yaml', 'okr', 1, text);
      const offset = text.length - 1 - (/["']$/.test(value) ? 1 : 0);
      const item = metricItems(document, new Source(text), offset, support, own).find(
        ({ label }) => label === name,
      );
      assert.ok(isPlain(item?.textEdit));
      return TextDocument.applyEdits(document, [item.textEdit]).split('\n')[2]?.slice(15) ?? '';
    };
    assert.equal(chosen('', 'Door to needle: median'), '"Door to needle: median"');
    assert.equal(chosen('Sha', 'Share of #1 choices'), '"Share of #1 choices"');
    assert.equal(chosen('"Do"', 'Door to needle: median'), '"Door to needle: median"');
    assert.equal(chosen("'Nu'", "Nurses' say"), "'Nurses'' say'");
    assert.equal(chosen('', "Nurses' say"), "Nurses' say");
  });

  it('offers them at the end of a file without a last line break', () => {
    const text = 'objectives:\n  - key_results:\n      - title: ';
    const document = TextDocument.create('file:///a.okr.yaml', 'okr', 1, text);
    const items = metricItems(document, new Source(text), text.length, support);
    assert.ok(items.length > 80);
  });
});
