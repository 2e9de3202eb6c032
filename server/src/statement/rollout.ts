import type { Span } from '../document/span.ts';

/** A release to a share of people instead of to places, as a text says it (S0:3). */
export interface PartialRollout {
  readonly kind: 'share' | 'comparison';
  /** The share and its people, where a launch names them: `50% of users`. An offset into the text. */
  readonly people?: Span;
}

const verb =
  '(?:launch|release|roll(?:ing)?[ -]?out|rollout|ship|ramp|expose|enable|switch on|turn on|go live|deploy|push|soft[- ]launch)';
const people =
  '(?:users?|traffic|patients?|accounts?|customers?|members?|sessions?|requests?|visitors?|clinicians?|physicians?|nurses?|providers?|people|installs)';
/** What the next pattern, which is dear, needs. */
const isShared = /(?:%|percent) of /i;
const share = new RegExp(
  `(?:^|[,;:] ?|\\b(?:and|then|we|to|gradual|staged|phased) )${verb}\\b(?:(?! and | of information)[^,;]){0,60}? (?:to|for|with) (?:the first |an? initial |only |just )?((?:\\d{1,2}(?:\\.\\d+)?) ?(?:%|percent) of (?:(?:all|our|the|active|app|new|daily) ){0,2}${people})\\b`,
  'i',
);
/** What reaches a person, not what a team makes: "release lab results to 90% of patients". */
const sent =
  /\b(?:notes|records|results|reminders|letters|messages|kits|refills|invitations|surveys|summaries|reports) (?:to|for|with) /i;
const named =
  /\b\d{1,2} ?% (?:roll-?out|canary|release)\b|\bpercentage(?:-based)? roll-?outs?\b|\bcanary (?:releases?|roll-?outs?)\b/i;
const comparison = /\b(?:a\/b[- ]?(?:tests?|testing|tested|experiments?)|split[- ]test(?:s|ing|ed)?)\b/i;
const clinical =
  /\b(?:alerts?|dos(?:es?|ing)|triage|treatments?|therapy|diagnos\w+|medications?|sepsis|care plans?|care pathways?|risk scores?|decision support|vitals|glucose|symptoms?|order sets?|early warning|clinical)\b/i;
const LIMIT = 500;

/** A launch to a percentage of people, or versions compared on a clinical function. Pure. */
export function readRollout(title: string): PartialRollout | undefined {
  const text = title.slice(0, LIMIT);
  const launched = isShared.test(text) ? share.exec(text) : null;
  const part = launched?.[1];
  if (launched && part !== undefined && !sent.test(launched[0])) {
    const start = launched.index + launched[0].lastIndexOf(part);
    return { kind: 'share', people: { start, end: start + part.length } };
  }
  if (named.test(text)) return { kind: 'share' };
  return comparison.test(text) && clinical.test(text) ? { kind: 'comparison' } : undefined;
}
