import type { CodeLens, Command } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Source } from '../document/source.ts';
import * as l10n from '../l10n.ts';
import type { DocumentFacts, ObjectiveFacts } from '../lint/facts.ts';
import type { LocatedFinding } from '../lint/rule.ts';
import type { Signals } from '../lint/signals.ts';
import { type Dimension, dimensions, elsewhere } from '../rules/balance/scorecard.ts';
import { type Circumstances, type LensText, lensTexts } from './lens-texts.ts';
import { baseOf } from './symbols.ts';

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
  /** The editor has our commands; else lenses are plain text. */
  readonly commands: boolean;
}

/** A lens by its line and column within the objective's part. */
interface PlacedLens extends LensText {
  readonly line: number;
  readonly column: number;
}

/** The lenses of an objective that was not edited are the same, wherever it moved: facts are kept by its text. */
const known = new WeakMap<
  ObjectiveFacts,
  { readonly stamp: string; readonly lenses: readonly PlacedLens[] }
>();

/** Above each objective how far it is and what its scorecard lacks; above each key result its last check-in and trend. */
export function codeLensesOf(view: LensView): CodeLens[] {
  const { document, source, facts, findings, commands } = view;
  const circumstances = circumstancesOf(view);
  const stamp = JSON.stringify(circumstances);
  const led = new Map(
    commands ? findings.map((finding) => [`${finding.rule} ${finding.path}`, finding]) : [],
  );
  return facts.objectives.flatMap((objective, index) => {
    const base = baseOf(source, index);
    const { line } = document.positionAt(base);
    return lensesOf(objective, document, base, circumstances, stamp).map((lens): CodeLens => {
      const { title } = lens;
      const position = { line: line + lens.line, character: lens.column };
      const range = { start: position, end: position };
      if (!commands) return { range, command: { title, command: '' } };
      const finding = findingOf(lens, index, led);
      return { range, command: finding ? fixAt(document, title, finding) : clickOf(document, lens, base) };
    });
  });
}

function lensesOf(
  objective: ObjectiveFacts,
  document: TextDocument,
  base: number,
  circumstances: Circumstances,
  stamp: string,
): readonly PlacedLens[] {
  const remembered = known.get(objective);
  if (remembered?.stamp === stamp) return remembered.lenses;
  const { line } = document.positionAt(base);
  const lenses = lensTexts(objective, circumstances).map((lens) => {
    const position = document.positionAt(base + lens.at);
    return { ...lens, line: position.line - line, column: position.character };
  });
  known.set(objective, { stamp, lenses });
  return lenses;
}

function findingOf(
  { about, rules }: LensText,
  objective: number,
  led: ReadonlyMap<string, LocatedFinding>,
): LocatedFinding | undefined {
  const path = about === 'file' ? '' : `objectives/${objective}/key_results/${about}`;
  return rules.map((rule) => led.get(`${rule} ${path}`)).find((finding) => finding !== undefined);
}

function fixAt(document: TextDocument, title: string, { span }: LocatedFinding): Command {
  const place = document.positionAt(span.start);
  const tooltip = l10n.t('Show what repairs it');
  return { title, tooltip, command: 'healthcareOkrs.applyFix', arguments: [document.uri, place] };
}

function clickOf(document: TextDocument, { title, click }: LensText, base: number): Command {
  const { tooltip } = click;
  if (click.does === 'goals') return { title, tooltip, command: 'healthcareOkrs.outline.focus' };
  if (click.does === 'page')
    return { title, tooltip, command: 'healthcareOkrs.openRulePage', arguments: [click.rule] };
  const place = document.positionAt(base + click.to);
  const args = [document.uri, place];
  return click.does === 'go'
    ? { title, tooltip, command: 'healthcareOkrs.goTo', arguments: args }
    : {
        title: l10n.t('{title}: add one', { title }),
        tooltip,
        command: 'healthcareOkrs.addCheckIn',
        arguments: args,
      };
}

function circumstancesOf({ facts, signals, today }: LensView): Circumstances {
  const covered = facts.header?.scorecard?.covered_elsewhere ?? [];
  const others = elsewhere(facts);
  const asked = (Object.keys(dimensions) as Dimension[]).filter(
    (side) => !covered.includes(side) && !dimensions[side].some((category) => others.includes(category)),
  );
  return { today, running: runs(facts, signals, today), sides: signals.clinical ? asked : [] };
}

/** Before a cycle starts nobody expects a value, after it and in drafts neither. */
function runs({ header }: DocumentFacts, { cycle }: Signals, today: string): boolean {
  const state = header?.status?.text;
  if (state === 'draft' || state === 'closed' || !cycle) return false;
  return cycle.start <= today && today <= cycle.end;
}
