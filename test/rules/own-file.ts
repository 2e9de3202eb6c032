import assert from 'node:assert/strict';
import type { DocumentFacts } from '../../server/src/lint/facts.ts';
import type { Context, DocumentRule } from '../../server/src/lint/rule.ts';

/** The page of a rule says which files it looks at. */
export function assertSeesOwnFile(rule: DocumentRule, facts: DocumentFacts, context: Context): void {
  const hidden = [
    ...(rule.beyond === 'product' ? [] : ['siblings']),
    ...(rule.beyond === 'named' ? [] : ['targets']),
  ];
  const alone = Object.defineProperties(
    { ...facts },
    Object.fromEntries(
      hidden.map((key) => [
        key,
        { get: () => assert.fail(`${rule.id} reads ${key}: it says so by \`beyond\``), enumerable: true },
      ]),
    ),
  );
  for (const _ of rule.check(alone, context));
}
