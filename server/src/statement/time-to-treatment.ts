import { beginningOf } from '../words/beginning.ts';

const treatment =
  '(?:treatment|therapy|intervention|antibiotics?|thrombolysis|thrombectomy|needle|balloon|puncture|groin|reperfusion|pci|cath(?:eteri[sz]ation)?|surgery|theatre|operation|incision|dialysis|biopsy|radiotherapy|radiation|chemotherapy|chemo|transplant(?:ation)?|transfusion|intubation|epinephrine|adrenaline|defibrillation|naloxone|anticoagulation|dose|diagnosis)';
/** What only leads there, or is left of it: "time to treatment approval", "delays to surgery invoices". */
const paper =
  '(?! (?:plan|approval|authori[sz]|schedul|request|room|codes?\\b|coding|bill|invoice|report|letter|summar|turnover|discount|cancell))';
const patterns = [
  `(?:time|interval|delay|wait|days|hours|minutes|weeks)\\b[^.;]{0,60} to (?:the )?(?:first |definitive |initial )?${treatment}\\b${paper}`,
  `door[- ]to[- ](?:ct|${treatment})\\b`,
  `${treatment} (?:is |are )?(?:started|begun|begins|starts|given|initiated|administered|performed)\\b[^.;]{0,60}\\bwithin\\b`,
].map((words) => new RegExp(`\\b${words}`, 'i'));

/** Does a title measure how soon patients are treated? The source of the scorecard counts that among clinical metrics (S1:31). */
export function isTimeToTreatment(title: string): boolean {
  const text = beginningOf(title);
  return patterns.some((pattern) => pattern.test(text));
}
