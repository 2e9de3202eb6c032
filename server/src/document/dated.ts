import { isDate } from './cycle.ts';
import type { Entry, ScalarNode, SyntaxNode } from './syntax.ts';

/** What a check-in such as `- 2027-02-01: 4.8%` says. */
export interface Dated {
  readonly date: ScalarNode;
  readonly value: ScalarNode;
}

/** A map whose only key is a day, with a value behind it: a check-in in short. */
export function datedIn(node: SyntaxNode | undefined): Dated | undefined {
  const [entry, more] = node?.kind === 'map' ? node.entries : [];
  const value = entry?.value;
  if (!entry || more || value?.kind !== 'scalar' || value.style === 'block') return undefined;
  return isDate(entry.key.text) ? { date: entry.key, value } : undefined;
}

/** The same with the keys that the format has for them; any other node as it is. */
export function asCheckIn(node: SyntaxNode | undefined): SyntaxNode | undefined {
  const dated = datedIn(node);
  if (!node || !dated) return node;
  const entries = [named('date', dated.date), named('value', dated.value)];
  return { kind: 'map', flow: true, span: node.span, entries };
}

function named(name: string, value: ScalarNode): Entry {
  return { key: { ...value, text: name }, value, valueAt: value.span.start };
}
