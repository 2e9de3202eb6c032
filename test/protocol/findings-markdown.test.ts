import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { findingsAsMarkdown } from '../../server/src/features/findings-markdown.ts';
import { TestClient } from './client.ts';
import { text, uri } from './draft.ts';

describe('findings as Markdown', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await TestClient.start();
  });
  afterEach(() => client.stop());

  it('tells findings as Markdown, the worst first', async () => {
    await client.open(uri, `${text}        target: <= 1|<b>\n`);
    const told = await client.request<string>('healthcareOkrs/findingsAsMarkdown', uri);
    assert.match(told, /^### Healthcare OKRs: `product\/heart\.okr\.yaml`\n\n(?:\d+ errors?, )?\d+ warning/);
    assert.match(
      told,
      /\n\| \| Line \| Finding \| Rule \|\n\|---\|---:\|---\|---\|\n\| (?:error|warning) \| \d+ \|/,
    );
    assert.doesNotMatch(told, /[^\\]<b>/);
  });

  it('leaves code in a finding as it is, but for what ends a cell', () => {
    const document = TextDocument.create(uri, 'okr', 1, text);
    const finding = {
      rule: 'okr/schema',
      message: 'write `> a|b`, not >',
      severity: 'error',
      path: '',
    } as const;
    const told = findingsAsMarkdown(document, [{ ...finding, span: { start: 0, end: 1 } }], {
      name: 'a',
      profile: 'strict',
    });
    assert.ok(told.includes('| write `> a\\|b`, not \\> |'), told);
  });

  it('shows the name of a file as it is, on one line', () => {
    const document = TextDocument.create(uri, 'okr', 1, text);
    const told = findingsAsMarkdown(document, [], { name: '`<b>\n\n# x', profile: 'strict' });
    assert.equal(told, '### Healthcare OKRs: `` `<b> # x ``\n\nNo findings (profile `strict`).\n');
  });

  it('says so where nothing is found', () => {
    const document = TextDocument.create(uri, 'okr', 1, text);
    const told = findingsAsMarkdown(document, [], { name: 'a.okr.yaml', profile: 'strict' });
    assert.equal(told, '### Healthcare OKRs: `a.okr.yaml`\n\nNo findings (profile `strict`).\n');
  });
});
