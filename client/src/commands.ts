/** The commands of the extension; their titles are in package.json. */
import { commands, type ExtensionContext, l10n, languages, Range, Uri, window, workspace } from 'vscode';
import type { Position } from 'vscode-languageclient';
import type { Proposal, RuleName } from '../../server/src/requests/overview.ts';
import { addCheckIn } from './check-in.ts';
import { copyFindings, EffectiveConfiguration } from './documents-of-server.ts';
import { exists } from './files.ts';
import { newFile } from './new-file.ts';
import { makeProposal } from './proposals.ts';
import type { RunningClient } from './running-client.ts';
import { fromServer } from './uris.ts';

const RULE_ID = /^[a-z]+\/[a-z0-9-]+$/;

/** Registers every `healthcareOkrs.*` command. */
export function registerCommands(context: ExtensionContext, client: RunningClient): void {
  const pages = Uri.joinPath(context.extensionUri, 'docs', 'rules');
  const configuration = new EffectiveConfiguration(client);
  context.subscriptions.push(
    commands.registerCommand('healthcareOkrs.restart', () => client.restart()),
    commands.registerCommand('healthcareOkrs.showOutput', () => client.showOutput()),
    commands.registerCommand('healthcareOkrs.openRulePage', (rule?: string) =>
      openRulePage(client, pages, rule),
    ),
    commands.registerCommand('healthcareOkrs.applyFix', showFixes),
    commands.registerCommand('healthcareOkrs.goTo', goTo),
    commands.registerCommand('healthcareOkrs.checklistFix', (uri: Uri, id: string, place: Position) =>
      fixChecklistItem(client, uri, id, place),
    ),
    commands.registerCommand('healthcareOkrs.newFile', (given?: unknown) => newFile(client, given)),
    commands.registerCommand('healthcareOkrs.addCheckIn', (uri?: unknown, place?: Position) =>
      checkIn(client, uri, place),
    ),
    commands.registerCommand('healthcareOkrs.copyFindings', () => copyFindings(client)),
    commands.registerCommand('healthcareOkrs.showConfiguration', () => configuration.show()),
    configuration,
  );
}

/** Shows the page of a rule such as `safety/missing-escalation`; asks which one when none is named. */
async function openRulePage(client: RunningClient, pages: Uri, named: string | undefined): Promise<void> {
  const rule = named ?? (await pickRule(client));
  if (rule === undefined) return;
  const page = Uri.joinPath(pages, `${rule}.md`);
  if (RULE_ID.test(rule) && (await exists(page))) await commands.executeCommand('markdown.showPreview', page);
  else void window.showWarningMessage(l10n.t('There is no page for the rule "{rule}".', { rule }));
}

/** The server knows the rules: in a browser, the folder with their pages cannot be listed. */
async function pickRule(client: RunningClient): Promise<string | undefined> {
  const rules = await client.askForCommand<RuleName[]>('rules');
  if (!rules) return undefined;
  const here = rulesAtCursor();
  const items = rules
    .map(({ id, summary }) => {
      const isHere = here.has(id);
      return {
        label: id,
        detail: summary,
        isHere,
        ...(isHere && { description: l10n.t('found at the cursor') }),
      };
    })
    .sort((a, b) => Number(b.isHere) - Number(a.isHere));
  const options = { placeHolder: l10n.t('Which rule?'), matchOnDetail: true };
  return (await window.showQuickPick(items, options))?.label;
}

function rulesAtCursor(): ReadonlySet<string> {
  const editor = window.activeTextEditor;
  if (!editor) return new Set();
  const found = languages
    .getDiagnostics(editor.document.uri)
    .filter(({ range }) => range.intersection(editor.selection));
  return new Set(found.map(({ code }) => String(typeof code === 'object' ? code.value : code)));
}

/** Goes to a place of a document, both as the server names them, and opens the list of its fixes. */
async function showFixes(uri: string, place: Position): Promise<void> {
  await goTo(uri, place);
  await commands.executeCommand('editor.action.quickFix');
}

/** @param uri of VS Code, or as the server names it. */
async function goTo(uri: Uri | string, { line, character }: Position): Promise<void> {
  const selection = new Range(line, character, line, character);
  await window.showTextDocument(typeof uri === 'string' ? fromServer(uri) : uri, { selection });
}

/** Writes what a checklist item lacks; where only its author can, goes to its place. */
async function fixChecklistItem(client: RunningClient, uri: Uri, id: string, place: Position): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  const proposal = await makeProposal(client, document, () =>
    client.ask<Proposal>('checklistFix', uri, { id }),
  );
  if (!proposal?.edit) await goTo(uri, place);
}

/** By a lens, at its place; from a menu, which tells where it was opened, at the cursor. */
async function checkIn(client: RunningClient, uri?: unknown, place?: Position): Promise<void> {
  if (typeof uri === 'string' && place) await goTo(uri, place);
  await addCheckIn(client);
}
