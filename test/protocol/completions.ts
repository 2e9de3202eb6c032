import assert from 'node:assert/strict';
import type {
  CompletionContext,
  CompletionItem,
  CompletionList,
  MarkupContent,
  TextEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { TestClient } from './client.ts';

export const head = `product: { id: heart, clinical: true, vertical: remote-patient-monitoring }
cycle: 2027-Q1
owner: { product: ines.moreau, clinical: dr.amir.saleh }
jurisdictions: [US-OH]
roles: [physician, nurse]
`;
export const body = `objectives:
  - id: O-1
    title: Answer every worried patient in time
    owner: jo.park
    key_results:
      - id: KR-1.1
        title: Missed alerts
`;

/** An editor that every test of completion shares. */
export let client: TestClient;
let count = 0;

interface Asked {
  /** Before anybody looked at what the file is found to lack. */
  readonly isUnread?: boolean;
  readonly context?: CompletionContext;
}

/** What is offered at the `¦` of a text, and what the text is after one is chosen. */
export async function offered(marked: string, on = client, { isUnread = false, context }: Asked = {}) {
  const offset = marked.indexOf('¦');
  assert.ok(offset >= 0, 'the cursor is not in the text');
  const text = marked.replace('¦', '');
  const uri = `file:///w/completion-${count++}.okr.yaml`;
  await on.open(uri, text);
  if (!isUnread) await on.pull(uri);
  const document = TextDocument.create(uri, 'okr', 1, text);
  const answer = await on.request<CompletionItem[] | CompletionList>('textDocument/completion', uri, {
    position: document.positionAt(offset),
    ...(context && { context }),
  });
  await on.close(uri);
  const items = 'items' in answer ? answer.items : answer;
  const labels = [...items].sort((a, b) => ((a.sortText ?? a.label) < (b.sortText ?? b.label) ? -1 : 1));
  const item = (label: string): CompletionItem => {
    const found = items.find((each) => each.label === label);
    assert.ok(found, `${label} is not among: ${items.map((each) => each.label).join(', ')}`);
    return found;
  };
  return {
    labels: labels.map(({ label }) => label),
    item,
    newText: (label: string) => (item(label).textEdit as TextEdit).newText,
    isIncomplete: 'isIncomplete' in answer && answer.isIncomplete,
    chosenWhole: (label: string) => {
      const { textEdit, additionalTextEdits = [] } = item(label);
      return TextDocument.applyEdits(document, [textEdit as TextEdit, ...additionalTextEdits]);
    },
    chosen: (label: string) => TextDocument.applyEdits(document, [item(label).textEdit as TextEdit]),
  };
}

/** What an editor shows beside a chosen item. */
export const documentation = async (item: CompletionItem): Promise<string> => {
  const resolved = await client.connection.sendRequest<CompletionItem>('completionItem/resolve', item);
  return (resolved.documentation as MarkupContent).value;
};

/** Starts it before the tests of a file that calls this, where no other file has done so in the same process. */
export function startClient(): void {
  before(async () => {
    const settings = 'people: [zoe.lind]\nroles: [tele-nurse]\n';
    client ??= await TestClient.start({ '/w/.healthcare-okr.yaml': settings });
  });
}
