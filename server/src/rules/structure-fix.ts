import * as l10n from '../base/l10n.ts';
import { onOneLine } from '../document/edit.ts';
import { replaceItem } from '../document/edit-item.ts';
import { inStyleOf } from '../document/render.ts';
import type { Source } from '../document/source.ts';
import { withoutEnd } from '../document/trim.ts';
import type { Fix } from '../lint/rule.ts';
import { comparatorAfter } from '../statement/comparator.ts';
import { directionWords } from '../statement/direction.ts';
import type { KeyResultReading } from '../statement/objective.ts';
import { readStatement } from '../statement/read.ts';
import type { Quantity } from '../statement/statement.ts';
import { readTokens } from '../words/text.ts';
import { addInOrder } from './add-fields.ts';
import { measuredSubject } from './measured-subject.ts';
import { comparable } from './movement.ts';
import { keyResultNode, type Place } from './nodes.ts';
import { keyResultReading } from './readings.ts';
import { scalarAt } from './scalars.ts';

const link = /^ *(?:to|->|→|⇒|down to|up to) *$/i;
const lead = / (?:from|to|at|of)$/i;
/** "To all clinics": a word that belongs to its noun, and no number to take out. */
const whole = /\b(?:all|every|each|both|any|no|none|half|most)\b/i;
/** What may follow the words in front of the number without it: "NPS at 50 by June", "Roll out to 50% of sites" may not. */
const goesOn =
  /^(?:$|\W|(?:across|after|among|as|before|by|during|for|in|on|per|until|when|while|with|within|without)\b)/i;
const asLimit = /(?: (?:to|at|of)|:)$/i;

/**
 * "Turn the text into fields": `Reduce X from 41 to 31 minutes` becomes title, direction, baseline,
 * target and unit; none where the sentence is not that plain.
 * @param open leaves a place for a baseline that it does not name.
 */
export function structureFix(source: Source, place: Place, open = false): Fix[] {
  const reading = keyResultReading(source, place);
  const fields = reading && fieldsOf(reading);
  const node = keyResultNode(source, place);
  const title = reading?.keyResult.title && scalarAt(source, reading.keyResult.title.range);
  if (!fields || !title) return [];
  const keys = Object.entries({ ...(open && { baseline: 'TODO' }), ...fields.values })
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([key, value]) => `${key}: ${value === 'TODO' ? value : inStyleOf(undefined, value)}\n`)
    .join('');
  const edits =
    node?.kind === 'map'
      ? [...onOneLine(source, title, fields.title), ...addInOrder(source, node, 'keyResult', keys)]
      : replaceItem(source, title, `title: ${inStyleOf(undefined, fields.title)}\n${keys}`);
  return [{ title: l10n.t('Turn the text into fields'), edits }];
}

const per = /^ +per (?:[^,;()]|,\d)+/i;
const ofSome = /^ +(?:per|of) (?:[^,;()]|,\d)+/i;

const order = ['direction', 'baseline', 'target', 'unit'];

interface Fields {
  readonly title: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Undefined where a number is left over in the title, or the numbers are its subject ("80% of nurses …"). */
function fieldsOf({ keyResult, statement }: KeyResultReading): Fields | undefined {
  const target = statement?.target;
  if (!statement || target?.value === undefined || target.relative) return undefined;
  if (keyResult.target || keyResult.baseline) return undefined;
  const { text, baseline } = statement;
  const said = text.slice(target.span.start, target.span.end);
  if (!/\d/.test(said) && whole.test(said)) return undefined;
  if (
    baseline &&
    !(comparable(baseline, target) && link.test(text.slice(baseline.span.end, target.span.start)))
  )
    return undefined;
  const start = baseline?.span.start ?? target.span.start;
  const before = withoutEnd(text.slice(0, start), ' ');
  if (!baseline && target.comparator === undefined && !asLimit.test(before)) return undefined;
  const words = lead.test(before) ? withoutEnd(before.replace(lead, ''), ' ') : withoutEnd(before, ' ,:(–-');
  const head = measuredSubject(words, target.unit);
  if (head === undefined) return undefined;
  // "Raise adoption to 60% of physicians" is about their adoption, "falls below 2% of stays" counts by stays.
  const isPart = target.unit === '%' && target.comparator !== undefined && !isMoved(head);
  const share = isPart ? ofSome : per;
  const rate = share.exec(text.slice(target.span.end, statement.deadline?.start))?.[0] ?? '';
  // "6 per order and minutes from 9 to 4": two goals.
  if (readStatement(rate.trim(), 'key-result').target) return undefined;
  const tail = text.slice(target.span.end + rate.length).trim();
  // An action with an extent says less without it: "Roll out of patients".
  const isMovement =
    baseline !== undefined || target.comparator !== undefined || statement.direction !== undefined;
  if (!isMovement && !goesOn.test(tail)) return undefined;
  const title = `${head} ${tail}`.trim();
  if (!/[a-z]{3}/i.test(head) || readStatement(title, 'key-result').target) return undefined;
  const { value, unit } = written(text, target);
  const rated = [unit, rate.trim()].filter((part) => part !== '').join(' ');
  return {
    title,
    values: {
      ...(statement.direction && { direction: statement.direction }),
      ...(baseline && { baseline: written(text, baseline).value }),
      target: value,
      ...(rated !== '' && { unit: rated }),
      ...(rated === '' && !statement.hasUnit && { unit: 'TODO' }),
    },
  };
}

/** "Raise adoption", not "falls". */
function isMoved(head: string): boolean {
  const [verb = '', ...others] = head.split(' ');
  const [moved] = directionWords(readTokens(verb));
  return others.length > 0 && moved !== undefined;
}

/** "Minutes or less": what is compared stands in front of the value. */
function withoutComparator(text: string): string {
  const { tokens } = readTokens(text);
  for (const [at, { start }] of tokens.entries()) {
    const found = comparatorAfter(tokens, at);
    if (found) return `${text.slice(0, start)}${text.slice(tokens[found.last]?.end)}`.trim();
  }
  return text.trim();
}

/** A value as a field has it, and its unit; percent and scales belong to the value. */
function written(text: string, { value, unit, comparator, span }: Quantity): { value: string; unit: string } {
  const limit = comparator === undefined || comparator === '=' ? '' : `${comparator} `;
  const digits = /[$€£]?\d+(?:[.,]\d+| \d{3}(?!\d))*(?: ?%|(?:k|m|bn)\b| of \d+|\/\d+)?/i.exec(
    text.slice(span.start, span.end),
  );
  if (!digits) return { value: `${limit}${value ?? ''}`, unit: unit ?? '' };
  const rest = withoutComparator(text.slice(span.start + digits.index + digits[0].length, span.end));
  return { value: limit + digits[0], unit: rest.replace(/^(?:a|an|each|every) /i, 'per ') };
}
