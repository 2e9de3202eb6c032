/** How the suites use VS Code: as a user does, through documents, the cursor and commands. */
import assert from 'node:assert/strict';
import {
  commands,
  type Diagnostic,
  extensions,
  languages,
  type Position,
  Selection,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';

/** Our extension; fails when VS Code did not load it. */
export function ourExtension() {
  const extension = extensions.getExtension('healthcare-okrs.healthcare-okrs');
  assert.ok(extension, 'the extension is not installed');
  return extension;
}

/** A file of test/vscode/workspace. */
export function fileUri(name: string): Uri {
  const [folder] = workspace.workspaceFolders ?? [];
  assert.ok(folder, 'no folder is open');
  return Uri.joinPath(folder.uri, name);
}

/** Opens a file of test/vscode/workspace in the editor. */
export async function open(name: string): Promise<TextEditor> {
  return window.showTextDocument(fileUri(name));
}

/** Throws away all changes and closes all editors. */
export async function closeAll(): Promise<void> {
  for (const document of workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await window.showTextDocument(document);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await commands.executeCommand('workbench.action.closeAllEditors');
}

/** Puts the cursor behind `text`, which must occur in the file. */
export function cursorAfter(editor: TextEditor, text: string): Position {
  const start = editor.document.getText().indexOf(text);
  assert.notEqual(start, -1, `“${text}” is not in the file`);
  const position = editor.document.positionAt(start + text.length);
  editor.selection = new Selection(position, position);
  return position;
}

/** Types at the cursor, as the keyboard does. */
export async function type(text: string): Promise<void> {
  await commands.executeCommand('type', { text });
}

/**
 * Does a code action. VS Code drops one that waits for its edits when new findings reach the editor, so it is chosen anew
 * after a while.
 */
export async function chooseAction(action: object, what: string, isDone: () => boolean): Promise<void> {
  await until(what, async () => {
    await commands.executeCommand('editor.action.codeAction', { ...action, apply: 'first' });
    const limit = Date.now() + 2000;
    while (!isDone() && Date.now() < limit) await new Promise((resolve) => setTimeout(resolve, 50));
    return isDone();
  });
}

/** Ticks the only change in VS Code's Refactor Preview, and applies it. */
export async function acceptPreview(): Promise<void> {
  const pause = () => new Promise((resolve) => setTimeout(resolve, 1000));
  // The preview tells nobody when it is there and when it has done its work.
  await pause();
  await commands.executeCommand('refactorPreview.focus');
  await commands.executeCommand('list.focusFirst');
  await commands.executeCommand('refactorPreview.toggleCheckedState');
  await commands.executeCommand('refactorPreview.apply');
  await pause();
}

/** The findings of one rule in a file. */
export function findings(uri: Uri, rule: string): Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ code }) => ruleOf(code) === rule);
}

/** Waits until `value()` is neither undefined nor false, 20 s at most. */
export async function until<T>(what: string, value: () => T | Promise<T>): Promise<NonNullable<T>> {
  const limit = Date.now() + 20_000;
  for (;;) {
    const found = await value();
    if (found !== undefined && found !== null && found !== false) return found;
    assert.ok(Date.now() < limit, `waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Waits for the first finding of a rule. */
export async function finding(uri: Uri, rule: string): Promise<Diagnostic> {
  return until(rule, () => findings(uri, rule)[0]);
}

function ruleOf(code: Diagnostic['code']): string {
  return String(typeof code === 'object' ? code.value : code);
}
