import type { Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import * as l10n from '../base/l10n.ts';
import { placeInHeader } from '../document/chunk.ts';
import type { Source } from '../document/source.ts';
import type { Span } from '../document/span.ts';
import type { DocumentFacts } from '../lint/facts.ts';
import type { Signals } from '../lint/signals.ts';
import { type ChecklistId, checks } from './checklist-items.ts';
import type { ChecklistView } from './checklist-judges.ts';
import { rangeOf } from './ranges.ts';

/** One line of the quick-start checklist (S0:20-26), as it stands in a document. */
export interface ChecklistItem {
  readonly id: ChecklistId;
  readonly title: string;
  /** Why it is asked, and which passage asks it. */
  readonly why: string;
  readonly state: 'done' | 'open' | 'not-asked';
  /** What was found, or what is missing, in a few words. */
  readonly detail: string;
  /** Where it is written, or where it belongs. */
  readonly range: Range;
}

/** The seven items in their order; worked out from what the file records, whichever rules are on. */
export function checklistOf(
  document: TextDocument,
  source: Source,
  facts: DocumentFacts,
  signals: Signals,
): ChecklistItem[] {
  const view: ChecklistView = { facts, signals };
  const inHeader = placeInHeader(source.cut);
  return checks.map(({ id, title, why, isAsked, judge, notAsked }) => {
    const { done, detail, at } = judge(view);
    const base = at?.objective === undefined ? undefined : source.startOf(at.objective);
    const place = (offset: number) => (base === undefined ? inHeader(offset) : base + offset);
    const span: Span = at?.span ?? facts.objectivesKey;
    const isNeeded = done || isAsked(view);
    return {
      id,
      title: l10n.t(title),
      why: l10n.t(why),
      state: done ? 'done' : isNeeded ? 'open' : 'not-asked',
      detail: isNeeded ? detail : l10n.t(notAsked),
      range: rangeOf(document, { start: place(span.start), end: place(span.end) }),
    };
  });
}
