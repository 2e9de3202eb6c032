import { parse } from '../document/parse.ts';
import type { Parsed } from '../document/parsed.ts';
import { scalarsOf } from '../document/scalars.ts';
import { Source } from '../document/source.ts';
import { credentialsIn } from '../statement/credentials.ts';
import { type Identifier, identifiersIn } from '../statement/identifiers.ts';
import { personIn } from '../statement/person.ts';

/** What of a text nobody repeats: it may lead to a patient, or open a door. Their rules tell where it stands. */
export interface Withheld {
  readonly ofPatients: readonly Identifier[];
  readonly credentials: readonly Identifier[];
}

/** A text as findings, views and reports may quote it, and what was blacked out in it. */
export interface Quotable {
  readonly text: string;
  readonly parsed: Parsed;
  readonly withheld: Withheld;
}

/**
 * Reads a text with its patient data and credentials blacked out. The only place from which readers and rules get a text, so none
 * of them can pass such data on; edits are made of the text as it is (`Source`).
 */
export function quotable(text: string): Quotable {
  const parsed = parse(text);
  const withheld = { ofPatients: ofPatientsIn(text, parsed), credentials: credentialsIn(text) };
  const found = [...withheld.ofPatients, ...withheld.credentials];
  if (found.length === 0) return { text, parsed, withheld };
  const shown = blackedOut(text, found);
  return { text: shown, parsed: parse(shown), withheld };
}

/** The same of a whole file, for what shows its words and not only its facts. */
export function quotableSource(source: Source): Source {
  if (source.refusal !== undefined) return source;
  const text = source.text.toString();
  const shown = quotable(text).text;
  return shown === text ? source : new Source(shown);
}

function ofPatientsIn(text: string, { root, comments }: Parsed): Identifier[] {
  const persons = [...scalarsOf(root), ...comments].flatMap(({ span }) => {
    const person = personIn(text.slice(span.start, span.end));
    const start = span.start + (person?.span.start ?? 0);
    return person ? [{ ...person, span: { start, end: span.start + person.span.end } }] : [];
  });
  const found = new Map<number, Identifier>();
  for (const identifier of [...identifiersIn(text), ...persons])
    if (!found.has(identifier.span.start)) found.set(identifier.span.start, identifier);
  return [...found.values()];
}

/** Stands for each sign that nobody is to read. */
const black = '█';

/** Is part of a text withheld? Its own rule tells of it, and no other has to. */
export function isBlackedOut(text: string): boolean {
  return text.includes(black);
}

/** Letters, digits and escapes give way to as many black signs: all places stay, and so does all that YAML reads as its own. */
function blackedOut(text: string, found: readonly Identifier[]): string {
  let shown = '';
  let done = 0;
  for (const { span } of found.toSorted((a, b) => a.span.start - b.span.start)) {
    shown += text.slice(done, Math.max(done, span.start));
    const start = Math.max(done, span.start);
    done = Math.max(done, span.end);
    shown += text.slice(start, done).replace(/\\.|[\p{L}\p{N}]/gu, (sign) => black.repeat(sign.length));
  }
  return shown + text.slice(done);
}
