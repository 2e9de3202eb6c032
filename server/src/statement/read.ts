import { readDeadline } from './deadline.ts';
import { readNumbers } from './numbers.ts';
import type { Statement } from './statement.ts';
import { readTokens } from './text.ts';

/**
 * Reads one objective or key-result sentence: who is measured, from where to where, until when, and what kind of goal it is.
 * Pure; never throws; spans are offsets into `text`.
 */
export function readStatement(text: string, kind: 'objective' | 'key-result'): Statement {
  const reading = readTokens(text);
  const deadline = readDeadline(reading);
  return {
    text,
    population: { kind: 'none', roles: [] },
    ...readNumbers(reading, kind, deadline),
    ...(deadline && { deadline }),
    categories: [],
    milestone: false,
  };
}
