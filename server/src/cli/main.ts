#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { analyseFiles } from './analyse.ts';
import {
  explainArguments,
  initArguments,
  lintArguments,
  reportArguments,
  rulesFormat,
  UsageError,
} from './arguments.ts';
import { explain } from './explain.ts';
import { runLint } from './lint.ts';
import { printable } from './printable.ts';
import { render } from './reporters/index.ts';
import { listRules } from './rules.ts';
import { outliveReaders, standardInput } from './streams.ts';

const usage = `healthcare-okr: checks OKR files of healthcare product teams

  healthcare-okr lint [path...]     check files and folders (default: this folder)
    --format pretty|json|sarif|junit|github
    --fix                           apply the safe fixes
    --fail-on error|warning|info|hint   (default: error)
    --config FILE                   use this configuration file only
    --profile draft|standard|strict
    --today YYYY-MM-DD              the day to check against (default: today)
    --stdin-filename FILE           check standard input as if it were this file
  healthcare-okr report [path...]   goals, findings, what was left out and why, as Markdown for reviewers
    --config, --profile, --today    as above
  healthcare-okr init FILE          write a new OKR file, with a TODO for each thing that only you know
    --vertical ID                   the kind of product
    --cycle, --roles, --name        (default: this quarter, those of the vertical, the file's name)
  healthcare-okr explain <rule>     what a rule looks for, why, and the facts behind it
  healthcare-okr rules              every rule (--format pretty|json)
  healthcare-okr --version          which version this is

Exit code: 0 clean, 1 findings at or above --fail-on, 2 usage or configuration, 3 an error of ours.`;

/** What no run of lint needs is loaded when it is asked for. */
async function main([command, ...rest]: readonly string[]): Promise<number> {
  const isAsked = rest.some((arg) => arg === '--help' || arg === '-h');
  switch (isAsked ? 'help' : command) {
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
      process.stdout.write(`${usage}\n`);
      return 0;
    default:
      throw new UsageError(command === undefined ? usage : `There is no command '${command}'.\n\n${usage}`);
  }
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
