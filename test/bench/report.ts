/** Prints what was measured as Markdown tables, with ratios and the budgets beside. Nothing here passes or fails. */
import type { CommandTimes, Weight } from './command-line.ts';
import type { Measures } from './measure.ts';
import type { Samples } from './samples.ts';
import type { Server } from './servers.ts';
import type { Sheet } from './sheets.ts';

/** One server's figures on one sheet. */
export interface Column {
  readonly server: Server;
  readonly measures: Measures;
}

/** Of the figures shown in a cell, the last is the one that the ratio and the budget are about. */
interface Row {
  readonly label: string;
  readonly figures: (measures: Measures, server: Server) => readonly (number | undefined)[];
  readonly budget?: (size: string, rival: Measures | undefined) => number | undefined;
}

const p50 = (samples: Samples | undefined) => [samples?.p50];
const both = (samples: Samples | undefined) => [samples?.p50, samples?.p95];
const onL = (limit: number) => (size: string) => (size === 'L' ? limit : undefined);
const editBudgets: Readonly<Record<string, number>> = { S: 3, M: 5, L: 12 };
const quarter = (samples: Samples | undefined) => (samples ? samples.p50 / 4 : undefined);

const rows: readonly Row[] = [
  {
    label: 'spawn → initialize, p50',
    figures: (m) => p50(m.initialize),
    budget: (_, rival) => quarter(rival?.initialize),
  },
  { label: 'initialized → first diagnostics, p50', figures: (m) => p50(m.firstDiagnostics) },
  { label: 'edit → diagnostics, p50', figures: (m) => p50(m.edit), budget: (size) => editBudgets[size] },
  { label: '… without its 200 ms wait, p50', figures: (m, server) => net(m.edit?.p50, server) },
  { label: 'edit → diagnostics, p95', figures: (m) => [m.edit?.p95] },
  { label: '… without its 200 ms wait, p95', figures: (m, server) => net(m.edit?.p95, server) },
  { label: 'worst edit', figures: (m) => [m.edit?.max] },
  { label: 'edit in the header, p50', figures: (m) => p50(m.headerEdit) },
  { label: 'edit that breaks the syntax, p50', figures: (m) => p50(m.brokenEdit) },
  { label: '… without its 200 ms wait, p50', figures: (m, server) => net(m.brokenEdit?.p50, server) },
  { label: 'hover after an edit, p50 / p95', figures: (m) => both(m.hover), budget: onL(20) },
  { label: 'completion after an edit, p50 / p95', figures: (m) => both(m.completion), budget: onL(20) },
  { label: 'burst: last key → final diagnostics', figures: (m) => p50(m.burst), budget: onL(30) },
  { label: 'burst: hover meanwhile, p50 / p95', figures: (m) => both(m.burstHover) },
  { label: 'memory at the end, MB', figures: (m) => [m.memory], budget: onL(130) },
];

function net(value: number | undefined, server: Server): readonly (number | undefined)[] {
  return [value === undefined ? undefined : Math.max(0, value - server.delay)];
}

function number(value: number | undefined): string {
  if (value === undefined) return 'n/a';
  return value.toFixed(value < 10 ? 1 : 0);
}

function budgetCell(value: number | undefined, limit: number | undefined): string {
  if (limit === undefined) return '';
  return `≤ ${number(limit)}${value !== undefined && value > limit ? ' (over)' : ''}`;
}

function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  const widths = head.map((_, i) => Math.max(...[head, ...body].map((cells) => cells[i]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

/** One table for one sheet. The ratio is the rival's figure over ours; the budget is for ours. */
export function sheetTable(sheet: Sheet, columns: readonly Column[], ours: Server, rival: Server): string {
  const own = columns.find(({ server }) => server === ours);
  const other = columns.find(({ server }) => server === rival)?.measures;
  const body = rows.map(({ label, figures, budget }) => {
    const cells = columns.map(({ measures, server }) => figures(measures, server).map(number).join(' / '));
    const mine = own && figures(own.measures, own.server).at(-1);
    const theirs = other && figures(other, rival).at(-1);
    const ratio = mine && theirs ? `${number(theirs / mine)}x` : '';
    return [label, ...cells, ratio, budgetCell(mine, budget?.(sheet.size, other))];
  });
  const answered = ({ measures: { hover, completion, findings } }: Column) =>
    `${findings}; ${hover?.answered ?? 0}/${hover?.count ?? 0}; ${completion?.answered ?? 0}/${completion?.count ?? 0}`;
  body.push(['findings; hovers and completions with content', ...columns.map(answered), '', '']);
  const title = `${sheet.size}: ${(sheet.text.length / 1000).toFixed(1)} KB, ${sheet.text.split('\n').length - 1} lines (ms)`;
  return `${title}\n\n${table([...[sheet.size], ...columns.map(({ server }) => server.name), 'ratio', 'budget'], body)}\n`;
}

/** The sizes of the bundles and the times of the command line. */
export function packageTable(
  weights: readonly Weight[],
  times: CommandTimes | undefined,
  files: number,
): string {
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} KB`;
  const sizes = weights.map(({ name, bytes, gzip, built }) => [
    `dist/${name} (built ${built.slice(0, 16)}), gzip`,
    `${kilobytes(bytes)}; ${kilobytes(gzip)}`,
    name === 'server.js' ? `< 500 KB${bytes >= 500_000 ? ' (over)' : ''}` : '',
  ]);
  const commands = times && [
    ['bare node, ms', number(times.bareNode?.p50), ''],
    ['lint one S sheet, ms', number(times.oneSheet?.p50), budgetCell(times.oneSheet?.p50, 85)],
    [`lint ${files} S sheets, ms`, number(times.workspace?.p50), budgetCell(times.workspace?.p50, 3300)],
  ];
  return table(['package and command line', 'value', 'budget'], [...sizes, ...(commands ?? [])]);
}
