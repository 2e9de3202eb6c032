import * as l10n from '../../base/l10n.ts';
import { dayNumber } from '../../document/cycle.ts';
import { addItem } from '../../document/edit-item.ts';
import type { Span } from '../../document/span.ts';
import { contains } from '../../document/span.ts';
import { isRunning } from '../../document/status.ts';
import { entryOf } from '../../document/syntax.ts';
import type { ObjectiveFacts } from '../../lint/facts.ts';
import { findingsIn } from '../../lint/findings-in.ts';
import { once } from '../../lint/once.ts';
import type { DocumentRule, RuleOption } from '../../lint/rule.ts';
import { keyResultNode } from '../nodes.ts';
import { cadenceDays, days } from './cadence.ts';

const tolerance: RuleOption = {
  description: l10n.mark('How many times its rhythm a key result may go without a check-in.'),
  usual: 1.5,
  least: 1,
  most: 10,
};

export const staleCheckin: DocumentRule = {
  id: 'governance/stale-checkin',
  level: 'document',
  summary: 'A key result of the running cycle that was not checked in for longer than its rhythm allows.',
  why: 'A number that nobody has looked at steers nothing; for safety, weeks without a value are weeks in which harm can go unseen.',
  severity: 'info',
  tier: 'second',
  references: ['S1:15', 'S2:97'],
  ofToday: true,
  options: { tolerance },

  *check(document, { signals, today, options }) {
    const { header } = document;
    const now = dayNumber(today);
    const { cycle } = signals;
    if (now === undefined || !cycle || signals.draft) return;
    if (today < cycle.start || today > cycle.end) return;
    const most = options.tolerance ?? tolerance.usual;
    const usual = cadenceDays(header?.reviews?.texts.join(' ') ?? '') ?? days.month;
    for (const finding of staleIn(document, now, usual, most)) yield { ...finding, data: today };
  },

  fixes(finding, source) {
    const node = keyResultNode(source, finding);
    const entry = entryOf(node, 'check_ins', 'checkins');
    const list = entry?.value?.kind === 'list' ? entry.value.items : [];
    const isNewestFirst =
      list.length > 1 && list[0]?.node !== undefined && contains(list[0].node.span, finding.span.start);
    const item = `{ date: ${finding.data as string}, value: TODO }`;
    const edits = entry ? addItem(source, entry, item, isNewestFirst ? 'first' : 'last') : [];
    return [{ title: l10n.t('Add a check-in'), edits }];
  },
};

const staleIn = findingsIn(function* (facts, now: number, usual: number, most: number) {
  if (!isRunning(facts.status)) return;
  for (const { day, rhythm = usual, safety, span, index } of checkIns(facts)) {
    if (now - day <= rhythm * most) continue;
    yield {
      message: safety
        ? l10n.t(
            "The last check-in was {days} days ago, but safety is looked at {rhythm}, as harm can go unseen; enter today's value.",
            { days: now - day, rhythm: told(rhythm) },
          )
        : l10n.t(
            "The last check-in was {days} days ago, but one is due {rhythm}, as trouble can go unseen; enter today's value.",
            { days: now - day, rhythm: told(rhythm) },
          ),
      span,
      keyResult: index,
    };
  }
});

interface CheckIn {
  /** Of the last one. */
  readonly day: number;
  /** Days between two: the key result's own cadence, else a week for safety; where absent, as the file's reviews go. */
  readonly rhythm?: number;
  readonly safety: boolean;
  readonly span: Span;
  readonly index: number;
}

/** What was checked in for the key results that go on, less those whose cadence is in words that name none. */
const checkIns = once(({ keyResults }: ObjectiveFacts): readonly CheckIn[] =>
  keyResults.flatMap(({ checkIn, over, cadence, safety, index }) => {
    const day = checkIn && !over ? dayNumber(checkIn.name) : undefined;
    const own = cadence === undefined ? undefined : cadenceDays(cadence);
    if (!checkIn || day === undefined || (cadence !== undefined && own === undefined)) return [];
    const rhythm = own ?? (safety ? days.week : undefined);
    return [{ day, safety, span: checkIn.span, index, ...(rhythm !== undefined && { rhythm }) }];
  }),
);

const rhythms: Readonly<Record<number, string>> = {
  [days.day]: l10n.mark('daily'),
  [days.week]: l10n.mark('weekly'),
  [days.fortnight]: l10n.mark('every two weeks'),
  [days.month]: l10n.mark('monthly'),
  [days.quarter]: l10n.mark('quarterly'),
  [days.year]: l10n.mark('yearly'),
};

function told(rhythm: number): string {
  const name = rhythms[rhythm];
  return name === undefined ? l10n.t('every {days} days', { days: rhythm }) : l10n.t(name);
}
