/** A language client over stdio: it opens, edits and asks as VS Code does. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  type InitializeResult,
  type MessageConnection,
  type RegistrationParams,
  ResponseError,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { announcedMethods } from './announced.ts';
import { capabilities } from './capabilities.ts';
import { Diagnostics } from './diagnostics.ts';
import type { Place } from './samples.ts';
import { node, type Server } from './servers.ts';
import type { Sheet } from './sheets.ts';

export class LanguageClient {
  readonly diagnostics: Diagnostics;
  private readonly child: ChildProcess;
  private readonly connection: MessageConnection;
  readonly uri: string;
  /** Methods of requests that the server answers, as it said when it started or later. */
  private readonly announced = new Set<string>();
  private version = 1;
  private closing = false;

  /** Starts the server's process in the folder of the sheet. */
  constructor(
    private readonly server: Server,
    private readonly sheet: Sheet,
  ) {
    this.uri = pathToFileURL(sheet.path).href;
    const child = spawn(node, server.start, { cwd: sheet.folder, stdio: ['pipe', 'pipe', 'inherit'] });
    child.once('exit', (code) => {
      if (!this.closing) throw new Error(`${server.name} ended with code ${code} while it was measured.`);
    });
    this.child = child;
    this.connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    this.diagnostics = new Diagnostics(this.connection, this.uri);
    this.connection.onRequest((method, params) => this.answer(method, params));
    this.connection.listen();
  }

  async initialize(): Promise<void> {
    const rootUri = pathToFileURL(this.sheet.folder).href;
    const result = await this.connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri,
      workspaceFolders: [{ uri: rootUri, name: 'bench' }],
      capabilities,
    });
    for (const method of announcedMethods(result.capabilities)) this.announced.add(method);
    this.diagnostics.pulled = result.capabilities.diagnosticProvider !== undefined;
  }

  /** Says that the client is ready and opens the sheet. */
  async open(): Promise<void> {
    await this.notify('initialized', {});
    await this.notify('workspace/didChangeConfiguration', { settings: this.server.settings });
    const { languageId } = this.server;
    await this.notify('textDocument/didOpen', {
      textDocument: { uri: this.uri, languageId, version: this.version, text: this.sheet.text },
    });
  }

  /** Replaces `length` characters at a place by `text`, all on one line. Does not wait: an edit has no answer. */
  replace(start: Place, length: number, text: string): void {
    this.version++;
    const range = { start, end: { line: start.line, character: start.character + length } };
    void this.notify('textDocument/didChange', {
      textDocument: { uri: this.uri, version: this.version },
      contentChanges: [{ range, text }],
    });
  }

  /** Whether the server said that it answers a request. */
  offers(method: string): boolean {
    return this.announced.has(method);
  }

  /** Sends a request. A refusal is an answer without anything. */
  async ask(method: string, params: object): Promise<unknown> {
    try {
      return await this.connection.sendRequest<unknown>(method, params);
    } catch (error) {
      if (error instanceof ResponseError) return null;
      throw error;
    }
  }

  /** Milliseconds of processor time that the server's main thread has had; undefined where the system has no /proc. */
  processorTime(): number | undefined {
    if (process.platform !== 'linux') return undefined;
    const path = `/proc/${this.child.pid}/schedstat`;
    return Number(readFileSync(path, 'utf8').split(' ', 1)[0]) / 1e6;
  }

  /** Resident memory of the server in MB; undefined where the system has no /proc. */
  memory(): number | undefined {
    if (process.platform !== 'linux') return undefined;
    const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${this.child.pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  }

  async close(): Promise<void> {
    this.closing = true;
    const exited = new Promise((done) => this.child.once('exit', done));
    await this.connection.sendRequest('shutdown');
    await this.notify('exit');
    await exited;
    this.connection.dispose();
  }

  private notify(method: string, params?: object): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  private answer(method: string, params: unknown): unknown {
    if (method === 'client/registerCapability') {
      const { registrations } = params as RegistrationParams;
      for (const one of registrations) this.announced.add(one.method);
      if (this.announced.has('textDocument/diagnostic')) this.diagnostics.pulled = true;
    }
    if (method !== 'workspace/configuration') return null;
    const { items } = params as { items: { section?: string }[] };
    return items.map(({ section }) =>
      section ? (this.server.settings[section] ?? null) : this.server.settings,
    );
  }
}
