import { keyResultKeys } from '../../document/source.ts';
import { entryOf } from '../../document/syntax.ts';
import { quote } from '../../document/traps.ts';
import * as l10n from '../../l10n.ts';
import type { Finding, SourcePart, SourceRule } from '../../lint/rule.ts';
import { objectivesIn } from '../parts.ts';
import { splitText } from '../split-text.ts';

export const unquotedComparator: SourceRule = {
  id: 'okr/unquoted-comparator',
  level: 'source',
  summary: 'A value that YAML misreads because it is not in quotes.',
  why: 'YAML gives a meaning of its own to signs such as >, %, @, * at the start of a value and to a colon followed by a space; quotes keep the text as it is written.',
  severity: 'error',
  tier: 'core',
  safeFixes: true,
  references: [],
  ofText: true,

  *check(part) {
    for (const { span, reason, quoted, unsure } of part.parsed.traps)
      yield {
        message: l10n.t('{reason}; put the value in quotes.', { reason: l10n.t(reason) }),
        span,
        data: { quoted, unsure },
      };
    yield* splitTexts(part);
  },

  fixes({ span, data }) {
    const { quoted, unsure } = data as { quoted: string; unsure?: boolean };
    return [
      {
        title: l10n.t('Put the value in quotes'),
        edits: [{ ...span, text: quoted }],
        ...(!unsure && { safe: true }),
      },
    ];
  },
};

/** Key results such as `- Cut no-shows: 12%`, which YAML reads as a key with spaces and its value. */
function* splitTexts(part: SourcePart): Iterable<Finding> {
  for (const node of objectivesIn(part)) {
    const keyResults = entryOf(node, ...keyResultKeys)?.value;
    if (keyResults?.kind !== 'list') continue;
    for (const item of keyResults.items) {
      const split = splitText(item.node);
      if (!split) continue;
      yield {
        message: l10n.t(
          'YAML reads the text before the colon as the name of a field; put the whole text in quotes.',
        ),
        span: split.span,
        data: { quoted: quote(split.text) },
      };
    }
  }
}
