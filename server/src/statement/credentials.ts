import * as l10n from '../base/l10n.ts';
import type { Identifier } from './identifiers.ts';

/** Its group `id`, or else the whole match, is what has to go. */
interface Pattern {
  readonly kind: string;
  readonly regex: RegExp;
  readonly accepts?: (id: string) => boolean;
}

const patterns: readonly Pattern[] = [
  {
    kind: l10n.mark('a private key'),
    // Without its last line it ends with the last word that can be of a key: what stands below in the file is not its own.
    regex:
      /-----BEGIN (?:[A-Z]{2,9} ){0,2}PRIVATE KEY-----(?:[\w+/=\s#\\]{0,8000}-----END (?:[A-Z]{2,9} ){0,2}PRIVATE KEY-----|(?:[\s#]{1,60}[\w+/]{16,100}={0,2}(?![\w+/=:-])){0,100})/dg,
  },
  {
    kind: l10n.mark('an AWS access key'),
    regex: /(?<!\w)(?:AKIA|ASIA)[A-Z2-7]{16}(?!\w)/dg,
    accepts: (id) => !/EXAMPLE/.test(id),
  },
  {
    kind: l10n.mark('a GitHub token'),
    regex: /(?<!\w)(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_\w{22,255})(?!\w)/dg,
  },
  { kind: l10n.mark('a GitLab token'), regex: /(?<!\w)glpat-[\w-]{20,64}(?!\w)/dg },
  { kind: l10n.mark('a Slack token'), regex: /(?<!\w)xox[abprs]-[A-Za-z0-9-]{10,250}(?!\w)/dg },
  { kind: l10n.mark('a Google API key'), regex: /(?<!\w)AIza[\w-]{35}(?!\w)/dg },
  { kind: l10n.mark('a payment key'), regex: /(?<!\w)(?:sk|rk)_live_[A-Za-z0-9]{16,250}(?!\w)/dg },
  {
    kind: l10n.mark('an API key'),
    regex: /(?<!\w)sk-(?:[a-z]{2,8}-)?[A-Za-z0-9_-]{32,250}(?!\w)/dg,
    accepts: isRandom,
  },
  { kind: l10n.mark('a token'), regex: /(?<![\w-])eyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{10,2000}/dg },
  {
    kind: l10n.mark('a connection string'),
    regex: /(?<!\w)[a-z][a-z0-9+]{1,20}:\/\/[^\s:@/'"<>]{1,64}:(?<id>[^\s@/'"]{1,128})@[\w.-]{1,253}/dgi,
    accepts: isReal,
  },
  {
    kind: l10n.mark('a connection string'),
    regex: /\b(?:AccountKey|SharedAccessKey)=(?<id>[A-Za-z0-9+/]{30,100}={0,2})/dg,
  },
  {
    kind: l10n.mark('a connection string'),
    regex: /;[ \t]?(?:password|pwd)=(?<id>[^\s;'"]{4,128})/dgi,
    accepts: isReal,
  },
  {
    kind: l10n.mark('a password'),
    regex:
      /(?<![\w-])(?:[a-z]{1,20}[_-])?(?:password|passwd|pwd|passphrase)["']?[ \t]?[:=][ \t]{0,4}["']?(?<id>[^\s"',;{}[\]]{6,128})/dgi,
    accepts: (id) => isReal(id) && isMixed(id),
  },
  {
    kind: l10n.mark('a key or token'),
    regex:
      /(?<![\w-])(?:[a-z]{1,20}[_-]){0,2}(?:api[_ -]?key|access[_ -]?key|secret(?:[_ -]?(?:access[_ -]?)?key)?|client[_ -]?secret|(?:access|auth|bearer|refresh)[_-]?token|token|bearer)["']?[ \t]?[:= ][ \t]{0,4}["']?(?<id>[\w+/.~-]{16,512}={0,2})/dgi,
    accepts: (id) => isReal(id) && isRandom(id),
  },
];

/** Something of each pattern, `key_results` apart: most texts have nothing of any, and are looked through once instead of once a pattern. */
const clue =
  /-----BEGIN|A[KS]IA|gh[pousr]_|github_pat_|glpat-|xox|AIza|_live_|sk-|eyJ|:\/\/|key(?![_-]?results)|passw|pwd|passphrase|secret|token|bearer/i;

/** Finds what looks like a key, token, password or connection string. Linear in the text; placeholders are left alone. */
export function credentialsIn(text: string): Identifier[] {
  const found: Identifier[] = [];
  if (!clue.test(text)) return found;
  for (const { kind, regex, accepts } of patterns)
    for (const match of text.matchAll(regex)) {
      const [start, end] = match.indices?.groups?.id ?? match.indices?.[0] ?? [0, 0];
      if (!accepts || accepts(match.groups?.id ?? match[0])) found.push({ kind, span: { start, end } });
    }
  let last = 0;
  return found
    .sort((a, b) => a.span.start - b.span.start)
    .filter(({ span }) => {
      const isNew = span.start >= last;
      if (isNew) last = span.end;
      return isNew;
    });
}

const placeholder =
  /[<>{}$*…]|x{3}|\.{3}|0{6}|todo|tbd|example|sample|dummy|redacted|removed|changeme|change[_-]me|placeholder|(?<![a-z\d])(?:my|your|the|db)?(?:secret|password)+\d{0,4}(?![a-z\d])|your[_-]|vault|env\b|^(?:none|null|true|false|rotated|required)$/i;

function isReal(id: string): boolean {
  return !placeholder.test(id);
}

/** Letters with digits or signs, as no word and no date is written. */
function isMixed(id: string): boolean {
  return (
    /[a-z]/i.test(id) && /\d/.test(id) && !/^\d{4}-(?:\d{2}|Q\d|H\d)/i.test(id) && !/^(?:KR|O)-/i.test(id)
  );
}

/** Looks drawn by lot: digits among letters, several times. */
function isRandom(id: string): boolean {
  return (id.match(/[a-z]\d|\d[a-z]/gi) ?? []).length >= 3;
}
