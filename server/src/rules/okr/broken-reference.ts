import { replaceScalar } from '../../document/edit.ts';
import { nearest } from '../../document/nearest.ts';
import { metrics } from '../../knowledge/metrics.ts';
import * as l10n from '../../l10n.ts';
import type { DocumentFacts } from '../../lint/facts.ts';
import { goalIds, goalNames, headerNames, type ReferenceUse, splitReference } from '../../lint/names.ts';
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
  ofText: true,

  *check(document) {
    const references = uses(document);
    if (references.length === 0) return;
    const own = namesOf(document);
    for (const { objective, use } of references) {
      const { name, span, keyResult, isParent } = use;
      const { file } = splitReference(name);
      if (isParent && !name.includes('#')) continue;
      const elsewhere =
        file !== undefined && Object.hasOwn(document.targets, file) ? document.targets[file] : undefined;
      const id = elsewhere ? splitReference(name).id : localId(name);
      const known = elsewhere ? new Set(elsewhere) : own;
      if (!id || known.has(id) || (!elsewhere && metrics.has(id))) continue;
      const near = nearest(id, known);
      if (near === undefined && !/\d/.test(id)) continue;
      const suggestion = near !== undefined && elsewhere ? `${file}#${near}` : near;

      yield {
        message: messageOf(id.slice(0, 30), elsewhere !== undefined, suggestion),
        span,
        ...(objective !== undefined && { objective }),
        ...(keyResult !== undefined && { keyResult }),
        data: suggestion === undefined ? {} : { suggestion },
      };
    }
  },

  fixes(finding, source) {
    const { suggestion } = finding.data as { suggestion?: string };
    const node = scalarAt(source, finding.span);
    if (!node || suggestion === undefined) return [];
    const edits = replaceScalar(node, suggestion);
    return [{ title: l10n.t("Replace with '{suggestion}'", { suggestion }), edits, preferred: true }];
  },
};

function messageOf(id: string, isElsewhere: boolean, suggestion: string | undefined): string {
  if (suggestion === undefined)
    return isElsewhere
      ? l10n.t(
          "Nothing in that file has the id '{id}', so this points nowhere; correct it, or name the other file as path/to/file.okr.yaml#id.",
          { id },
        )
      : l10n.t(
          "Nothing in this file has the id '{id}', so this points nowhere; correct it, or name the other file as path/to/file.okr.yaml#id.",
          { id },
        );
  const values = { id, suggestion: shortEnd(suggestion) };
  return isElsewhere
    ? l10n.t(
        "Nothing in that file has the id '{id}', so this points nowhere; did you mean '{suggestion}'?",
        values,
      )
    : l10n.t(
        "Nothing in this file has the id '{id}', so this points nowhere; did you mean '{suggestion}'?",
        values,
      );
}

function namesOf(document: DocumentFacts): ReadonlySet<string> {
  const { header } = document;
  const { names } = goalIds(document);
  const others = header ? headerNames(header).ids : [];
  return others.length > 0 ? new Set([...names, ...others.map(({ name }) => name)]) : names;
}

function uses({ header, objectives }: DocumentFacts): { objective?: number; use: ReferenceUse }[] {
  const found: { objective?: number; use: ReferenceUse }[] = [];
  for (const use of header ? headerNames(header).references : []) found.push({ use });
  for (const [objective, facts] of objectives.entries())
    for (const use of goalNames(facts).references) found.push({ objective, use });
  return found;
}

/** What a reference names in its own file; undefined for other files, for words, and for what is still to be filled in. */
function localId(name: string): string | undefined {
  const id = name.startsWith('#') ? name.slice(1) : name;
  return /[\s#/]|\.ya?ml$|TODO/i.test(id) || id === '' ? undefined : id;
}

function shortEnd(text: string): string {
  return text.length > 40 ? `…${text.slice(-39)}` : text;
}
