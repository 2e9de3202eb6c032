import * as l10n from '../base/l10n.ts';
import type { Span } from '../document/span.ts';
import { givenNames } from '../knowledge/identifiers.ts';

/** Something in a text that may lead to a patient; `kind` says what, never the thing itself. */
export interface Identifier {
  readonly kind: string;
  readonly span: Span;
}

const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';
/** A full date, as the source of a regular expression that ignores case. */
export const date =
  '(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d{2})' +
  `|\\d{1,2}(?:st|nd|rd|th)?\\.? ${month},? \\d{4}|${month} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})(?!\\d)`;
const email = '[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}';
const phone =
  '(?:\\+?(?:\\(\\d{1,4}\\)|\\d{1,4})[ .-]\\(?\\d{2,4}\\)?[ .-]\\d{3,4}(?:[ .-]?\\d{2,4})?|(?:\\(0\\d{2,4}\\)|0\\d{2,4})[ /.-]\\d{5,8})(?!\\d)';
/** What may stand between a label and its number. */
const gap = '["\']?[ \\t:#=-]{0,4}(?:is )?["\']?';
const number = '(?:no\\b\\.?|nr\\b\\.?|number|id|#)';
/** Not "Pat. No.", which numbers a patent. */
const german = 'pat(?:\\.|ienten)?[ _-]{0,2}(?:nr\\b\\.?|nummer|id)';
const isDate = new RegExp(`^${date}$`, 'i');
const contact = 'e-?mail|phone|telephone|tel\\.?|mobile|cell|contact|number|address|at|on|is';
const reached =
  'can|may|be|are|best|reached|reachable|via|under|by|called from|rang from|texted from|called back|back|from';

interface Pattern {
  readonly kind: string;
  /** Its group `id` is what identifies. */
  readonly regex: RegExp;
  readonly accepts?: (id: string, before: string, after: string) => boolean;
  /** A text without it has nothing of the pattern. */
  readonly clue?: string;
}

const patterns: readonly Pattern[] = [
  {
    kind: l10n.mark('a social security number'),
    regex: new RegExp(
      `\\b(?:SSN|social security(?: ${number})?)${gap}(?<id>\\d{3}[ -]?\\d{2}[ -]?\\d{4})(?!\\w)`,
      'gid',
    ),
  },
  {
    kind: l10n.mark('a social security number'),
    regex: /(?<![\w.-])(?<id>(?!000|666|9)\d{3}-\d{2}-\d{4})(?![\w-])/dg,
    accepts: (_id, before) =>
      !/\b(?:IRB|protocol|order|grant|part|ticket|study|contract|invoice)(?:\W*(?:no|number))?\W*$/i.test(
        before,
      ),
  },
  {
    kind: l10n.mark('a medical record number'),
    regex: new RegExp(
      `\\b(?:MRN|medical[ _-]record(?:[ _-]${number})?|med\\.?[ _-]rec(?:ord)?\\b\\.?(?:[ _-]?${number})?|(?:patient|pt|chart|hospital)[ _-]?${number}|${german})${gap}` +
        '(?<id>[A-Z]{0,3}-?\\d[\\d-]{3,13}\\d)(?![\\w%]|[.,]\\d)',
      'gid',
    ),
    accepts: isNumber,
  },
  { kind: l10n.mark('a medical record number'), regex: /\bpatient #?(?<id>\d{6,10})(?![\w%]|[.,]\d)/dgi },
  {
    kind: l10n.mark('an insurance number'),
    regex: new RegExp(
      `\\b(?:(?:member|insurance|insurance policy|subscriber|beneficiary|health plan|health card|medicare|medicaid)[ _-]?${number}|MBI|HICN|(?:NHS|CHI)[ _-]?${number})${gap}` +
        '(?<id>\\d{3} \\d{3} \\d{4}|[A-Z0-9][A-Z0-9-]{5,15})(?![\\w%]|[.,]\\d)',
      'gid',
    ),
    accepts: isNumber,
  },
  {
    kind: l10n.mark('an insurance number'),
    regex: /\bhealth card[: ]{1,2}(?<id>\d{4}[- ]?\d{3}[- ]?\d{3}(?:[- ]?[A-Z]{2})?)(?![\w%]|[.,]\d)/dgi,
  },
  {
    kind: l10n.mark('an insurance number'),
    // A policy has a number of its own where no patient stands beside it.
    regex: new RegExp(
      `\\bpolicy ${number}${gap}(?<id>[A-Z]{0,3}-?\\d[\\d-]{4,13}\\d)(?![\\w%]|[.,]\\d)`,
      'gid',
    ),
    accepts: (id, before, after) =>
      isNumber(id) &&
      (/\bpatient(?:'s)? [^\d]{0,25}$/i.test(before) ||
        /^,? (?:of|for) (?:the |a |this )?patient\b/i.test(after)),
  },
  {
    kind: l10n.mark('a date of birth'),
    regex: new RegExp(
      `(?<!\\w)(?:DOB|D\\.O\\.B\\.|date[ _-]of[ _-]birth|birth[ _-]?date|born(?: on)?)${gap}(?<id>${date})`,
      'gid',
    ),
    accepts: (_id, _before, after) => !/^[ \t]*(?:to|through|until|or|and|onwards?|–|-)(?!\w)/.test(after),
  },
  {
    kind: l10n.mark("a patient's phone number or address"),
    regex: new RegExp(
      `\\b[Pp]atient(?:'s)?\\)?(?<words>(?:,?[ \\t_-](?:${contact}|${reached}|\\p{Lu}\\.|\\p{Lu}[\\p{L}'-]{1,30})){0,5})` +
        `[ \\t:=(<,"']{1,4}?(?<id>${email}|${phone})`,
      'gdu',
    ),
    accepts: isContact,
  },
  {
    kind: l10n.mark("a patient's phone number or address"),
    clue: 'atients',
    regex: new RegExp(
      `\\b[Pp]atients'?(?<words>(?:[ \\t](?:${contact}|${reached})){1,5})[ \\t:=(<]{1,4}?(?<id>${email}|${phone})`,
      'gd',
    ),
    accepts: (id, words, after) => isContact(id, words) && isTheirs(words, after),
  },
  {
    kind: l10n.mark("a patient's phone number or address"),
    clue: '(patient)',
    regex: new RegExp(`(?<id>${email}|${phone})[ \\t]*\\(patient\\)`, 'gd'),
    accepts: (id) => isContact(id, ''),
  },
];

/** Finds numbers, dates of birth and contacts that stand next to words for a patient. Linear in the text. */
export function* identifiersIn(text: string): Iterable<Identifier> {
  for (const { kind, regex, accepts, clue } of patterns) {
    if (clue !== undefined && !text.includes(clue)) continue;
    for (const match of text.matchAll(regex)) {
      const id = match.groups?.id ?? '';
      const [start, end] = match.indices?.groups?.id ?? [0, 0];
      if (isBlank(id)) continue;
      const before = match.groups?.words ?? text.slice(Math.max(0, start - 30), start);
      if (accepts && !accepts(id, before, text.slice(end, end + 30))) continue;
      yield { kind, span: { start, end } };
    }
  }
}

/** "000-00-0000": one digit all through stands for a number, and is none. */
function isBlank(id: string): boolean {
  const digits = id.replace(/\D/g, '');
  return digits.length > 4 && new Set(digits).size === 1;
}

function isNumber(id: string): boolean {
  // Where a label says that it is a number, 12-34-56 is one and no date.
  const isDay = isDate.test(id) && !/^\d\d-\d\d-\d\d$/.test(id);
  return id.replace(/\D/g, '').length >= 5 && !isDay && !/^\d{4}-\d{2}$/.test(id);
}

/** "Patients can be reached at ..." is their contact; "patients phone ... to book" and "patients e-mail ..." is whom they turn to. */
function isTheirs(words: string, after: string): boolean {
  if (/reach/.test(words)) return true;
  return !/mail|contact/.test(words) && !/^[ \t]+\w/.test(after);
}

const mailboxes =
  /(?:^|[._-])(?:care|contact|desk|feedback|help|hotline|info|no-?reply|office|portal|privacy|safety|service|services|support|team)(?:[._-]|$)/i;

/** A private contact: no mailbox of a department, no example; the capital words in front of it are a name. */
function isContact(id: string, words: string): boolean {
  if (/@(?:[\w-]+\.)*example(?:\.\w+)?$|\.(?:test|invalid)$/i.test(id)) return false;
  const [local = ''] = id.split('@');
  if (id.includes('@') ? mailboxes.test(local) : id.replace(/\D/g, '').length < 7 || isDate.test(id))
    return false;
  if (/(?<!\p{L})\p{Lu}\. \p{Lu}/u.test(words)) return true;
  const [capital] = /\p{Lu}[\p{L}'-]+/u.exec(words) ?? [];
  return capital === undefined || givenNames.has(capital);
}
