import { cell } from '../base/markdown.ts';
import { factsFor, sourceOf } from '../knowledge/facts.ts';
import type { KeyResultFacts, ObjectiveFacts } from '../lint/facts.ts';
import { objectiveProgress } from '../lint/progress.ts';
import { severities } from '../lint/rule.ts';
import { quotableSource } from '../lint/withheld.ts';
import { countText, heldText, progressText, shareText, trendText } from '../lint/wording.ts';
import { objectiveReading } from '../rules/readings.ts';
import { ruleOf } from '../rules/registry.ts';
import type { KeyResultReading } from '../statement/objective.ts';
import { readQuantity } from '../statement/quantity.ts';
import type { AnalysedFile, UnreadFile } from './analyse.ts';
import { printable } from './printable.ts';
import { type ReportedFile, type ReportedFinding, reportFile, reportUnreadable } from './report.ts';

/** One file as a page of Markdown: its goals, what was found, and what its authors left out and why. */
interface Page {
  readonly lines: readonly string[];
  /** Ids of the rules that are named in it. */
  readonly rules: readonly string[];
}

/** What people read who review a pull request without an editor: a page for each file. */
export function pageOf(file: AnalysedFile | UnreadFile): Page {
  const isUnread = 'problem' in file;
  const reported = isUnread
    ? reportUnreadable(file.path, file.problem, file.settings)
    : reportFile(file.path, file.source, file.analysis, { fixes: false, tracking: true });
  const { findings, suppressed = [] } = reported;
  return {
    lines: [
      `## ${isUnread ? '' : nameOf(file)}${code(printable(file.path))}`,
      '',
      ...(isUnread ? [] : [...aboutOf(file), ...goalsOf(file)]),
      ...foundIn(reported),
      ...table(
        ['Line', 'Rule', 'Left out', 'Reason given'],
        suppressed.map((each) => [lineOf(each), code(each.rule), text(each.message), text(each.reason)]),
        '### Left out, and why',
      ),
    ],
    rules: [...findings, ...suppressed].map(({ rule }) => rule),
  };
}

/** All pages, and behind them what the rules that they name are for, with the sources of what is known. @param today ISO date. */
export function review(pages: readonly Page[], today: string): string {
  const ids = [...new Set(pages.flatMap(({ rules }) => rules))].sort();
  const reasons = ids.flatMap((id) => {
    const rule = ruleOf(id);
    return rule
      ? [
          `- ${code(id)}: ${rule.why}`,
          ...factsFor(rule.references).map((fact) => `  - ${fact.text} (${sourceOf(fact)})`),
        ]
      : [];
  });
  return [
    `# Objectives and key results on ${today}`,
    '',
    ...pages.flatMap(({ lines }) => lines),
    ...(reasons.length > 0 ? ['## Why', '', ...reasons, ''] : []),
  ].join('\n');
}

function nameOf({ analysis }: AnalysedFile): string {
  const { name, id } = analysis.facts.header?.product ?? {};
  const said = name?.text ?? id?.text;
  return said === undefined ? '' : `${text(said)}, `;
}

function aboutOf({ analysis, settings }: AnalysedFile): string[] {
  const { header } = analysis.facts;
  const parts = [
    header?.cycle?.name && `cycle ${header.cycle.name.text}`,
    header?.status && `status ${header.status.text}`,
    `profile ${settings.profile}`,
  ];
  const said = parts.filter((part) => part !== undefined).join(', ');
  return [`${text(said.charAt(0).toUpperCase() + said.slice(1))}.`, ''];
}

function goalsOf({ source, analysis }: AnalysedFile): string[] {
  const shown = quotableSource(source);
  const rows = analysis.facts.objectives.flatMap((objective, index) => {
    const reading = objectiveReading(shown, index);
    return [
      [
        text(objective.id?.name ?? ''),
        `**${text(objective.title ?? '')}**`,
        '',
        '',
        '',
        objectiveState(objective),
        text(objective.owner?.name ?? ''),
      ],
      ...objective.keyResults.map((kr) =>
        keyResultRow(kr, reading?.keyResults[kr.index], objective.owner?.name),
      ),
    ];
  });
  return table(['', 'Goal', 'From', 'Now', 'To', 'State', 'Owner'], rows);
}

function objectiveState(objective: ObjectiveFacts): string {
  if (objective.status === 'dropped') return 'dropped';
  const { share, measured, goals, held, limits } = objectiveProgress(objective);
  const parts = [
    ...(share === undefined ? [] : [shareText(share)]),
    ...(goals > 0 ? [`${measured} of ${goals} measured`] : []),
    ...(limits > 0 ? [heldText(held, limits)] : []),
  ];
  return parts.join(', ');
}

function keyResultRow(kr: KeyResultFacts, reading: KeyResultReading | undefined, owner = ''): string[] {
  const { progress, status } = kr;
  const { text: newest = '', date } = progress?.newest ?? {};
  const state = [
    ...(status === 'dropped' ? ['dropped'] : []),
    progress && progressText(progress),
    progress?.trend && trendText(progress.trend),
  ];
  return [
    kr.id?.name ?? '',
    kr.title ?? '',
    said(reading, 'baseline'),
    date === undefined ? newest : `${newest} (${date})`,
    said(reading, 'target'),
    state.filter((part) => part !== undefined).join(', '),
    kr.owner?.name ?? owner,
  ].map(text);
}

/** The value with its unit as the author wrote it, in its field or in the title; a milestone is reached, its numbers are none. */
function said(reading: KeyResultReading | undefined, end: 'baseline' | 'target'): string {
  const { keyResult, statement, type } = reading ?? {};
  const field = keyResult?.[end];
  if (field) return end === 'target' ? withUnit(field.text, keyResult?.unit?.text) : field.text;
  const quantity = reading?.[end];
  if (!quantity || type === 'milestone') return '';
  const value = statement?.text.slice(quantity.span.start, quantity.span.end) ?? '';
  // "40% more" is no share of 40%.
  const sign = quantity.relative && /^\d/.test(value) && reading?.direction && signs[reading.direction];
  return `${sign || ''}${value}`;
}

const signs = { increase: '+', decrease: '-', maintain: '±' } as const;

/** "<= 2 falls"; the unit is not said a second time behind "2pp". */
function withUnit(value: string, unit: string | undefined): string {
  const own = readQuantity(value)?.unit;
  const isSaid = own !== undefined && unit !== undefined && own === readQuantity(`1 ${unit}`)?.unit;
  return unit === undefined || isSaid ? value : `${value} ${unit}`;
}

function foundIn({ findings }: ReportedFile): string[] {
  if (findings.length === 0) return ['Nothing was found.', ''];
  const counts = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [countText(severity, count)];
  });
  const rows = severities.flatMap((severity) =>
    findings
      .filter((finding) => finding.severity === severity)
      .map((each) => [severity, lineOf(each), text(each.message), code(each.rule)]),
  );
  return table(['', 'Line', 'Finding', 'Rule'], rows, `### ${counts.join(', ')}`);
}

function table(heads: readonly string[], rows: readonly (readonly string[])[], title?: string): string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    ...(title === undefined ? [] : [title, '']),
    line(heads),
    line(heads.map(() => '---')),
    ...rows.map(line),
    '',
  ];
}

/** What stands in a file, so that it can mean nothing in Markdown or in a terminal. */
function text(said: string): string {
  return cell(printable(said));
}

function lineOf({ start }: ReportedFinding): string {
  return String(start.line);
}

/** A text as it is, between more backticks than it has in a row. */
function code(said: string): string {
  const longest = Math.max(0, ...Array.from(said.matchAll(/`+/g), ([run]) => run.length));
  const marks = '`'.repeat(longest + 1);
  const space = longest > 0 ? ' ' : '';
  return `${marks}${space}${said}${space}${marks}`;
}
