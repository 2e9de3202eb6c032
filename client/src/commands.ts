/** The commands of the extension; their titles are in package.json. */
import { commands, type ExtensionContext, FileType, Range, Uri, window, workspace } from 'vscode';
import type { RunningClient } from './activate.ts';
import { fromServer } from './uris.ts';

const RULE_ID = /^[a-z]+\/[a-z0-9-]+$/;

/** Registers every `healthcareOkrs.*` command. */
export function registerCommands(context: ExtensionContext, client: RunningClient): void {
  const pages = Uri.joinPath(context.extensionUri, 'docs', 'rules');
  context.subscriptions.push(
    commands.registerCommand('healthcareOkrs.restart', () => client.restart()),
    commands.registerCommand('healthcareOkrs.showOutput', () => client.showOutput()),
    commands.registerCommand('healthcareOkrs.openRulePage', (rule?: string) => openRulePage(pages, rule)),
    commands.registerCommand('healthcareOkrs.applyFix', showFixes),
  );
}

/** Shows the page of a rule such as `safety/missing-escalation`; asks which one when none is named. */
async function openRulePage(pages: Uri, named: string | undefined): Promise<void> {
  const rule = named ?? (await window.showQuickPick(listRules(pages), { placeHolder: 'Which rule?' }));
  if (rule === undefined) return;
  const page = Uri.joinPath(pages, `${rule}.md`);
  if (RULE_ID.test(rule) && (await exists(page))) await commands.executeCommand('markdown.showPreview', page);
  else void window.showWarningMessage(`There is no page for the rule “${rule}”.`);
}

/** Goes to a place of a document, as the server names them, and opens the list of its fixes. */
async function showFixes(
  uri: string,
  { line, character }: { line: number; character: number },
): Promise<void> {
  const selection = new Range(line, character, line, character);
  await window.showTextDocument(fromServer(uri), { selection });
  await commands.executeCommand('editor.action.quickFix');
}

async function listRules(pages: Uri): Promise<string[]> {
  const rules: string[] = [];
  for (const [category, kind] of await workspace.fs.readDirectory(pages)) {
    if (kind !== FileType.Directory) continue;
    for (const [file] of await workspace.fs.readDirectory(Uri.joinPath(pages, category)))
      if (file.endsWith('.md')) rules.push(`${category}/${file.slice(0, -'.md'.length)}`);
  }
  return rules.filter((rule) => RULE_ID.test(rule)).sort();
}

async function exists(page: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(page);
    return true;
  } catch {
    return false;
  }
}
