/** Adds a check-in of today to the key result at the cursor. */
import { l10n, Position, type QuickPickItem, window } from 'vscode';
import type { OutlineNode } from '../../server/src/features/outline.ts';
import type { Proposal } from '../../server/src/requests/overview.ts';
import { activeOkrFile } from './documents-of-server.ts';
import type { RunningClient } from './running-client.ts';

/** Asks for the key result where the cursor is in none. */
export async function addCheckIn(client: RunningClient): Promise<void> {
  const document = activeOkrFile();
  if (!document) return;
  // A web worker would get the fields of VS Code's class.
  const ask = ({ line, character }: Position) =>
    client.askForCommand<Proposal>('checkIn', document.uri, { position: { line, character } });
  const cursor = window.activeTextEditor?.selection.active ?? new Position(0, 0);
  let proposal = await ask(cursor);
  if (proposal && !proposal.edit && proposal.noKeyResult) {
    const goals = (await client.ask<OutlineNode[]>('outline', document.uri)) ?? [];
    const items = goals.flatMap(({ children }) => (children ?? []).map(pickable));
    const picked = await window.showQuickPick(items, {
      placeHolder: l10n.t('Check-in for which key result?'),
    });
    if (!picked) return;
    proposal = await ask(picked.position);
  }
  if (proposal?.edit) await client.apply(document, proposal.edit);
  else if (proposal?.reason) void window.showInformationMessage(proposal.reason);
}

function pickable({
  label,
  description,
  range: { start },
}: OutlineNode): QuickPickItem & { position: Position } {
  return { label, description, position: new Position(start.line, start.character) };
}
