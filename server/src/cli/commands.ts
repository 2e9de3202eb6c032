/** What can be called, and with which options: what is read of a command line, and what help says of it, follow from it. */
import { severities } from '../lint/rule.ts';
import { profiles } from '../lint/severity.ts';

export const formats = ['pretty', 'json', 'sarif', 'junit', 'github'] as const;
export const rulesFormats = ['pretty', 'json'] as const;

interface Option {
  readonly type: 'string' | 'boolean';
  /** What stands behind it. */
  readonly takes?: string;
  readonly meaning: string;
}

export type Options = Readonly<Record<string, Option>>;

interface Command {
  /** What stands behind its name. */
  readonly takes?: string;
  readonly does: string;
  readonly options: Options;
}

const fileOptions = {
  config: { type: 'string', takes: 'FILE', meaning: 'use this configuration file only' },
  profile: { type: 'string', takes: profiles.join('|'), meaning: "over the configuration's" },
  today: { type: 'string', takes: 'YYYY-MM-DD', meaning: 'the day to check against (default: today)' },
} as const;

export const commands = {
  lint: {
    takes: '[path...]',
    does: 'check files and folders (default: this folder)',
    options: {
      format: {
        type: 'string',
        takes: formats.join('|'),
        meaning: 'how findings are told (default: pretty)',
      },
      fix: { type: 'boolean', meaning: 'apply the safe fixes' },
      'fail-on': {
        type: 'string',
        takes: severities.join('|'),
        meaning: 'lowest severity that makes the run fail (default: error)',
      },
      ...fileOptions,
      'stdin-filename': {
        type: 'string',
        takes: 'FILE',
        meaning: 'check standard input as if it were this file',
      },
    },
  },
  report: {
    takes: '[path...]',
    does: 'goals, findings, what was left out and why, as Markdown for reviewers',
    options: fileOptions,
  },
  init: {
    takes: 'FILE',
    does: 'write a new OKR file, with a TODO for each thing that only you know',
    options: {
      vertical: { type: 'string', takes: 'ID', meaning: 'the kind of product' },
      cycle: {
        type: 'string',
        takes: 'CYCLE',
        meaning: 'such as 2027-Q1 or 2027-H1 (default: this quarter)',
      },
      roles: { type: 'string', takes: 'ID,ID', meaning: 'whom it is for (default: those of the vertical)' },
      name: { type: 'string', takes: 'NAME', meaning: "of the product (default: the file's name)" },
      today: { type: 'string', takes: 'YYYY-MM-DD', meaning: 'the day that decides which quarter this is' },
    },
  },
  explain: {
    takes: '<rule>',
    does: 'what a rule looks for, why, and the facts behind it',
    options: {},
  },
  rules: {
    does: 'every rule',
    options: {
      format: {
        type: 'string',
        takes: rulesFormats.join('|'),
        meaning: 'for people, or for programs (default: pretty)',
      },
    },
  },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof commands;

export function isCommand(name: string | undefined): name is CommandName {
  return name !== undefined && Object.hasOwn(commands, name);
}

/** A command as whatever any of them is. */
export function commandNamed(name: CommandName): Command {
  return commands[name];
}
