/** A tree view that shows one of the server's lists of the OKR file in the active editor. */
import {
  type Disposable,
  EventEmitter,
  l10n,
  type TextDocument,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  type ViewBadge,
  window,
  workspace,
} from 'vscode';
import { isOkrFile } from './documents.ts';
import type { RunningClient } from './running-client.ts';

/** What a view shows, and how. */
export interface Content<T> {
  /** Id of the view in package.json. */
  readonly view: string;
  /** The request of ours that gives its list. */
  readonly request: string;
  readonly item: (element: T, document: TextDocument) => TreeItem;
  readonly children: (element: T) => readonly T[];
  /** The list of a view with a badge is made although nobody sees it. */
  readonly badge?: (elements: readonly T[]) => ViewBadge | undefined;
}

/** Asks anew after each lint of the file, and when another editor comes to the front; is empty while no client runs. */
export class FollowingView<T> implements TreeDataProvider<T>, Disposable {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly tree: TreeView<T>;
  private readonly subscriptions: Disposable[];
  private document: TextDocument | undefined;
  private elements: readonly T[] = [];
  private asking = false;
  private isStale = false;

  constructor(
    private readonly client: RunningClient,
    private readonly content: Content<T>,
  ) {
    this.tree = window.createTreeView(content.view, { treeDataProvider: this, showCollapseAll: true });
    this.subscriptions = [
      this.changed,
      this.tree,
      this.tree.onDidChangeVisibility(() => this.refresh()),
      window.onDidChangeActiveTextEditor(() => this.follow()),
      window.onDidChangeVisibleTextEditors(() => this.follow()),
      // A document whose language is changed is closed and opened again.
      workspace.onDidOpenTextDocument(() => this.follow()),
      client.onDidLint((status) => {
        if (this.document && status.uri === client.nameOf(this.document.uri)) this.refresh();
      }),
      client.onDidStop(() => {
        this.tree.message = '';
        this.show([]);
      }),
    ];
    this.follow();
  }

  getTreeItem(element: T): TreeItem {
    // Elements exist only of a document.
    return this.document ? this.content.item(element, this.document) : {};
  }

  getChildren(element?: T): T[] {
    return [...(element === undefined ? this.elements : this.content.children(element))];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** Another editor beside the file leaves the view as it is; without the file it is empty. */
  private follow(): void {
    const active = window.activeTextEditor?.document;
    const isOkr = active !== undefined && isOkrFile(active);
    const isSeen = window.visibleTextEditors.some(
      ({ document }) => document === this.document && isOkrFile(document),
    );
    const document = isOkr ? active : isSeen ? this.document : undefined;
    if (document === this.document) return;
    this.document = document;
    this.show([]);
    // Without it the view would ask for a file while the server starts.
    this.tree.message = document ? l10n.t('Reading the file…') : '';
    this.refresh();
  }

  private refresh(): void {
    this.isStale = true;
    if (!this.asking) void this.ask();
  }

  private async ask(): Promise<void> {
    this.asking = true;
    while (this.isStale && this.document && (this.content.badge || this.tree.visible)) {
      this.isStale = false;
      const { document } = this;
      const elements = await this.client.ask<T[]>(this.content.request, document.uri).catch(() => undefined);
      if (this.document !== document) continue;
      this.tree.message = '';
      if (elements) this.show(elements);
    }
    this.asking = false;
  }

  private show(elements: readonly T[]): void {
    this.elements = elements;
    this.tree.badge = this.content.badge?.(elements);
    this.changed.fire();
  }
}
