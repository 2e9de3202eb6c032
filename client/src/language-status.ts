/** The `{}` item of the status bar: what the linter found in the file of the active editor. */
import {
  type Disposable,
  LanguageStatusSeverity,
  languages,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { OKR_FILES } from './documents.ts';

/** What the server sends as `healthcareOkrs/status` after each lint. `time` is ISO 8601. */
export interface LintStatus {
  uri: string;
  profile: string;
  error: number;
  warning: number;
  info: number;
  hint: number;
  milliseconds: number;
  time: string;
}

/** Shows the newest status of the active editor's file until disposed. */
export class LanguageStatus implements Disposable {
  private readonly item = languages.createLanguageStatusItem('healthcareOkrs.status', OKR_FILES);
  private readonly newest = new Map<string, LintStatus>();
  private readonly subscriptions: Disposable[];

  constructor(private readonly client: BaseLanguageClient) {
    this.item.name = 'Healthcare OKRs';
    this.item.command = { title: 'Show problems', command: 'workbench.actions.view.problems' };
    this.item.text = 'Healthcare OKRs';
    this.subscriptions = [
      this.item,
      client.onNotification('healthcareOkrs/status', (status: LintStatus) => {
        this.newest.set(status.uri, status);
        this.show(window.activeTextEditor);
      }),
      window.onDidChangeActiveTextEditor((editor) => this.show(editor)),
      workspace.onDidCloseTextDocument(({ uri }) => {
        this.newest.delete(this.client.code2ProtocolConverter.asUri(uri));
      }),
    ];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private show(editor: TextEditor | undefined): void {
    const uri = editor && this.client.code2ProtocolConverter.asUri(editor.document.uri);
    const status = uri === undefined ? undefined : this.newest.get(uri);
    if (!status) return;
    this.item.text = summary(status);
    this.item.detail = `profile ${status.profile}, ${Math.round(status.milliseconds)} ms at ${clock(status.time)}`;
    this.item.severity = severity(status);
  }
}

function summary(status: LintStatus): string {
  const counts = [
    count(status.error, 'error'),
    count(status.warning, 'warning'),
    count(status.info, 'note'),
    count(status.hint, 'hint'),
  ];
  return counts.filter((text) => text !== '').join(', ') || 'No findings';
}

function count(number: number, noun: string): string {
  return number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function clock(time: string): string {
  return new Date(time).toLocaleTimeString();
}

function severity({ error, warning }: LintStatus): LanguageStatusSeverity {
  if (error > 0) return LanguageStatusSeverity.Error;
  return warning > 0 ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
}
