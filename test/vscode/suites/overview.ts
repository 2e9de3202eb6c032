import assert from 'node:assert/strict';
import { commands, env, languages, type TextEditor, Uri, window, workspace } from 'vscode';
import { today } from '../../../server/src/today.ts';
import {
  closeAll,
  cursorAfter,
  finding,
  findings,
  open,
  ourExtension,
  type as typeText,
  until,
} from '../editor.ts';

/** Moves the focus into one of our views and opens its row, as the keyboard does; false while the view is not there yet. */
async function openRow(view: string, row: number): Promise<boolean> {
  const pause = () => new Promise((resolve) => setTimeout(resolve, 300));
  await commands.executeCommand(`healthcareOkrs.${view}.focus`);
  await pause();
  try {
    await commands.executeCommand('list.focusFirst');
    for (let count = 1; count < row; count++) await commands.executeCommand('list.focusDown');
    await commands.executeCommand('list.select');
  } catch {
    return false;
  }
  await pause();
  return true;
}

describe('views and commands', () => {
  let editor: TextEditor;

  beforeEach(async () => {
    editor = await open('tele-dermatology.okr.yaml');
    await finding(editor.document.uri, 'safety/missing-escalation');
  });

  afterEach(closeAll);

  it('writes what an open item of the checklist lacks, at the first place to fill in', async () => {
    const { document } = editor;
    await until('the map of workflows', async () => {
      if (document.getText().includes('workflows:')) return true;
      return (await openRow('checklist', 2)) && document.getText().includes('workflows:');
    });
    // The text comes first, the cursor after it.
    await until('the first place to fill in', () => {
      const front = window.activeTextEditor;
      return front?.document === document && document.getText(front.selection) === 'TODO';
    });
  });

  it('shows a text that is called an OKR file only now', async () => {
    const plain = await workspace.openTextDocument({ content: editor.document.getText() });
    await window.showTextDocument(plain);
    const document = await languages.setTextDocumentLanguage(plain, 'okr');
    await until('the map of workflows', async () => {
      if (document.getText().includes('workflows:')) return true;
      return (await openRow('checklist', 2)) && document.getText().includes('workflows:');
    });
  });

  it('goes to a key result of the outline', async () => {
    const { document } = editor;
    await until('the place of KR-1.2', async () => {
      if (!(await openRow('outline', 3))) return false;
      const line = window.activeTextEditor?.selection.active.line ?? 0;
      return document.lineAt(line).text.includes('Share of patients with an answer');
    });
  });

  it('writes a new file that has no error, next to the others', async () => {
    const answers = {
      vertical: 'telehealth',
      cycle: '2027-Q1',
      roles: ['nurse', 'patient'],
      name: 'Night Line',
    };
    await commands.executeCommand('healthcareOkrs.newFile', answers);
    const active = await until('the new file', () => window.activeTextEditor);
    assert.match(active.document.uri.path, /\/workspace\/night-line\.okr\.yaml$/);
    const line = () => active.document.lineAt(active.selection.active.line).text;
    await until('the first place to fill in', () => active.document.getText(active.selection) === 'TODO');
    await typeText('maya.okafor');
    await commands.executeCommand('jumpToNextSnippetPlaceholder');
    await until('the next place', () => active.document.getText(active.selection) === 'TODO');
    assert.match(line(), /^owner: \{ product: maya\.okafor, clinical: TODO/);
    const found = await until('its findings', () => findings(active.document.uri, 'okr/placeholder')[0]);
    assert.ok(found.severity > 0, 'nothing is more than a note in a draft');
    await workspace.fs.delete(active.document.uri);
  });

  it('writes a new file beside the OKR file in the editor', async () => {
    const { document } = await open('product/app.okr.yaml');
    const answers = { vertical: 'ehr', cycle: '2027-Q1', roles: ['nurse'], name: 'Ward Notes' };
    await commands.executeCommand('healthcareOkrs.newFile', answers);
    const uri = Uri.joinPath(document.uri, '../ward-notes.okr.yaml');
    await until('the new file', () => window.activeTextEditor?.document.uri.path === uri.path);
    assert.equal(window.activeTextEditor?.document.isDirty, false);
    await workspace.fs.delete(uri);
  });

  it('adds a check-in to the key result at the cursor', async () => {
    cursorAfter(editor, 'Share of patients with an answer');
    await commands.executeCommand('healthcareOkrs.addCheckIn');
    await until('the check-in', () =>
      editor.document.getText().includes(`        check_ins:\n          - { date: ${today()}, value: TODO }`),
    );
    await until('the value to fill in', () => editor.document.getText(editor.selection) === 'TODO');
  });

  it('copies findings as Markdown', async () => {
    await env.clipboard.writeText('');
    await commands.executeCommand('healthcareOkrs.copyFindings');
    const text = await env.clipboard.readText();
    assert.match(text, /^### Healthcare OKRs: `tele-dermatology\.okr\.yaml`\n/);
    assert.match(text, /\| `safety\/missing-escalation` \|\n/);
  });

  it('shows the configuration that holds', async () => {
    editor = await open('configured/tele-dermatology.okr.yaml');
    await commands.executeCommand('healthcareOkrs.showConfiguration');
    const shown = await until('the configuration', () => {
      const document = window.activeTextEditor?.document;
      return document?.uri.scheme === 'healthcare-okrs' ? document : undefined;
    });
    assert.equal(shown.languageId, 'yaml');
    assert.match(shown.getText(), /# {3}configured\/\.healthcare-okr\.yaml\n/);
    assert.match(shown.getText(), / # configured\n/);
  });

  it('has a walkthrough whose pictures are there and whose texts are told in words', async () => {
    const { packageJSON, extensionUri } = ourExtension();
    const [{ title, steps }] = packageJSON.contributes.walkthroughs;
    assert.equal(title, 'Get Started with Healthcare OKRs');
    assert.equal(steps.length, 4);
    for (const { description, media } of steps) {
      assert.equal(description.startsWith('%'), false);
      const picture = await workspace.fs.readFile(Uri.joinPath(extensionUri, media.image));
      assert.ok(picture.length > 0);
    }
  });
});
