import { beginningOf } from '../words/beginning.ts';

/**
 * "100% compliant", "HIPAA compliance": a promise about law that nothing measures. Returns the law that the text names, or an empty
 * text; undefined where a control set, a count or an audit stands beside it, where the word describes a thing ("HIPAA-compliant
 * messaging"), and where it means adherence to care ("hand hygiene compliance").
 */
export function barePromise(title: string): string | undefined {
  const text = beginningOf(title);
  if (!/compl(?:ian|y)|conform|^meet /i.test(text) || measured.test(text) || counted.test(text))
    return undefined;
  const found = compliant.exec(text) ?? compliance.exec(text) ?? comply.exec(text);
  return found ? (found.slice(1).find((each) => each !== undefined) ?? '') : undefined;
}

const one =
  '(?:HIPAA|HITECH|GDPR|FDA|(?:21 CFR )?Part 11|MDR|SOC ?2|HITRUST|(?:21st Century )?Cures Act|AI Act|CCPA|ISO ?\\d+|PCI(?:-DSS)?|regulatory|privacy|security|data protection|legal)';
const law = `(${one}(?:(?:, | and | & ?|\\/)${one}){0,3})`;
const level = '(?:100 ?%|full|complete|total)';
const laws =
  '(?:(?:all|applicable|the|state|federal|local|national|EU|UK|US) ){0,3}(?:laws?|regulations?|rules|requirements)';
const until = '(?:by|in|at|for|before|across|throughout|everywhere)';

/** "Be fully compliant", "all products GDPR compliant", "100% compliant with HIPAA": at the end, or with a law behind. */
const compliant = new RegExp(
  `(?:^(?=${law})|^(?:all|every) (?:\\w+ ){1,2}(?=${law})|(?:\\b(?:be|become|is|are|remain|stay|keep|ensure|achieve|reach|fully|completely)\\b|100 ?%)[ ,:-]{1,2})(?:\\w+ ){0,2}?(?:fully |completely |100 ?% )?${law}?[ -]?compliant(?=\\s*$|[.,;]| ${until}\\b| with (?:(?:all |applicable |the ){0,2}${law}|${laws})\\b)`,
  'i',
);

/** "Full compliance", "maintain HIPAA compliance", "GDPR compliance by June": with a law, or with nothing else. */
const compliance = new RegExp(
  `\\b(?:${level} (?:with )?${law} compliance|${level} compliance with (?:all )?(?:applicable |the )?${law}|${level} compliance(?=\\s*$|[.;]| with ${laws}\\b)|(?:ensure|achieve|maintain|reach|guarantee|keep|sustain) (?:full )?${law} compliance|^${law} compliance(?=\\s*$|[:.;]| (?:at|of|is|rate|by|before|until|achieved|reached|ensured|maintained|everywhere)\\b))`,
  'i',
);

/** "Comply fully with HIPAA", "conform to MDR", "meet all GDPR requirements". */
const comply = new RegExp(
  `^(?:fully )?(?:comply (?:fully |completely )?with|conform (?:fully |completely )?(?:to|with)) (?:(?:all |applicable |the ){0,2}${law}|${laws})(?=\\s*$|[.;]| ${until}\\b)|^meet (?:all |the |every ){0,2}${law} (?:requirements?|rules?|obligations?)(?=\\s*$|[.;]| ${until}\\b)`,
  'i',
);

/** What can be counted or checked. */
const measured =
  /\b(?:audit(?:s|ed|or|ors)?|assess\w*|findings?|controls?|certif\w+|attest\w*|gaps?|checklists?|incidents?|breach(?:es)?|risk analys[ie]s|polic(?:y|ies)|penetration|pen test|safeguards?|documented|state-specific|training|trained|reviews?|reviewed|report|SLA)\b/i;
const counted =
  /\b(?!100\b)\d+(?:\.\d+)? ?%|\b\d+ (?:of|out of) \d+\b|\b\d+ (?:[\w-]+ )?(?:requirements|standards|items|rules|checks|sites|systems|vendors)\b/i;
