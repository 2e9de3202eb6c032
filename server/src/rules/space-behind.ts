import * as l10n from '../base/l10n.ts';
import type { Span } from '../document/span.ts';
import type { Fix } from '../lint/rule.ts';

/** Puts a space behind the colon that a place ends with. */
export function spaceBehind({ end }: Span): Fix {
  return { title: l10n.t('Put a space behind the colon'), edits: [{ start: end, end, text: ' ' }] };
}
