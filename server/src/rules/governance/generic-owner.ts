/** Words that stand for nobody, or for so many that nobody answers. */
const nobody =
  /^(?:\?+|-+|all(?: of us)?|any ?(?:one|body)|every ?(?:one|body)|nobody|no one|none|n\/?a|unassigned|unknown|open|tb[acd]|to be (?:defined|determined|confirmed|decided|agreed)|us|we|various|several|shared|staff|teams?|departments?|dept|squad|group|board|committee)$/;
const functions =
  /^(?:product|engineering|design|ux|clinical|clinical operations|compliance|regulatory|quality|qa|safety|security|privacy|legal|it|operations|ops|devops|data|analytics|research|marketing|sales|finance|support|customer success|leadership|management|business|nursing|development|dev|hr|procurement|supply chain)$/;
/** `Max Staff` may be a person; `nursing staff` is none. */
const many =
  /\b(?:teams?|departments?|dept|squad|division)$|^(?:all |clinic(?:al)? |nursing |medical |admin(?:istrative)? |office |support |it |ward )staff$|^(?:all )?(?:nurses|physicians|doctors|clinicians|providers|engineers|developers|managers|stakeholders)$/;
const filler = /^(?:the|our|whole|entire) |[.]$/g;

/** Does this owner name no person: a team, a function, everyone, "TBD"? A TODO is a gap like any other. */
export function isGeneric(owner: string): boolean {
  const text = owner.toLowerCase().replace(/[-_]/g, ' ').trim();
  // `n/a` is one word.
  if (nobody.test(text)) return true;
  const parts = text.split(/ and | & |[/+,&;]/);
  const words = parts.map((part) => part.trim().replace(filler, '').trim()).filter((part) => part !== '');
  return (
    words.length > 0 && words.every((part) => nobody.test(part) || functions.test(part) || many.test(part))
  );
}
