import * as l10n from '../../base/l10n.ts';
import { replaceScalar } from '../../document/edit.ts';
import { okrKeys } from '../../document/keys.ts';
import { entryOf, type SyntaxNode } from '../../document/syntax.ts';
import type { Finding, SourceRule } from '../../lint/rule.ts';
import { objectivesIn } from '../parts.ts';
import { readEntry } from '../read-entry.ts';
import { entryAt } from '../scalars.ts';

export const aliasKey: SourceRule = {
  id: 'okr/alias-key',
  level: 'source',
  summary: 'A key under another name than the one of the format.',
  why: 'Other names are read, so nothing is wrong; one name for one thing keeps files, searches and other tools of a team alike.',
  severity: 'hint',
  tier: 'second',
  safeFixes: true,
  references: [],
  ofText: true,

  *check(part) {
    const { root, problems } = part.parsed;
    if (problems.length > 0) return;
    if (part.kind !== 'objective') yield* aliases(root, 'root');
    for (const node of objectivesIn(part)) yield* aliases(node, 'objective');
  },

  fixes(finding, source) {
    const found = entryAt(source, finding.span);
    const { canonical } = finding.data as { canonical: string };
    if (!found || entryOf(found.map, canonical)) return [];
    const edits = replaceScalar(found.entry.key, canonical);
    return [{ title: l10n.t("Rename to '{canonical}'", { canonical }), edits, safe: true }];
  },
};

/** Goes down the tree and the keys of the format together; stops where the format says nothing. */
function* aliases(node: SyntaxNode | undefined, definition: string): Iterable<Finding> {
  if (node?.kind === 'list') for (const item of node.items) yield* aliases(item.node, definition);
  if (node?.kind !== 'map') return;
  for (const entry of node.entries) {
    const { text, span } = entry.key;
    const info = okrKeys.keyIn(definition, text);
    const canonical = info?.aliasOf;
    if (canonical !== undefined && readEntry(node, definition, canonical) === entry)
      yield {
        message: l10n.t(
          "'{text}' is read as '{canonical}', the name in the format; rename it, so that files and tools agree.",
          { text, canonical },
        ),
        span,
        data: { canonical },
      };
    // The objectives of a whole file are looked at one by one.
    if (info?.children !== undefined && !(definition === 'root' && info.children === 'objective'))
      yield* aliases(entry.value, info.children);
  }
}
