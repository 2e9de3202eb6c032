/** The `{}` item of the status bar: what the linter found in the file of the active editor. */
import {
  type Disposable,
  type Event,
  LanguageStatusSeverity,
  l10n,
  languages,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { okrFiles } from './documents.ts';

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
  private readonly item = languages.createLanguageStatusItem('healthcareOkrs.status', okrFiles());
  private readonly newest = new Map<string, LintStatus>();
  private readonly subscriptions: Disposable[];

  constructor(
    private readonly client: BaseLanguageClient,
    onDidLint: Event<LintStatus>,
  ) {
    this.item.name = 'Healthcare OKRs';
    this.item.command = { title: l10n.t('Show problems'), command: 'workbench.actions.view.problems' };
    this.show(window.activeTextEditor);
    this.subscriptions = [
      this.item,
      onDidLint((status) => {
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
    this.item.text = status ? summary(status) : 'Healthcare OKRs';
    this.item.detail = status ? detail(status) : '';
    this.item.severity = status ? severity(status) : LanguageStatusSeverity.Information;
  }
}

function summary({ error, warning, info, hint }: LintStatus): string {
  const counts = [
    count(error, l10n.t('1 error'), l10n.t('{count} errors', { count: error })),
    count(warning, l10n.t('1 warning'), l10n.t('{count} warnings', { count: warning })),
    count(info, l10n.t('1 note'), l10n.t('{count} notes', { count: info })),
    count(hint, l10n.t('1 hint'), l10n.t('{count} hints', { count: hint })),
  ];
  return counts.filter((text) => text !== '').join(', ') || l10n.t('No findings');
}

function count(number: number, one: string, several: string): string {
  if (number === 0) return '';
  return number === 1 ? one : several;
}

function detail({ profile, milliseconds, time }: LintStatus): string {
  return l10n.t('{profile}, {milliseconds} ms, {time}', {
    profile,
    milliseconds: Math.round(milliseconds),
    time: clock(time),
  });
}

function clock(time: string): string {
  return new Date(time).toLocaleTimeString([], { timeStyle: 'short' });
}

function severity({ error, warning }: LintStatus): LanguageStatusSeverity {
  if (error > 0) return LanguageStatusSeverity.Error;
  return warning > 0 ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
}
