const system =
  '(?:ehrs?|emrs?|(?:electronic )?(?:health|medical|patient) records?|epic|cerner|oracle health|meditech|allscripts|veradigm|athena(?:health|one)|nextgen|eclinicalworks|(?:hospital|laboratory|lab|pharmacy|radiology) (?:information )?systems?|pacs|hies?)';
const verb =
  '(?:integrat(?:e[sd]?|ing|ions?)|sync(?:s|ed|ing|hron\\w*)?|connect(?:s|ed|ing|ions?|ivity)?|interfac(?:e[sd]?|ing)|interoperab\\w+|exchang(?:e[sd]?|ing)|write[- ]?backs?)';
const exchange = new RegExp(
  `\\b${verb}\\b[^.;]{0,60}?\\b${system}\\b|\\b${system}\\b[ -](?:[a-z]+ ){0,2}${verb}\\b`,
  'i',
);
/** What the pattern above, which is dear, needs. */
const parts = [system, verb].map((part) => new RegExp(`\\b${part}\\b`, 'i'));
const LIMIT = 500;

/** Does a title speak of data that goes to or comes from a health record or another clinical system? */
export function speaksOfExchange(title: string): boolean {
  // An epic in lower case is a large task.
  const text = title.slice(0, LIMIT).replace(/\bepics?\b/g, '');
  return parts.every((part) => part.test(text)) && exchange.test(text);
}
