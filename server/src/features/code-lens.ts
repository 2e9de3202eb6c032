import type { CodeLens, Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Source } from '../document/source.ts';
import type { DocumentFacts, KeyResultFacts, ObjectiveFacts } from '../lint/facts.ts';
import { objectiveProgress } from '../lint/progress.ts';
import type { LocatedFinding } from '../lint/rule.ts';
import type { Signals } from '../lint/signals.ts';
import { type Dimension, dimensions, elsewhere } from '../rules/balance/scorecard.ts';
import { percentOf } from '../statement/progress.ts';
import { daysSince } from './inlay-hints.ts';
import { baseOf } from './symbols.ts';
import { ageText, progressText, trendText } from './wording.ts';

/** What lenses are made from. */
export interface LensView {
  readonly document: TextDocument;
  readonly source: Source;
  readonly facts: DocumentFacts;
  readonly signals: Signals;
  /** What the document shows: a lens leads to the fixes of the finding that it speaks of. */
  readonly findings: readonly LocatedFinding[];
  /** ISO date. */
  readonly today: string;
  /** The editor has the command that shows the fixes at a place; else lenses are plain text. */
  readonly fixCommand: boolean;
}

/** Above each objective how far it is and what its scorecard lacks; above each key result its last check-in and trend. */
export function codeLensesOf(view: LensView): CodeLens[] {
  const { document, source, facts, findings } = view;
  const fixes = new Map(findings.map((finding) => [`${finding.rule} ${finding.path}`, finding]));
  const lenses: CodeLens[] = [];
  const add = (at: number, title: string | undefined, path: string, ...rules: readonly string[]): void => {
    if (title === undefined) return;
    const position = document.positionAt(at);
    const finding = rules.map((rule) => fixes.get(`${rule} ${path}`)).find(Boolean);
    const command = finding && view.fixCommand ? fixAt(document, finding) : { title, command: '' };
    lenses.push({ range: { start: position, end: position }, command: { ...command, title } });
  };
  const isCycle = runs(view);
  for (const [index, objective] of facts.objectives.entries()) {
    if (objective.status === 'dropped') continue;
    const base = baseOf(source, index);
    const path = `objectives/${index}`;
    const isRunning = isCycle && objective.status !== 'paused';
    add(base + objective.range.start, progressTitle(objective, isRunning), path);
    add(base + objective.range.start, missingTitle(view, objective), '', 'balance/missing-dimension');
    for (const kr of objective.keyResults)
      add(
        base + kr.range.start,
        checkInTitle(kr, view.today, isRunning && objective.status !== 'paused'),
        `${path}/key_results/${kr.index}`,
        'safety/trending-to-failure',
        'governance/stale-checkin',
      );
  }
  return lenses;
}

function fixAt(document: TextDocument, { span }: LocatedFinding) {
  const position: Position = document.positionAt(span.start);
  return { command: 'healthcareOkrs.applyFix', arguments: [document.uri, position] };
}

/** Before a cycle starts nobody expects a value, after it and in drafts neither. */
function runs({ facts, signals: { cycle }, today }: LensView): boolean {
  const state = facts.header?.status?.text;
  if (state === 'draft' || state === 'closed' || !cycle) return false;
  return cycle.start <= today && today <= cycle.end;
}

function progressTitle(objective: ObjectiveFacts, isRunning: boolean): string | undefined {
  const { share, measured, goals, held, limits } = objectiveProgress(objective);
  const parts = [
    ...(share === undefined ? [] : [`${percentOf(share)} of the way`]),
    ...(goals > 0 && (measured > 0 || isRunning)
      ? [`${measured} of ${count(goals, 'key result')} measured`]
      : []),
    ...(limits > 0 ? [`${held} of ${count(limits, 'limit')} held`] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : undefined;
}

/** The sides of the scorecard (S1:29-32) that this objective leaves out, where it is one of a clinical product. */
function missingTitle(
  { facts, signals }: LensView,
  { keyResults, status }: ObjectiveFacts,
): string | undefined {
  const goals = keyResults.filter(({ title, status: own }) => title !== undefined && own !== 'dropped');
  if (!signals.clinical || (status !== undefined && status !== 'active') || goals.length < 2)
    return undefined;
  const names = Object.keys(dimensions) as Dimension[];
  const isIn = (categories: readonly string[], name: Dimension) =>
    dimensions[name].some((each) => categories.includes(each));
  const own = goals.flatMap(({ categories }) => categories);
  const present = names.filter((name) => isIn(own, name));
  const covered = facts.header?.scorecard?.covered_elsewhere ?? [];
  const missing = names.filter(
    (name) => !present.includes(name) && !covered.includes(name) && !isIn(elsewhere(facts), name),
  );
  if (present.length === 0 || missing.length === 0) return undefined;
  return `No ${missing.join(' and no ')} key result here`;
}

function checkInTitle(kr: KeyResultFacts, today: string, isRunning: boolean): string | undefined {
  const { progress, checkIn, over, type, sourced } = kr;
  const age = daysSince(kr, today);
  const state = progress && [progressText(progress), progress.trend && trendText(progress.trend)];
  const rest = [progress?.newest?.text, ...(state ?? [])].filter((part) => part !== undefined);
  if (checkIn && age !== undefined)
    return [`Last check-in ${ageText(age)}`, rest.join(', ')].filter(Boolean).join(': ');
  if (rest.length > 0) return rest.join(', ');
  const isExpected = isRunning && !over && type !== 'milestone' && sourced !== undefined;
  return isExpected ? 'No check-in yet' : undefined;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
