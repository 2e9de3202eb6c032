/** Whether a text only holds a place for what its author has yet to write. */
export function isToFill(text: string): boolean {
  return /^(?:todo|tbd|\?+|-+)$/i.test(text.trim());
}

/** Is it the answer that there is none at all: "none", "no", "n/a", "not-applicable"? */
export function isNone(text: string): boolean {
  return /^(?:none|no|false|n\/a|not[- ]applicable)$/i.test(text.trim());
}

/** Is it the answer that there is none, or none yet: "none", "pending", "not started", "to be agreed"? */
export function saysNothing(text: string): boolean {
  return nothing.test(text.trim());
}

const nothing =
  /^(?:(?:none|no|false|n\/a|nothing|never|unknown|pending|planned|open|tb[ac]|to be \w+)(?: yet)?|not (?:yet|done|set|started|available|planned|defined|decided|agreed|known)\b.*)$/i;
