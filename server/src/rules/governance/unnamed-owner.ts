import type { Span } from '../../document/span.ts';
import * as l10n from '../../l10n.ts';
import type { DocumentFacts, ObjectiveFacts } from '../../lint/facts.ts';
import { once } from '../../lint/once.ts';
import type { DocumentRule, Finding } from '../../lint/rule.ts';
import { shortened } from '../../shortened.ts';
import { replaceAt } from '../scalars.ts';
import { isGeneric } from './generic-owner.ts';

export const unnamedOwner: DocumentRule = {
  id: 'governance/unnamed-owner',
  level: 'document',
  summary: 'An owner that is a team, a function or everyone, and not a person.',
  why: 'A plan works with named owners: when a number goes wrong, a person can be called, a team cannot.',
  severity: 'info',
  tier: 'second',
  references: ['S1:5'],

  *check(document) {
    const { header } = document;
    const known = new Set([...(header?.owners?.texts ?? []), ...(header?.owner?.functions ?? [])].map(plain));
    for (const { name, span, ...place } of ownersOf(document)) {
      if (!isGeneric(name) || known.has(plain(name))) continue;
      yield {
        message: l10n.t(
          "'{name}' names no person, so nobody can be called when this goes wrong; name one, or list it under owners.",
          { name: shortened(name, 40) },
        ),
        span,
        ...place,
      };
    }
  },

  fixes({ span }, source) {
    return [{ title: l10n.t('Name a person'), edits: replaceAt(source, span, 'TODO') }];
  },
};

type Owner = Pick<Finding, 'objective' | 'keyResult'> & { readonly name: string; readonly span: Span };

function* ownersOf({ header, objectives }: DocumentFacts): Iterable<Owner> {
  for (const { text, range } of header?.owner?.people ?? []) yield { name: text, span: range };
  for (const [objective, facts] of objectives.entries())
    for (const owner of genericIn(facts)) yield { ...owner, objective };
}

/** The owners of an objective and its key results that name no person. */
const genericIn = once(({ owner, keyResults }: ObjectiveFacts) =>
  [
    ...(owner ? [owner] : []),
    ...keyResults.flatMap((kr) => (kr.owner ? [{ ...kr.owner, keyResult: kr.index }] : [])),
  ].filter(({ name }) => isGeneric(name)),
);

function plain(name: string): string {
  return name.trim().toLowerCase();
}
