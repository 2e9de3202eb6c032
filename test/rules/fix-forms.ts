import { applyEdits } from '../../server/src/document/apply.ts';
import type { Edit } from '../../server/src/document/edit.ts';
import { layoutOf } from '../../server/src/document/layout.ts';
import { parse } from '../../server/src/document/parse.ts';
import { Source } from '../../server/src/document/source.ts';
import type { SyntaxNode } from '../../server/src/document/syntax.ts';

/** The ways in which people write a file, each of which a fix has to keep to. */
export const forms = ['block with 2 spaces', 'block with 4 spaces', 'flow', 'CRLF', 'a comment'] as const;
export type Form = (typeof forms)[number];

/** One tested fix: the text before it, and its edits. */
export interface Fixed {
  readonly text: string;
  readonly edits: readonly Edit[];
}

/** Forms that the cases of a rule cannot show. */
export const unshowable: ReadonlyMap<string, readonly Form[]> = new Map([
  // What YAML cannot read has no tree to find the brackets in; the rule has a case within them.
  ['okr/syntax', ['flow']],
]);

/** The forms that no case shows. Where a fix writes several lines, it has to do so in every form but flow. */
export function missingForms(cases: readonly Fixed[]): Form[] {
  const shown = cases.map((each) => ({ forms: formsOf(each), writesLines: writesLines(each) }));
  const anyLines = shown.some((each) => each.writesLines);
  return forms.filter(
    (form) =>
      !shown.some((each) => each.forms.has(form) && (form === 'flow' || each.writesLines === anyLines)),
  );
}

function writesLines({ edits }: Fixed): boolean {
  return edits.some(({ text }) => text.includes('\n'));
}

export function formsOf({ text, edits }: Fixed): ReadonlySet<Form> {
  const found = new Set<Form>();
  const { root, comments } = parse(text);
  const isInFlow = (edit: Edit) => flowAround(root, edit);
  if (edits.some(isInFlow)) found.add('flow');
  if (!edits.every(isInFlow)) {
    const { step } = layoutOf(new Source(text));
    if (step === 2) found.add('block with 2 spaces');
    if (step === 4) found.add('block with 4 spaces');
  }
  const after = applyEdits(text, edits);
  if (/\r\n/.test(text) && !/(?<!\r)\n/.test(text + after)) found.add('CRLF');
  const kept = new Set(parse(after).comments.map((comment) => comment.text));
  if (
    comments.some(
      ({ span, text: words }) => kept.has(words) && edits.some((edit) => isBeside(text, span.start, edit)),
    )
  )
    found.add('a comment');
  return found;
}

/** Within brackets. An empty pair that is replaced as a whole may come back as lines, so it does not count. */
function flowAround(node: SyntaxNode | undefined, edit: Edit): boolean {
  if (!node || node.kind === 'scalar' || edit.end <= node.span.start || edit.start >= node.span.end)
    return false;
  if (node.flow) return edit.start > node.span.start && edit.end < node.span.end;
  const children =
    node.kind === 'map' ? node.entries.map(({ value }) => value) : node.items.map((item) => item.node);
  return children.some((child) => flowAround(child, edit));
}

/** On a line that is edited, or on the one above or below. */
function isBeside(text: string, offset: number, { start, end }: Edit): boolean {
  const line = lineOf(text, offset);
  return line >= lineOf(text, start) - 1 && line <= lineOf(text, end) + 1;
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
