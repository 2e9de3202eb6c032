import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/document/apply.ts';
import { Source } from '../../server/src/document/source.ts';
import { refactoringsAt } from '../../server/src/features/refactor.ts';

/** The day of the examples. */
export const today = '2027-02-01';

/** What is offered under a title at `|` in a text. */
function offered(marked: string, title: string) {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const found = refactoringsAt(new Source(text), offset, today, true).find((each) =>
    each.title.startsWith(title),
  );
  return { text, found };
}

/** The text after a refactoring; the reason where it cannot be done. */
function refactored(marked: string, title: string): string | undefined {
  const { text, found } = offered(marked, title);
  if (found?.disabled !== undefined) assert.deepEqual(found.edits, [], 'what is disabled changes nothing');
  return found && (found.disabled ?? applyEdits(text, found.edits));
}

interface Example {
  readonly name: string;
  readonly before: string;
  readonly after: string | undefined;
}

/** Examples of one refactoring, each with its cursor at `|` and the text, or the reason against it, that comes out. */
export function describeRefactoring(title: string, examples: readonly Example[]): void {
  describe(title, () => {
    for (const { name, before, after } of examples)
      it(name, () => assert.equal(refactored(before, title), after));
  });
}
