import data from '../generated/facts.json';
import { records } from './records.ts';

/** What law, a standard or a study says. `verified`: the source says it; `partly`: part of it; `unverified`: practitioner advice. */
export interface Fact {
  readonly id: string;
  readonly title: string;
  /** One to four sentences for a product manager. */
  readonly text: string;
  readonly citation: string;
  /** Whose law or programme it is: `us`, `eu` with EEA and UK, or a state such as `US-WA`; absent for what holds anywhere. */
  readonly law?: string;
  /** Who was read, without address, and where the dates were seen. */
  readonly source: string;
  readonly status: 'verified' | 'partly' | 'unverified';
  /** When the text was published or took effect: `2026-02-02`, `2026-01` or `2026`; absent where no source read says it. */
  readonly date?: string;
  /** The day up to which the source speaks, in the same forms; absent where the source has no day. */
  readonly asOf?: string;
  /** What changed when, if anything did. */
  readonly changed?: string;
}

/** Whose law concerns a file: the signals by which rules ask for HIPAA or the GDPR. */
export interface Place {
  readonly us: boolean;
  readonly eu: boolean;
  /** The places that it names, as written: the law of a state concerns it only where the state, or the whole country, is one of them. */
  readonly jurisdictions: readonly string[];
}

/** All facts by id, such as `hipaa.breach.individual`. */
export const facts: ReadonlyMap<string, Fact> = records<Fact>(data);

/** A fact by its id, such as `hipaa.breach`. */
export function fact(id: string): Fact | undefined {
  return facts.get(id);
}

/**
 * The facts among a rule's or a page's references, in their order; passages such as `S0:14` are left out.
 * @param place leaves the law of other places out; without it, everywhere counts.
 */
export function factsFor(ids: readonly string[], place?: Place): Fact[] {
  return ids.flatMap((id) => {
    const found = facts.get(id);
    return found && (!place || !found.law || concerns(found.law, place)) ? [found] : [];
  });
}

function concerns(law: string, { us, eu, jurisdictions }: Place): boolean {
  if (law === 'us') return us;
  if (law === 'eu') return eu;
  return jurisdictions.some((code) => [law, 'US'].includes(code.toUpperCase()));
}

/** What a fact says, behind its name: "Speeds up full licences" is about nothing without it. */
export function factText({ title, text }: Fact): string {
  return `${title}. ${text}`;
}

/** Where a fact is from, in words: its citation with the source's day, else the text's own; what nobody verified is practitioner advice. */
export function sourceOf({ citation, status, date, asOf }: Fact): string {
  if (status === 'unverified') return 'practitioner advice, not verified';
  const day = asOf ? `, as of ${asOf}` : date ? `, dated ${date}` : '';
  return `${citation}${day}${status === 'partly' ? ', partly verified' : ''}`;
}
