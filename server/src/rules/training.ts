import type { Span } from '../document/span.ts';
import { isStaffRole } from '../knowledge/roles.ts';
import type { KeyResultReading } from '../statement/objective.ts';
import { readStatement } from '../statement/read.ts';
import { isRequiredTraining } from '../statement/training.ts';
import { pluralOf } from './role-words.ts';

/** Where the author names one of these, training is not meant as a sign of use. */
const otherGoals = new Set(['compliance', 'privacy', 'safety', 'evidence', 'outcome', 'financial']);
const words =
  /\b(?:train|learn|e-?learn|course|certif|onboard|induct|workshop|webinar|tutorial|refresher|mandatory)/i;
/** What is trained here is a way to act, not a product. */
const otherLessons =
  /\b(?:procedures?|polic(?:y|ies)|protocols?|guidelines?|hygiene|resuscitation|cpr|bls|acls|safeguarding|infection|fire|downtime|communication|empathy|consent|equity|bias|lifting|manual handling|first aid|code (?:blue|red)|cyber-?\w{0,9}|phishing|de-?escalation|life support|simulation|evacuation|leadership|hl7|fhir|dicom|sql|scrum|agile|techniques?|exercises?|self-?management)\b/i;

/** Where a title takes training completed as the sign that a product is used (S0:16); undefined where it does not. */
export function countsTraining({
  statement: said,
  categories,
  declared,
  segments,
}: KeyResultReading): Span | undefined {
  const [segment] = segments;
  // "E-learning completed" of the segment nurse.
  const statement =
    said && !said.vanity && segment !== undefined && isStaffRole(segment)
      ? readStatement(`${said.text} by ${pluralOf(segment)}`, 'key-result')
      : said;
  const span = statement?.vanity;
  if (!span || !words.test(statement.text.slice(span.start, span.end))) return undefined;
  if (categories.some((category) => category === 'compliance' || category === 'privacy')) return undefined;
  if (isRequiredTraining(statement.text)) return undefined;
  if (declared && categories.every((category) => otherGoals.has(category))) return undefined;
  // "Train 200 physicians" is work to be done: okr/output-as-key-result speaks of it.
  const isOrder = span.start === 0 && /^train$/i.test(statement.text.slice(span.start, span.end));
  return isOrder || otherLessons.test(statement.text) ? undefined : span;
}
