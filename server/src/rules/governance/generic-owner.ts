import { remember } from '../../base/remember.ts';

/** Words that stand for nobody, or for so many that nobody answers. */
const nobody =
  /^(?:\?+|-+|all(?: of us| hands)?|any ?(?:one|body)|every ?(?:one|body)|nobody|no one|none|n\/?a|unassigned|unknown|open|vacant|vacancy|tb[acdh]|to be (?:defined|determined|confirmed|decided|agreed|hired|appointed|named|found)|us|we|me|myself|i|various|several|shared|staff|teams?|departments?|dept|squad|group|board|committee)$/;
const functions =
  /^(?:pmo|pm office|project management office|product|engineering|design|ux|clinical|clinical operations|compliance|regulatory|quality|qa|safety|security|privacy|legal|it|operations|ops|devops|data|analytics|research|marketing|sales|finance|support|customer success|leadership|management|business|nursing|development|dev|hr|procurement|supply chain|pharmacy|infection (?:prevention|control)|infection prevention and control|r&d|radiology|laboratory|lab|pathology|emergency|icu|theatres?|facilities|billing|scheduling|registration|human resources|medical affairs|clinical affairs|informatics|nursing informatics|customer service|vendors?|suppliers?|contractors?|agency)$/;
/** `Max Staff` may be a person; `nursing staff` is none. */
const many =
  /\b(?:teams?|departments?|dept|squad|division|committee|units?|council|task ?force|working group|steering group|helpdesk|service desk|gmbh|inc|ltd|llc|plc)$|^(?:squad|team|tribe) (?!lead|coach|captain|manager)\w+$|^(?:ward|unit|clinic|site|floor) (?:\d{1,3}\w?|[a-z])(?: staff)?$|^(?:all |clinic(?:al)? |nursing |medical |admin(?:istrative)? |office |support |it |ward )staff$|^(?:all )?(?:nurses|physicians|doctors|clinicians|providers|engineers|developers|managers|stakeholders)$/;
const filler = /^(?:the|our|whole|entire) |[.]$/g;

/** Does this owner name no person: a team, a function, everyone, "TBD"? A TODO is a gap like any other. */
export const isGeneric: (owner: string) => boolean = remember((owner) => {
  const text = owner.toLowerCase().replace(/[-_]/g, ' ').trim();
  // `n/a` is one word.
  if (nobody.test(text)) return true;
  if (nobody.test(owner.trim()) || functions.test(text)) return true;
  const parts = text.split(/ and | & |[/+,&;]/);
  const words = parts.map((part) => part.trim().replace(filler, '').trim()).filter((part) => part !== '');
  return (
    words.length > 0 && words.every((part) => nobody.test(part) || functions.test(part) || many.test(part))
  );
});
