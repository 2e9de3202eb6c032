import { replaceScalar } from '../../document/edit.ts';
import { nearest } from '../../document/nearest.ts';
import type { FieldList } from '../../document/shape.ts';
import type { Span } from '../../document/span.ts';
import { metrics } from '../../knowledge/metrics.ts';
import type { DocumentFacts, SiblingFacts } from '../../lint/facts.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { scalarAt } from '../scalars.ts';

export const brokenReference: DocumentRule = {
  id: 'okr/broken-reference',
  level: 'document',
  summary: 'A reference to a goal, risk or finding that is not there.',
  why: 'A risk that is mitigated by a key result which does not exist is not mitigated; such gaps come from renumbering and are found by nobody who reads.',
  severity: 'error',
  tier: 'core',
  references: [],

  *check(document) {
    const own = new Set(ids(document));
    for (const { name, span, ...place } of references(document)) {
      const file = fileOf(name, document.siblings);
      const id = file ? name.slice(name.indexOf('#') + 1) : localId(name);
      const known = file ? new Set(file.ids) : own;
      if (id === undefined || known.has(id) || (!file && metrics.has(id))) continue;
      const near = nearest(id, known);
      if (near === undefined && !/\d/.test(id)) continue;
      const suggestion = near !== undefined && file ? name.slice(0, name.indexOf('#') + 1) + near : near;
      const advice =
        suggestion === undefined
          ? 'correct it, or name the other file as path/to/file.okr.yaml#id.'
          : `did you mean '${shortEnd(suggestion)}'?`;
      yield {
        message: `Nothing in ${file ? 'that' : 'this'} file has the id '${id.slice(0, 30)}', so this points nowhere; ${advice}`,
        span,
        ...place,
        data: suggestion === undefined ? {} : { suggestion },
      };
    }
  },

  fixes(finding, source) {
    const { suggestion } = finding.data as { suggestion?: string };
    const node = scalarAt(source, finding.span);
    if (!node || suggestion === undefined) return [];
    const edits = replaceScalar(node, suggestion);
    return [{ title: `Replace with '${suggestion}'`, edits, preferred: true }];
  },
};

interface Use {
  readonly name: string;
  readonly span: Span;
  readonly objective?: number;
  readonly keyResult?: number;
}

/** What a reference names in its own file; undefined for other files, for words, and for what is still to be filled in. */
function localId(name: string): string | undefined {
  const id = name.startsWith('#') ? name.slice(1) : name;
  return /[\s#/]|\.ya?ml$|TODO/i.test(id) || id === '' ? undefined : id;
}

/** The file of the product that `path/to/file.okr.yaml#id` leads to, where its ids are known. */
function fileOf(name: string, siblings: readonly SiblingFacts[]): SiblingFacts | undefined {
  const path = name.slice(0, Math.max(name.indexOf('#'), 0)).replace(/^(?:\.{1,2}\/)+/, '');
  if (path === '') return undefined;
  const found = siblings.filter((file) => file.path === path || file.path.endsWith(`/${path}`));
  return found.length === 1 && found[0]?.ids ? found[0] : undefined;
}

function shortEnd(text: string): string {
  return text.length > 40 ? `…${text.slice(-39)}` : text;
}

function* ids({ header, objectives }: DocumentFacts): Iterable<string> {
  for (const { id, keyResults } of objectives)
    for (const named of [id, ...keyResults.map((kr) => kr.id)]) if (named) yield named.name;
  for (const { id } of [
    ...(header?.risks?.items ?? []),
    ...(header?.regulatory?.audit_findings?.items ?? []),
  ])
    if (id) yield id.text;
}

/** Every reference of the file; a `parent` without a file may be an objective of any file (docs/format.md), so it is none of them. */
function* references({ header, objectives }: DocumentFacts): Iterable<Use> {
  for (const { mitigated_by } of header?.regulatory?.audit_findings?.items ?? []) yield* uses(mitigated_by);
  for (const { mitigated_by } of header?.risks?.items ?? []) yield* uses(mitigated_by);
  for (const { covered_by } of header?.stakeholders?.items ?? []) yield* uses(covered_by);
  for (const { trigger, paused } of header?.review?.items ?? []) {
    if (trigger) yield { name: trigger.text, span: trigger.range };
    yield* uses(paused);
  }
  for (const [objective, { references: own }] of objectives.entries())
    for (const { name, span, kind, keyResult } of own)
      if (kind !== 'parent' || name.includes('#'))
        yield { name, span, objective, ...(keyResult !== undefined && { keyResult }) };
}

function uses(list: FieldList | undefined): Use[] {
  return (list?.items ?? []).map(({ text, range }) => ({ name: text, span: range }));
}
