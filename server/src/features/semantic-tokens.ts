import type { TextDocument } from 'vscode-languageserver-textdocument';
import { placeInHeader } from '../document/chunk.ts';
import { parse } from '../document/parse.ts';
import type { Source } from '../document/source.ts';
import type { Span } from '../document/span.ts';
import { PartMemo } from './part-memo.ts';
import { tokenTypes } from './token-legend.ts';
import { marksOf } from './token-marks.ts';

/** A token as line and column within its part, length, type and modifiers. */
type Placed = readonly [line: number, column: number, length: number, type: number, modifiers: number];

interface PartTokens {
  readonly tokens: readonly Placed[];
  /** How many line ends the part has. */
  readonly lines: number;
}

/** The semantic tokens of one document, remembered part by part. */
export class TokenMemory {
  readonly #parts = new PartMemo<PartTokens>();
  readonly #headers = new PartMemo<PartTokens>();

  /** The encoded tokens of the whole file; yields after each part, so that a caller may pause or stop. */
  *all(source: Source): Generator<void, number[]> {
    const { body, objectives, header } = source.cut;
    const around = this.#headers.get(header, (text) => read(text, []));
    const before = lineEnds(header, body.start);
    const encoder = new Encoder();
    encoder.add(
      around.tokens.filter(([line]) => line < before || objectives.length === 0),
      0,
    );
    let line = before;
    for (const piece of objectives) {
      const part = this.#parts.get(piece.text, (text) => read(text, ['objectives']));
      encoder.add(part.tokens, line);
      line += part.lines;
      yield;
    }
    if (objectives.length > 0)
      encoder.add(
        around.tokens.filter(([own]) => own >= before),
        line - before,
      );
    this.#parts.forgetOthers();
    this.#headers.forgetOthers();
    return encoder.data;
  }

  /** The encoded tokens of the parts that a stretch of the file touches. */
  within(document: TextDocument, source: Source, asked: Span): number[] {
    const { body, objectives, header } = source.cut;
    const encoder = new Encoder();
    const place = placeInHeader(source.cut);
    const around =
      asked.start <= body.start || asked.end >= body.end
        ? (this.#headers.peek(header) ?? read(header, [])).tokens
        : [];
    const before = lineEnds(header, body.start);
    const shift = objectives.length > 0 ? lineOf(document, place(body.start)) - before : 0;
    encoder.add(
      around.filter(([line]) => line < before || objectives.length === 0),
      0,
    );
    for (const { start, end, text } of objectives) {
      if (end < asked.start || start > asked.end) continue;
      const part = this.#parts.peek(text) ?? read(text, ['objectives']);
      encoder.add(part.tokens, lineOf(document, start));
    }
    if (objectives.length > 0)
      encoder.add(
        around.filter(([line]) => line >= before),
        shift,
      );
    return encoder.data;
  }
}

function read(text: string, path: readonly string[]): PartTokens {
  const tokens: Placed[] = [];
  let line = 0;
  let lineStart = 0;
  for (const { start, end, type, suppressed } of marksOf(text, parse(text), path)) {
    for (
      let next = text.indexOf('\n', lineStart);
      next >= 0 && next < start;
      next = text.indexOf('\n', lineStart)
    ) {
      line++;
      lineStart = next + 1;
    }
    tokens.push([line, start - lineStart, end - start, tokenTypes.indexOf(type), suppressed ? 1 : 0]);
  }
  return { tokens, lines: lineEnds(text, text.length) };
}

function lineEnds(text: string, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

function lineOf(document: TextDocument, offset: number): number {
  return document.positionAt(offset).line;
}

/** Each token relative to the one before, five numbers a token, as the protocol has it. */
class Encoder {
  readonly data: number[] = [];
  #line = 0;
  #column = 0;

  add(tokens: readonly Placed[], shift: number): void {
    for (const [ownLine, column, length, type, modifiers] of tokens) {
      const line = ownLine + shift;
      const down = line - this.#line;
      this.data.push(down, down === 0 ? column - this.#column : column, length, type, modifiers);
      this.#line = line;
      this.#column = column;
    }
  }
}
