import assert from 'node:assert/strict';
import { commands, type Hover, MarkdownString, window } from 'vscode';
import { closeAll, cursorAfter, finding, open, until } from '../editor.ts';

describe('reading', () => {
  after(closeAll);

  it('says in the hover why a finding matters', async () => {
    const { document } = await open('tele-dermatology.okr.yaml');
    const { range } = await finding(document.uri, 'safety/missing-escalation');
    const hovers = await commands.executeCommand<Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      range.start,
    );
    const text = hovers.flatMap(({ contents }) => contents.map(plain)).join('\n');
    assert.match(text, /safety\/missing-escalation/);
    assert.match(text, /who is told/);
  });

  it('shows the page of a rule', async () => {
    await commands.executeCommand('healthcareOkrs.openRulePage', 'safety/missing-escalation');
    const tab = await until('a preview', () => window.tabGroups.activeTabGroup.activeTab);
    await until('the preview of the page', () =>
      /missing-escalation/.test(window.tabGroups.activeTabGroup.activeTab?.label ?? ''),
    );
    assert.ok(tab);
  });

  it('asks which rule is meant, with what it finds', async () => {
    let isAsking = false;
    const ask = async () => {
      isAsking = true;
      await commands.executeCommand('healthcareOkrs.openRulePage');
      isAsking = false;
    };
    // The list comes from the server; who accepts before its items are there has chosen nothing, and asks again.
    await until('the page of the first rule', async () => {
      if (!isAsking) void ask();
      await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return /accuracy-only/.test(window.tabGroups.activeTabGroup.activeTab?.label ?? '');
    });
    await commands.executeCommand('workbench.action.closeQuickOpen');
  });

  it('explains a key on its name', async () => {
    const editor = await open('tele-dermatology.okr.yaml');
    const position = cursorAfter(editor, '        direc');
    const hovers = await commands.executeCommand<Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      position,
    );
    assert.match(hovers.flatMap(({ contents }) => contents.map(plain)).join(), /direction/);
  });
});

function plain(content: Hover['contents'][number]): string {
  return content instanceof MarkdownString || typeof content === 'object' ? content.value : content;
}
