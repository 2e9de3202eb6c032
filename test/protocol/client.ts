import { Duplex } from 'node:stream';
import {
  ConfigurationRequest,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  type DocumentDiagnosticReport,
  type InitializeParams,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { serve } from '../../server/src/server.ts';
import type { Host } from '../../server/src/workspace/host.ts';
import { ignoreTest } from '../../server/src/workspace/ignore.ts';
import { today } from '../rules/harness.ts';

/** A pipe in memory: what one end writes the other reads. */
class Pipe extends Duplex {
  #held: Buffer[] | undefined;

  override _read(): void {}
  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    if (this.#held) this.#held.push(chunk);
    else this.push(chunk);
    done();
  }

  /** Keeps what is written from now on, until it is released as one piece. */
  hold(): void {
    this.#held = [];
  }

  release(): void {
    this.push(Buffer.concat(this.#held ?? []));
    this.#held = undefined;
  }
}

const pullCapabilities: InitializeParams['capabilities'] = {
  textDocument: {
    diagnostic: { relatedInformation: true },
    hover: { contentFormat: ['markdown'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    completion: {
      completionItem: {
        snippetSupport: true,
        insertTextModeSupport: { valueSet: [1, 2] },
        documentationFormat: ['markdown'],
      },
    },
  },
  workspace: {
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true, changeAnnotationSupport: {} },
    workspaceFolders: true,
  },
};

export interface EditorOptions {
  /** What the editor answers when asked for a section of its settings, of a folder. */
  readonly configuration?: (section?: string, scopeUri?: string) => unknown;
  readonly options?: object;
  /** Files that are there and cannot be read, by path, each with why. */
  readonly unreadable?: Map<string, string>;
  /** What has to be done before files can be read. */
  readonly ready?: () => Promise<void>;
  /** Where the editor works, as it says when it starts. */
  readonly place?: Pick<InitializeParams, 'workspaceFolders'> & { rootUri?: string; rootPath?: string };
}

/** An editor in memory, talking LSP to the real server over two streams. */
export class TestClient {
  readonly published = new Map<string, Diagnostic[]>();
  readonly refreshes: (() => void)[] = [];
  readonly statuses: unknown[] = [];
  refreshCount = 0;
  #version = 0;

  private constructor(
    readonly connection: ProtocolConnection,
    /** What is on disk, by path. */
    readonly files: Map<string, string>,
    private readonly up: Pipe,
    private readonly down: Pipe,
  ) {}

  static async start(
    files: Readonly<Record<string, string>> = {},
    capabilities: InitializeParams['capabilities'] = pullCapabilities,
    {
      configuration,
      options,
      ready = async () => {},
      place = { workspaceFolders: [{ uri: 'file:///w', name: 'w' }] },
      unreadable = new Map(),
    }: EditorOptions = {},
  ): Promise<TestClient> {
    const [up, down] = [new Pipe(), new Pipe()];
    const map = new Map(Object.entries(files));
    const leavesOut = (path: string, folder: string): boolean =>
      ignoreTest(map.get(`${folder}/.gitignore`) ?? '')(path.slice(folder.length + 1), false) === true;
    const paths = (): string[] => [...map.keys(), ...unreadable.keys()];
    const host: Host = {
      readText: (path) => map.get(path),
      problemOf: (path) => unreadable.get(path),
      discover: (folder) =>
        paths().filter(
          (path) => path.startsWith(folder) && path.endsWith('.okr.yaml') && !leavesOut(path, folder),
        ),
      leavesOut,
      disk: {
        exists: (path) => paths().some((file) => file === path || file.startsWith(`${path}/`)),
        list: (folder) =>
          paths().flatMap((file) =>
            file.startsWith(`${folder}/`) ? (file.slice(folder.length + 1).split('/')[0] ?? []) : [],
          ),
      },
      today: () => today,
      rulePages: 'file:///docs/rules',
    };
    serve(createConnection(up, down), async () => {
      await ready();
      return host;
    });
    const connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    const client = new TestClient(connection, map, up, down);
    connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
      client.published.set(uri, diagnostics);
    });
    connection.onNotification('healthcareOkrs/status', (status) => {
      client.statuses.push(status);
    });
    connection.onRequest(DiagnosticRefreshRequest.type, () => {
      client.refreshCount++;
      for (const resolve of client.refreshes.splice(0)) resolve();
    });
    if (configuration)
      connection.onRequest(ConfigurationRequest.type, ({ items }) =>
        Promise.all(items.map(({ section, scopeUri }) => configuration(section, scopeUri))),
      );
    connection.listen();
    await connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      capabilities,
      initializationOptions: options,
      ...place,
    });
    await connection.sendNotification('initialized', {});
    return client;
  }

  open(uri: string, text: string): Promise<void> {
    const textDocument = { uri, languageId: 'okr', version: ++this.#version, text };
    return this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    return this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: ++this.#version },
      contentChanges,
    });
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  /** Lets all messages that are sent meanwhile reach the server as one piece. */
  async atOnce(send: () => void): Promise<void> {
    this.up.hold();
    send();
    for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
    this.up.release();
  }

  /** Tells what the server writes at the moment when it does. */
  onWritten(listener: (text: string) => void): void {
    this.down.on('data', (chunk: Buffer) => listener(chunk.toString()));
  }

  get version(): number {
    return this.#version;
  }

  request<R>(method: string, uri: string, more: object = {}): Promise<R> {
    return this.connection.sendRequest(method, { textDocument: { uri }, ...more });
  }

  async pull(uri: string): Promise<Diagnostic[]> {
    const report = await this.request<DocumentDiagnosticReport>('textDocument/diagnostic', uri);
    return report.kind === 'full' ? report.items : [];
  }

  /** The next time that the server asks for diagnostics to be pulled again. */
  refreshed(): Promise<void> {
    return new Promise((resolve) => this.refreshes.push(resolve));
  }

  /** Waits until as many statuses came; they follow the answers that they are about. */
  async heard(count: number): Promise<void> {
    while (this.statuses.length < count) await new Promise((resolve) => setImmediate(resolve));
  }

  stop(): void {
    this.connection.dispose();
  }
}

/** Position of the first place where a text stands, moved by some characters. */
export function positionOf(text: string, part: string, shift = 0): { line: number; character: number } {
  const offset = text.indexOf(part) + shift;
  if (offset < shift) throw new Error(`'${part}' is not in the text`);
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
