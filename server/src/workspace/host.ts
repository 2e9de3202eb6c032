/** What the server may ask of the machine it runs on. Paths are those of `file:` URIs: absolute, with `/`. */
export interface Host {
  /** Text of a file; undefined when it cannot be read. */
  readonly readText: (path: string) => string | undefined;
  /** Paths of the OKR files below a folder. */
  readonly discover: (folder: string) => Iterable<string> | AsyncIterable<string>;
  /** Reads changed files anew, where `readText` answers from memory. */
  readonly load?: (paths: readonly string[]) => Promise<void>;
  /** ISO date of the day. */
  readonly today: () => string;
  /** URI of the folder of rule pages, where the client did not say. */
  readonly rulePages: string;
}
