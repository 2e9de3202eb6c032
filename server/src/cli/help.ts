import { knownRoles } from '../knowledge/roles.ts';
import { verticals } from '../knowledge/verticals.ts';
import { type CommandName, commandNamed, commands, isCommand } from './commands.ts';

const exitCodes =
  'Exit code: 0 clean, 1 findings at or above --fail-on, 2 usage or configuration, 3 an error of ours.';

const more: { readonly [C in CommandName]?: string } = {
  lint: exitCodes,
  report: 'Exit code: 0 whatever was found, 2 usage or configuration, 3 an error of ours.',
  init: `Verticals: ${[...verticals.keys()].join(', ')}.\n\nRoles: ${knownRoles.join(', ')}.`,
};

/** How a command is called, and all that it takes; of no command: which there are. */
export function help(command?: string): string {
  return isCommand(command) ? helpOf(command) : overview();
}

function overview(): string {
  const lines = Object.keys(commands)
    .filter(isCommand)
    .map((name) => [callOf(name), commandNamed(name).does] as const);
  return [
    'healthcare-okr: checks OKR files of healthcare product teams',
    '',
    ...table([
      ...lines,
      ['healthcare-okr <command> --help', 'the options of a command'],
      ['healthcare-okr --version', 'which version this is'],
    ]),
    '',
    exitCodes,
  ].join('\n');
}

function helpOf(name: CommandName): string {
  const { does, options } = commandNamed(name);
  const rows = Object.entries(options).map(
    ([option, { takes, meaning }]) => [takes ? `--${option} ${takes}` : `--${option}`, meaning] as const,
  );
  const parts = [`${callOf(name)}: ${does}`, table(rows).join('\n'), more[name] ?? ''];
  return parts.filter((part) => part !== '').join('\n\n');
}

function callOf(name: CommandName): string {
  const { takes } = commandNamed(name);
  return `healthcare-okr ${name}${takes ? ` ${takes}` : ''}`;
}

/** Two columns, the second one below itself. */
function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(0, ...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `  ${first.padEnd(width)}   ${second}`);
}
