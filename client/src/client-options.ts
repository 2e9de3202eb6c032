/** What the language client and its server are told before they start. */
import { type ExtensionContext, l10n, Uri } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import { ourFiles } from './documents.ts';

/** The options of a client that starts now, with the folders that are open now. */
export function clientOptions({ extensionUri }: ExtensionContext): LanguageClientOptions {
  return {
    documentSelector: ourFiles(),
    // The server reads the settings anew when it is told that they changed.
    synchronize: { configurationSection: ['healthcareOkrs', 'files.exclude'] },
    initializationOptions: {
      rulePages: Uri.joinPath(extensionUri, 'docs', 'rules').toString(),
      commands: true,
      suggestCommand: 'editor.action.triggerSuggest',
      l10n: l10n.bundle,
    },
    markdown: { isTrusted: { enabledCommands: ['healthcareOkrs.openRulePage'] } },
  };
}
