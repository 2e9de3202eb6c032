import { applyEdits } from '../../document/apply.ts';
import type { Edit } from '../../document/edit.ts';
import { layoutOf } from '../../document/layout.ts';
import { parse } from '../../document/parse.ts';
import type { Source } from '../../document/source.ts';
import * as l10n from '../../l10n.ts';
import { once } from '../../lint/once.ts';
import type { Fix, SourceRule } from '../../lint/rule.ts';

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

  fixes: (_finding, source) => respaced(source),
};

/** Concerns the file as a whole: worked out once for all its findings. */
const respaced = once((source: Source): readonly Fix[] => {
  const edits = tabs(source);
  if (edits.length === 0) return [];
  if (parse(applyEdits(source.text.toString(), edits)).problems.length > 0) return [];
  return [{ title: l10n.t('Indent with spaces instead of tabs'), edits, safe: true }];
});

/** Every tab that indents, as the spaces that the file indents by elsewhere. */
function tabs(source: Source): Edit[] {
  const spaces = ' '.repeat(layoutOf(source).step);
  return [...source.text.toString().matchAll(/^[ \t]*\t/gm)].map(({ 0: indent, index }) => ({
    start: index,
    end: index + indent.length,
    text: indent.replaceAll('\t', spaces),
  }));
}
