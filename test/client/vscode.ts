/** As much of VS Code as the client needs to run outside it, and what a test sees and changes of it. */
import { URI, Utils } from 'vscode-uri';

export const Uri = Object.assign(URI, { joinPath: Utils.joinPath });

export class EventEmitter<T> {
  private readonly listeners = new Set<(value: T) => void>();
  readonly event = (listener: (value: T) => void) => {
    this.listeners.add(listener);
    return { dispose: () => void this.listeners.delete(listener) };
  };

  fire(value: T): void {
    for (const listener of [...this.listeners]) listener(value);
  }

  dispose(): void {
    this.listeners.clear();
  }
}

interface Document {
  readonly uri: URI;
  version: number;
}

interface Editor {
  readonly document: Document;
}

interface Tree {
  readonly visible: boolean;
  readonly onDidChangeVisibility: typeof silent;
  badge?: { value: number };
  message?: string;
  dispose(): void;
}

interface StatusItem {
  text?: string;
  detail?: string;
  severity?: LanguageStatusSeverity;
  dispose(): void;
}

/** `healthcareOkrs.enable` and the like. */
export const settings = new Map<string, unknown>();
/** Status items that are not disposed, by id. */
export const statusItems = new Map<string, StatusItem>();
/** Trees by the id of their view. */
export const trees = new Map<string, Tree>();

/** What the user was told. */
export const messages: string[] = [];
/** What was written into files. */
export const edits: WorkspaceEdit[] = [];

const editorChanged = new EventEmitter<Editor | undefined>();

/** Brings a file to the front. */
export function show(path: string): Document {
  const document = { uri: Uri.file(path), version: 1 };
  window.activeTextEditor = { document };
  editorChanged.fire(window.activeTextEditor);
  return document;
}

const silent = new EventEmitter<never>().event;

export enum LanguageStatusSeverity {
  Information,
  Warning,
  Error,
}

export const languages = {
  match: () => 1,
  createLanguageStatusItem(id: string): StatusItem {
    if (statusItems.has(id)) throw new Error(`LanguageStatusItem with id ${id} ALREADY exists`);
    const item = { dispose: () => void statusItems.delete(id) };
    statusItems.set(id, item);
    return item;
  },
};

export const window = {
  activeTextEditor: undefined as Editor | undefined,
  visibleTextEditors: [] as Editor[],
  showTextDocument: async () => {},
  showInformationMessage: async (text: string) => void messages.push(text),
  onDidChangeActiveTextEditor: editorChanged.event,
  onDidChangeVisibleTextEditors: silent,
  createTreeView(id: string) {
    const tree: Tree = { visible: true, onDidChangeVisibility: silent, dispose: () => void trees.delete(id) };
    trees.set(id, tree);
    return tree;
  },
  createOutputChannel: () => ({ error: () => {}, dispose: () => {} }),
};

export const workspace = {
  textDocuments: [] as Document[],
  workspaceFolders: [{ uri: Uri.parse('file:///w') }],
  getConfiguration: () => ({ get: (name: string, other: unknown) => settings.get(name) ?? other }),
  applyEdit: async (edit: WorkspaceEdit) => edits.push(edit) > 0,
  onDidOpenTextDocument: silent,
  onDidCloseTextDocument: silent,
};

export const l10n = {
  bundle: undefined,
  t: (text: string, values: Record<string, unknown> = {}) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name])),
};

export class TextEdit {
  constructor(
    readonly range: unknown,
    readonly newText: string,
  ) {}
}

export class SnippetString {
  constructor(readonly value: string) {}
}

export class SnippetTextEdit {
  keepWhitespace = false;
  constructor(
    readonly range: unknown,
    readonly snippet: SnippetString,
  ) {}
}

export class WorkspaceEdit extends Map<URI, [TextEdit, unknown][]> {}
