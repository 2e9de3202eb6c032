import { applyEdits } from '../../document/apply.ts';
import type { Edit } from '../../document/edit.ts';
import { layoutOf } from '../../document/layout.ts';
import { parse } from '../../document/parse.ts';
import type { Mending } from '../../document/problems.ts';
import type { Source } from '../../document/source.ts';
import type { Span } from '../../document/span.ts';
import * as l10n from '../../l10n.ts';
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

function linedUp(source: Source, { start: end }: Span, column: number): Fix {
  const start = source.text.slice(0, end).lastIndexOf('\n') + 1;
  return {
    title: l10n.t('Line it up with the lines around it'),
    edits: [{ start, end, text: ' '.repeat(column) }],
  };
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
  const edits = indents.map(({ indent, index }) =>
    indentTo(index, indent, ' '.repeat(columnAbove(text, index))),
  );
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

/** The column of the first word in the last line above that is indented with spaces. */
function columnAbove(text: string, lineStart: number): number {
  const lines = text.slice(0, lineStart).split('\n');
  const above = lines.findLast((line) => /^ *[^\s#]/.test(line)) ?? '';
  return /^ *(?:- +)*/.exec(above)?.[0].length ?? 0;
}
