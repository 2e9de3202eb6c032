import * as l10n from '../../base/l10n.ts';
import { listed } from '../../base/listed.ts';
import type { DocumentFacts } from '../../lint/facts.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { addKeyResults } from '../add-key-results.ts';
import { goalsOf, keyResultsOf } from './goals.ts';
import { personas } from './personas.ts';

export const portalPersonas: DocumentRule = {
  id: 'vertical/portal-personas',
  level: 'document',
  titles: true,
  summary: 'A patient portal whose goals leave out patients, reception, physicians or billing.',
  why: 'A portal serves patients, and changes the work of reception, the messages of physicians and the questions to billing. What is not measured there comes as a surprise.',
  severity: 'info',
  tier: 'second',
  references: ['S2:16'],
  absence: true,

  *check(document, { signals }) {
    if (!withPortal.has(signals.vertical) || !isPortal(document)) return;
    const keyResults = keyResultsOf(document);
    if (keyResults.length === 0) return;
    const missing = personas.filter(({ meets }) => !keyResults.some(meets)).map(({ name }) => name);
    if (missing.length === 0) return;
    yield {
      message:
        missing.length > 1
          ? l10n.t(
              'A patient portal also changes the day of {people}, and no key result looks at them; add one for each.',
              { people: people(missing) },
            )
          : l10n.t(
              'A patient portal also changes the day of {people}, and no key result looks at that; add one.',
              { people: people(missing) },
            ),
      span: document.objectivesKey,
      data: missing,
    };
  },

  fixes({ data }, source) {
    const missing = new Set(data as readonly string[]);
    const added = personas.filter(({ name }) => missing.has(name)).map(({ keyResult }) => keyResult);
    const edits = addKeyResults(source, 0, added);
    return [
      {
        title: l10n.t('Add key results for {people}', { people: people([...missing]) }),
        edits,
      },
    ];
  },
};

function people(names: readonly string[]): string {
  return listed(names.map((name) => l10n.t(name)));
}

const withPortal = new Set(['patient-engagement', 'ehr']);
const portal =
  /\b(?:patient|member|family|caregiver)[ -]portals?\b|\bportals? for patients\b|\b(?:patients?|members?|famil(?:y|ies)|caregivers?) [^.;:]{0,40}\bthe portal\b/i;

function isPortal(document: DocumentFacts): boolean {
  const { name, id } = document.header?.product ?? {};
  const names = [name, id].map((field) => field?.text.replace(/[-_]/g, ' ') ?? '');
  return (
    names.some((text) => portal.test(text)) || [...goalsOf(document)].some(({ title }) => portal.test(title))
  );
}
