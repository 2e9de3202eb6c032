import type { CodeLens, Command, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import * as l10n from '../base/l10n.ts';
import type { Source } from '../document/source.ts';
import type { DocumentFacts, ObjectiveFacts } from '../lint/facts.ts';
import type { LocatedFinding } from '../lint/rule.ts';
import type { Signals } from '../lint/signals.ts';
import { type Dimension, dimensions, elsewhere } from '../rules/balance/scorecard.ts';
import { type Circumstances, type LensText, lensTexts } from './lens-texts.ts';

/** What it depends on where lenses stand and what they tell. */
export interface LensPlaces {
  readonly document: TextDocument;
  readonly source: Source;
  readonly facts: DocumentFacts;
  readonly signals: Signals;
  /** ISO date. */
  readonly today: string;
}

/** And what a click does. */
export interface LensView extends LensPlaces {
  /** What the document shows: a lens leads to the fixes of the finding that it speaks of. */
  readonly findings: readonly LocatedFinding[];
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
  const led = ledBy(view.commands ? view.findings : []);
  return placedLenses(view, (lenses, objective, line) =>
    lenses.map((lens) => ({ range: rangeAt(lens, line), command: commandOf(view, lens, objective, led) })),
  );
}

/** A lens of an open document, for an editor that asks what it says once it is seen. */
export type LensData = readonly [opening: number, objective: number, name: LensText['name']];

/** What was sent of an objective's lenses; the same again where it stays what and where it is. */
const sent = new WeakMap<
  readonly PlacedLens[],
  { readonly place: string; readonly lenses: readonly CodeLens[] }
>();

/** The same without what they say: of thousands in a file an editor shows a few. */
export function unresolvedLensesOf(view: LensPlaces, opening: number): CodeLens[] {
  return placedLenses(view, (lenses, objective, line) => {
    const place = `${opening} ${objective} ${line}`;
    const before = sent.get(lenses);
    if (before?.place === place) return before.lenses;
    const now = lenses.map((lens) => ({
      range: rangeAt(lens, line),
      data: [opening, objective, lens.name] satisfies LensData,
    }));
    sent.set(lenses, { place, lenses: now });
    return now;
  });
}

/** What one of them says now; undefined where it is there no more. */
export function lensCommand(view: LensView, [, objective, name]: LensData): Command | undefined {
  const facts = view.facts.objectives[objective];
  if (!facts) return undefined;
  const circumstances = circumstancesOf(view);
  const lenses = lensesOf(facts, view, objective, circumstances, JSON.stringify(circumstances));
  const lens = lenses.find((each) => each.name === name);
  const near = view.findings.filter((finding) => (finding.objective ?? objective) === objective);
  return lens && commandOf(view, lens, objective, ledBy(near));
}

/** @param make is given the lenses of an objective, its index and its line. */
function placedLenses(
  view: LensPlaces,
  make: (lenses: readonly PlacedLens[], objective: number, line: number) => readonly CodeLens[],
): CodeLens[] {
  const { document, source, facts } = view;
  const circumstances = circumstancesOf(view);
  const stamp = JSON.stringify(circumstances);
  return facts.objectives.flatMap((each, objective) => {
    const lenses = lensesOf(each, view, objective, circumstances, stamp);
    return make(lenses, objective, document.positionAt(source.startOf(objective)).line);
  });
}

function rangeAt(lens: PlacedLens, line: number): Range {
  const position = { line: line + lens.line, character: lens.column };
  return { start: position, end: position };
}

type Led = ReadonlyMap<string, LocatedFinding>;

function ledBy(findings: readonly LocatedFinding[]): Led {
  return new Map(findings.map((finding) => [`${finding.rule} ${finding.path}`, finding]));
}

function commandOf(view: LensView, lens: PlacedLens, objective: number, led: Led): Command {
  const { document, source, commands } = view;
  const { title } = lens;
  if (!commands) return { title, command: '' };
  const finding = findingOf(lens, objective, led);
  return finding ? fixAt(document, title, finding) : clickOf(document, lens, source.startOf(objective));
}

function lensesOf(
  objective: ObjectiveFacts,
  { document, source }: LensPlaces,
  index: number,
  circumstances: Circumstances,
  stamp: string,
): readonly PlacedLens[] {
  const remembered = known.get(objective);
  if (remembered?.stamp === stamp) return remembered.lenses;
  const base = source.startOf(index);
  const { line } = document.positionAt(base);
  const lenses = lensTexts(objective, circumstances).map((lens) => {
    const position = document.positionAt(base + lens.at);
    return { ...lens, line: position.line - line, column: position.character };
  });
  known.set(objective, { stamp, lenses });
  return lenses;
}

function findingOf({ name, rules }: LensText, objective: number, led: Led): LocatedFinding | undefined {
  const path = typeof name === 'string' ? '' : `objectives/${objective}/key_results/${name}`;
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

function circumstancesOf({ facts, signals, today }: LensPlaces): Circumstances {
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
