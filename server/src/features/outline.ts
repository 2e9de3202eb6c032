import type { Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import * as l10n from '../base/l10n.ts';
import type { Source } from '../document/source.ts';
import type { Span } from '../document/span.ts';
import type { DocumentFacts, KeyResultFacts, ObjectiveFacts } from '../lint/facts.ts';
import { type ObjectiveProgress, objectiveProgress } from '../lint/progress.ts';
import type { LocatedFinding } from '../lint/rule.ts';
import { ageText, countTexts, heldText, progressText, shareText } from '../lint/wording.ts';
import { daysSince } from './inlay-hints.ts';
import { downBy, rangeOf } from './ranges.ts';

/** An objective or a key result, as the outline shows it. */
export interface OutlineNode {
  readonly label: string;
  /** How far it has come, and what is found on it. */
  readonly description: string;
  readonly state: OutlineState;
  readonly range: Range;
  readonly children?: readonly OutlineNode[];
}

/** `safe` and `unsafe` are limits that hold or do not. */
export type OutlineState = 'reached' | 'underway' | 'safe' | 'unsafe' | 'unmeasured' | 'dropped';

/** What is found on one node. */
interface Found {
  error: number;
  warning: number;
}

/** A node without what is found on it, its lines counted from the first one of its objective. */
interface Sketch extends Pick<OutlineNode, 'label' | 'state' | 'range'> {
  readonly progress: readonly string[];
}

/** An objective that was not edited looks the same, wherever it moved: facts are kept by its text. */
const known = new WeakMap<ObjectiveFacts, { readonly today: string; readonly sketches: readonly Sketch[] }>();

/** The goals of a file with their progress and their errors and warnings. `today` is an ISO date. */
export function outlineOf(
  document: TextDocument,
  source: Source,
  facts: DocumentFacts,
  findings: readonly LocatedFinding[],
  today: string,
): OutlineNode[] {
  const found = foundBy(findings);
  return facts.objectives.flatMap((objective, index) => {
    const base = source.startOf(index);
    const { line } = document.positionAt(base);
    const path = `objectives/${index}`;
    const [own, ...keyResults] = sketchesOf(objective, document, base, line, today);
    const children = keyResults.map((sketch, at) =>
      nodeOf(sketch, line, found.get(`${path}/key_results/${at}`)),
    );
    return own ? { ...nodeOf(own, line, found.get(path)), children } : [];
  });
}

function nodeOf(
  { label, progress, state, range }: Sketch,
  line: number,
  found: Found | undefined,
): OutlineNode {
  return {
    label,
    description: [...progress, ...countTexts(found ?? {})].join(', '),
    state,
    range: downBy(line, range),
  };
}

function sketchesOf(
  objective: ObjectiveFacts,
  document: TextDocument,
  base: number,
  line: number,
  today: string,
): readonly Sketch[] {
  const remembered = known.get(objective);
  if (remembered?.today === today) return remembered.sketches;
  const place = ({ start, end }: Span): Range =>
    downBy(-line, rangeOf(document, { start: base + start, end: base + end }));
  const sketches = [
    { ...objectiveSketch(objective), range: place(objective.anchor) },
    ...objective.keyResults.map((kr) => ({ ...keyResultSketch(kr, today), range: place(kr.anchor) })),
  ];
  known.set(objective, { today, sketches });
  return sketches;
}

function objectiveSketch(objective: ObjectiveFacts): Omit<Sketch, 'range'> {
  const { share, held, limits } = objectiveProgress(objective);
  const isDropped = objective.status === 'dropped';
  const progress = [
    ...(share === undefined ? [] : [shareText(share)]),
    ...(limits > 0 ? [heldText(held, limits)] : []),
  ];
  return {
    label: labelOf(objective),
    progress: isDropped ? [l10n.t('dropped')] : progress,
    state: isDropped ? 'dropped' : objectiveState(objectiveProgress(objective)),
  };
}

/** A limit that does not hold outweighs all that is reached. */
function objectiveState({ share, held, limits }: ObjectiveProgress): OutlineState {
  if (held < limits) return 'unsafe';
  if (share === undefined) return limits > 0 ? 'safe' : 'unmeasured';
  return share >= 1 ? 'reached' : 'underway';
}

function keyResultSketch(kr: KeyResultFacts, today: string): Omit<Sketch, 'range'> {
  const { progress, status } = kr;
  const age = daysSince(kr, today);
  const parts = [
    status === 'dropped' ? l10n.t('dropped') : progress && progressText(progress),
    age === undefined ? undefined : l10n.t('looked at {age}', { age: ageText(age) }),
  ];
  return {
    label: labelOf(kr),
    progress: parts.filter((part) => part !== undefined),
    state: status === 'dropped' ? 'dropped' : keyResultState(progress),
  };
}

function keyResultState(progress: KeyResultFacts['progress']): OutlineState {
  if (progress?.share === undefined && progress?.met === undefined) return 'unmeasured';
  if (progress.limit) return progress.met ? 'safe' : 'unsafe';
  return progress.met || (progress.share ?? 0) >= 1 ? 'reached' : 'underway';
}

/** A title beyond this many characters is cut: no view shows more. */
const LONGEST = 120;

function labelOf({ id, title }: Pick<ObjectiveFacts, 'id' | 'title'>): string {
  const label = [id?.name, title?.slice(0, LONGEST)].filter((part) => part !== undefined).join(' ');
  return label || l10n.t('(no title)');
}

function foundBy(findings: readonly LocatedFinding[]): ReadonlyMap<string, Found> {
  const found = new Map<string, Found>();
  for (const { path, severity } of findings) {
    if (severity !== 'error' && severity !== 'warning') continue;
    const counted = found.get(path) ?? { error: 0, warning: 0 };
    counted[severity]++;
    found.set(path, counted);
  }
  return found;
}
