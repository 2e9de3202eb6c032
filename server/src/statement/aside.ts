import type { Field, FieldList } from '../document/shape.ts';
import type { Span } from '../document/span.ts';
import type { Comment } from '../document/syntax.ts';
import type { ObjectiveReading } from './objective.ts';
import { topicsOf } from './topics.ts';

/** What is said beside the goals. */
export interface Aside {
  readonly where: 'initiatives' | 'notes' | 'a comment';
  readonly text: string;
  readonly span: Span;
}

const directive = /^#\s*(?:okr-ignore|yaml-language-server)/;

/** The first initiative, note or comment of an objective that speaks of harm to patients. */
export function asideOf(
  { objective, keyResults }: ObjectiveReading,
  comments: readonly Comment[],
): Aside | undefined {
  const notes = [
    ...(objective.notes?.items ?? []),
    ...keyResults.flatMap(({ keyResult }) => keyResult.notes?.items ?? []),
  ];
  return (
    firstOf(objective.initiatives?.items ?? [], 'initiatives') ??
    firstOf(notes, 'notes') ??
    commentOf(comments)
  );
}

/** The same of what stands around the objectives. */
export function asideAround(notes: FieldList | undefined, comments: readonly Comment[]): Aside | undefined {
  return firstOf(notes?.items ?? [], 'notes') ?? commentOf(comments);
}

function firstOf(fields: readonly Field[], where: Aside['where']): Aside | undefined {
  const field = fields.find(({ text }) => topicsOf(text).harm);
  if (!field) return undefined;
  const line = field.text.split('\n').find((each) => topicsOf(each).harm);
  return { where, text: line?.trim() ?? field.text, span: field.range };
}

function commentOf(comments: readonly Comment[]): Aside | undefined {
  const found = comments.find(({ text }) => !directive.test(text) && topicsOf(text).harm);
  if (!found) return undefined;
  return { where: 'a comment', text: found.text.replace(/^[#\s]*(?:- )?(?:title: )?/, ''), span: found.span };
}
