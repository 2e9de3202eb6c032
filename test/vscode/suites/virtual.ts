import {
  DiagnosticSeverity,
  Disposable,
  EventEmitter,
  type FileChangeEvent,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  Uri,
  window,
  workspace,
} from 'vscode';
import { closeAll, fileUri, finding, findings, until } from '../editor.ts';

const ESCALATION = 'safety/missing-escalation';
const ROOT = Uri.parse('memory:/w');

describe('a file system that cannot be searched', () => {
  let registration: Disposable;

  before(async () => {
    const text = await workspace.fs.readFile(fileUri('tele-dermatology.okr.yaml'));
    const settings = new TextEncoder().encode(`rules:\n  ${ESCALATION}: error\n`);
    const files = new Map([
      ['/w/.healthcare-okr.yaml', settings],
      ['/w/team/a.okr.yaml', text],
      ['/w/team/b.okr.yaml', text],
    ]);
    registration = workspace.registerFileSystemProvider('memory', new Memory(files));
    workspace.updateWorkspaceFolders(workspace.workspaceFolders?.length ?? 0, 0, { uri: ROOT });
    await until('the folder', () => workspace.getWorkspaceFolder(ROOT));
  });

  after(async () => {
    await closeAll();
    workspace.updateWorkspaceFolders((workspace.workspaceFolders?.length ?? 1) - 1, 1);
    registration.dispose();
  });

  it('is read all the same: its settings, and files that are not open', async () => {
    const { document } = await window.showTextDocument(Uri.joinPath(ROOT, 'team/a.okr.yaml'));
    await until('its settings', () =>
      findings(document.uri, ESCALATION).some(({ severity }) => severity === DiagnosticSeverity.Error),
    );
    await finding(Uri.joinPath(ROOT, 'team/b.okr.yaml'), ESCALATION);
  });
});

/** Files that never change. */
class Memory implements FileSystemProvider {
  readonly onDidChangeFile = new EventEmitter<FileChangeEvent[]>().event;

  constructor(private readonly files: ReadonlyMap<string, Uint8Array>) {}

  watch(): Disposable {
    return new Disposable(() => {});
  }

  stat({ path }: Uri) {
    const file = this.files.get(path);
    if (!file && this.below(path).length === 0) throw FileSystemError.FileNotFound(path);
    return { type: file ? FileType.File : FileType.Directory, ctime: 0, mtime: 0, size: file?.length ?? 0 };
  }

  readDirectory({ path }: Uri): [string, FileType][] {
    const kinds = this.below(path).map((rest): [string, FileType] => {
      const [name = '', ...others] = rest.split('/');
      return [name, others.length > 0 ? FileType.Directory : FileType.File];
    });
    return [...new Map(kinds)];
  }

  readFile({ path }: Uri): Uint8Array {
    return this.files.get(path) ?? this.refuse();
  }

  createDirectory = (): never => this.refuse();
  writeFile = (): never => this.refuse();
  delete = (): never => this.refuse();
  rename = (): never => this.refuse();

  private below(folder: string): string[] {
    return [...this.files.keys()].flatMap((path) =>
      path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : [],
    );
  }

  private refuse(): never {
    throw FileSystemError.NoPermissions();
  }
}
