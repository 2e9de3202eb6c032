import { textsIn } from '../document/shape.ts';
import type { AnalysedFile } from './analyse.ts';
import { isOverdue } from './review-state.ts';
import { table, text } from './tables.ts';

/** What a file records beside its goals: reviews of states, reviews of the cycle with what they decided, sign-offs. @param today ISO date. */
export function recordsOf({ analysis }: AnalysedFile, today: string): string[] {
  const { header } = analysis.facts;
  const states = (header?.regulatory?.states?.entries ?? []).map(({ key, value }) => {
    const review = value?.telehealth_review?.text ?? '';
    const due = value?.due?.text ?? '';
    const isLate = !/^done$/i.test(review) && isOverdue(due, header, today);
    return [key.text, [review, isLate ? 'late' : ''].filter(Boolean).join(', '), due, value?.owner?.text];
  });
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
    ...recorded(['State', 'Telehealth review', 'Due', 'Owner'], states),
    ...recorded(['Review held', 'Because of', 'Decision', 'Paused', 'Attendees'], reviews),
    ...recorded(['Approved', 'For', 'By'], approvals),
  ];
}

/** What an entry leaves open is an empty cell. */
function recorded(heads: readonly string[], rows: readonly (readonly (string | undefined)[])[]): string[] {
  return table(
    heads,
    rows.map((row) => row.map((said = '') => text(said))),
  );
}
