import * as l10n from '../../base/l10n.ts';
import type { Header } from '../../document/header.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { addBelow } from '../add-below.ts';

export const euMissing: DocumentRule = {
  id: 'compliance/eu-missing',
  level: 'document',
  summary:
    'A product for Europe whose file does not name the grounds for using health data, or the EU class of its device.',
  why: 'Health data is a special category in Europe and a device needs its EU class before it is sold; both decide what a launch there may promise.',
  severity: 'warning',
  tier: 'second',
  references: ['S3:41-43', 'S4:37', 'gdpr.9', 'gdpr.33', 'gdpr.35', 'gdpr.37', 'eu.mdr.rule11'],
  waitsFor: 'regulatory',
  absence: true,

  *check({ header, objectivesKey }, { signals }) {
    const regulatory = header?.regulatory;
    if (!regulatory || !signals.eu) return;
    const { gdpr, fda, keyRange = objectivesKey } = regulatory;
    const missing = missingIn(gdpr);
    if (signals.phi && missing.length > 0)
      yield {
        message: l10n.t(
          'Health data from Europe is in scope, but regulatory.gdpr does not name {missing}; add what holds.',
          { missing: missing.join(', ') },
        ),
        span: gdpr?.keyRange ?? keyRange,
        data: { block: 'gdpr' },
      };
    const isDevice = signals.device || signals.vertical === 'medical-device';
    const isSoldThere = signals.jurisdictions.some((code) => !/^(?:GB|UK|US)\b/i.test(code));
    if (isDevice && isSoldThere && !regulatory.mdr?.class && !mdrClass.test(fda?.rationale?.text ?? ''))
      yield {
        message: l10n.t(
          'This device is meant for the EU, but its EU class is not recorded; add regulatory.mdr.class (rule 11 for software).',
        ),
        span: regulatory.mdr?.keyRange ?? fda?.status?.range ?? keyRange,
        data: { block: 'mdr' },
      };
  },

  fixes(finding, source) {
    const { block } = finding.data as { block: 'gdpr' | 'mdr' };
    const gdpr = '{ lawful_basis: TODO, art9_ground: TODO, dpia: planned, dpo: TODO, breach_clock: 72h }';
    const keys = block === 'gdpr' ? gdpr : '{ class: TODO, rationale: TODO }';
    const edits = addBelow(source, ['regulatory', block], keys);
    const title = block === 'gdpr' ? l10n.t('Add the GDPR block') : l10n.t('Add the EU device class');
    return [{ title, edits }];
  },
};

const mdrClass = /\bMDR\b|\brule 11\b|\bclass II[ab]\b/i;
const article6 = /\bArt(?:icle|\.)? ?6\b/i;
const article9 = /\bArt(?:icle|\.)? ?9\b|\bexplicit[- ]consent\b/i;

type Regulatory = NonNullable<NonNullable<Header>['regulatory']>;

/** Health data needs both a basis and a ground; one key may name the two. */
function missingIn(gdpr: Regulatory['gdpr']): string[] {
  const basis = gdpr?.lawful_basis?.text ?? '';
  const ground = gdpr?.art9_ground?.text ?? '';
  return [
    ...(gdpr?.lawful_basis || article6.test(ground) ? [] : [l10n.t('a lawful basis (Article 6)')]),
    ...(gdpr?.art9_ground || article9.test(basis) ? [] : [l10n.t('a ground under Article 9')]),
    ...(gdpr?.dpia ? [] : [l10n.t('a DPIA')]),
    ...(gdpr?.dpo ? [] : [l10n.t('a DPO')]),
  ];
}
