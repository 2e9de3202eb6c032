import * as l10n from '../../base/l10n.ts';
import { isNone } from '../../document/to-fill.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { addKeyResultOfFile } from '../key-result-of-file.ts';
import { isStarted } from '../vertical/goals.ts';
import { exchangesData } from './exchange.ts';

export const missingIntegrationKeyResult: DocumentRule = {
  id: 'integration/missing-key-result',
  level: 'document',
  beyond: 'product',
  summary: 'A clinical product whose cycle has no key result on EHR integration or data exchange.',
  why: 'Clinicians work in the health record; a product that does not exchange data with it makes them type twice, and is left alone after the pilot.',
  severity: 'warning',
  tier: 'core',
  references: ['S0:18', 'S0:25', 'S2:40', 'S3:93', 'S4:58', 'onc.g10', 'fhir.r4', 'tefca'],
  absence: true,

  *check(document, { signals }) {
    const { header, objectives, objectivesKey } = document;
    // Of a health record, vertical/ehr-interop speaks.
    if (signals.vertical === 'ehr' && isStarted(document)) return;
    if (!signals.clinical || objectives.length === 0 || exchangesData(document)) return;
    const { ehr, reason } = header?.product ?? {};
    const standsAlone = ehr !== undefined && isNone(ehr.text);
    if (standsAlone && reason) return;
    yield {
      message: standsAlone
        ? l10n.t(
            'The product is marked as standing alone (ehr: none) without a reason; add product.reason, or a key result on data exchange.',
          )
        : l10n.t(
            'No key result is about EHR integration or data exchange (HL7, FHIR), which decides whether care can use it; add one.',
          ),
      span: standsAlone ? ehr.range : objectivesKey,
    };
  },

  fixes(_finding, source) {
    const edits = addKeyResultOfFile(source, 'interoperability-key-result');
    return [{ title: l10n.t('Add an interoperability key result'), edits }];
  },
};
