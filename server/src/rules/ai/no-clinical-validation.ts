import * as l10n from '../../base/l10n.ts';
import { template } from '../../knowledge/templates.ts';
import type { DocumentFacts, KeyResultFacts } from '../../lint/facts.ts';
import { isMeasured } from '../../lint/matters.ts';
import type { DocumentRule, Finding } from '../../lint/rule.ts';
import { isSettled } from '../../lint/settled.ts';
import type { Signals } from '../../lint/signals.ts';
import { addKeyResults } from '../add-key-results.ts';
import { validatedIds } from '../evidence/validated.ts';
import { mentions } from '../mentions.ts';
import { isAi, isDeclined } from './governance.ts';

export const noClinicalValidation: DocumentRule = {
  id: 'ai/no-clinical-validation',
  level: 'document',
  beyond: 'product',
  summary: 'Goals for AI in care, and none that shows with patients that it is right.',
  why: 'A model that does well on the data it was built with may fail in the clinic; safety and effect have to be shown on patients it has not seen, against an agreed reference.',
  severity: 'warning',
  tier: 'core',
  references: ['S2:34', 'S2:50', 'S0:10', 'fda.gmlp'],
  absence: true,

  *check(document, { signals }) {
    if (!signals.ai || isDeclined(document.header?.ai)) return;
    if (isMeasured(document, 'validation') || isSettled(document, 'validated')) return;
    const place = firstUse(document, signals);
    if (!place) return;
    yield {
      message: l10n.t(
        'Nothing here shows that this AI is right for patients; add a key result on its clinical validation against a reference standard.',
      ),
      ...place,
    };
  },

  fixes({ objective }, source) {
    const edits = addKeyResults(source, objective, [template('ai-validation')]);
    return [{ title: l10n.t('Add a clinical validation'), edits }];
  },
};

type Place = Pick<Finding, 'span' | 'objective' | 'keyResult'>;

/** The first goal for AI in care that nothing validates: not for scheduling, coding, billing and the like. */
function firstUse(document: DocumentFacts, { clinical }: Signals): Place | undefined {
  const validated = validatedIds(document);
  for (const [objective, facts] of document.objectives.entries()) {
    const { id, ai, anchor, topics, keyResults } = facts;
    if (!(facts.clinical ?? clinical) || topics.administrative || topics.office) continue;
    const ids = [id, ...keyResults.map((each) => each.id)];
    if (ids.some((each) => each && validated.has(each.name))) continue;
    const kr = keyResults.find((each) => isAi(each) && isCare(each));
    if (kr) return { span: kr.anchor, objective, keyResult: kr.index };
    if (ai) return { span: anchor, objective };
  }
  return undefined;
}

function isCare(kr: KeyResultFacts): boolean {
  return !mentions(kr, 'office') && !kr.categories.includes('financial');
}
