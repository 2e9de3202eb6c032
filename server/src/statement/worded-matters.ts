import { remember } from '../base/remember.ts';

/** What a goal may be about, in words that settle it for a product and not only for the goal. */
export type WordedMatter = keyof typeof words;

const event =
  /\b(?:alerts?|alarms?|readings?|vitals?|vital signs|deteriorat\w*|abnormal|out[- ]of[- ]range|thresholds?|critical values?|flags?|escalations?|events?)\b/i;
const answer =
  /\b(?:respon[ds]\w*|acknowledg\w*|answer\w*|review\w*|contact\w*|call(?:ed|s|back)?|act(?:ed|ion|ed on)|triag\w*|seen|follow(?:ed)?[- ]?up|clos(?:ed|ure)|taken care of|attended|phoned?|looks? at|interven\w*|resolv\w*|looked at|handled|escalated|reach(?:ed)?)\b/i;
const answerTime = /\btime[- ]to[- ](?:first[- ])?(?:intervention|response|contact|review|acknowledge\w*)\b/i;

/** A reading, or what it shows, needs words of speed beside the answer: "weight gain of 2 kg acted on the same day". */
const sign =
  /\b(?:weight gain|blood pressure|glucose|(?:low|high|blood) sugars?|heart rate|pulse|spo2|oxygen|saturation|temperature|worse(?:ning)?|triggers?|critical|potassium|symptoms?|news2?|scores?|fevers?|rhythms?|arrhythmias?|ecgs?)\b/i;
const answerToSign =
  /\b(?:respon[ds]\w*|answer\w*|review\w*|contact\w*|call(?:ed|s|back)?|phoned?|act(?:ed)? on|triag\w*|seen|follow(?:ed)?[- ]?up|interven\w*|dealt with|looked at|looks? at)\b/i;
const fast =
  /\b(?:within|inside (?:an?|\d+|two|four) |time|(?:minutes|hours) (?:from|until|between)|(?:same|next) (?:working )?(?:day|night|shift|morning)|in (?:under|less than|\d+ (?:min|hour|h\b))|no later than|(?:less|fewer) than (?:an?|\d+) (?:min|hour|day)|by (?:noon|midday|evening|midnight|bedtime)|faster|sooner)/i;

/** Each asks for one of its first words, and for one of its second ones, where it has them. */
const words = {
  /** How fast alerts from home are answered (S0:8). */
  'alert-response': [[answerTime], [event, answer], [sign, answerToSign, fast]],
  /** What lets a device onto a market (S2:33). */
  clearance: [
    [
      /\b510 ?\(?k\)?|\bde novo\b|\bpma\b|\bpremarket\b|\bpre[- ]?submission\b|\b(?:fda|regulatory|device|market(?:ing)?) clearance\b|\bclearance (?:of the (?:device|product|pump|software)|letter|decision|is on file|on file|received)\b|\bcleared (?:by (?:the )?fda|for (?:marketing|sale))\b/i,
    ],
    [
      /\b(?:ce|ukca)[- ]?(?:mark(?:ing|ed)?|certificat\w*)\b|\beu mdr\b|\bmdr (?:certificat\w*|technical|conformity)\b|\bconformity\b|\bnotified body\b|\bapproved body\b/i,
    ],
    [
      /\b(?:fda|mhra|tga|health canada|swissmedic|anvisa|pmda) (?:clears|grants|approves|authori[sz]es|submission|decision|approval|authori[sz]ation|clearance|filing|registration|licen[cs]e)\b/i,
    ],
  ],
  'design-controls': [
    [
      /\bdesign (?:controls?|history|reviews?|inputs?|outputs?|verification|validation|transfer|freeze)\b|\b13485\b|\b14971\b|\b62304\b|\bqms\b|\bquality (?:management )?system\b|\bverification and validation\b|\bv&v\b|\brisk (?:management )?file\b|\bdhf\b|\brequirements? traced\b|\btraceability matrix\b|\bhazards? with (?:an? )?verified\b|\brisk controls? verified\b/i,
    ],
  ],
  /** The wait of patients, or the minutes of staff (S3:24). */
  wait: [
    [
      /\bon time\b|\bovertime\b|\bwait(?:s|ed|ing|list)?\b|\bqueue|\bon hold\b|\bhold time\b|\bturnaround\b|\b(?:hours?|minutes?|seconds?)\b|\bthird next available\b|\bbacklog\b|\blead time\b|\babandon(?:ed|ment)\b|\btouches per\b|\btyped twice\b/i,
    ],
    [/^time (?:to|from|spent|per)\b|\b(?!first )\w+ time (?:to|from|spent|per)\b/i],
    [
      /\b(?:days?|weeks?)\b/i,
      /\b(?:appointments?|first visits?|referrals?|authori[sz]ations?|seen|answer\w*|repl(?:y|ies|ied)|scheduled|booked|paid|settled)\b/i,
    ],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly RegExp[])[]>>;

const names = Object.keys(words) as WordedMatter[];

/** What a title is about. */
export const mattersOf: (title: string) => readonly WordedMatter[] = remember((title) =>
  names.filter((name) => words[name].some((all: readonly RegExp[]) => all.every((word) => word.test(title)))),
);
