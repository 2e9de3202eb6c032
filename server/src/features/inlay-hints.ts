import { type InlayHint, InlayHintKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import * as l10n from '../base/l10n.ts';
import { placeInHeader } from '../document/chunk.ts';
import { cycleOf, dayNumber } from '../document/cycle.ts';
import type { Source } from '../document/source.ts';
import { contains, type Span } from '../document/span.ts';
import type { DocumentFacts, KeyResultFacts } from '../lint/facts.ts';
import { ageText, daysText, progressText, untilText } from '../lint/wording.ts';
import type { HintSettings } from '../settings.ts';

/** What the numbers and dates of a stretch of the file mean today, beside them. */
export function inlayHintsOf(
  document: TextDocument,
  source: Source,
  facts: DocumentFacts,
  asked: Span,
  today: string,
  settings: HintSettings,
): InlayHint[] {
  const hints: InlayHint[] = [];
  const add = (offset: number, label: string, tooltip: string): void => {
    if (!contains(asked, offset)) return;
    const position = document.positionAt(offset);
    hints.push({ position, label, tooltip, kind: InlayHintKind.Type, paddingLeft: true });
  };
  if (settings.cycleEnd) cycleHint(source, facts, today, add);
  for (const [index, objective] of facts.objectives.entries()) {
    const base = source.startOf(index);
    if (base + objective.range.end < asked.start || base + objective.range.start > asked.end) continue;
    for (const kr of objective.keyResults) {
      if (settings.progress) progressHint(kr, base, add);
      const age = settings.checkInAge ? daysSince(kr, today) : undefined;
      if (age !== undefined && kr.checkIn)
        add(
          base + kr.checkIn.span.end,
          ageText(age),
          l10n.t('Time since the newest check-in of this key result.'),
        );
    }
  }
  return hints;
}

type Add = (offset: number, label: string, tooltip: string) => void;

function progressHint({ progress }: KeyResultFacts, base: number, add: Add): void {
  const label = progress && progressText(progress);
  if (!progress?.newest || label === undefined) return;
  const how =
    progress.share === undefined
      ? l10n.t('This value against the target.')
      : l10n.t(
          'How much of the way from baseline to target is done: (this value - baseline) / (target - baseline).',
        );
  add(base + progress.newest.span.end, label, how);
}

/** Days from the newest check-in to today; undefined where it has no date, or one still to come. */
export function daysSince({ checkIn }: KeyResultFacts, today: string): number | undefined {
  const [then, now] = [dayNumber(checkIn?.name ?? ''), dayNumber(today)];
  return then === undefined || now === undefined || then > now ? undefined : now - then;
}

function cycleHint(source: Source, { header }: DocumentFacts, today: string, add: Add): void {
  const cycle = cycleOf(header?.cycle);
  const [start, end, now] = [cycle?.start, cycle?.end, today].map((day) => dayNumber(day ?? ''));
  if (!cycle || start === undefined || end === undefined || now === undefined) return;
  const isAhead = now < start;
  const day = isAhead ? header?.cycle?.start : header?.cycle?.end;
  const field = day ?? header?.cycle?.name;
  if (!field) return;
  const place = placeInHeader(source.cut)(field.range.end);
  if (isAhead) {
    const when = untilText(start - now);
    const begins = l10n.t('begins {date}, {when}', { date: cycle.start, when });
    add(place, day ? when : begins, l10n.t('The first day of the cycle.'));
    return;
  }
  const left = end - now;
  const when = daysText(left);
  const dated =
    left < 0
      ? l10n.t('ended {date}, {when}', { date: cycle.end, when })
      : l10n.t('ends {date}, {when}', { date: cycle.end, when });
  add(place, day ? when : dated, l10n.t('The last day of the cycle.'));
}
