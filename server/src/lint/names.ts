import type { FieldList } from '../document/shape.ts';
import type { Span } from '../document/span.ts';
import type { DocumentFacts } from './facts.ts';

/** An id of the file. Spans are offsets into the part (the header, or one objective) that it stands in. */
export interface IdUse {
  readonly name: string;
  readonly span: Span;
  readonly kind: 'objective' | 'keyResult' | 'risk' | 'finding';
  /** What it says beside the id. */
  readonly title?: string;
  /** Index of the objective; absent for the header. */
  readonly objective?: number;
}

/** A reference as it is written, e.g. `KR-1.1` or `heart.okr.yaml#KR-1.1`. */
export interface ReferenceUse {
  readonly name: string;
  readonly span: Span;
  readonly objective?: number;
  readonly keyResult?: number;
  /** Without a file, it may name an objective of any file (docs/format.md). */
  readonly isParent?: true;
}

/** Every id that a reference may name, in the order of the model. */
export function* idUses({ header, objectives }: DocumentFacts): Iterable<IdUse> {
  for (const [objective, { id, title, keyResults }] of objectives.entries()) {
    if (id) yield { ...id, kind: 'objective', objective, ...(title !== undefined && { title }) };
    for (const { id: own, title: statement } of keyResults)
      if (own)
        yield { ...own, kind: 'keyResult', objective, ...(statement !== undefined && { title: statement }) };
  }
  for (const { id, text } of header?.risks?.items ?? [])
    if (id) yield { name: id.text, span: id.range, kind: 'risk', ...(text && { title: text.text }) };
  for (const { id, text } of header?.regulatory?.audit_findings?.items ?? [])
    if (id) yield { name: id.text, span: id.range, kind: 'finding', ...(text && { title: text.text }) };
}

/** Every reference of the file (docs/format.md). */
export function* referenceUses({ header, objectives }: DocumentFacts): Iterable<ReferenceUse> {
  for (const { mitigated_by } of header?.regulatory?.audit_findings?.items ?? []) yield* uses(mitigated_by);
  for (const { mitigated_by } of header?.risks?.items ?? []) yield* uses(mitigated_by);
  for (const { covered_by } of header?.stakeholders?.items ?? []) yield* uses(covered_by);
  for (const { trigger, paused } of header?.review?.items ?? []) {
    if (trigger) yield { name: trigger.text, span: trigger.range };
    yield* uses(paused);
  }
  for (const [objective, { references }] of objectives.entries())
    for (const { name, span, kind, keyResult } of references)
      yield {
        name,
        span,
        objective,
        ...(keyResult !== undefined && { keyResult }),
        ...(kind === 'parent' && { isParent: true as const }),
      };
}

/** The file that a reference names, if it names one, and the id. */
export function splitReference(name: string): { readonly file?: string; readonly id: string } {
  const hash = name.indexOf('#');
  if (hash < 0) return { id: name };
  return { ...(hash > 0 && { file: name.slice(0, hash) }), id: name.slice(hash + 1) };
}

function uses(list: FieldList | undefined): ReferenceUse[] {
  return (list?.items ?? []).map(({ text, range }) => ({ name: text, span: range }));
}
