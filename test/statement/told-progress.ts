import { percentOf, progressOf } from '../../server/src/statement/progress.ts';
import { keyResultOf } from './reading.ts';

/** What is known, in one line: share, met, limit, trend. */
export function told(keyResult: string): string {
  const progress = progressOf(keyResultOf(keyResult));
  if (!progress) return 'nothing';
  const { share, met, limit, trend } = progress;
  return [
    share === undefined ? '' : percentOf(share),
    met === undefined ? '' : met ? 'met' : 'not met',
    limit ? 'limit' : '',
    trend ?? '',
  ]
    .filter(Boolean)
    .join(', ');
}
