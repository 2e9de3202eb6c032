import * as l10n from '../../base/l10n.ts';
import { shortened } from '../../base/shortened.ts';
import { verticals } from '../../knowledge/verticals.ts';
import type { DocumentFacts } from '../../lint/facts.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import type { Signals } from '../../lint/signals.ts';
import { addBelow } from '../add-below.ts';
import { imageRead } from './fda-route.ts';

export const fdaStatusMissing: DocumentRule = {
  id: 'compliance/fda-status-missing',
  level: 'document',
  summary:
    'A product that detects, treats, doses or uses AI, and a file that does not say whether it is a medical device.',
  why: 'Whether software is a medical device decides the route to market, its cost and its dates; a wrong guess is found late and is expensive.',
  severity: 'warning',
  tier: 'core',
  references: ['S0:8', 'S2:29', 'S2:32', 'S3:34', 'S3:112', 'fda.classes', 'fda.cds', 'fda.wellness'],
  waitsFor: 'regulatory',
  absence: true,

  *check(document, { signals }) {
    const regulatory = document.header?.regulatory;
    if (!regulatory || regulatory.fda?.status || !signals.us || !signals.clinical) return;
    const reason = reasonOf(document, signals);
    if (!reason) return;
    yield {
      message: l10n.t(
        '{reason} can be a medical device; record regulatory.fda.status, as under-assessment while it is open.',
        { reason },
      ),
      span: regulatory.fda?.keyRange ?? regulatory.keyRange ?? document.objectivesKey,
    };
  },

  fixes(_finding, source) {
    const edits = addBelow(
      source,
      ['regulatory', 'fda'],
      '{ status: under-assessment, rationale: TODO, due: TODO }',
    );
    return [{ title: l10n.t('Add the FDA status'), edits }];
  },
};

/** Kinds of product whose core function is one that FDA may regulate (S3:112). */
const deviceLike = new Set([
  'medical-device',
  'diagnostics-ai',
  'clinical-ai',
  'clinical-decision-support',
  'digital-therapeutics',
  'remote-patient-monitoring',
  'wearable',
]);

function reasonOf({ objectives }: DocumentFacts, { vertical, ai }: Signals): string | undefined {
  if (deviceLike.has(vertical))
    return l10n.t('This kind of product ({name})', { name: verticals.get(vertical)?.name ?? vertical });
  for (const objective of objectives)
    for (const each of objective.clinical === false ? [] : [objective, ...objective.keyResults]) {
      const words = each.device ?? imageRead(each, false);
      if (words !== undefined)
        return l10n.t("A product whose goals say '{words}'", { words: shortened(words, 36) });
    }
  return ai ? l10n.t('A clinical product with AI') : undefined;
}
