/** What a picture is: a file of the examples, the steps of a user, and the part of the window that is kept. */
import type { Page } from 'playwright-core';

/** What a user does, or waits for. */
export type Step = (page: Page) => Promise<void>;

/** The lines of the editor from one that holds a text to another, and whatever else must be in the picture. */
export interface Lines {
  readonly from: string;
  readonly to: string;
  /** Selectors of what lies over the lines or beside them. */
  readonly also?: readonly string[];
  /** Pixels from the left edge of the editor; up to its right edge where none is named. */
  readonly width?: number;
}

/** The smallest part of the window that holds some things, by selectors. */
export interface Around {
  readonly around: readonly string[];
}

/** One picture of docs/images. */
export interface Picture {
  /** Of the file, without `.png`. */
  readonly name: string;
  /** What is open: a path in examples/. */
  readonly file: string;
  /** The steps that lead to what is shown. */
  readonly steps: readonly Step[];
  /** What is kept: what a selector names, lines of the editor, what lies around some things, or the whole window where none is named. */
  readonly frame?: string | Lines | Around;
  /** Width and height of the window in pixels; 1280 x 720 where none is named. */
  readonly window?: readonly [number, number];
  /** Settings of the workspace for this picture. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Text of files that are changed or added: by path in examples/, from the text that is there. */
  readonly files?: Readonly<Record<string, (text: string) => string>>;
}
