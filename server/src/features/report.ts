import type { Diagnostic } from 'vscode-languageserver';
import type { LocatedFinding, Severity } from '../lint/rule.ts';
import { countsOf } from '../lint/wording.ts';
import type { Session } from '../workspace/session.ts';
import type { TypedChange } from '../workspace/typed-change.ts';
import { DiagnosticMemory } from './diagnostic-memory.ts';
import type { DiagnosticStyle } from './diagnostics.ts';
import { nodeSpan, TYPING_PAUSE, Typing } from './typing.ts';

/** What an editor was last told of a version of a document. */
export interface Shown {
  readonly findings: readonly LocatedFinding[];
  readonly diagnostics: readonly Diagnostic[];
  /** Names this very outcome, so that a client that has it needs no second copy. */
  readonly resultId: string;
  /** Of the document. */
  readonly version: number;
}

/** Counts over all documents and openings: a file that is opened again must not seem to be as it was before. */
let outcomes = 1;
let openings = 1;

/** What one document shows: its findings, less those that wait until the typing pauses. */
export class DocumentReport {
  /** Names the document for as long as it is open, in fewer letters than its URI. */
  readonly id = openings++;
  readonly #typing = new Typing();
  readonly #diagnostics: DiagnosticMemory;
  #shown:
    | (Shown & { readonly analysis: unknown; readonly waiting: boolean; readonly ignored: boolean })
    | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param isIgnored whether the file's settings say that nothing is told of it.
   * @param onPause called when findings that waited can be shown.
   */
  constructor(
    private readonly session: Session,
    style: DiagnosticStyle,
    private readonly isIgnored: () => boolean,
    private readonly onPause: () => void,
  ) {
    this.#diagnostics = new DiagnosticMemory(style);
  }

  /** @param typed undefined where the text changed by something else than typing. */
  edited(typed: TypedChange | undefined): void {
    clearTimeout(this.#timer);
    if (!typed) {
      this.#typing.replaced();
      return;
    }
    this.#typing.typed(typed);
    this.#timer = setTimeout(() => this.#pause(), TYPING_PAUSE);
  }

  /**
   * The newest outcome; undefined when an edit overtook it. While findings wait it stays the same, whoever asks: only the
   * pause lets them out, so that the client is told of it.
   */
  async current(): Promise<Shown | undefined> {
    const analysis = await this.session.analysis();
    if (!analysis) return undefined;
    const isReleased = this.#shown?.waiting && this.#typing.isPaused;
    const ignored = this.isIgnored();
    if (this.#shown?.analysis === analysis && this.#shown.ignored === ignored && !isReleased)
      return this.#shown;
    const { source, document } = this.session;
    const start = (objective: number) => source.startOf(objective);
    const { shown, waiting } = this.#typing.filter(ignored ? [] : analysis.findings, (place) =>
      nodeSpan(place, analysis.facts, start),
    );
    this.#shown = {
      findings: shown,
      diagnostics: this.#diagnostics.diagnosticsOf(document, source, analysis.facts, shown),
      resultId: String(outcomes++),
      version: document.version,
      analysis,
      waiting,
      ignored,
    };
    return this.#shown;
  }

  /** Findings by severity. */
  counts(): Record<Severity, number> {
    return countsOf(this.#shown?.findings ?? []);
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }

  #pause(): void {
    this.#typing.paused();
    if (this.#shown?.waiting) this.onPause();
  }
}
