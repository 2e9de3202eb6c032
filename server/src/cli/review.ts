import { code } from '../base/markdown.ts';
import type { Header } from '../document/header.ts';
import { severities } from '../lint/rule.ts';
import { countsOf, countTexts } from '../lint/wording.ts';
import type { AnalysedFile, UnreadFile } from './analyse.ts';
import { printable } from './printable.ts';
import { type ReportedFile, type ReportedFinding, reportFile, reportUnread } from './report.ts';
import { goalsOf } from './review-goals.ts';
import { type Named, reasonsOf } from './review-reasons.ts';
import { recordsOf } from './review-records.ts';
import { leftOutLine, settingsOf } from './review-settings.ts';
import { table, text } from './tables.ts';

/** One file as a page of Markdown: its goals, what was found, and what its authors left out and why. */
interface Page extends Named {
  readonly lines: readonly string[];
}

/** What people read who review a pull request without an editor: a page for each file. @param today ISO date. */
export function pageOf(file: AnalysedFile | UnreadFile, today: string): Page {
  const isUnread = 'problem' in file;
  const reported = isUnread
    ? reportUnread(file)
    : reportFile(file.path, file.source, file.analysis, { fixes: false, tracking: true });
  const { findings, suppressed = [] } = reported;
  return {
    lines: [
      `## ${isUnread ? '' : nameOf(file)}${code(printable(file.path))}`,
      '',
      ...(isUnread ? [] : aboutOf(file)),
      ...settingsOf(file.settings, isDraft(file)),
      ...(isUnread ? [] : [...goalsOf(file, today), ...recordsOf(file, today)]),
      ...foundIn(reported),
      ...table(
        ['Line', 'Rule', 'Left out', 'Reason given'],
        suppressed.map((each) => [lineOf(each), code(each.rule), text(each.message), text(each.reason)]),
        '### Left out, and why',
      ),
    ],
    rules: [...findings, ...suppressed].map(({ rule }) => rule),
    place: isUnread ? undefined : file.analysis.signals,
  };
}

/**
 * All pages, and behind them what the rules that they name are for, with the sources of what is known.
 * @param leftOut files that settings leave out.
 * @param today ISO date.
 */
export function review(pages: readonly Page[], leftOut: readonly string[], today: string): string {
  return [
    `# Objectives and key results on ${today}`,
    '',
    ...leftOutLine(leftOut),
    ...pages.flatMap(({ lines }) => lines),
    ...reasonsOf(pages),
  ].join('\n');
}

function isDraft(file: AnalysedFile | UnreadFile): boolean {
  return file.settings.profile === 'draft' || ('analysis' in file && file.analysis.signals.draft);
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
    header?.owner && `owner ${ownersText(header.owner)}`,
    `profile ${settings.profile}`,
  ];
  const said = parts.filter((part) => part !== undefined).join(', ');
  return [`${text(said.charAt(0).toUpperCase() + said.slice(1))}.`, ''];
}

/** `ana.lima (product), dr.amir.saleh (clinical)`. */
function ownersText({ names, functions }: NonNullable<Header['owner']>): string {
  return names.map((name, at) => (functions[at] ? `${name} (${functions[at]})` : name)).join(', ');
}

function foundIn({ findings }: ReportedFile): string[] {
  if (findings.length === 0) return ['Nothing was found.', ''];
  const rows = severities.flatMap((severity) =>
    alike(findings.filter((finding) => finding.severity === severity)).map(({ said, lines }) => [
      severity,
      [...lines].join(', '),
      text(said.message),
      code(said.rule),
    ]),
  );
  return table(['', 'Line', 'Finding', 'Rule'], rows, `### ${countTexts(countsOf(findings)).join(', ')}`);
}

/** What is found in the same words at several places is read once, with the lines of all. */
function alike(findings: readonly ReportedFinding[]): { said: ReportedFinding; lines: Set<string> }[] {
  const groups = new Map<string, { said: ReportedFinding; lines: Set<string> }>();
  for (const said of findings) {
    const key = `${said.rule} ${said.message}`;
    const group = groups.get(key) ?? { said, lines: new Set() };
    groups.set(key, group);
    group.lines.add(lineOf(said));
  }
  return [...groups.values()];
}

function lineOf({ start }: ReportedFinding): string {
  return String(start.line);
}
