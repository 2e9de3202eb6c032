import type { Span } from '../document/span.ts';
import { beginningOf } from '../words/beginning.ts';

/** A release to a share of people instead of to places, as a text says it (S0:3). */
export interface PartialRollout {
  readonly kind: 'share' | 'comparison';
  /** The share and its people, with the shares that follow, where a launch names them: `50% of users`. An offset into the text. */
  readonly people?: Span;
}

const verb =
  '(?:launch|release|roll(?:ing)?[ -]?out|rollout|ship|ramp|expose|enable|switch on|turn on|go live|deploy|push|soft[- ]launch)';
const opening = `(?:^|[,;:] ?|\\b(?:and|then|we|to|gradual|staged|phased) )${verb}\\b`;
const people =
  '(?:users?|traffic|patients?|accounts?|customers?|members?|sessions?|requests?|visitors?|clinicians?|physicians?|nurses?|providers?|people|installs)';
const percent = '\\d{1,2}(?:\\.\\d+)? ?(?:%|percent)';
const further = '(?:(?:,|/|,? (?:and|then|to)){1,2} ?\\d{1,3} ?(?:%|percent))';
const part = `(?:${percent}${further}{0,4} of|(?:an? |one )?(?:half|third|quarter|tenth)(?: of)?)`;
const whom = `(?:(?:all|our|the|active|app|new|daily) ){0,2}${people}`;
const next = '(?:(?:,|,? (?:and|then)){1,2} (?:to )?\\d{1,3} ?(?:%|percent)(?: of \\w+)?)';
/** What the next pattern, which is dear, needs. */
const isShared = /(?:%|percent) of |\b(?:half|third|quarter|tenth) /i;
const share = new RegExp(
  `${opening}(?:(?! and | of information)[^,;]){0,60}? (?:to|for|with) (?:the first |an? initial |only |just )?(${part} ${whom}\\b${next}{0,3})`,
  'i',
);
/** "Gradual rollout: 10%, 50%, 100% of users". */
const steps = new RegExp(`${verb}[:,]? (?:to |in steps of )?(${percent}${further}{1,4} of ${whom})\\b`, 'i');
/** What reaches a person, not what a team makes: "release lab results to 90% of patients"; and use. */
const sent =
  /\b(?:notes|records|results|reminders|letters|messages|kits|refills|invitations|surveys|summaries|reports|use|usage|uptake|adoption) (?:to|for|with) /i;
const named =
  /\b\d{1,2} ?% (?:roll-?out|canary|release)\b|\bpercentage(?:-based)? roll-?outs?\b|\bcanary (?:releases?|roll-?outs?)\b/i;
const comparison = /\b(?:a\/b[- ]?(?:tests?|testing|tested|experiments?)|split[- ]test(?:s|ing|ed)?)\b/i;
const clinical =
  /\b(?:alerts?|dos(?:es?|ing)|triage|treatments?|therapy|diagnos\w+|medications?|sepsis|care plans?|care pathways?|risk scores?|decision support|vitals|glucose|symptoms?|order sets?|early warning|clinical)\b/i;

/** A launch to a percentage of people, or versions compared on a clinical function. Pure. */
export function readRollout(title: string): PartialRollout | undefined {
  const text = beginningOf(title);
  const launched = isShared.test(text) ? (share.exec(text) ?? steps.exec(text)) : null;
  const told = launched?.[1];
  if (launched && told !== undefined && !sent.test(launched[0])) {
    const start = launched.index + launched[0].lastIndexOf(told);
    return { kind: 'share', people: { start, end: start + told.length } };
  }
  if (named.test(text)) return { kind: 'share' };
  return comparison.test(text) && clinical.test(text) ? { kind: 'comparison' } : undefined;
}

const launching = new RegExp(opening, 'i');
const amount = new RegExp(`^(?:[<>=≥≤~]{1,2} ?)?${part} ${whom}$`, 'i');
/** What is measured behind a launch: its use, or whom something reaches. */
const measured =
  /\b(?:use|uses|used|using|usage|adoption|adopt\w*|active|uptake|trained|training|satisf\w+|rate|of information|notes|records|results|reminders|letters|messages|kits|refills|invitations|surveys|summaries|reports)\b/i;

const shareAlone = new RegExp(
  `^(?:${percent}|(?:an? |one )?(?:half|third|quarter|tenth)|0?\\.\\d{1,3})$`,
  'i',
);
const toPeople = new RegExp(` (?:to|for|with) ${whom}$`, 'i');

/** "Launch to users", of which the target says `50%`, with or without `of users`: the share stands in the fields. */
export function isRolledOutTo(title: string, target: string, unit: string): boolean {
  const whose = unit === '' || /^(?:of|%|percent)(?![a-z])/i.test(unit) ? unit : `of ${unit}`;
  const told = `${target} ${whose}`.trim().replace(/% %/, '%');
  const text = beginningOf(title);
  const isShare = amount.test(told) || (shareAlone.test(told) && toPeople.test(text));
  return isShare && launching.test(text) && !measured.test(text);
}
