import assert from 'node:assert/strict';
import {
  type CodeLens,
  ConfigurationTarget,
  commands,
  type DocumentSymbol,
  type InlayHint,
  Range,
  type SemanticTokens,
  SymbolKind,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import { closeAll, open, until } from '../editor.ts';

describe('what a file means, shown in it', () => {
  let document: TextDocument;
  before(async () => {
    ({ document } = await open('progress.okr.yaml'));
  });
  after(closeAll);

  it('stands above goals as lenses', async () => {
    const titles = await until('lenses', async () => {
      const lenses = await commands.executeCommand<CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
        10,
      );
      return lenses.length > 0 ? lenses.map(({ command }) => command?.title) : undefined;
    });
    assert.equal(titles[0], '75% of the way, 1 of 1 key result measured');
    assert.match(titles[1] ?? '', /^Last check-in \d+ days ago: 50, 75% of the way, getting better$/);
  });

  it('stands beside values as hints, each of which can be switched off', async () => {
    const labels = async () => {
      const whole = new Range(0, 0, document.lineCount, 0);
      const hints = await commands.executeCommand<InlayHint[]>(
        'vscode.executeInlayHintProvider',
        document.uri,
        whole,
      );
      return hints.map(({ label }) => String(label));
    };
    assert.deepEqual(
      (await labels()).map((label) => label.replace(/\d+ days/, 'n days')).sort(),
      ['75% of the way', 'ended 2026-03-31, n days ago', 'n days ago'].sort(),
    );
    const settings = workspace.getConfiguration('healthcareOkrs.inlayHints');
    await settings.update('progress', false, ConfigurationTarget.Global);
    await until('no progress', async () => !(await labels()).includes('75% of the way'));
    await settings.update('progress', undefined, ConfigurationTarget.Global);
  });

  it('colours ids and roles', async () => {
    const tokens = await until('tokens', async () =>
      commands.executeCommand<SemanticTokens | undefined>(
        'vscode.provideDocumentSemanticTokens',
        document.uri,
      ),
    );
    assert.ok(tokens.data.length >= 5 * 4);
  });

  it('stands in lenses that all lead somewhere', async () => {
    const lenses = await commands.executeCommand<CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
      10,
    );
    for (const { command } of lenses) assert.ok(command?.command, command?.title);
    const checkIn = lenses.find(({ command }) => command?.title.startsWith('Last check-in'))?.command;
    assert.equal(checkIn?.command, 'healthcareOkrs.goTo');
    await commands.executeCommand(checkIn.command, ...(checkIn.arguments ?? []));
    await until('the check-in', () => {
      const line = window.activeTextEditor?.selection.active.line ?? 0;
      return document.lineAt(line).text.includes('date: 2026-');
    });
  });

  it('goes from a lens to the place of its fixes', async () => {
    const place = document.positionAt(document.getText().indexOf('50 }'));
    await commands.executeCommand('healthcareOkrs.applyFix', document.uri.toString(), {
      line: place.line,
      character: place.character,
    });
    await until('the place', () => window.activeTextEditor?.selection.active.isEqual(place));
  });

  it('puts progress into the outline', async () => {
    const symbols = await commands.executeCommand<DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const [above, goal] = symbols;
    assert.equal(above?.kind, SymbolKind.Namespace);
    assert.match(goal?.name ?? '', /^O-1/);
    assert.equal(goal?.kind, SymbolKind.Class);
    assert.equal(goal?.detail, '75% of the way');
    assert.equal(goal?.children[0]?.detail, 'workflow, 75% of the way');
  });
});
