import { Source } from '../document/source.ts';
import { type Analysis, analyse, type LintRequest, stampOf } from '../lint/engine.ts';
import { LastReadable } from '../lint/last-readable.ts';
import { Memory } from '../lint/memory.ts';
import { rules } from '../rules/registry.ts';
import type { EditedDocument } from './edited-document.ts';
import { inSlices } from './pace.ts';

/** One open document: its newest text, and what is known of it. */
export class Session {
  readonly #memory = new Memory(new LastReadable());
  #source: { readonly version: number; readonly source: Source } | undefined;
  #known:
    | {
        readonly version: number;
        readonly stamp: string;
        readonly analysis: Analysis;
        readonly milliseconds: number;
      }
    | undefined;
  #running: { readonly stamp: string; readonly result: Promise<Analysis | undefined> } | undefined;

  constructor(
    readonly document: EditedDocument,
    private readonly requestOf: () => LintRequest,
  ) {}

  get source(): Source {
    const { version } = this.document;
    if (this.#source?.version !== version)
      this.#source = { version, source: new Source(this.document.text, this.#source?.source) };
    return this.#source.source;
  }

  /** The last analysis, perhaps of an older version: for answers that must not wait. */
  get latest(): Analysis | undefined {
    return this.#known?.analysis;
  }

  /** Whether the last analysis is of the newest text. */
  get isAnalysed(): boolean {
    return this.#known?.version === this.document.version;
  }

  /** How long the last analysis took. */
  get milliseconds(): number {
    return this.#known?.milliseconds ?? 0;
  }

  /** The analysis of the newest version; undefined when an edit overtook it. */
  analysis(): Promise<Analysis | undefined> {
    const { version } = this.document;
    const request = this.requestOf();
    const stamp = `${version} ${stampOf(request)}`;
    if (this.#known?.stamp === stamp) return Promise.resolve(this.#known.analysis);
    if (this.#running?.stamp !== stamp) this.#running = { stamp, result: this.#run(version, stamp, request) };
    return this.#running.result;
  }

  async #run(version: number, stamp: string, request: LintRequest): Promise<Analysis | undefined> {
    const began = performance.now();
    const steps = analyse(rules, this.source, request, this.#memory);
    const analysis = await inSlices(steps, this.document);
    if (analysis) this.#known = { version, stamp, analysis, milliseconds: performance.now() - began };
    return analysis;
  }
}
