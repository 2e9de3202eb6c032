import * as l10n from '../../base/l10n.ts';
import { shortened } from '../../base/shortened.ts';
import { MOST_SUGGESTIONS, nearest } from '../../document/nearest.ts';
import { metrics } from '../../knowledge/metrics.ts';
import { type DocumentFacts, isMissing, type TargetId, type Targets, targetNamed } from '../../lint/facts.ts';
import {
  type DocumentUse,
  goalIds,
  goalNames,
  headerNames,
  isGoal,
  type Names,
  type ReferenceUse,
  splitReference,
} from '../../lint/names.ts';
import { once } from '../../lint/once.ts';
import { perObjective } from '../../lint/overall.ts';
import type { DocumentRule, Finding } from '../../lint/rule.ts';
import { replaceAt } from '../scalars.ts';

/** What has an id in a file, by that id. */
type Known = ReadonlyMap<string, TargetId['kind']>;
/** The id of a goal, of the kind that a reference speaks of, that was most likely meant. */
type Nearest = (id: string, known: Known, wanted: ReferenceUse['wanted']) => string | undefined;

export const brokenReference: DocumentRule = {
  id: 'okr/broken-reference',
  level: 'document',
  beyond: 'named',
  summary: 'A reference to a goal, risk, finding or document that is not there.',
  why: 'A risk that is mitigated by a key result which does not exist is not mitigated; such gaps come from renumbering and are easily overlooked.',
  severity: 'error',
  tier: 'core',
  references: [],
  ofText: true,

  *check(document) {
    const { targets } = document;
    const { header } = document;
    const found: Referring[] = [...(header ? [headerNames(header)] : []), ...referring(document)];
    if (found.length === 0) return;
    const own = namesOf(document);
    let left = MOST_SUGGESTIONS;
    const nearestOf: Nearest = (id, known, wanted) =>
      left-- > 0 ? nearest(id, namesOfKind(known, wanted)) : undefined;
    for (const { objective, references, documents } of found) {
      const place = objective === undefined ? {} : { objective };
      for (const use of documents)
        for (const finding of inDocument(use, targets)) yield { ...place, ...finding };
      for (const use of references)
        for (const finding of inGoals(use, targets, own, nearestOf)) yield { ...place, ...finding };
    }
  },

  fixes(finding, source) {
    const { suggestion } = finding.data as { suggestion?: string };
    if (suggestion === undefined) return [];
    const edits = replaceAt(source, finding.span, suggestion);
    return [{ title: l10n.t("Replace with '{suggestion}'", { suggestion }), edits }];
  },
};

/** A document may still be to come, or lie where the workspace does not look: that is no error. */
function* inDocument(use: DocumentUse, targets: Targets): Iterable<Finding> {
  const target = targetNamed(targets, use.name);
  if (!isMissing(target)) return;
  const { near } = target;
  const message = near === undefined ? noDocument(use.name) : nearFile(use.name, near);
  yield { ...pointing(use, message, near), severity: 'warning' };
}

function* inGoals(use: ReferenceUse, targets: Targets, own: Known, nearestOf: Nearest): Iterable<Finding> {
  const { name, wanted, ofAnyId, isParent } = use;
  const { file, id: named } = splitReference(name);
  if (isParent && !name.includes('#')) return;
  const target = targetNamed(targets, file);
  if (file !== undefined && isMissing(target)) {
    const near = target.near && `${target.near}#${named}`;
    yield pointing(use, near === undefined ? noFile(file) : nearFile(file, near), near);
    return;
  }
  const others = isMissing(target) ? undefined : target;
  const id = others ? named : localId(name);
  const known = others ? knownIn(others) : own;
  if (!id || (!others && metrics.has(id))) return;
  const kind = known.get(id);
  if (kind !== undefined) {
    if (!ofAnyId && !isGoal({ kind })) yield pointing(use, noGoal(shortened(id, 30), kind));
    return;
  }
  const near = nearestOf(id, known, wanted);
  if (near === undefined && !/\d/.test(id)) return;
  const suggestion = near !== undefined && others ? `${file}#${near}` : near;
  yield pointing(use, noId(shortened(id, 30), others !== undefined, suggestion), suggestion);
}

function pointing(
  { span, keyResult }: DocumentUse | ReferenceUse,
  message: string,
  suggestion?: string,
): Finding {
  return {
    message,
    span,
    ...(keyResult !== undefined && { keyResult }),
    data: suggestion === undefined ? {} : { suggestion },
  };
}

function noDocument(path: string): string {
  return l10n.t("There is no file '{path}', so this points nowhere; add it, or correct its path.", {
    path: shortEnd(path),
  });
}

function noFile(path: string): string {
  return l10n.t("There is no file '{path}', so this points nowhere; correct its path.", {
    path: shortEnd(path),
  });
}

function nearFile(path: string, suggestion: string): string {
  return l10n.t("There is no file '{path}', so this points nowhere; did you mean '{suggestion}'?", {
    path: shortEnd(path),
    suggestion: shortEnd(suggestion),
  });
}

function noId(id: string, isElsewhere: boolean, suggestion: string | undefined): string {
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

function noGoal(id: string, kind: TargetId['kind']): string {
  return kind === 'risk'
    ? l10n.t("'{id}' is a risk, and only goals can be named here; write the id of a goal.", {
        id,
      })
    : l10n.t("'{id}' is an audit finding, and only goals can be named here; write the id of a goal.", { id });
}

/** A goal hides a risk of the same name. */
function namesOf(document: DocumentFacts): Known {
  const { header } = document;
  const { names } = goalIds(document);
  const others = header ? headerNames(header).ids : [];
  return others.length > 0 ? new Map([...knownIn(others), ...names]) : names;
}

/** A thousand references may name one other file. */
const knownIn = once(
  (ids: readonly TargetId[]): Known =>
    new Map(
      [...ids].sort((a, b) => Number(isGoal(a)) - Number(isGoal(b))).map(({ name, kind }) => [name, kind]),
    ),
);

function* namesOfKind(known: Known, wanted: TargetId['kind']): Iterable<string> {
  for (const [name, kind] of known) if (kind === wanted) yield name;
}

/** The objectives that refer to something. */
const referring = perObjective((facts, objective): Referring | undefined => {
  const { references, documents } = goalNames(facts);
  return references.length + documents.length > 0 ? { references, documents, objective } : undefined;
});

interface Referring extends Pick<Names, 'references' | 'documents'> {
  readonly objective?: number;
}

/** What a reference names in its own file; undefined for other files, for words, and for what is still to be filled in. */
function localId(name: string): string | undefined {
  const id = name.startsWith('#') ? name.slice(1) : name;
  return /[\s#/]|\.ya?ml$|TODO/i.test(id) ? undefined : id;
}

function shortEnd(text: string): string {
  return text.length > 40 ? `...${text.slice(-37)}` : text;
}
