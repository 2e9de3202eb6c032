import * as l10n from '../../base/l10n.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { addKeyResults } from '../add-key-results.ts';
import { declaredRole, pluralOf } from '../role-words.ts';
import { timeKeyResult } from '../time-key-result.ts';
import { useWithoutWorkflow } from './clinician-time.ts';

interface Data {
  readonly role: string;
}

export const adoptionWithoutWorkflow: DocumentRule = {
  id: 'workflow/adoption-without-workflow',
  level: 'document',
  summary: 'Use of a feature by clinicians as a goal, and no key result on their time or work.',
  why: 'Clinicians can use a tool because they must, and lose time to it. It fits their work when minutes, clicks or steps go down, and that is what keeps it in use.',
  severity: 'info',
  tier: 'core',
  references: ['S0:4', 'S0:12', 'S3:56'],
  absence: true,

  *check(document, { signals }) {
    const use = useWithoutWorkflow(document);
    if (!use) return;
    const { objective, keyResult } = use;
    const role = declaredRole(use.role, signals.roles) ?? use.role;
    yield {
      message: l10n.t(
        'Use by {people} does not show that the tool fits their work; add a key result on their minutes, clicks or steps.',
        { people: pluralOf(role) },
      ),
      span: keyResult.anchor,
      objective,
      keyResult: keyResult.index,
      data: { role } satisfies Data,
    };
  },

  fixes({ objective, data }, source) {
    const { role } = data as Data;
    const edits = addKeyResults(source, objective, [timeKeyResult(role)]);
    return [{ title: l10n.t('Add a key result on time'), edits }];
  },
};
