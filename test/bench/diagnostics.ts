/** Gets diagnostics the way VS Code does: pulled where the server offers that, else waited for. */
import {
  CancellationTokenSource,
  type Diagnostic,
  type DocumentDiagnosticReport,
  LSPErrorCodes,
  type MessageConnection,
  type PublishDiagnosticsParams,
  ResponseError,
} from 'vscode-languageserver/node';

/** Diagnostics as they arrived: the instant (milliseconds of `performance.now()`) and how many. */
export interface Arrival {
  readonly at: number;
  readonly count: number;
}

export class Diagnostics {
  /** Whether the server answers `textDocument/diagnostic`; it says so in its capabilities or registers it later. */
  pulled = false;
  private readonly listeners = new Set<(arrival: Arrival) => void>();
  private pulling: CancellationTokenSource | undefined;
  private resultId: string | undefined;
  /** The newest ones. */
  items: readonly Diagnostic[] = [];

  constructor(
    private readonly connection: MessageConnection,
    private readonly uri: string,
  ) {
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      if (params.uri !== uri) return;
      const arrival = { at: performance.now(), count: params.diagnostics.length };
      this.items = params.diagnostics;
      for (const listener of [...this.listeners]) listener(arrival);
    });
  }

  /** The next diagnostics: a pull (which cancels the one before it) or the next publish. */
  next(): Promise<Arrival> {
    return this.pulled ? this.pull() : this.published();
  }

  /** The first diagnostics that count: a server that publishes may say "none" before it has read its settings. */
  async first(): Promise<Arrival> {
    let arrival = await this.next();
    while (!this.pulled && arrival.count === 0) arrival = await this.published();
    return arrival;
  }

  /** The last diagnostics: of published ones, those that nothing follows for `quiet` milliseconds. */
  async last(quiet: number): Promise<Arrival> {
    let last = await this.next();
    while (!this.pulled) {
      const later = await Promise.race([
        this.published(),
        new Promise<void>((done) => setTimeout(done, quiet)),
      ]);
      if (!later) break;
      last = later;
    }
    return last;
  }

  private published(): Promise<Arrival> {
    return new Promise((done) => {
      const listener = (arrival: Arrival): void => {
        this.listeners.delete(listener);
        done(arrival);
      };
      this.listeners.add(listener);
    });
  }

  private async pull(): Promise<Arrival> {
    this.pulling?.cancel();
    const { token } = (this.pulling = new CancellationTokenSource());
    const params = { textDocument: { uri: this.uri }, previousResultId: this.resultId };
    try {
      const method = 'textDocument/diagnostic';
      const report = await this.connection.sendRequest<DocumentDiagnosticReport>(method, params, token);
      if (report.kind === 'full') this.items = report.items;
      this.resultId = report.resultId;
    } catch (error) {
      const retry = error instanceof ResponseError && error.code === LSPErrorCodes.ServerCancelled;
      if (retry && !token.isCancellationRequested) return this.pull();
      if (!token.isCancellationRequested) throw error;
    }
    return { at: performance.now(), count: this.items.length };
  }
}
