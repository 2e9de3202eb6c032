import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { Diagnostic } from 'vscode-languageserver';

const bundle = readFileSync(join(import.meta.dirname, '../../dist/browser-server.js'), 'utf8');
const folder = 'file:///vscode-vfs:github/w';
const uri = `${folder}/a.okr.yaml`;
const text = `product: { id: care }
cycle: 2027-Q1
risks: [{ id: R-1, mitigated_by: [b.okr.yaml#KR-8] }]
objectives:
  - id: O-1
    title: Staff see who is at risk
    key_results: [Fewer falls]
`;
const files: Readonly<Record<string, string>> = {
  'file:///vscode-vfs:github/w/.healthcare-okr.yaml': 'extends: base/first.yaml\n',
  'file:///vscode-vfs:github/w/base/first.yaml': 'extends: second.yaml\n',
  'file:///vscode-vfs:github/w/base/second.yaml':
    'rules:\n  okr/broken-reference: hint\n  okr/missing-target: info\n',
  'file:///vscode-vfs:github/w/b.okr.yaml':
    'product: { id: care }\ncycle: 2027-Q1\nobjectives:\n  - { id: O-2, title: B, key_results: [{ id: KR-9, title: Zero falls }] }\n',
};

describe('the language server in a web worker', () => {
  let worker: Worker;
  afterEach(() => worker.stop());

  it('reads settings, what they extend, and other files by way of its client', async () => {
    worker = await Worker.start(files);
    const broken = await worker.finding('okr/broken-reference');
    assert.equal(broken?.severity, 4);
    assert.match(String(broken?.message), /did you mean 'b\.okr\.yaml#KR-9'/);
  });

  it('reads a file anew when it changed', async () => {
    const changing: Record<string, string> = { ...files };
    worker = await Worker.start(changing);
    assert.equal((await worker.finding('okr/broken-reference'))?.severity, 4);
    const second = 'file:///vscode-vfs:github/w/base/second.yaml';
    changing[second] = 'rules:\n  okr/broken-reference: error\n';
    const handbook = 'file:///vscode-vfs:github/w/handbook.pdf';
    worker.send({
      method: 'workspace/didChangeWatchedFiles',
      params: { changes: [handbook, second].map((each) => ({ uri: each, type: 2 })) },
    });
    assert.equal((await worker.finding('okr/broken-reference'))?.severity, 1);
    assert.ok(worker.read.includes(second));
    assert.ok(!worker.read.includes(handbook), 'of documents only counts whether they are there');
  });

  it('reads what settings extend that others start from, once they do', async () => {
    const changing: Record<string, string> = { ...files };
    worker = await Worker.start(changing);
    assert.equal((await worker.finding('okr/missing-target'))?.severity, 3);
    const second = 'file:///vscode-vfs:github/w/base/second.yaml';
    changing[second] = 'extends: third.yaml\n';
    changing['file:///vscode-vfs:github/w/base/third.yaml'] = 'rules:\n  okr/missing-target: error\n';
    worker.send({
      method: 'workspace/didChangeWatchedFiles',
      params: { changes: [{ uri: second, type: 2 }] },
    });
    // What was found before may still be on its way.
    while ((await worker.finding('okr/missing-target'))?.severity !== 1);
    assert.ok(worker.read.includes('file:///vscode-vfs:github/w/base/third.yaml'));
  });

  it('reads the settings of a folder that is added', async () => {
    worker = await Worker.start(files, 'file:///vscode-vfs:github/other');
    assert.equal((await worker.finding('okr/missing-target'))?.severity, 2);
    worker.send({
      method: 'workspace/didChangeWorkspaceFolders',
      params: { event: { added: [{ uri: folder, name: 'w' }], removed: [] } },
    });
    assert.equal((await worker.finding('okr/missing-target'))?.severity, 3);
  });

  it('checks what is open for a client that reads no files', async () => {
    worker = await Worker.start();
    assert.equal((await worker.finding('okr/missing-target'))?.severity, 2);
  });
});

interface Message {
  id?: number;
  method?: string;
  params?: { pattern?: string; folder?: string; uris?: string[]; diagnostics?: Diagnostic[] };
  result?: unknown;
  error?: { code: number; message: string };
}

/** The bundle in a world that has the language and a message port, and nothing of Node. */
class Worker {
  /** URIs of the files that it asked for. */
  readonly read: string[] = [];
  readonly #ports: MessagePort[] = [];
  #published: Diagnostic[] = [];
  #arrived = (): void => {};

  private constructor(
    private readonly port: MessagePort,
    private readonly files: Readonly<Record<string, string>> | undefined,
    private readonly opened: string,
  ) {
    port.on('message', (message: Message) => this.#receive(message));
  }

  static async start(readable?: Readonly<Record<string, string>>, opened = folder): Promise<Worker> {
    const { port1, port2 } = new MessageChannel();
    const worker = new Worker(port2, readable, opened);
    runInContext(
      bundle,
      createContext({
        self: port1,
        performance,
        setTimeout,
        clearTimeout,
        MessageChannel: worker.channel(),
        console,
        URL,
        TextEncoder,
        TextDecoder,
      }),
    );
    const workspaceFolders = [{ uri: opened, name: 'w' }];
    const capabilities = { workspace: { workspaceFolders: true } };
    worker.send({ id: 0, method: 'initialize', params: { capabilities, workspaceFolders } });
    worker.send({ method: 'initialized', params: {} });
    const textDocument = { uri, languageId: 'okr', version: 1, text };
    worker.send({ method: 'textDocument/didOpen', params: { textDocument } });
    return worker;
  }

  send(message: object): void {
    this.port.postMessage({ jsonrpc: '2.0', ...message });
  }

  /** The first finding of a rule in the next diagnostics that have one. */
  async finding(rule: string): Promise<Diagnostic | undefined> {
    for (;;) {
      const arrival = new Promise<void>((resolve) => (this.#arrived = resolve));
      const found = this.#published.find(({ code }) => code === rule);
      if (found) {
        this.#published = [];
        return found;
      }
      await arrival;
    }
  }

  /** Channels of its own, which keep nobody waiting once it is stopped. */
  private channel(): () => MessageChannel {
    const ports = this.#ports;
    return function MessageChannelOfWorker() {
      const channel = new MessageChannel();
      ports.push(channel.port1);
      return channel;
    };
  }

  stop(): void {
    for (const port of [this.port, ...this.#ports]) port.close();
  }

  #receive({ id, method, params }: Message): void {
    if (method === 'textDocument/publishDiagnostics') {
      this.#published = params?.diagnostics ?? [];
      this.#arrived();
    }
    if (method !== undefined && id !== undefined) this.send({ id, ...this.#answer(method, params) });
  }

  #answer(method: string, params: Message['params']): Pick<Message, 'result' | 'error'> {
    if (!this.files) return { error: { code: -32601, message: 'Unknown' } };
    const uris = Object.keys(this.files);
    if (method === 'healthcareOkrs/readFiles') {
      const asked = (params?.uris ?? []).map(decodeURIComponent);
      this.read.push(...asked);
      return { result: asked.map((each) => this.files?.[each] ?? null) };
    }
    const ending = params?.pattern?.startsWith('**/*.okr') ? '.okr.yaml' : '.healthcare-okr.yaml';
    const within = decodeURIComponent(params?.folder ?? this.opened);
    return { result: uris.filter((each) => each.startsWith(`${within}/`) && each.endsWith(ending)) };
  }
}
