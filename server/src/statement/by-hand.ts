import { beginningOf } from '../words/beginning.ts';
import { speaksOfExchange } from './exchange.ts';

/** Somebody reads the data on one side and types it on the other. */
const typed =
  '(?:re-?key\\w*|re-?enter\\w*|re-?typ\\w*|typed again|key(?:s|ed|ing)? (?:\\w+ ){0,2}(?:results?|letters?|reports?|referrals?|orders?) into|copy and paste|copy-?paste\\w*)';
const files =
  '(?:csv|manual(?:ly)?|spreadsheets?|by hand|by fax|faxed|as (?:a )?pdfs?|usb sticks?|export[- ](?:and[- ])?import)';
const byHand = new RegExp(`\\b(?:${typed}|${files})\\b`, 'i');
const typing = new RegExp(`\\b${typed}\\b`, 'gi');
const less =
  /\b(?:no|without|zero|not|never|none|instead|replac\w+|eliminat\w+|remov\w+|retir\w+|end(?:s|ing)?|stop\w*|reduc\w+|cut\w*|fewer|less|avoid\w*|free|rather|lower|decreas\w+|halv\w+|drop\w*|phase)\b/i;

/** An exchange of data for which somebody types or carries files (S0:12); not where less of that is the goal. */
export function leansOnHands(text: string): boolean {
  const said = beginningOf(text);
  return byHand.test(said) && !less.test(said);
}

/** All that moves the data is somebody who types it: "clerks key results into the EHR"; not "results flow into the EHR, orders are re-keyed". */
export function isOnlyTyped(text: string): boolean {
  const said = beginningOf(text);
  const rest = said.replace(typing, ' ');
  return rest !== said && !less.test(said) && !speaksOfExchange(rest);
}
