import type { PreviousResultId, WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Source } from '../document/source.ts';
import { analyse } from '../lint/engine.ts';
import { rules } from '../rules/registry.ts';
import type { ConfigurationProblem } from '../workspace/configuration.ts';
import type { Host } from '../workspace/host.ts';
import { Pace } from '../workspace/pace.ts';
import { isOkrFile } from '../workspace/paths.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { configurationDiagnostics } from './configuration.ts';
import { type DiagnosticStyle, diagnosticsOf } from './diagnostics.ts';
import { mostSevere } from './most-severe.ts';
import type { Shown } from './report.ts';

/** So many reports are sent at once, so that the first ones are seen early. */
const BATCH = 50;

/** The result of a file that is gone: the client shows nothing of it any more. */
const gone = 'gone';

/** What all files of the workspace show. Of those that are not open only the names of the results are kept. */
export class WorkspaceReport {
  readonly #known = new Map<string, { readonly stamp: string; readonly resultId: string }>();
  /** Files of which the client may show findings: of one that it closed it names no result, and would show them for good. */
  readonly #shownOf = new Set<string>();
  /** What all that is known was found under; undefined while something is to be looked at. */
  #settled: string | undefined;

  /** @param shown what an open document shows. */
  constructor(
    private readonly workspace: Workspace,
    private readonly host: Host,
    private readonly style: DiagnosticStyle,
    private readonly shown: (uri: string) => Promise<Shown | undefined>,
  ) {}

  /** A file changed, or what others say of it. */
  forget(path: string): void {
    this.#known.delete(path);
    this.#shownOf.add(path);
    this.unsettle();
  }

  /** What findings depend on changed: each file has to be asked whether it is concerned. */
  unsettle(): void {
    this.#settled = undefined;
  }

  /**
   * One report for each file, and for each configuration file with a mistake: unchanged where the client has that result.
   * @param send takes reports as they come; the rest is returned.
   */
  async reports(
    previous: readonly PreviousResultId[],
    send: ((items: WorkspaceDocumentDiagnosticReport[]) => void) | undefined,
    goesOn: () => boolean,
  ): Promise<WorkspaceDocumentDiagnosticReport[]> {
    const day = this.host.today();
    const isSettled = this.#settled === day;
    this.#settled = day;
    try {
      const items = await this.#reports(previous, isSettled, send, goesOn);
      if (!goesOn()) this.unsettle();
      return items;
    } catch (error) {
      this.unsettle();
      throw error;
    }
  }

  async #reports(
    previous: readonly PreviousResultId[],
    isSettled: boolean,
    send: ((items: WorkspaceDocumentDiagnosticReport[]) => void) | undefined,
    goesOn: () => boolean,
  ): Promise<WorkspaceDocumentDiagnosticReport[]> {
    const pace = new Pace();
    const had = new Map(previous.map(({ uri, value }) => [uri, value]));
    const left = new Set([...had.keys(), ...Array.from(this.#shownOf, (path) => this.workspace.uriOf(path))]);
    let items: WorkspaceDocumentDiagnosticReport[] = [];
    for (const path of this.workspace.index.paths) {
      const uri = this.workspace.uriOf(path);
      const report = this.workspace.isOpen(path)
        ? await this.#ofOpen(uri, had.get(uri))
        : await this.#ofClosed(path, had.get(uri), isSettled, pace, goesOn);
      this.#shownOf.add(path);
      left.delete(uri);
      if (report) items.push(report);
      if (!goesOn()) return items;
      if (!send || items.length < BATCH) continue;
      send(items);
      items = [];
    }
    for (const [path, problems] of this.workspace.settingsProblems()) {
      const uri = this.workspace.uriOf(path);
      left.delete(uri);
      items.push(this.#ofSettings(uri, path, problems, had.get(uri)));
    }
    for (const uri of left)
      if (had.get(uri) !== gone) items.push({ kind: 'full', uri, version: null, resultId: gone, items: [] });
    return items;
  }

  #ofSettings(
    uri: string,
    path: string,
    problems: readonly ConfigurationProblem[],
    had: string | undefined,
  ): WorkspaceDocumentDiagnosticReport {
    const text = this.workspace.readText(path) ?? '';
    const items = configurationDiagnostics(TextDocument.create(uri, 'yaml', 0, text), problems);
    const resultId = digest(JSON.stringify(items));
    return resultId === had
      ? { kind: 'unchanged', uri, version: null, resultId }
      : { kind: 'full', uri, version: null, resultId, items };
  }

  /** What one file that is not open shows; undefined for what is neither an OKR file nor settings. */
  async ofClosed(
    path: string,
    had: string | undefined,
    goesOn: () => boolean,
  ): Promise<WorkspaceDocumentDiagnosticReport | undefined> {
    if (this.workspace.isSettings(path)) {
      const problems = this.workspace.settingsProblems().get(path) ?? [];
      return this.#ofSettings(this.workspace.uriOf(path), path, problems, had);
    }
    return isOkrFile(path) ? this.#ofClosed(path, had, false, new Pace(), goesOn) : undefined;
  }

  async #ofOpen(uri: string, had?: string): Promise<WorkspaceDocumentDiagnosticReport | undefined> {
    const shown = await this.shown(uri);
    if (!shown) return undefined;
    const { resultId, version, diagnostics } = shown;
    if (resultId === had) return { kind: 'unchanged', uri, version, resultId };
    return { kind: 'full', uri, version, resultId, items: mostSevere(diagnostics) };
  }

  async #ofClosed(
    path: string,
    had: string | undefined,
    isSettled: boolean,
    pace: Pace,
    goesOn: () => boolean,
  ): Promise<WorkspaceDocumentDiagnosticReport | undefined> {
    const uri = this.workspace.uriOf(path);
    const version = null;
    const known = this.#known.get(path);
    if (known && known.resultId === had && isSettled)
      return { kind: 'unchanged', uri, version, resultId: had };
    await pace.keep();
    const request = this.workspace.requestFor(uri);
    const isIgnored = this.workspace.settingsFor(uri).ignored;
    const stamp = JSON.stringify([request, isIgnored]);
    if (known?.stamp === stamp && known.resultId === had)
      return { kind: 'unchanged', uri, version, resultId: had };
    const text = isIgnored ? undefined : this.workspace.readText(path);
    const document = TextDocument.create(uri, 'okr', 0, text ?? '');
    const steps = analyse(rules, new Source(text ?? ''), request);
    let step = steps.next();
    for (; !step.done; step = steps.next()) {
      await pace.keep();
      if (!goesOn()) return undefined;
    }
    const unread = isIgnored || text !== undefined ? undefined : this.workspace.unreadable(path);
    const findings = text === undefined ? (unread ?? []) : step.value.findings;
    const items = mostSevere(diagnosticsOf(document, findings, this.style));
    const resultId = digest(JSON.stringify(items));
    this.#known.set(path, { stamp, resultId });
    if (resultId === had) return { kind: 'unchanged', uri, version, resultId };
    return { kind: 'full', uri, version, resultId, items };
  }
}

/** A short name for a text: two 32-bit hashes of it, in the manner of FNV-1a. */
function digest(text: string): string {
  let [low, high] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
  }
  return `f${(low >>> 0).toString(36)}${(high >>> 0).toString(36)}`;
}
