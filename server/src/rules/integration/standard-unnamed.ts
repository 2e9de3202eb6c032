import * as l10n from '../../base/l10n.ts';
import { saysNothing } from '../../document/to-fill.ts';
import type { ObjectiveRule } from '../../lint/rule.ts';
import { isOnlyTyped } from '../../statement/by-hand.ts';
import type { KeyResultReading } from '../../statement/objective.ts';
import { overwriteKeyResult } from '../overwrite.ts';
import { isAside, isExchange, isInteroperability } from './exchange.ts';

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
    const edits = overwriteKeyResult(source, finding, 'standard: FHIR R4', 'indicator');
    return [{ title: l10n.t('Name the standard FHIR R4'), edits }];
  },
};

const standard =
  /\b(?:hl7(?:v\d)?|fhir|smart|dicom\w*|x12|ncpdp|script|c-?cda|cda|ihe|xds|uscdi|loinc|snomed|tefca|qhin|openehr|carequality|commonwell|omop|adt|oru|orm|ieee 11073|bluetooth|gs1|edi|xdt|gdt|ldt|isik|v2|standards?|specifications?)\b/i;
const flow =
  /\b(?:integrat|sync|connect|interfac|exchang|feed|api|endpoint|sen[dt]|receiv|transmi|messag|share[sd]? (?:data|records?|results?)|flow)\w*|\bin (?:the )?(?:[a-z]+ )?(?:records?|charts?|ehrs?|emrs?)\b/i;

function isOpen(each: KeyResultReading): boolean {
  const { keyResult, statement, declared } = each;
  if (!isInteroperability(each) || !statement || standard.test(statement.text)) return false;
  // No standard describes what somebody types.
  if (isOnlyTyped(statement.text)) return false;
  if (keyResult.standard && !saysNothing(keyResult.standard.text)) return false;
  return isExchange(each) || ((declared || !isAside(each)) && flow.test(statement.text));
}
