import assert from 'node:assert/strict';
import * as l10n from '../server/src/base/l10n.ts';
import { Source } from '../server/src/document/source.ts';
import { fixesOf } from '../server/src/lint/fix.ts';
import { ruleOf } from '../server/src/rules/registry.ts';
import { blocksOf, pageIds, pageOf } from './docs/page.ts';
import { assertTranslated, pseudoLocale } from './pseudo-locale.ts';
import { findingsOf } from './rules/harness.ts';

describe('in another language', () => {
  before(() => l10n.configure(pseudoLocale));
  after(() => l10n.configure());

  for (const id of pageIds())
    it(`${id} speaks by the catalogue`, () => {
      const shown = blocksOf(pageOf(id)).map(({ yaml }) => yaml.replace(/^ *\^+ *\n/gm, ''));
      const examples = [...shown, 'no text: \0'];
      const told = examples.flatMap((text) => textsOf(id, text).map((each) => ({ each, text })));
      assert.ok(told.length > 0);
      for (const { each, text } of told) assertTranslated(each, text);
    });
});

/** What a rule says of a file: its findings, what they point to, and its fixes. */
function textsOf(id: string, text: string): string[] {
  const source = new Source(text);
  return findingsOf(id, text, { profile: 'strict', rules: {} }).flatMap((finding) => [
    finding.message,
    ...(finding.related ?? []).map(({ message }) => message),
    ...fixesOf(ruleOf(id), finding, source).map(({ title }) => title),
  ]);
}
