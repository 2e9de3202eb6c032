import * as l10n from '../base/l10n.ts';
import { shortened } from '../base/shortened.ts';

/** Characters of an id that leave room for what is said of it. */
const LONGEST = 20;

/**
 * The subject of a message about a key result.
 * @param id as it is written, however long; undefined where it has none.
 */
export function subjectOf(id: string | undefined): string {
  return id === undefined ? l10n.t('This key result') : shortened(id, LONGEST);
}
