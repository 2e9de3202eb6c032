/** Makes a new OKR file: asks what it is about, and has the server write a complete skeleton. */
import {
  l10n,
  type QuickPickItem,
  Range,
  SnippetString,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { NewFile, NewFileChoices } from '../../server/src/features/new-file.ts';
import { isOkrFile } from './documents.ts';
import { exists } from './files.ts';
import type { RunningClient } from './running-client.ts';

/**
 * Writes a file into the workspace, or an untitled document where no folder is open, and shows it.
 * @param given answers, or a folder's URI from the explorer; what it does not say is asked for.
 * @returns undefined where its user stopped answering.
 */
export async function newFile(client: RunningClient, given: unknown): Promise<TextDocument | undefined> {
  const choices = await client.askForCommand<NewFileChoices>('newFileChoices');
  if (!choices) return undefined;
  const answers = await complete(choices, given instanceof Uri ? {} : ((given ?? {}) as Partial<NewFile>));
  if (!answers) return undefined;
  const write = (tabStops: boolean) =>
    client.ask<string | null>('newFile', undefined, { ...answers, tabStops });
  const [text, snippet] = [await write(false), await write(true)];
  if (!text || !snippet) return undefined;
  const folder = await folderFor(given instanceof Uri ? given : undefined);
  if (folder === 'none chosen') return undefined;
  const uri = folder && (await place(folder, answers.name));
  if (uri) await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const document = uri
    ? await workspace.openTextDocument(uri)
    : await workspace.openTextDocument({ language: 'okr', content: text });
  const editor = await window.showTextDocument(document);
  // The same text once more, so that Tab leads from one place to fill in to the next.
  const whole = new Range(document.positionAt(0), document.positionAt(text.length));
  await editor.insertSnippet(new SnippetString(snippet), whole, {
    undoStopBefore: false,
    undoStopAfter: false,
    keepWhitespace: true,
  });
  if (uri) await document.save();
  return document;
}

async function complete(choices: NewFileChoices, given: Partial<NewFile>): Promise<NewFile | undefined> {
  const vertical = given.vertical ?? (await pickVertical(choices));
  if (vertical === undefined) return undefined;
  const cycle = given.cycle ?? (await pickCycle(choices));
  if (cycle === undefined) return undefined;
  const roles = given.roles ?? (await pickRoles(choices, vertical));
  if (roles === undefined) return undefined;
  const name = given.name ?? (await window.showInputBox(nameBox()));
  return name === undefined ? undefined : { vertical, cycle, roles, name };
}

async function pickVertical({ verticals }: NewFileChoices): Promise<string | undefined> {
  const items = verticals.map(({ id, name, description }) => ({ label: name, detail: description, id }));
  return (
    await window.showQuickPick(items, { ...step(1), placeHolder: l10n.t('What kind of product is it?') })
  )?.id;
}

async function pickCycle({ cycles }: NewFileChoices): Promise<string | undefined> {
  const items = cycles.map(({ name, end }) => ({ label: name, description: l10n.t('to {end}', { end }) }));
  return (await window.showQuickPick(items, { ...step(2), placeHolder: l10n.t('For which cycle?') }))?.label;
}

/** The usual roles of such a product come first, and are ticked. */
async function pickRoles({ roles }: NewFileChoices, vertical: string): Promise<string[] | undefined> {
  const items = roles
    .map(
      ({ id, words, usual }): QuickPickItem => ({
        label: id,
        description: words,
        picked: usual.includes(vertical),
      }),
    )
    .sort((a, b) => Number(b.picked) - Number(a.picked));
  const placeHolder = l10n.t('Whom does it serve? Their goals are measured one by one.');
  const picked = await window.showQuickPick(items, { ...step(3), placeHolder, canPickMany: true });
  return picked?.map(({ label }) => label);
}

function nameBox() {
  return {
    ...step(4),
    prompt: l10n.t('The name of the product'),
    placeHolder: l10n.t('Heart at Home'),
    validateInput: (value: string) =>
      value.trim() === '' ? l10n.t('A name is needed: the file is called after it.') : undefined,
  };
}

function step(number: number) {
  return { title: l10n.t('New OKR file ({number} of 4)', { number }), ignoreFocusOut: true };
}

/**
 * The folder that was chosen, else that of the OKR file in the active editor, else that of the workspace in which its user is
 * at work; of several that nothing tells apart, the one that is picked. Undefined where no folder is open.
 */
async function folderFor(chosen: Uri | undefined): Promise<Uri | 'none chosen' | undefined> {
  const [first, second] = workspace.workspaceFolders ?? [];
  const document = window.activeTextEditor?.document;
  const around = document && workspace.getWorkspaceFolder(document.uri);
  if (chosen) return chosen;
  if (around && isOkrFile(document)) return Uri.joinPath(document.uri, '..');
  if (!second) return first?.uri;
  const picked =
    around ??
    (await window.showWorkspaceFolderPick({ placeHolder: l10n.t('In which folder?'), ignoreFocusOut: true }));
  return picked?.uri ?? 'none chosen';
}

/** A file that is not there yet. */
async function place(folder: Uri, name: string): Promise<Uri> {
  const base =
    name
      .toLowerCase()
      .replace(/[^\p{L}\d]+/gu, '-')
      .replace(/^-|-$/g, '') || 'product';
  for (let count = 1; ; count++) {
    const uri = Uri.joinPath(folder, `${base}${count === 1 ? '' : `-${count}`}.okr.yaml`);
    if (!(await exists(uri))) return uri;
  }
}
