import * as l10n from '../../base/l10n.ts';
import { applyEdits } from '../../document/apply.ts';
import type { Edit } from '../../document/edit.ts';
import { layoutOf } from '../../document/layout.ts';
import { parse } from '../../document/parse.ts';
import type { Mending } from '../../document/problems.ts';
import type { Source } from '../../document/source.ts';
import type { Span } from '../../document/span.ts';
import { lineEnd } from '../../document/stretch.ts';
import { nextLine, type Readable, startOfLine } from '../../document/text.ts';
import { once } from '../../lint/once.ts';
import type { Fix, SourceRule } from '../../lint/rule.ts';
import { spaceBehind } from '../space-behind.ts';

export const syntax: SourceRule = {
  id: 'okr/syntax',
  level: 'source',
  summary:
    'Text that YAML cannot read: an open quote or bracket, a tab, a line out of place, a key written twice.',
  why: 'What YAML cannot read is not checked at all, and other tools may read something else than you wrote.',
  severity: 'error',
  tier: 'core',
  safeFixes: true,
  references: [],
  ofText: true,

  check({ parsed }) {
    return parsed.problems;
  },

  fixes(finding, source) {
    const { column, space } = (finding.data ?? {}) as Mending;
    if (space) return [spaceBehind(finding.span)];
    return column === undefined ? respaced(source) : [linedUp(source, finding.span, column)];
  },
};

/** Moves a line into another column, with the lines below that stand further in than it did. */
function linedUp({ text }: Source, { start: end }: Span, column: number): Fix {
  const start = startOfLine(text, end);
  const own = end - start;
  const edits = [{ start, end, text: ' '.repeat(column) }];
  for (let line = nextLine(text, end); line < text.length; line = nextLine(text, line)) {
    const [indent = ''] = /^ */.exec(text.slice(line, lineEnd(text, line))) ?? [];
    if (line + indent.length === lineEnd(text, line)) continue;
    const isBeside = indent.length === column && isDash(text, line + column) === isDash(text, end);
    if (indent.length <= own || isBeside) break;
    edits.push(indentTo(line, indent, ' '.repeat(indent.length + column - own)));
  }
  return { title: l10n.t('Line it up with the lines around it'), edits };
}

function isDash(text: Readable, offset: number): boolean {
  return /^-(?:\s|$)/.test(text.slice(offset, offset + 2));
}

/** Concerns the file as a whole: worked out once for all its findings. */
const respaced = once((source: Source): readonly Fix[] => {
  const text = source.text.toString();
  const indents = [...text.matchAll(oddIndent)].map(({ 0: indent, index }) => ({ indent, index }));
  if (indents.length === 0) return [];
  const step = ' '.repeat(layoutOf(source).step);
  const title = l10n.t('Indent with ordinary spaces');
  const spaced = indents.map(({ indent, index }) =>
    indentTo(index, indent, indent.replaceAll('\t', step).replaceAll(/[^ ]/g, ' ')),
  );
  if (isReadable(text, spaced)) return [{ title, edits: spaced, safe: true }];
  // How wide a tab was meant to be is only a guess here.
  const edits = asAbove(text);
  return isReadable(text, edits) ? [{ title, edits }] : [];
});

/** Indentation with anything but spaces in it. */
const oddIndent = /^ *[\t\u00a0\u2000-\u200a\u202f\u3000][ \t\u00a0\u2000-\u200a\u202f\u3000]*/gm;

function indentTo(start: number, indent: string, text: string): Edit {
  return { start, end: start + indent.length, text };
}

function isReadable(text: string, edits: readonly Edit[]): boolean {
  return parse(applyEdits(text, edits)).problems.length === 0;
}

/** Odd indentations as deep as the first word of the last line above that is indented with spaces. */
function asAbove(text: string): Edit[] {
  const edits: Edit[] = [];
  let column = 0;
  let at = 0;
  for (const line of text.split('\n')) {
    const [odd] = line.match(oddIndent) ?? [];
    if (odd !== undefined) edits.push(indentTo(at, odd, ' '.repeat(column)));
    else if (/^ *[^\s#]/.test(line)) column = /^ *(?:- +)*/.exec(line)?.[0].length ?? 0;
    at += line.length + 1;
  }
  return edits;
}
