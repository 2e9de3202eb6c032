import * as l10n from '../base/l10n.ts';

/** Why a value is misread where YAML finds no error. */
export const misreadings = {
  number: l10n.mark('YAML reads the comma as the end of the value in front of it'),
  anchor: l10n.mark('YAML reads `&` as a name for another place'),
  tag: l10n.mark('YAML reads `!` as the name of a type'),
  alias: l10n.mark('YAML reads `*` as a reference to another place'),
  field: l10n.mark('YAML reads the text before the colon as the name of a field'),
  quotes: l10n.mark('YAML takes curly quotes for a part of the value'),
  comment: l10n.mark('YAML takes everything from `#` on for a comment'),
} as const;

/** What stands in a value that is all in the quotes of a word processor; undefined for any other. */
export function withinCurly(value: string): string | undefined {
  const [, double, single, angled] =
    /^(?:[\u201c-\u201f]([^\u201c-\u201f"]+)[\u201c-\u201f]|[\u2018-\u201b]([^\u2018-\u201b']+)[\u2018-\u201b]|«([^«»]+)»)$/.exec(
      value,
    ) ?? [];
  return (double ?? single ?? angled)?.trim() || undefined;
}

/** Why YAML cannot read a text that goes on below what it takes for a comment. */
export const commentWithin = l10n.mark('YAML takes what follows ` #` for a comment');
export const secondColon = l10n.mark('YAML reads the second colon as a new key');

const reasons: readonly (readonly [test: RegExp, reason: string])[] = [
  [/^>/, l10n.mark('YAML reads `>` as the start of a text block')],
  [/^\|/, l10n.mark('YAML reads `|` as the start of a text block')],
  [/^[%@`]/, l10n.mark('YAML does not let a value start with this sign')],
  [/^\*(?:\s|$|\S+\s+\S)/, misreadings.alias],
  [/^&(?:\s|$)/, misreadings.anchor],
  [/^-(?:\s|$)/, l10n.mark('YAML reads `- ` as the start of a list')],
  [/^\[[^\][{}:"']*\]\s*[^\s#,}\]]/, l10n.mark('YAML reads `[` as the start of a list')],
  [/^\{[^{}:,"']*\}\s*[^\s#,}\]]/, l10n.mark('YAML reads `{` as the start of a map')],
  [/^[\]}]\s*\w/, l10n.mark('YAML reads a closing bracket as the end of a list or map')],
  [/^\?(?:\s|$)/, l10n.mark('YAML reads `? ` as the start of a key')],
  [/^"(?:[^"\\]|\\.)*"\s*[^\s#,}\]:]/, l10n.mark('The text goes on after its closing quote')],
  [/^'(?:[^']|'')*'(?!')\s*[^\s#,}\]:]/, l10n.mark('The text goes on after its closing quote')],
  [/^[^"'[{&*!|>#].*:(?:\s|$)/, secondColon],
];

/** Why YAML cannot read a value as it stands, as the start of a sentence that the catalogue holds. */
export function reasonFor(value: string): string | undefined {
  return reasons.find(([test]) => test.test(value))?.[1];
}
