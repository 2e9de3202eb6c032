import { parseArgs } from 'node:util';
import { given } from '../base/given.ts';
import { isDate } from '../document/cycle.ts';
import { nearest } from '../document/nearest.ts';
import { type Severity, severities } from '../lint/rule.ts';
import { type Profile, profiles } from '../lint/severity.ts';
import { today as localDay } from '../today.ts';
import { commands, formats, type Options, rulesFormats } from './commands.ts';

export type Format = (typeof formats)[number];

/** Which files are read, and by which settings and day. */
export interface FileArguments {
  readonly paths: readonly string[];
  readonly fix: boolean;
  readonly today: string;
  readonly config?: string;
  readonly profile?: Profile;
  readonly stdinFilename?: string;
}

/** The same with how findings are told, and which of them make the run fail. */
export interface LintArguments extends FileArguments {
  readonly format: Format;
  readonly failOn: Severity;
}

/** What a new file is about. */
export interface InitArguments {
  readonly path: string;
  readonly vertical?: string;
  readonly cycle?: string;
  readonly roles: readonly string[];
  readonly name?: string;
  readonly today: string;
}

/** A mistake in how the command was called; its message is for the person who called it. */
export class UsageError extends Error {}

/** @throws UsageError */
export function lintArguments(args: readonly string[]): LintArguments {
  const { values, positionals } = parsed('lint', commands.lint.options, args);
  const stdinFilename = values['stdin-filename'];
  if (stdinFilename === '')
    throw new UsageError('--stdin-filename takes the path of a file, which settings and messages go by.');
  if (stdinFilename !== undefined && positionals.length > 0)
    throw new UsageError('--stdin-filename reads one file from standard input; leave the paths out.');
  if (stdinFilename !== undefined && values.fix)
    throw new UsageError('--fix writes files, and --stdin-filename has none to write; use one of them.');
  return {
    ...filesOf(positionals, values),
    format: oneOf('format', values.format, formats) ?? 'pretty',
    fix: values.fix ?? false,
    failOn: oneOf('fail-on', values['fail-on'], severities) ?? 'error',
    ...given('stdinFilename', stdinFilename),
  };
}

/** The files that the report command reads. @throws UsageError */
export function reportArguments(args: readonly string[]): FileArguments {
  const { values, positionals } = parsed('report', commands.report.options, args);
  return { ...filesOf(positionals, values), fix: false };
}

/** The file that the init command writes, and what it is about. @throws UsageError */
export function initArguments(args: readonly string[]): InitArguments {
  const { values, positionals } = parsed('init', commands.init.options, args);
  const [path] = positionals;
  if (path === undefined || positionals.length > 1)
    throw new UsageError('Say which file to write: healthcare-okr init goals.okr.yaml --vertical telehealth');
  const { vertical, cycle, roles = '', name } = values;
  return {
    path,
    roles: roles.split(',').flatMap((role) => role.trim() || []),
    today: dayOf(values.today),
    ...given('vertical', vertical),
    ...given('cycle', cycle),
    ...given('name', name),
  };
}

/** `--format` of the rules command. @throws UsageError */
export function rulesFormat(args: readonly string[]): (typeof rulesFormats)[number] {
  const { values, positionals } = parsed('rules', commands.rules.options, args);
  if (positionals.length > 0)
    throw new UsageError('The rules command lists all rules and takes no name; to read one, use explain.');
  return oneOf('format', values.format, rulesFormats) ?? 'pretty';
}

/** The one rule that the explain command takes. @throws UsageError */
export function explainArguments(args: readonly string[]): string {
  const { positionals } = parsed('explain', commands.explain.options, args);
  const [id] = positionals;
  if (id === undefined)
    throw new UsageError('Say which rule: healthcare-okr explain safety/missing-escalation');
  if (positionals.length > 1)
    throw new UsageError('The explain command takes one rule; for a list, use rules.');
  return id;
}

function filesOf(
  positionals: readonly string[],
  { config, profile, today }: { [O in keyof typeof commands.report.options]?: string | undefined },
) {
  return {
    paths: positionals.length > 0 ? positionals : ['.'],
    today: dayOf(today),
    ...given('config', config),
    ...given('profile', oneOf('profile', profile, profiles)),
  };
}

function parsed<const O extends Options>(command: string, options: O, args: readonly string[]) {
  const config = { args: [...args], allowPositionals: true, options };
  for (const token of parseArgs({ ...config, strict: false, tokens: true }).tokens)
    if (token.kind === 'option') checkOption(command, options, token, args[token.index] ?? '');
  return parseArgs(config);
}

/** @param written what stands on the command line: `-format` is read as a row of short options. */
function checkOption(
  command: string,
  options: Options,
  {
    name,
    value,
    inlineValue,
  }: { name: string; value?: string | undefined; inlineValue?: boolean | undefined },
  written: string,
): void {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!option) {
    const [said = ''] = written.split('=');
    throw new UsageError(
      `There is no option '${said}' of ${command}; ${insteadOf(said, Object.keys(options))}`,
    );
  }
  const isMissing = value === undefined || (!inlineValue && /^-./.test(value));
  if (option.type === 'string' && isMissing)
    throw new UsageError(`--${name} takes a value: --${name} ${option.takes}`);
  if (option.type === 'boolean' && value !== undefined) throw new UsageError(`--${name} takes no value.`);
}

function insteadOf(said: string, options: readonly string[]): string {
  const meant = nearest(said.replace(/^-+/, ''), options);
  if (meant !== undefined) return `did you mean --${meant}?`;
  return options.length > 0 ? `it takes ${options.map((each) => `--${each}`).join(', ')}.` : 'it takes none.';
}

function dayOf(said: string | undefined): string {
  const day = said ?? localDay();
  if (!isDate(day)) throw new UsageError(`--today takes a date such as 2027-01-31, not '${day}'.`);
  return day;
}

function oneOf<T extends string>(
  option: string,
  value: string | undefined,
  allowed: readonly T[],
): T | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new UsageError(`--${option} takes ${allowed.join(', ')}, not '${value}'.`);
  return found;
}
