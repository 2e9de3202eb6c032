import * as l10n from '../../base/l10n.ts';
import { lastAt } from '../../document/search.ts';
import { misreadings } from '../../document/trap-reasons.ts';
import type { Trap } from '../../document/traps.ts';
import type { Finding, SourceRule } from '../../lint/rule.ts';

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
    const { traps } = part.parsed;
    for (const { span, reason } of traps)
      if (reason !== misreadings.comment && reason !== misreadings.quotes)
        yield {
          message: l10n.t('{reason}; put the value in quotes.', { reason: l10n.t(reason) }),
          span,
        };
    yield* curly(traps.filter(isCurly));
  },

  fixes({ span }, source) {
    const { traps } = source.partAt(span.start).parsed;
    const trap = traps[lastAt(traps, span.start, (each) => each.span.start)];
    if (trap?.span.start !== span.start) return [];
    if (isCurly(trap)) {
      const edits = traps.filter(isCurly).map((each) => ({ ...each.span, text: each.quoted }));
      return [{ title: l10n.t('Write straight quotes'), edits, safe: true }];
    }
    const edits = [{ ...span, text: trap.quoted }];
    return [{ title: l10n.t('Put the value in quotes'), edits, ...(!trap.unsure && { safe: true }) }];
  },
};

function isCurly({ reason }: Trap): boolean {
  return reason === misreadings.quotes;
}

/** A word processor makes all quotes of a text curly: told once, at the first of them. */
function* curly([first, ...others]: readonly Trap[]): Iterable<Finding> {
  if (!first) return;
  const reason = l10n.t(first.reason);
  const more = others.length;
  yield {
    message:
      more === 0
        ? l10n.t('{reason}; write straight ones.', { reason })
        : l10n.t('{reason}; write straight ones here and in {more} more places below.', { reason, more }),
    span: first.span,
    severity: 'warning',
  };
}
