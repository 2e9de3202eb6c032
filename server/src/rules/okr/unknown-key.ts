import * as l10n from '../../base/l10n.ts';
import { shortened } from '../../base/shortened.ts';
import { cutOffText, restAt, spanOf } from '../../document/cut-off.ts';
import { asCheckIn, type Dated, datedIn } from '../../document/dated.ts';
import { replaceScalar } from '../../document/edit.ts';
import { objectivesKeys, okrKeys } from '../../document/keys.ts';
import { type Mending, unspaced } from '../../document/problems.ts';
import { flowText } from '../../document/render.ts';
import type { Span } from '../../document/span.ts';
import {
  type Entry,
  entryOf,
  isNothing,
  type MapNode,
  type ScalarNode,
  type SyntaxNode,
} from '../../document/syntax.ts';
import type { Finding, SourceRule } from '../../lint/rule.ts';
import { objectivesIn } from '../parts.ts';
import { readEntry } from '../read-entry.ts';
import { entryAt } from '../scalars.ts';
import { spaceBehind } from '../space-behind.ts';

export const unknownKey: SourceRule = {
  id: 'okr/unknown-key',
  level: 'source',
  summary: 'A key that nobody reads: the format does not know it, or another one stands for the same thing.',
  why: 'A mistyped key is silently passed over: an escalation under `escalaton` is no escalation.',
  severity: 'info',
  tier: 'core',
  safeFixes: true,
  references: [],
  ofText: true,

  *check(part) {
    const { root, problems } = part.parsed;
    if (problems.length > 0) return;
    // Of a list in its place okr/schema speaks.
    if (part.kind !== 'objective' && root?.kind === 'map') yield* unknown(root, 'root');
    for (const node of objectivesIn(part)) yield* unknown(node, 'objective');
  },

  fixes(finding, source) {
    if ((finding.data as Mending).space) return [spaceBehind(finding.span)];
    const { suggestion, comma, checkIn } = finding.data as Data;
    if (checkIn !== undefined)
      return [
        { title: l10n.t('Write date and value'), edits: [{ ...finding.span, text: checkIn }], safe: true },
      ];
    const found = entryAt(source, finding.span);
    if (!found) return [];
    const { map, entry } = found;
    if (comma) {
      const cut = cutOffText(map, map.entries.indexOf(entry));
      if (!cut) return [];
      const whole: ScalarNode = { ...cut, span: { start: cut.span.start, end: finding.span.end } };
      const text = source.text.slice(whole.span.start, whole.span.end);
      return [
        {
          title: l10n.t('Put the whole value in quotes'),
          edits: replaceScalar(whole, text),
        },
      ];
    }
    const free = `x-${entry.key.text}`;
    return [
      ...(suggestion === undefined || entryOf(map, suggestion)
        ? []
        : [
            {
              title: l10n.t("Rename to '{suggestion}'", { suggestion }),
              edits: replaceScalar(entry.key, suggestion),
            },
          ]),
      ...(/^[\w-]+$/.test(entry.key.text)
        ? [
            {
              title: l10n.t("Keep as '{free}'", { free }),
              edits: replaceScalar(entry.key, free),
              choice: true,
            },
          ]
        : []),
    ];
  },
};

interface Data {
  readonly suggestion?: string;
  readonly comma?: boolean;
  readonly checkIn?: string;
}

/** Goes down the tree and the keys of the format together; stops where the format says nothing. */
function* unknown(node: SyntaxNode | undefined, definition: string): Iterable<Finding> {
  if (node?.kind === 'list') for (const item of node.items) yield* unknown(item.node, definition);
  if (node?.kind !== 'map') return;
  const dated = definition === 'checkIn' ? datedIn(node) : undefined;
  if (dated) return yield shortCheckIn(node, dated);
  let commaEnd = -1;
  for (const entry of node.entries) {
    if (entry.key.span.start < commaEnd) continue;
    if (isUnspaced(node, entry)) yield unspacedKey(entry);
    const { text, span } = entry.key;
    if (!okrKeys.isKnown(definition, text)) {
      const rest = restAt(node, node.entries.indexOf(entry));
      const run = rest && spanOf(rest);
      commaEnd = run?.end ?? commaEnd;
      if (run) yield comma(text, run);
      // Of what stands for the objectives, where there are none, okr/schema speaks.
      else if (!isMissing(node, definition, text)) yield unread(definition, text, span);
      continue;
    }
    const { children, aliasOf, type } = okrKeys.keyIn(definition, text) ?? {};
    // Of names such as `kr1` in the place of dashes okr/schema speaks.
    if (type === 'list' && children !== undefined && hasOnlyNames(entry.value, children)) continue;
    if (aliasOf !== undefined && !explaining.has(text))
      yield* besideAnother(node, entry, definition, aliasOf);
    // The objectives of a whole file are looked at one by one.
    if (children !== undefined && !(definition === 'root' && children === 'objective'))
      yield* unknown(entry.value, children);
  }
}

function hasOnlyNames(node: SyntaxNode | undefined, definition: string): boolean {
  return node?.kind === 'map' && !node.entries.some(({ key }) => okrKeys.isKnown(definition, key.text));
}

/** `Objectives:` where no objectives are. */
function isMissing(map: MapNode, definition: string, key: string): boolean {
  const isMeant = definition === 'root' && okrKeys.suggestKey(definition, key) === 'objectives';
  return isMeant && !entryOf(map, ...objectivesKeys);
}

/** Names of a title that may explain it where it has one of its own (docs/format.md). */
const explaining: ReadonlySet<string> = new Set(['description', 'metric']);

/** What a key holds is lost where another name for the same thing is read, unless both say the same. */
function* besideAnother(
  map: MapNode,
  entry: Entry,
  definition: string,
  canonical: string,
): Iterable<Finding> {
  const read = readEntry(map, definition, canonical);
  const { key, value } = entry;
  if (!read || read === entry || isNothing(value) || saysTheSame(value, read.value)) return;
  yield {
    message: l10n.t(
      "'{key}' and '{read}' stand for the same thing, and only '{read}' is read; merge the two.",
      {
        key: key.text,
        read: read.key.text,
      },
    ),
    span: key.span,
    severity: 'warning',
    data: {},
  };
}

function saysTheSame(one: SyntaxNode | undefined, other: SyntaxNode | undefined): boolean {
  return one?.kind === 'scalar' && other?.kind === 'scalar' && one.text === other.text;
}

/** In braces, a plain text right behind the colon of a plain key: YAML takes all of it for a key. */
function isUnspaced({ flow }: MapNode, { key, value, valueAt }: Entry): boolean {
  const isText = value?.kind === 'scalar' && value.style === 'plain';
  return flow && key.style === 'plain' && isText && value.span.start === valueAt;
}

function unspacedKey({ key, valueAt }: Entry): Finding {
  return {
    message: unspaced(key.text),
    span: { start: key.span.start, end: valueAt },
    severity: 'warning',
    data: { space: true },
  };
}

/** `- 2027-02-01: 4.8%`, which is read as it is meant. */
function shortCheckIn(node: MapNode, { date, value }: Dated): Finding {
  return {
    message: l10n.t(
      'Other tools do not read a day in the place of a key; write date: {date} and value: {value}.',
      { date: date.text, value: shortened(value.text, 30) },
    ),
    span: node.span,
    severity: 'warning',
    data: { checkIn: flowText(asCheckIn(node)) },
  };
}

function unread(definition: string, key: string, span: Span): Finding {
  if (key === '<<')
    return {
      message: l10n.t(
        "What YAML would merge in with '<<' is not read here, nor by every other tool; write those keys out.",
      ),
      span,
      severity: 'warning',
      data: {},
    };
  const suggestion = okrKeys.suggestKey(definition, key);

  return {
    message:
      suggestion === undefined
        ? l10n.t(
            "'{key}' is not a key that is read here; correct it, or start it with x- to keep it as your own.",
            { key: shortened(key, 30) },
          )
        : l10n.t("'{key}' is not a key that is read here; did you mean '{suggestion}'?", {
            key: shortened(key, 30),
            suggestion,
          }),
    span,
    data: suggestion === undefined ? {} : { suggestion },
  };
}

function comma(key: string, span: Span): Finding {
  return {
    message: l10n.t(
      "The comma before '{key}' ends the value in front of it; put the whole value in quotes.",
      { key: shortened(key, 30) },
    ),
    span,
    data: { comma: true },
  };
}
