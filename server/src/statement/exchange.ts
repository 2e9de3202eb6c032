import { remember } from '../base/remember.ts';
import { beginningOf } from '../words/beginning.ts';

const record =
  '(?:ehrs?|emrs?|charts?|epic|cerner|oracle health|meditech|(?:electronic )?(?:health|medical|patient|hospital|gp|practice) records?)';
const system =
  '(?:ehrs?|emrs?|(?:electronic )?(?:health|medical|patient|hospital|gp|practice) records?|epic|cerner|oracle health|meditech|allscripts|veradigm|athena(?:health|one)|nextgen|eclinicalworks|(?:hospital|laboratory|lab|pharmacy|radiology|practice) (?:information )?systems?|pacs|lis|ris|hies?)';
const verb =
  '(?:integrat(?:e[sd]?|ing|ions?)|sync(?:s|ed|ing|hron\\w*)?|connect(?:s|ed|ing|ions?|ivity)?|link(?:s|ed|ing)?|hook(?:s|ed|ing)? up|plug(?:s|ged|ging)? in(?:to)?|interfac(?:e[sd]?|ing)|interoperab\\w+|interoperat\\w+|exchang(?:e[sd]?|ing)|write[- ]?backs?)';
const again =
  '(?:re-?key(?:s|ed|ing)?|re-?typ(?:es?|ed|ing)|typed again|re-?enter(?:s|ed|ing)?|cop(?:y|ies|ied|ying)(?:[- ](?:and[- ])?past(?:e[sd]?|ing))?|key(?:s|ed|ing)? (?:[a-z]+ ){0,2}(?:results?|letters?|reports?|referrals?|orders?))';
const joined = new RegExp(
  `\\b${verb}\\b[^.;]{0,60}?\\b${system}\\b|\\b${system}\\b[ -](?:[a-z]+ ){0,2}${verb}\\b`,
  'i',
);
/** What the pattern above, which is dear, needs. */
const parts = [system, verb].map((part) => new RegExp(`\\b${part}\\b`, 'i'));

/** Names of standards and networks that only carry data. EDI stands for diversity and HIE for an illness of newborns as well. */
const carrier =
  /\b(?:ncpdp|hl7(?:v\d)?|fhir|c-?cda|carequality|commonwell|tefca|qhins?|uscdi|dicom\w*|openehr|x12|health information exchanges?|(?:by|via|over|through|in) script(?= ?[\d.,:;%]|$| (?:in|for|at)\b)|(?:by|via|over|through) edi|edi (?:claims?|files?|transactions?|messages?|orders?|invoices?)|(?:state|statewide|regional|national|local) hies?|hie (?:quer(?:y|ies)|records?|data|feeds?|network))\b/i;
/** Data that reaches a record, comes out of one, or is carried there by hand. */
const moved = [
  `(?:writ(?:e|es|ten)|fil(?:e|es|ed)) back (?:in)?to (?:[a-z]+(?:['’]s)? ){0,3}${record}`,
  `(?:flow(?:s|ing)?|sent|passed|pushed|posted|fed|${again}|import(?:s|ed|ing)?|upload(?:s|ed|ing)?|export(?:s|ed|ing)?)(?: [a-z]+){0,4} (?:in)?to (?:[a-z]+(?:['’]s)? ){0,3}${record}`,
  `(?:reported|submitted|sent|uploaded) to (?:the |an? )?(?:state|statewide|regional|national|immuni[sz]ation|public health) (?:[a-z]+ )?(?:registr(?:y|ies)|information system)`,
  `sign-?on (?:from )?(?:within|inside|in) (?:the )?${system}`,
  `(?:appears?|arrives?|lands?|shows? up|visible) (?:directly )?in (?:the )?${system}`,
  `(?:stored|archived|filed) (?:in|into|to) (?:the )?pacs`,
  `records? (?:requested|received|retrieved|pulled) from (?:other|outside)`,
  `(?:pull(?:s|ed)?|retriev(?:es?|ed)|fetch(?:es|ed)?|import(?:s|ed)?|${again})(?: [a-z]+){0,4} from (?:the )?(?:[a-z]+ )?${system}`,
  `${system} (?:[a-z]+ ){0,2}(?:re-?keyed|re-?typed|re-?entered|copied by hand)`,
  `(?:csv|flat[- ]file|sftp|batch) (?:uploads?|exports?|imports?|transfers?|feeds?)`,
  `(?:prescriptions?|referrals?|orders?|results?|records?|letters?|summar(?:y|ies)|reports?|images?) (?:sent|transmitted|delivered|exchanged|received|shared) electronically`,
].map((words) => new RegExp(`\\b${words}\\b`, 'i'));

/** Does a title speak of data that goes to or comes from a health record or another clinical system? */
export const speaksOfExchange: (title: string) => boolean = remember((title) => {
  // An epic in lower case is a large task.
  const text = beginningOf(title).replace(/\bepics?\b/g, '');
  if (carrier.test(text) || moved.some((words) => words.test(text))) return true;
  return parts.every((part) => part.test(text)) && joined.test(text);
});

const connection = /\bconnect(?:s|ed|ing|ions?)?\b/i;
/** What data goes through. */
const thing =
  /\b(?:ehrs?|emrs?|records?|systems?|apis?|apps?|data|devices?|sites?|hospitals?|clinics?|practices?|labs?|laborator(?:y|ies)|pharmac(?:y|ies)|registr(?:y|ies)|sensors?|monitors?|pumps?|platforms?|networks?|interfaces?|interop\w*|wearables?|cuffs?|scales?|partners?|vendors?|organi[sz]ations?|cent(?:er|re)s?|wi-?fi|bluetooth|beds?|wards?|portals?|payers?|engines?|feeds?|analy[sz]ers?|machines?|software|services?|exchanges?|municipalit(?:y|ies)|regions?|frameworks?)\b/i;

/** Is everything that a title connects people, and what they need: "callers connected with a counsellor"? */
export function connectsPeople(title: string): boolean {
  const text = beginningOf(title);
  return connection.test(text) && !thing.test(text);
}
