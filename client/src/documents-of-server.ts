/** Texts that the server writes about a file: its findings as Markdown, and the configuration that holds for it. */
import {
  type Disposable,
  EventEmitter,
  env,
  l10n,
  type TextDocumentContentProvider,
  Uri,
  window,
  workspace,
} from 'vscode';
import { activeOkrFile } from './documents.ts';
import type { RunningClient } from './running-client.ts';

const SCHEME = 'healthcare-okrs';

/** Puts the findings of the active file on the clipboard, for the description of a pull request. */
export async function copyFindings(client: RunningClient): Promise<void> {
  const document = activeOkrFile();
  const text = document && (await client.askForCommand<string>('findingsAsMarkdown', document.uri));
  if (text === undefined) return;
  await env.clipboard.writeText(text);
  void window.setStatusBarMessage(l10n.t('Findings copied as Markdown'), 5000);
}

/** Shows, as a document that cannot be changed, what all configuration files and settings come to. */
export class EffectiveConfiguration implements TextDocumentContentProvider, Disposable {
  private readonly changed = new EventEmitter<Uri>();
  readonly onDidChange = this.changed.event;
  private readonly registration = workspace.registerTextDocumentContentProvider(SCHEME, this);

  constructor(private readonly client: RunningClient) {}

  async provideTextDocumentContent({ query }: Uri): Promise<string> {
    return (await this.client.ask<string>('effectiveConfiguration', Uri.parse(query))) ?? '';
  }

  async show(): Promise<void> {
    const document = activeOkrFile();
    if (!document) return;
    const name = document.uri.path
      .slice(document.uri.path.lastIndexOf('/') + 1)
      .replace(/\.okr\.ya?ml$/i, '');
    const title = l10n.t('Configuration of {name}', { name });
    const uri = Uri.from({ scheme: SCHEME, path: `/${title}.yaml`, query: document.uri.toString() });
    this.changed.fire(uri);
    await window.showTextDocument(uri, { preview: true });
  }

  dispose(): void {
    this.registration.dispose();
    this.changed.dispose();
  }
}
