import * as l10n from '../../base/l10n.ts';
import { lastAt } from '../../document/search.ts';
import { misreadings } from '../../document/trap-reasons.ts';
import type { SourceRule } from '../../lint/rule.ts';

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
    for (const { span, reason } of part.parsed.traps)
      if (reason !== misreadings.comment)
        yield { message: l10n.t('{reason}; put the value in quotes.', { reason: l10n.t(reason) }), span };
  },

  fixes({ span }, source) {
    const { traps } = source.partAt(span.start).parsed;
    const trap = traps[lastAt(traps, span.start, (each) => each.span.start)];
    if (trap?.span.start !== span.start) return [];
    const edits = [{ ...span, text: trap.quoted }];
    return [{ title: l10n.t('Put the value in quotes'), edits, ...(!trap.unsure && { safe: true }) }];
  },
};
