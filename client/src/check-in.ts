/** Adds a check-in for today to the key result at the cursor. */
import { l10n, Position, type QuickPickItem, Selection, window } from 'vscode';
import type { OutlineNode } from '../../server/src/features/outline.ts';
import type { Proposal } from '../../server/src/requests/overview.ts';
import { activeOkrFile } from './documents.ts';
import { makeProposal } from './proposals.ts';
import type { RunningClient } from './running-client.ts';

/** Asks for the key result where the cursor is in none. */
export async function addCheckIn(client: RunningClient): Promise<void> {
  const document = activeOkrFile();
  const editor = window.activeTextEditor;
  if (!document || !editor) return;
  const propose = () =>
    makeProposal(client, document, () => {
      // A web worker would get the fields of VS Code's class. A key that is typed meanwhile moves the cursor along.
      const { line, character } = editor.selection.active;
      return client.askForCommand<Proposal>('checkIn', document.uri, { position: { line, character } });
    });
  let proposal = await propose();
  if (proposal?.noKeyResult) {
    const goals = (await client.ask<OutlineNode[]>('outline', document.uri)) ?? [];
    const items = goals.flatMap(({ children }) => (children ?? []).map(pickable));
    const picked = await window.showQuickPick(items, {
      placeHolder: l10n.t('Check-in for which key result?'),
    });
    if (!picked) return;
    editor.selection = new Selection(picked.position, picked.position);
    proposal = await propose();
  }
  if (proposal?.reason) void window.showInformationMessage(proposal.reason);
}

function pickable({
  label,
  description,
  range: { start },
}: OutlineNode): QuickPickItem & { position: Position } {
  return { label, description, position: new Position(start.line, start.character) };
}
