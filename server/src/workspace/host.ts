/** Tells what files and folders there are, whatever is in them. */
export interface Disk {
  /** Whether there is a file or a folder. */
  readonly exists: (path: string) => boolean;
  /** The names in a folder; none where it cannot be read. */
  readonly list: (folder: string) => readonly string[];
}

/** What the server may ask of the machine it runs on. Paths are those of `file:` URIs: absolute, with `/`. */
export interface Host {
  /** Text of a file; undefined when it cannot be read, or a link leads out of the workspace's folder on the way to it. */
  readonly readText: (path: string, workspace: string) => string | undefined;
  /** Why a file that is there cannot be read, in one sentence; undefined where it can, or is not there. */
  readonly problemOf: (path: string, workspace: string) => string | undefined;
  /**
   * Paths of the OKR files below a folder; folders that are excluded need not be entered. Undefined stands for time
   * that went by without a find.
   */
  readonly discover: (
    folder: string,
    isExcluded: (path: string) => boolean,
  ) => Iterable<string | undefined> | AsyncIterable<string | undefined>;
  /** Whether a file below a folder is none that `discover` would find. */
  readonly leavesOut?: (path: string, folder: string) => boolean;
  /** What is on the disk; absent where that cannot be told at once. */
  readonly disk?: Disk;
  /** Reads changed files anew, where `readText` answers from memory. */
  readonly load?: (paths: readonly string[]) => Promise<void>;
  /** Reads the configuration files of folders that were added to the workspace, where `readText` answers from memory. */
  readonly enter?: (folders: readonly string[]) => Promise<void>;
  /** Collects garbage, where much has come up since the last time. */
  readonly collect?: () => void;
  /** ISO date of the day. */
  readonly today: () => string;
  /** URI of the folder of rule pages, where the client did not say. */
  readonly rulePages: string;
}
