import * as l10n from '../../base/l10n.ts';
import { shortened } from '../../base/shortened.ts';
import { isFree, keyResultKeys, objectivesKeys, okrKeys } from '../../document/keys.ts';
import { lastAt } from '../../document/search.ts';
import type { Span } from '../../document/span.ts';
import { entryOf, type ScalarNode, type SyntaxNode } from '../../document/syntax.ts';
import type { Finding, SourcePart, SourceRule } from '../../lint/rule.ts';
import { isBlackedOut } from '../../lint/withheld.ts';
import { isGeneric } from '../governance/generic-owner.ts';
import { objectivesIn } from '../parts.ts';

type Path = readonly (string | number)[];

export const placeholder: SourceRule = {
  id: 'okr/placeholder',
  level: 'source',
  summary: 'A value that is still to be filled in, such as TODO, TBD, X% or <number>.',
  why: 'A goal that is agreed with a gap in it is agreed by nobody: each reader fills the gap with another value.',
  severity: 'warning',
  tier: 'second',
  references: ['S0:14', 'S1:29'],

  *check(part, { signals: { draft } }) {
    const { root } = part.parsed;
    const goals = part.kind === 'file' ? entryOf(root, ...objectivesKeys) : undefined;
    if (part.kind !== 'objective' && root?.kind === 'map')
      for (const entry of root.entries)
        if (!isFree(entry.key.text) && entry !== goals)
          yield* told(gaps(entry.value, part, [entry.key.text]), draft);
    for (const node of objectivesIn(part)) {
      const groups = new Map<number | undefined, Gap[]>();
      for (const gap of gaps(node, part, [])) {
        const keyResult = keyResultAt(gap.path);
        groups.set(keyResult, [...(groups.get(keyResult) ?? []), gap]);
      }
      for (const found of groups.values()) yield* told(found, draft);
    }
  },
};

/** The key result that a path within an objective leads into. */
function keyResultAt([key, index]: Path): number | undefined {
  return keyResultKeys.some((name) => name === key) ? Number(index) : undefined;
}

interface Gap {
  readonly word: string;
  readonly span: Span;
  readonly path: Path;
}

/** One finding for all gaps of a key result, of an objective itself or of a block around the objectives: at the first one. */
function* told(found: Iterable<Gap>, draft: boolean): Iterable<Finding> {
  const [first, ...others] = found;
  if (!first) return;
  const more = others.length;
  const gap = `'${shortened(first.word, 40)}'`;
  yield { message: more === 0 ? toldOne(gap, draft) : toldMany(gap, more, draft), span: first.span };
}

function toldOne(gap: string, draft: boolean): string {
  return draft
    ? l10n.t('{gap} is still to be filled in; write the value before the goals are agreed.', { gap })
    : l10n.t('{gap} is still to be filled in; write the value, or set status: draft while it is open.', {
        gap,
      });
}

function toldMany(gap: string, more: number, draft: boolean): string {
  return draft
    ? l10n.t(
        '{gap} and {more} more here are still to be filled in; write the values before the goals are agreed.',
        { gap, more },
      )
    : l10n.t(
        '{gap} and {more} more here are still to be filled in; write the values, or set status: draft while they are open.',
        { gap, more },
      );
}

function* gaps(node: SyntaxNode | undefined, part: SourcePart, path: Path): Generator<Gap> {
  if (node?.kind === 'scalar') {
    const gap = gapIn(node, part.text);
    if (gap && !isOpenOwner(node, path) && !isTrap(node, part)) yield { ...gap, path };
  } else if (node?.kind === 'list')
    for (const [index, item] of node.items.entries()) yield* gaps(item.node, part, [...path, index]);
  else
    for (const { key, value } of node?.entries ?? [])
      if (!isFree(key.text)) yield* gaps(value, part, [...path, key.text]);
}

/** Of `?`, which YAML cannot read, okr/unquoted-comparator speaks. */
function isTrap({ span }: ScalarNode, { parsed }: SourcePart): boolean {
  const { traps } = parsed;
  const trap = traps[lastAt(traps, span.start, (each) => each.span.start)];
  return trap?.span.start === span.start && trap.span.end === span.end;
}

/** "owner: TBD" of the file, an objective or a key result is told by governance/unnamed-owner. */
function isOpenOwner({ text }: ScalarNode, path: Path): boolean {
  const key = keyResultAt(path) === undefined ? path[0] : path[2];
  return key !== undefined && ownerKeys.has(key) && isGeneric(text);
}

const ownerKeys: ReadonlySet<string | number> = new Set(okrKeys.namesOf('objective', 'owner'));

const whole =
  /^(?:todo|tbd|tbc|tba|fixme|x{1,4}|\?{1,4}|…|\.{3}|_{2,}|-{1,3}|\[(?:number|name|date|value|target|baseline|owner|x)\]|n\.n\.? ?%?|to be (?:defined|determined|confirmed|decided|agreed|added))$/i;
const within =
  /\b(?:TODO|TBD|FIXME)\b(?! (?:list|item)|-[A-Za-z])|\b[XYZN]{1,3} ?%|[$€£][XYN]{1,4}\b|\bfrom X{1,3} to Y{1,3}\b|<(?:[A-Za-z][^<>]{0,60}|…|\.{3})>|\{\{[^{}]{1,60}\}\}|\[(?:[XYZN]{1,3}|[A-Z][a-z]{1,20}|number|date|name|value|unit)\]|(?<!\S)\?{2,4}(?!\S)|_{3,}|(?<!\S)__(?!\S)/;

/** `...`, `<metric> from <a> to <b>`, `Open on TODO of TODO wards`, or withheld: nobody can say yet what it will measure. */
export function isMeasureOpen(text: string): boolean {
  return (
    whole.test(text) ||
    within.exec(text)?.index === 0 ||
    /\b(?:TODO|TBD) of\b/.test(text) ||
    isBlackedOut(text)
  );
}

function gapIn({ text, span, style }: ScalarNode, source: string): { word: string; span: Span } | undefined {
  if (whole.test(text)) return { word: text, span };
  const match = within.exec(text);
  if (!match) return undefined;
  const start = span.start + (style === 'plain' ? 0 : 1) + match.index;
  const end = start + match[0].length;
  return { word: match[0], span: source.slice(start, end) === match[0] ? { start, end } : span };
}
