import * as l10n from '../../base/l10n.ts';
import { shortened } from '../../base/shortened.ts';
import { isDate } from '../../document/cycle.ts';
import { nearest } from '../../document/nearest.ts';
import { entryOf, type ScalarNode, type SyntaxNode } from '../../document/syntax.ts';
import { placeCode, stateCodes } from '../../knowledge/states.ts';
import type { Finding } from '../../lint/rule.ts';
import { readEntry } from '../read-entry.ts';

/** Values of the header that have the shape of the format and cannot be meant. */
export function* headerValues(root: SyntaxNode | undefined): Iterable<Finding> {
  if (root?.kind !== 'map') return;
  const cycle = readEntry(root, 'root', 'cycle')?.value;
  const [start, end] = [textOf(cycle, 'start'), textOf(cycle, 'end')];
  if (start && end && isDate(start.text) && isDate(end.text) && end.text < start.text)
    yield {
      message: l10n.t('This cycle ends before it starts; check the two dates.'),
      span: end.span,
      data: {},
    };
  yield* places(entryOf(root, 'jurisdictions')?.value);
  yield* enumerated(textOf(root, 'roles'));
}

/** Words of an objective, or of a key result, that only look like one that is read. */
export function* objectiveValues(node: SyntaxNode | undefined): Iterable<Finding> {
  yield* slip(textOf(node, 'type'), 'launch');
  const keyResults = node?.kind === 'map' ? readEntry(node, 'objective', 'key_results')?.value : undefined;
  if (keyResults?.kind !== 'list') return;
  for (const item of keyResults.items) yield* slip(textOf(item.node, 'status'), 'dropped');
}

/** In a place for words of one's own, a word that is read but for one letter or its capitals. */
function* slip(written: ScalarNode | undefined, word: string): Iterable<Finding> {
  if (!written || written.text === word) return;
  if (nearest(written.text, [word], 1) === undefined) return;
  yield {
    message: l10n.t("'{value}' means nothing here; did you mean '{suggestion}'?", {
      value: written.text,
      suggestion: word,
    }),
    span: written.span,
    severity: 'warning',
    data: { suggestion: word },
  };
}

/** `roles: nurse, patient` is one name to YAML. */
function* enumerated(written: ScalarNode | undefined): Iterable<Finding> {
  if (!written?.text.includes(',')) return;
  const names = written.text.split(',').map((name) => name.trim());
  if (!names.every((name) => /^[\p{L}][\p{L} _-]{0,40}$/u.test(name))) return;
  yield {
    message: l10n.t("'{value}' is read as one name; put it in brackets, so that it is a list.", {
      value: shortened(written.text, 40),
    }),
    span: written.span,
    severity: 'warning',
    data: { list: `[${names.join(', ')}]` },
  };
}

/** Names in the place of codes, and states that the United States do not have (ISO 3166). */
function* places(list: SyntaxNode | undefined): Iterable<Finding> {
  const items = list?.kind === 'list' ? list.items.map(({ node }) => node) : [list];
  for (const item of items) {
    if (item?.kind !== 'scalar') continue;
    const suggestion = placeCode(item.text);
    const isUnknownState = /^US-/i.test(item.text) && !known.has(item.text.toUpperCase());
    if (suggestion === undefined && !isUnknownState) continue;
    const value = shortened(item.text, 30);
    yield {
      message:
        suggestion === undefined
          ? l10n.t("'{value}' is not the code of a state; write one such as US-OH.", { value })
          : l10n.t("'{value}' is read only by its code; write {suggestion}.", { value, suggestion }),
      span: item.span,
      severity: 'info',
      data: suggestion === undefined ? {} : { suggestion },
    };
  }
}

/** The states, and the territories that have a code of the same kind. */
const known: ReadonlySet<string> = new Set([
  ...stateCodes,
  ...['AS', 'GU', 'MP', 'PR', 'UM', 'VI'].map((code) => `US-${code}`),
]);

function textOf(node: SyntaxNode | undefined, key: string): ScalarNode | undefined {
  const value = entryOf(node, key)?.value;
  return value?.kind === 'scalar' ? value : undefined;
}
