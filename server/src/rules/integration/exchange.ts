import type { KeyResultReading } from '../../statement/objective.ts';

const system =
  '(?:ehrs?|emrs?|(?:electronic )?(?:health|medical|patient) records?|epic|cerner|oracle health|meditech|allscripts|veradigm|athena(?:health|one)|nextgen|eclinicalworks|(?:hospital|laboratory|lab|pharmacy|radiology) (?:information )?systems?|pacs|hies?)';
const verb = '(?:integrat|sync|connect|interfac|interoperab|exchang|write[- ]?back)';
const exchange = new RegExp(
  `\\b${verb}\\w*\\b[^.;]{0,60}?\\b${system}\\b|\\b${system}\\b[ -](?:[a-z]+ ){0,2}${verb}`,
  'i',
);
const LIMIT = 500;

/** What the title says about data that goes to or comes from a health record or another clinical system; undefined if nothing. */
export function exchangeText({ statement }: KeyResultReading): string | undefined {
  // An epic in lower case is a large task.
  const text = (statement?.text ?? '').slice(0, LIMIT).replace(/\bepics?\b/g, '');
  return exchange.test(text) ? text : undefined;
}

/** A goal of data exchange, by its author's word or by its own. */
export function isInteroperability({ categories }: KeyResultReading): boolean {
  return categories.includes('interoperability');
}
