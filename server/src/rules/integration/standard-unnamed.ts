import * as l10n from '../../base/l10n.ts';
import type { ObjectiveRule } from '../../lint/rule.ts';
import type { KeyResultReading } from '../../statement/objective.ts';
import { addToKeyResult } from '../add-fields.ts';
import { isExchange, isInteroperability } from './exchange.ts';

export const standardUnnamed: ObjectiveRule = {
  id: 'integration/standard-unnamed',
  level: 'objective',
  summary: 'A goal on data exchange that names no standard, such as HL7 v2, FHIR R4, DICOM or SCRIPT.',
  why: 'A named standard and its version tell partners what to connect to, and keep the next connection from being built by hand again.',
  severity: 'hint',
  tier: 'second',
  references: ['S0:18', 'S1:21', 'S2:40', 'S3:8', 'fhir.r4', 'hl7v2', 'smart', 'dicom', 'erx.script'],
  absence: true,

  *check({ statement, keyResults }) {
    if (standard.test(statement?.text ?? '')) return;
    for (const each of keyResults)
      if (isOpen(each))
        yield {
          message: l10n.t(
            'This exchange names no standard, so partners cannot tell what to connect to; add one, such as FHIR R4, HL7 v2 or DICOM.',
          ),
          span: each.anchor,
          keyResult: each.index,
        };
  },

  fixes(finding, source) {
    const edits = addToKeyResult(source, finding, 'standard: FHIR R4', 'indicator');
    return [{ title: l10n.t('Name the standard FHIR R4'), edits }];
  },
};

const standard =
  /\b(?:hl7(?:v\d)?|fhir|smart|dicom\w*|x12|ncpdp|script|c-?cda|cda|ihe|xds|uscdi|loinc|snomed|tefca|qhin|openehr|carequality|commonwell|omop|adt|oru|orm|ieee 11073|bluetooth|gs1|edi|v2|standards?|specifications?)\b/i;
const flow =
  /\b(?:integrat|sync|connect|interfac|exchang|feed|api|endpoint|sen[dt]|receiv|transmi|messag|share[sd]? (?:data|records?|results?))\w*/i;

function isOpen(each: KeyResultReading): boolean {
  const { keyResult, statement, declared } = each;
  if (!isInteroperability(each) || !statement || keyResult.standard || standard.test(statement.text))
    return false;
  return isExchange(each) || (declared && flow.test(statement.text));
}
