import type { Position, Range, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { LineStarts } from '../document/line-starts.ts';
import { Text } from '../document/text.ts';

/** A document that an editor has open, as the protocol describes it; its text is made one string only when asked for. */
export class EditedDocument implements TextDocument {
  #text: Text;
  #lines: LineStarts;

  constructor(
    readonly uri: string,
    readonly languageId: string,
    public version: number,
    content: string,
  ) {
    this.#text = Text.of(content);
    this.#lines = new LineStarts(content);
  }

  static create(uri: string, languageId: string, version: number, content: string): EditedDocument {
    return new EditedDocument(uri, languageId, version, content);
  }

  static update(
    document: EditedDocument,
    changes: readonly TextDocumentContentChangeEvent[],
    version: number,
  ): EditedDocument {
    for (const change of changes) document.#change(change);
    document.version = version;
    return document;
  }

  get text(): Text {
    return this.#text;
  }

  get lineCount(): number {
    return this.#lines.count;
  }

  getText(range?: Range): string {
    return range
      ? this.#text.slice(this.offsetAt(range.start), this.offsetAt(range.end))
      : this.#text.toString();
  }

  positionAt(offset: number): Position {
    const within = Math.max(Math.min(offset, this.#text.length), 0);
    const line = this.#lines.lineAt(within);
    return { line, character: Math.min(within, this.#endOf(line)) - this.#lines.startOf(line) };
  }

  offsetAt({ line, character }: Position): number {
    if (line < 0) return 0;
    if (line >= this.#lines.count) return this.#text.length;
    return Math.min(this.#lines.startOf(line) + Math.max(character, 0), this.#endOf(line));
  }

  getLineRange(line: number): Range {
    const at = Math.max(Math.min(line, this.#lines.count - 1), 0);
    const length = line < 0 ? 0 : this.#endOf(at) - this.#lines.startOf(at);
    return { start: { line: at, character: 0 }, end: { line: at, character: length } };
  }

  getEOLCharacters(line: number): string {
    if (line < 0 || line + 1 >= this.#lines.count) return '';
    return this.#text.slice(this.#endOf(line), this.#lines.startOf(line + 1));
  }

  #change(change: TextDocumentContentChangeEvent): void {
    if (!('range' in change)) {
      this.#text = Text.of(change.text);
      this.#lines = new LineStarts(change.text);
      return;
    }
    const [one, other] = [this.offsetAt(change.range.start), this.offsetAt(change.range.end)];
    const [start, end] = one < other ? [one, other] : [other, one];
    this.#text = this.#text.replace(start, end, change.text);
    this.#lines.update(this.#text, start, end, change.text.length);
  }

  /** Where the break of a line starts; the end of the text for the last one. */
  #endOf(line: number): number {
    if (line + 1 >= this.#lines.count) return this.#text.length;
    const next = this.#lines.startOf(line + 1);
    return this.#text.slice(next - 2, next) === '\r\n' ? next - 2 : next - 1;
  }
}
