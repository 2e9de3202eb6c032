import * as l10n from '../../base/l10n.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { exchangesData } from '../integration/exchange.ts';
import { addKeyResultOfFile } from '../key-result-of-file.ts';
import { isStarted } from './goals.ts';

export const ehrInterop: DocumentRule = {
  id: 'vertical/ehr-interop',
  level: 'document',
  beyond: 'product',
  summary: 'A health record without a key result on FHIR or data exchange.',
  why: 'A health record system is one of many around a patient. What it cannot give to and take from the others is typed again, and certified systems must offer a FHIR interface.',
  severity: 'warning',
  tier: 'second',
  references: ['S3:18', 'S0:18', 'onc.g10', 'infoblocking', 'fhir.r4'],
  absence: true,

  *check(document, { signals }) {
    if (signals.vertical !== 'ehr' || !isStarted(document) || exchangesData(document)) return;
    yield {
      message: l10n.t(
        'A health record shares data with every other system in care, and no key result is about FHIR or exchange; add one.',
      ),
      span: document.objectivesKey,
    };
  },

  fixes(_finding, source) {
    const edits = addKeyResultOfFile(source, 'interoperability-key-result');
    return [{ title: l10n.t('Add an interoperability key result'), edits }];
  },
};
