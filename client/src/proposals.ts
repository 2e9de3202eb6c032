/** Edits that the server proposes to a command. */
import { l10n, type TextDocument, window } from 'vscode';
import type { Proposal } from '../../server/src/requests/overview.ts';
import type { RunningClient } from './running-client.ts';

/**
 * Makes the edit that the server proposes for a document. One that a key overtook would land in the wrong place: another is
 * asked for, once.
 * @returns what was proposed last.
 */
export async function makeProposal(
  client: RunningClient,
  document: TextDocument,
  ask: () => Promise<Proposal | undefined>,
): Promise<Proposal | undefined> {
  for (let tries = 2; ; tries--) {
    const proposal = await ask();
    if (!proposal?.edit || (await client.apply(document, proposal.edit))) return proposal;
    if (tries > 1) continue;
    void window.showInformationMessage(
      l10n.t('Nothing was written, as the file changed meanwhile. Try again.'),
    );
    return proposal;
  }
}
