import * as l10n from '../../base/l10n.ts';
import type { Mending } from '../../document/problems.ts';
import type { Source } from '../../document/source.ts';
import type { Span } from '../../document/span.ts';
import { lineEnd } from '../../document/stretch.ts';
import { nextLine, type Readable, startOfLine } from '../../document/text.ts';
import type { Fix, SourceRule } from '../../lint/rule.ts';
import { spaceBehind } from '../space-behind.ts';
import { respaced } from './respaced.ts';

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
    if (column !== undefined) return [linedUp(source, finding.span, column)];
    const spaced = respaced(source);
    if (!spaced) return [];
    const { edits, isSure } = spaced;
    return [{ title: l10n.t('Indent with ordinary spaces'), edits, ...(isSure && { safe: true }) }];
  },
};

/** Moves a line into another column, with the lines below that stand in its own or further in, as far as its block goes. */
function linedUp({ text }: Source, { start: end }: Span, column: number): Fix {
  const start = startOfLine(text, end);
  const own = end - start;
  const edits = [{ start, end, text: ' '.repeat(column) }];
  const dashed = isDash(text, end);
  let awaits = awaitsValue(text, end);
  for (let line = nextLine(text, end); line < text.length; line = nextLine(text, line)) {
    const [{ length: indent } = ''] = /^ */.exec(text.slice(line, lineEnd(text, line))) ?? [];
    const at = line + indent;
    if (at === lineEnd(text, line)) continue;
    const isComment = text.charAt(at) === '#';
    if (isComment && indent < own) continue;
    // A dash in the column of a key is an item of it only where it has no other value.
    const isOwn = indent === own && (isDash(text, at) === dashed || isComment || awaits);
    const isBeside = indent === column && isDash(text, at) === dashed;
    if (!isOwn && (indent <= own || isBeside)) break;
    if (indent === own && !isDash(text, at)) awaits = awaitsValue(text, at);
    edits.push({ start: line, end: at, text: ' '.repeat(indent + column - own) });
  }
  return { title: l10n.t('Line it up with the lines around it'), edits };
}

/** A key without a value on its line. */
function awaitsValue(text: Readable, offset: number): boolean {
  return /:[ \t]*(?:#.*)?$/s.test(text.slice(offset, lineEnd(text, offset)));
}

function isDash(text: Readable, offset: number): boolean {
  return /^-(?:\s|$)/.test(text.slice(offset, offset + 2));
}
