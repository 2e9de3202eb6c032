import type { Header } from '../document/header.ts';
import { textsIn } from '../document/shape.ts';
import { stateCodes } from '../knowledge/states.ts';
import type { AnalysedFile } from './analyse.ts';
import { isOverdue } from './review-state.ts';
import { table, text } from './tables.ts';

/** What a file records beside its goals: reviews of states, reviews of the cycle with what they decided, sign-offs. @param today ISO date. */
export function recordsOf({ analysis }: AnalysedFile, today: string): string[] {
  const { header } = analysis.facts;
  const reviews = (header?.review?.items ?? []).map(({ date, trigger, decision, paused, attendees }) => [
    date?.text,
    trigger?.text,
    decision?.text,
    textsIn(paused).join(', '),
    textsIn(attendees).join(', '),
  ]);
  const approvals = (header?.approvals?.items ?? []).map(({ date, group, by }) => [
    date?.text,
    group?.text,
    by?.text,
  ]);
  return [
    ...recorded(['State', 'Telehealth review', 'Due', 'Owner'], statesIn(header, today)),
    ...recorded(['Review held', 'Because of', 'Decision', 'Paused', 'Attendees'], reviews),
    ...recorded(['Approved', 'For', 'By'], approvals),
  ];
}

const unrecorded = 'not recorded';

/** Those with a record, and those beside them that the file is for as well and says nothing of. */
function statesIn(header: Header | undefined, today: string): (string | undefined)[][] {
  const states = header?.regulatory?.states?.entries ?? [];
  const known = new Set(states.map(({ key }) => key.text.toUpperCase()));
  const missing = textsIn(header?.jurisdictions)
    .map((code) => code.toUpperCase())
    .filter((code) => stateCodes.includes(code) && !known.has(code));
  const rows = states.map(({ key, value }) => {
    const review = value?.telehealth_review?.text ?? unrecorded;
    const due = value?.due?.text ?? '';
    const isLate = !/^done$/i.test(review) && isOverdue(due, header, today);
    return [key.text, isLate ? `${review}, late` : review, due, value?.owner?.text];
  });
  return [...rows, ...(states.length > 0 ? missing.map((code) => [code, unrecorded]) : [])];
}

/** What an entry leaves open is an empty cell. */
function recorded(heads: readonly string[], rows: readonly (readonly (string | undefined)[])[]): string[] {
  return table(
    heads,
    rows.map((row) => heads.map((_, at) => text(row[at] ?? ''))),
  );
}
