/** Prints what was measured as Markdown tables, with ratios and the budgets beside. Nothing here passes or fails. */
import { editBudgets, paceOf } from './budgets.ts';
import type { CommandTimes } from './command-line.ts';
import type { Measures } from './measure.ts';
import { asked, budgetOf } from './requests.ts';
import type { Samples } from './samples.ts';
import type { Server } from './servers.ts';
import type { Sheet } from './sheets.ts';
import type { Answers } from './typing.ts';
import type { Weight } from './weights.ts';

/** One server's figures on one sheet. */
export interface Column {
  readonly server: Server;
  readonly measures: Measures;
}

/** Of the figures shown in a cell, the last is the one that the ratio and the budget are about. */
interface Row {
  readonly label: string;
  readonly figures: (measures: Measures, server: Server) => readonly (number | undefined)[];
  /** @param pace how many times as long this machine takes as the one that the budgets were set on. */
  readonly budget?: (size: string, pace: number, rival: Measures | undefined) => number | undefined;
}

const p50 = (samples: Samples | undefined) => [samples?.p50];
const both = (samples: Samples | undefined) => [samples?.p50, samples?.p95];
const quarter = (samples: Samples | undefined) => (samples ? samples.p50 / 4 : undefined);

const rows: readonly Row[] = [
  {
    label: 'spawn → initialize, p50',
    figures: (m) => p50(m.initialize),
    budget: (_size, _pace, rival) => quarter(rival?.initialize),
  },
  { label: 'initialized → first diagnostics, p50', figures: (m) => p50(m.firstDiagnostics) },
  {
    label: 'edit → diagnostics, p50',
    figures: (m) => p50(m.edit),
    budget: (size, pace) => (editBudgets[size] ?? Number.NaN) * pace,
  },
  { label: '… without its 200 ms wait, p50', figures: (m, server) => net(m.edit?.p50, server) },
  { label: 'edit → diagnostics, p95', figures: (m) => [m.edit?.p95] },
  { label: '… without its 200 ms wait, p95', figures: (m, server) => net(m.edit?.p95, server) },
  { label: 'worst edit', figures: (m) => [m.edit?.max] },
  { label: 'edit in the header, p50', figures: (m) => p50(m.headerEdit) },
  { label: 'edit that breaks the syntax, p50', figures: (m) => p50(m.brokenEdit) },
  { label: '… without its 200 ms wait, p50', figures: (m, server) => net(m.brokenEdit?.p50, server) },
  {
    label: 'burst: last key → final diagnostics',
    figures: (m) => p50(m.burst),
    budget: (size, pace) => (size === 'L' ? 30 * pace : undefined),
  },
  { label: 'burst: hover meanwhile, p50 / p95', figures: (m) => both(m.burstHover) },
  {
    label: 'memory at the end, MB',
    figures: (m) => [m.memory],
    budget: (size) => (size === 'L' ? 130 : undefined),
  },
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
  const pace = paceOf(sheet.size, rival, other);
  const body = rows.map(({ label, figures, budget }) => {
    const cells = columns.map(({ measures, server }) => figures(measures, server).map(number).join(' / '));
    const mine = own && figures(own.measures, own.server).at(-1);
    const theirs = other && figures(other, rival).at(-1);
    const ratio = mine && theirs ? `${number(theirs / mine)}x` : '';
    return [label, ...cells, ratio, budgetCell(mine, budget?.(sheet.size, pace, other))];
  });
  body.push(['findings', ...columns.map(({ measures: { findings } }) => String(findings)), '', '']);
  const title = `${sheet.size}: ${(sheet.text.length / 1000).toFixed(1)} KB, ${sheet.text.split('\n').length - 1} lines (ms). Budgets count ${number(pace)} times.`;
  return `${title}\n\n${table([...[sheet.size], ...columns.map(({ server }) => server.name), 'ratio', 'budget'], body)}\n`;
}

/** The requests right behind an edit: p50 / p95 of the wait, then p95 of the server's own processor time. */
export function requestTable(sheet: Sheet, columns: readonly Column[], ours: Server, rival: Server): string {
  const of = (server: Server) => columns.find((column) => column.server === server)?.measures;
  const [own, other] = [of(ours)?.requests, of(rival)?.requests];
  const pace = paceOf(sheet.size, rival, of(rival));
  const body = asked.map((each) => {
    const cells = columns.map(({ measures }) => answerCell(measures.requests[each.label]));
    const [mine, theirs] = [own?.[each.label]?.time?.p95, other?.[each.label]?.time?.p95];
    const ratio = mine && theirs ? `${number(theirs / mine)}x` : '';
    return [each.label, ...cells, ratio, budgetCell(mine, budgetOf(each, sheet.size) * pace)];
  });
  const head = [
    `${sheet.size}: behind an edit`,
    ...columns.map(({ server }) => server.name),
    'ratio',
    'budget',
  ];
  return `Each cell: p50 / p95 until the answer; p95 of processor time\n\n${table(head, body)}\n`;
}

function answerCell(answers: Answers | undefined): string {
  if (!answers) return 'not offered';
  const { time, processor } = answers;
  const empty = time && time.answered < time.count ? `, ${time.count - time.answered} empty` : '';
  return `${both(time).map(number).join(' / ')}; ${number(processor?.p95)}${empty}`;
}

/** The sizes of the bundles and the times of the command line. */
export function packageTable(
  weights: readonly Weight[],
  times: CommandTimes | undefined,
  files: number,
): string {
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} KB`;
  const sizes = weights.map(({ name, files: count, bytes, gzip, built, limit }) => [
    `${name}${count > 1 ? `, ${count} files` : ''} (built ${built.slice(0, 16)}), gzip`,
    `${kilobytes(bytes)}; ${kilobytes(gzip)}`,
    limit === undefined ? '' : `< ${kilobytes(limit)}${bytes >= limit ? ' (over)' : ''}`,
  ]);
  const commands = times && [
    ['bare node, ms', number(times.bareNode?.p50), ''],
    ['lint one S sheet, ms', number(times.oneSheet?.p50), budgetCell(times.oneSheet?.p50, 85)],
    [`lint ${files} S sheets, ms`, number(times.workspace?.p50), budgetCell(times.workspace?.p50, 3300)],
  ];
  return table(['package and command line', 'value', 'budget'], [...sizes, ...(commands ?? [])]);
}
