import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type {
  CodeAction,
  CodeLens,
  CompletionItem,
  CompletionList,
  Diagnostic,
  DocumentSymbol,
  Hover,
  InlayHint,
  MarkupContent,
} from 'vscode-languageserver';
import * as l10n from '../../server/src/base/l10n.ts';
import type { ChecklistItem } from '../../server/src/features/checklist.ts';
import type { OutlineNode } from '../../server/src/features/outline.ts';
import type { Proposal } from '../../server/src/requests/overview.ts';
import { assertTranslated, pseudoLocale } from '../pseudo-locale.ts';
import { positionOf, TestClient } from './client.ts';

const uri = 'file:///w/skin.okr.yaml';
const text = readFileSync('examples/tele-dermatology/tele-dermatology.okr.yaml', 'utf8');
const end = { line: text.split('\n').length, character: 0 };
const whole = { start: { line: 0, character: 0 }, end };

const modern = {
  textDocument: {
    diagnostic: { relatedInformation: true },
    codeAction: { disabledSupport: true },
    hover: { contentFormat: ['markdown' as const] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
  workspace: {
    workspaceEdit: { documentChanges: true, snippetEditSupport: true, changeAnnotationSupport: {} },
  },
};

describe('a server whose editor speaks another language', () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.start({}, modern, { options: { l10n: pseudoLocale, commands: true } });
    await client.open(uri, text);
  });
  after(() => {
    client.stop();
    l10n.configure();
  });

  /** Texts enough to tell, each in that language. */
  const assertAll = (texts: readonly unknown[], atLeast = 1): void => {
    assert.ok(texts.length >= atLeast, `${texts.length} texts are too few to tell`);
    for (const each of texts) assertTranslated(String(each), text);
  };
  const actions = (part: string, only?: string): Promise<CodeAction[]> => {
    const at = positionOf(text, part);
    const context = { diagnostics: [], ...(only && { only: [only] }) };
    return client.request('textDocument/codeAction', uri, { range: { start: at, end: at }, context });
  };
  const hover = async (part: string, source = uri): Promise<string> => {
    const found = await client.request<Hover | null>('textDocument/hover', source, {
      position: positionOf(text, part, 1),
    });
    return (found?.contents as MarkupContent | undefined)?.value ?? '';
  };
  const complete = async (part: string): Promise<readonly CompletionItem[]> => {
    const list = await client.request<CompletionItem[] | CompletionList>('textDocument/completion', uri, {
      position: positionOf(text, part, part.length),
    });
    return 'items' in list ? list.items : list;
  };

  it('tells findings in it', async () => {
    const found = await client.pull(uri);
    const related = found.flatMap(({ relatedInformation = [] }: Diagnostic) => relatedInformation);
    assertAll(
      [...found, ...related].map(({ message }) => message),
      30,
    );
  });

  it('names fixes in it, and says what they mean', async () => {
    const found = await client.request<CodeAction[]>('textDocument/codeAction', uri, {
      range: whole,
      context: { diagnostics: [] },
    });
    const annotations = found.flatMap(({ edit }) => Object.values(edit?.changeAnnotations ?? {}));
    assertAll(
      found.flatMap(({ title, command }) => [title, ...(command ? [command.title] : [])]),
      60,
    );
    assertAll(
      annotations.flatMap(({ label, description }) => [label, description]),
      2,
    );
  });

  for (const part of [
    'Reduce harmful',
    'Missed melanomas',
    'Become the app',
    'Ship the picture',
    'okr_version',
  ])
    it(`names refactorings in it, and why they cannot be done: ${part}`, async () => {
      const found = await actions(part, 'refactor');
      assertAll(found.flatMap(({ title, disabled }) => [title, ...(disabled ? [disabled.reason] : [])]));
    });

  it('says in it what a rule is for, under a name that stays', async () => {
    const [heading = '', why = ''] = (await hover('Reduce harmful')).split('\n\n');
    const [, name, summary] = /^(\*\*[\w/-]+\*\*): (.*)$/s.exec(heading) ?? [];
    assert.match(name ?? '', /safety\//);
    assertAll([summary, why]);
  });

  it('puts knowledge, which stays English, into sentences in it', async () => {
    const [meaning, wants, question] = (await hover('clinical, success')).split('\n\n');
    assert.match(meaning ?? '', /^\*\*clinical\*\*: /);
    for (const sentence of [wants, question, await hover('nurse\n        target')])
      assert.match(sentence ?? '', /^⟦[^A-Za-z]*\*\*[^A-Za-z]*.*⟧$|^⟦·+: .*⟧$/);
  });

  it('shows progress, values and dates in it', async () => {
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', uri);
    const tooltips = lenses.map(({ command }) => (command as { tooltip?: string }).tooltip);
    assertAll([...lenses.map(({ command }) => command?.title), ...tooltips], 6);
    const hints = await client.request<InlayHint[]>('textDocument/inlayHint', uri, { range: whole });
    assertAll(
      hints.flatMap(({ label, tooltip }) => [label, tooltip]),
      6,
    );
  });

  it('keeps the checklist in it', async () => {
    const items = await client.request<ChecklistItem[]>('healthcareOkrs/checklist', uri);
    assertAll(
      items.flatMap(({ title, why }) => [title, why]),
      14,
    );
    assertAll(
      items.map(({ detail }) => detail).filter((detail) => !text.includes(detail)),
      3,
    );
  });

  it('outlines in it', async () => {
    const nodes = await client.request<OutlineNode[]>('healthcareOkrs/outline', uri);
    const all = nodes.flatMap((node) => [node, ...(node.children ?? [])]);
    assertAll(
      all.map(({ description }) => description).filter((each) => each !== ''),
      3,
    );
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', uri);
    const details = symbols.flatMap(({ children = [] }) => children.map(({ detail = '' }) => detail));
    assertAll(details.flatMap((detail) => detail.match(/⟦.*|\bentr.*/) ?? []));
  });

  it('completes in it', async () => {
    const keys = await complete(`${text.split('\n', 1)[0]}\n`);
    assertAll(keys.flatMap(({ detail }) => detail ?? []));
    const dates = await complete('reviewed: ');
    assertAll(
      dates.flatMap(({ detail }) => detail ?? []),
      3,
    );
  });

  it('writes in it what goes elsewhere', async () => {
    const markdown = await client.request<string>('healthcareOkrs/findingsAsMarkdown', uri);
    assertAll(markdown.match(/⟦.*?⟧(?= \|)/g) ?? [], 30);
    assert.doesNotMatch(markdown.replaceAll(/`[^`]*`|⟦.*⟧/g, '').replace(/^### .*/, ''), /[A-Za-z]/);
    const configuration = await client.request<string>('healthcareOkrs/effectiveConfiguration', uri);
    assertAll(configuration.match(/(?<=# ).*$/gm) ?? [], 2);
  });

  it('refuses in it', async () => {
    const { reason } = await client.request<Proposal>('healthcareOkrs/checkIn', uri, {
      position: positionOf(text, 'okr_version'),
    });
    assertAll([reason]);
    const rename = client.request('textDocument/prepareRename', uri, {
      position: positionOf(text, 'okr_version'),
    });
    await assert.rejects(rename, ({ message }: Error) => {
      assertTranslated(message, text);
      return true;
    });
  });
});
