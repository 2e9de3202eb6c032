import type { Header } from '../document/header.ts';
import type { FieldList } from '../document/shape.ts';
import type { Span } from '../document/span.ts';
import type { Progress } from '../statement/progress.ts';
import type { KeyResultFacts, ObjectiveFacts } from './facts.ts';
import { once } from './once.ts';
import { overall } from './overall.ts';
import { type ObjectiveProgress, objectiveProgress } from './progress.ts';

export type GoalKind = 'objective' | 'keyResult';

/** An id of the file. Spans are offsets into the part (the header, or one objective) that it stands in. */
export interface IdUse {
  readonly name: string;
  readonly span: Span;
  readonly kind: GoalKind | 'risk' | 'finding';
  /** What it says beside the id. */
  readonly title: string | undefined;
  /** Of a key result: its first category, its newest value and how far that is. */
  readonly category?: string;
  readonly newest?: string;
  readonly progress?: Pick<Progress, 'share' | 'met' | 'limit'>;
  /** Of an objective: how far its key results are. */
  readonly overall?: Pick<ObjectiveProgress, 'share' | 'held' | 'limits'>;
}

/** A reference as it is written, e.g. `KR-1.1` or `heart.okr.yaml#KR-1.1`. */
export interface ReferenceUse {
  readonly name: string;
  readonly span: Span;
  readonly keyResult: number | undefined;
  /** The kind of goal that its key speaks of (docs/format.md). Other kinds of goals are understood too. */
  readonly wanted: GoalKind;
  /** A group may be served, and a review called, by what is done about a risk or a finding. */
  readonly ofAnyId: boolean;
  /** Without a file, it may name an objective of any file (docs/format.md). */
  readonly isParent: boolean;
}

/** Risks and findings have ids, too. */
export function isGoal({ kind }: Pick<IdUse, 'kind'>): boolean {
  return kind === 'objective' || kind === 'keyResult';
}

/** The path of a document, as it is written. */
export interface DocumentUse {
  readonly name: string;
  readonly span: Span;
  readonly keyResult?: number;
}

/** The ids of a part, its references to ids, and the paths of documents in it (docs/format.md). */
export interface Names {
  readonly ids: readonly IdUse[];
  readonly references: readonly ReferenceUse[];
  readonly documents: readonly DocumentUse[];
}

export const goalNames = once((objective: ObjectiveFacts): Names => {
  const { keyResults, references } = objective;
  return {
    ids: [...objectiveId(objective), ...keyResults.flatMap(keyResultId)],
    references: distinct(references)
      .filter(({ kind }) => kind !== 'document')
      .map(({ name, span, kind, keyResult }) => {
        const isParent = kind === 'parent';
        return {
          name,
          span,
          keyResult,
          wanted: isParent ? 'objective' : 'keyResult',
          ofAnyId: false,
          isParent,
        };
      }),
    documents: references.filter(({ kind, name }) => kind === 'document' && isPath(name)),
  };
});

export const headerNames = once((header: Header): Names => {
  const { regulatory, risks, stakeholders, review } = header;
  const findings = regulatory?.audit_findings?.items ?? [];
  const ids: IdUse[] = [];
  for (const { id, text } of risks?.items ?? [])
    if (id) ids.push({ name: id.text, span: id.range, kind: 'risk', title: text?.text });
  for (const { id, text } of findings)
    if (id) ids.push({ name: id.text, span: id.range, kind: 'finding', title: text?.text });
  return {
    ids,
    references: distinct([
      ...findings.flatMap(({ mitigated_by }) => uses(mitigated_by)),
      ...(risks?.items ?? []).flatMap(({ mitigated_by }) => uses(mitigated_by)),
      ...(stakeholders?.items ?? []).flatMap(({ covered_by }) => uses(covered_by, { ofAnyId: true })),
      ...(review?.items ?? []).flatMap(({ trigger, paused }) => [
        ...(trigger ? [reference(trigger.text, trigger.range, { ofAnyId: true })] : []),
        ...uses(paused, { wanted: 'objective' }),
      ]),
    ]),
    documents: documentsOf(header).filter(({ name }) => isPath(name)),
  };
});

/** What a YAML alias repeats is written once. */
function distinct<T extends { readonly span: Span }>(uses: readonly T[]): readonly T[] {
  return [...new Map(uses.toReversed().map((use) => [use.span.start, use])).values()].reverse();
}

/** The values that may be the path of a document or of a folder. */
function documentsOf({ regulatory, integration, ai, plan, plan_ref }: Header): DocumentUse[] {
  const { playbook, qms, states } = regulatory ?? {};
  return [
    playbook,
    qms?.design_history,
    qms?.risk_file,
    ...(states?.entries ?? []).map(({ value }) => value?.evidence),
    integration?.data_mapping,
    ai?.override_path,
    ai?.decision_log,
    plan?.file,
    plan_ref,
  ].flatMap((field) => (field?.text === undefined ? [] : [{ name: field.text, span: field.range }]));
}

/** Within a folder: a bare word may be anything, and what begins with a slash lies elsewhere. */
function isPath(text: string): boolean {
  return /^[\w@.-]+(?:\/[\w@.-]+)+\/?$/.test(text) && !/TODO/i.test(text);
}

/** The ids of a file's objectives and key results, each once with the kind of its first, and how many there are in all. */
export const goalIds = overall(
  (objective) => JSON.stringify(goalNames(objective).ids.map(({ name, kind }) => [name, kind])),
  (_says, objectives): { readonly names: ReadonlyMap<string, IdUse['kind']>; readonly count: number } => {
    const names = new Map<string, IdUse['kind']>();
    let count = 0;
    for (const objective of objectives)
      for (const { name, kind } of goalNames(objective).ids) {
        if (name === '') continue;
        if (!names.has(name)) names.set(name, kind);
        count++;
      }
    return { names, count };
  },
);

/** The file that a reference names, if it names one, and the id. */
export function splitReference(name: string): { readonly file?: string; readonly id: string } {
  const hash = name.indexOf('#');
  return { ...(hash > 0 && { file: name.slice(0, hash) }), id: name.slice(hash + 1) };
}

function objectiveId(objective: ObjectiveFacts): IdUse[] {
  const { id, title } = objective;
  if (!id) return [];
  const { share, held, limits } = objectiveProgress(objective);
  const overall = { ...(share !== undefined && { share }), held, limits };
  return [{ name: id.name, span: id.span, kind: 'objective', title, overall }];
}

/** Many files are remembered: what is not known takes no room. */
function keyResultId({ id, title, categories: [category], progress }: KeyResultFacts): IdUse[] {
  if (!id) return [];
  const { share, met, limit = false, newest } = progress ?? {};
  return [
    {
      name: id.name,
      span: id.span,
      kind: 'keyResult',
      title,
      ...(category !== undefined && { category }),
      ...(newest && { newest: newest.text }),
      ...(progress && {
        progress: { limit, ...(share !== undefined && { share }), ...(met !== undefined && { met }) },
      }),
    },
  ];
}

function uses(list: FieldList | undefined, as: As = {}): ReferenceUse[] {
  return (list?.items ?? []).map(({ text, range }) => reference(text, range, as));
}

type As = Partial<Pick<ReferenceUse, 'wanted' | 'ofAnyId'>>;

function reference(name: string, span: Span, { wanted = 'keyResult', ofAnyId = false }: As): ReferenceUse {
  return { name, span, keyResult: undefined, wanted, ofAnyId, isParent: false };
}
