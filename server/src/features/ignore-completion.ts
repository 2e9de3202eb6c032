import { CompletionItemKind } from 'vscode-languageserver';
import * as l10n from '../base/l10n.ts';
import { contains, type Span } from '../document/span.ts';
import { lineEnd } from '../document/stretch.ts';
import { type Directive, directivesOf } from '../lint/suppression.ts';
import { rules } from '../rules/registry.ts';
import { Draft } from './draft.ts';
import type { Offer } from './offer.ts';
import type { Site } from './site.ts';

/**
 * Rules behind `okr-ignore` that the comment does not name yet: those first that it would silence. The last one brings the
 * mark of the reason, without which the comment has no effect.
 * @param word the name at the cursor.
 */
export function ignoreOffers(word: Span, site: Site): Offer[] {
  const { text } = site.source;
  const directive = directiveAt(site);
  const rest = text.slice(word.end, lineEnd(text, word.end));
  const needsReason = directive?.reason === '' && rest.trim() === '';
  const typed = text.slice(word.start, word.end);
  const named = new Set(directive?.rules.filter((rule) => rule !== typed));
  const fired = firedUnder(directive, site);
  return rules
    .filter(({ id }) => !named.has(id))
    .map(({ id, summary }): Offer => {
      const draft = new Draft();
      return {
        label: id,
        kind: CompletionItemKind.Reference,
        documentation: l10n.t(summary),
        order: `${fired.has(id) ? 0 : 1}${id}`,
        ...(fired.has(id) && { detail: l10n.t('found here') }),
        ...(needsReason && { text: `${id} -- ${draft.stop('TODO')}`, draft }),
      };
    });
}

function directiveAt({ source, offset }: Site): Directive | undefined {
  const { parsed } = source.partAt(offset);
  return directivesOf(source.text.toString(), parsed).find(({ span }) => contains(span, offset));
}

/** Rules with a finding where a comment has a say; what they find in the comment itself does not count. */
function firedUnder(directive: Directive | undefined, { findings = [] }: Site): ReadonlySet<string> {
  const { scope, covers, span } = directive ?? {};
  const isCovered = ({ start }: Span): boolean =>
    scope === 'file'
      ? start !== span?.start
      : covers !== undefined && covers.start <= start && start < covers.end;
  return new Set(findings.filter((finding) => isCovered(finding.span)).map(({ rule }) => rule));
}
