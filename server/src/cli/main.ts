#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { nearest } from '../document/nearest.ts';
import { analyseFiles } from './analyse.ts';
import {
  explainArguments,
  initArguments,
  lintArguments,
  reportArguments,
  rulesFormat,
  UsageError,
} from './arguments.ts';
import { commands } from './commands.ts';
import { explain } from './explain.ts';
import { runLint } from './lint.ts';
import { printable } from './printable.ts';
import { render } from './reporters/index.ts';
import { listRules } from './rules.ts';
import { outliveReaders, standardInput } from './streams.ts';

/** What no run of lint needs is loaded when it is asked for. */
async function main([command, ...rest]: readonly string[]): Promise<number> {
  if (rest.some(asksForHelp)) return helpWith(command);
  switch (command) {
    case 'lint': {
      const args = lintArguments(rest);
      const stdin = args.stdinFilename === undefined ? undefined : await standardInput();
      const { report, problems, notes, exitCode } = runLint(args, stdin);
      process.stdout.write(render(report, { ...args, version: version() }));
      tell([...problems, ...notes]);
      return exitCode;
    }
    case 'report': {
      const { pageOf, review } = await import('./review.ts');
      const args = reportArguments(rest);
      const { files, problems, notes, leftOut } = analyseFiles(args, (file) => pageOf(file, args.today));
      process.stdout.write(review(files, leftOut, args.today));
      tell([...problems, ...notes]);
      return problems.length > 0 ? 2 : 0;
    }
    case 'init': {
      const { init } = await import('./init.ts');
      process.stdout.write(`${printable(init(initArguments(rest)))}\n`);
      return 0;
    }
    case 'explain':
      process.stdout.write(`${explain(explainArguments(rest))}\n`);
      return 0;
    case 'rules':
      process.stdout.write(listRules(rulesFormat(rest)));
      return 0;
    case '--version':
      process.stdout.write(`${version()}\n`);
      return 0;
    case 'help':
    case '--help':
    case '-h':
      return helpWith(rest[0]);
    default:
      throw new UsageError(await withoutCommand(command));
  }
}

function asksForHelp(arg: string): boolean {
  return arg === '--help' || arg === '-h';
}

async function helpWith(command: string | undefined): Promise<number> {
  const { help } = await import('./help.ts');
  process.stdout.write(`${help(command)}\n`);
  return 0;
}

async function withoutCommand(said: string | undefined): Promise<string> {
  const meant = said && nearest(said, [...Object.keys(commands), '--help', '--version']);
  if (meant) return `There is no command '${said}'; did you mean ${meant}?`;
  const { help } = await import('./help.ts');
  return said === undefined ? help() : `There is no command '${said}'.\n\n${help()}`;
}

/** What is not the answer itself goes beside it. */
function tell(lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`${printable(line)}\n`);
}

/** The package's version, from the manifest above the folder of the built command. */
function version(): string {
  return JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;
}

outliveReaders();
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(
    `${error instanceof UsageError ? error.message : ((error as Error).stack ?? error)}\n`,
  );
  process.exitCode = error instanceof UsageError ? 2 : 3;
}
