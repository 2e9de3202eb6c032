import type { CodeLens } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Source } from '../document/source.ts';
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
  /** The editor has the command that shows the fixes at a place; else lenses are plain text. */
  readonly fixCommand: boolean;
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
  const { document, source, facts, findings, fixCommand } = view;
  const circumstances = circumstancesOf(view);
  const stamp = JSON.stringify(circumstances);
  const led = fixCommand
    ? new Map(findings.map((finding) => [`${finding.rule} ${finding.path}`, finding]))
    : undefined;
  return facts.objectives.flatMap((objective, index) => {
    const base = baseOf(source, index);
    const { line } = document.positionAt(base);
    return lensesOf(objective, document, base, circumstances, stamp).map((lens): CodeLens => {
      const position = { line: line + lens.line, character: lens.column };
      const finding = led && findingOf(lens, index, led);
      const command = finding ? fixAt(document, finding) : { command: '' };
      return { range: { start: position, end: position }, command: { title: lens.title, ...command } };
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

function fixAt(document: TextDocument, { span }: LocatedFinding) {
  return {
    command: 'healthcareOkrs.applyFix',
    arguments: [document.uri, document.positionAt(span.start)],
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
