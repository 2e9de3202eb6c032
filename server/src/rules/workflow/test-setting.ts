import type { Span } from '../../document/span.ts';

/** A place or people that stand for the clinic in a usability test. */
export interface StandIn {
  readonly kind: 'place' | 'people';
  readonly span: Span;
}

const usability =
  /\b(?:usability|SUS|system usability|use[- ]errors?|user[- ]errors?|user test(?:s|ing|ed)?|task (?:success|completion)|time on task|unaided|ease of use|walkthroughs?|summative|formative|(?:hallway|corridor) test(?:s|ing)?)\b/i;
const place =
  /\b(?:(?:in|at|from|during|under) )?(?:(?:a|an|the|our) )?(?:(?:usability|ux|user research) lab(?:oratory)?(?:[- ](?:tests?|sessions?|stud(?:y|ies)|testing))?|lab(?:oratory)?[- ](?:based|sessions?|stud(?:y|ies)|settings?|testing|conditions|usability (?:tests?|testing|sessions?))|simulated (?:use|tasks?|settings?|environments?|sessions?|wards?|scenarios?|cases)|simulation (?:lab|sessions?|tests?|testing|cent(?:er|re))|simulations?|(?:hallway|corridor) (?:usability )?(?:tests?|testing|sessions?))\b|\b(?:in|at|from) (?:the|a|our) lab(?:oratory)?(?= with\b| by\b|[.,;:)]|$)/i;
const people =
  /\b(?:(?:with|by|among|from|of) )?(?:(?:our|the|\d+) )?(?:internal (?:testers?|users?|staff|teams?|colleagues|employees|volunteers)|(?:company|our own) (?:staff|employees)|colleagues|researchers|engineers as (?:testers|users))\b/i;
const real =
  /\b(?:in[- ]situ|contextual|shadow\w*|representative|on[- ](?:the[- ]|\w+[- ])?wards?|at the bedside|bedside|in (?:the |\d+ |\w+ )?clinics?|in practice|real (?:patients?|shifts?|work|cases|care|use)|live (?:wards?|clinics?|shifts?|use)|in the field|field (?:stud\w+|tests?)|during (?:rounds|shifts|clinics?)|clinical settings?|actual clinical)\b/i;

/** The stand-ins of a usability measure, first place, then people; none where it is also tested in care, or not about usability. */
export function standInsOf(text: string): readonly StandIn[] {
  if (!usability.test(text) || real.test(text)) return [];
  const found = [
    { kind: 'place', match: place.exec(text) },
    { kind: 'people', match: people.exec(text) },
  ] as const;
  return found.flatMap(({ kind, match }) =>
    match ? [{ kind, span: { start: match.index, end: match.index + match[0].length } }] : [],
  );
}
