import type { Span } from '../document/span.ts';
import type { Reading } from '../words/text.ts';
import { datesIn } from './dates.ts';

/** No date and no stretch of time is without one of these; most texts have none. */
const HINT =
  /20\d\d|\d[/.]\d|\b[qh][1-4]|\bfy|day|week|month|quarter|year|cycle|half|pilot|\beo[yqm]|season|\bterm|spring|summer|autumn|winter|christmas|xmas|thanksgiving|holiday|easter|halloween|diwali|ramadan|\beid|passover|hanukkah|whitsun|juneteenth|(?:4th|fourth) of july|fiscal|\bqtr|quater|quartr|w\/[ce] |\b(?:before|b4|ahead of|time for) .{0,40}(?:audit|inspection|lock|meeting|survey|visit|conference|congress)|himss|hlth|vive|medica|arab health|sprint|cyber|new year|half-term|half term|movember|\blent\b|advent|rosh|yom kip|purim|pride|super bowl|bonfire|rsna|asco|\b[ao]ep\b|open enroll?ment|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;
/** "By quarter" as an amount, "each month", "per year", "ready for winter": no date. */
const AMOUNT =
  /^by (?:a|the) (?:quarter|half)$|^(?:in|for|over|through|on) (?:the )?(?:year|quarter|month|cycle)$|^for (?:the )?(?:spring|summer|autumn|winter)$|^(?:in|for|over|during|through|on) (?:the )?(?:ramadan|eid|passover|diwali|hanukkah|halloween|bank holiday)$|^over (?!the (?:next|coming|following|course) )|^as of |^on (?!(?:the )?(?:(?!20\d\d(?![-/.]))\d|first|second|third|last |labor|labour|memorial|independence|boxing|christmas|new year|world|thanksgiving|easter|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d))|^from (?:the |last |this )?(?:20\d\d|week|day|quarter|year|month|half|cycle)/;
const PAST =
  /\b(?:than|vs|versus|from|of|to|against|since|below|above|compared to|compared with|baseline|was|were)(?: the| our)? ?$/;
const MONTHS_BEFORE = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}$/;
const FIGURE = '\\S{0,9}\\d\\S{0,9}(?: [a-z-]{1,20}){0,2}';
const AT = '(?: (?:at|in|by)(?: the)?)?';
/** "Than in 2026", "against 52 minutes in January", "(3.4% in 2026)": when something else was. */
const COMPARED = new RegExp(
  [
    '\\b(?:than|as)(?: they were| it was)? $',
    `\\b(?:against|versus|vs\\.?|compared (?:with|to)|from|was|were|stood at) ${FIGURE}${AT} $`,
    `\\(${FIGURE}${AT} $`,
  ].join('|'),
);
/** After these a stretch of time is how long a step takes, not when the goal is due. */
const CYCLE_TIME =
  /\b(?:clos|resolv|answer|return|see|seen|repl|respond|respon|review|offer|book|schedul|treat|call|contact|acknowledg|complet|deliver|process|paid|pay|triag|notif|discharg|visit|appoint|follow|readmi|referr|diagnos|remediat|patch|fix|escalat|report|inform|send|sent|issu|get |given|receiv|sign|document|restor|recover|act on|handl|dispens|administer|screen|mortality|surviv|retain|retention|stay|wait|claim|revok|disabl|access|investigat|feedback|tell|alert|reach|fill|clean|clear|repair|transfer|admi|assess|approv|verif|reconcil|activat|registr)/;

/** The same for months and quarters, which are seldom a step's time. */
const LONG_CYCLE =
  /\b(?:mortality|surviv|retain|retention|readmi|follow|return|seen|relapse|remission|diagnos|paid|wait|respond|respon|answer|repl|resolv|acknowledg)/;

/** Nobody takes a quarter to answer or to come back. */
const QUARTERS = /\b(?:mortality|surviv|retain|retention|relapse|remission)/;

/** Something that a season's name stands in front of. */
const NAMED_AFTER = /^ (?!(?:and|across|but|while|with|without|when|for|from|season|term|months?)\b)[a-z]{3}/;

/** When the goal is due, said in its text. Not a deadline: `within 24 hours of release`, `at 6 months`, `by redesigning triage`. */
export function readDeadline({ plain }: Reading): Span | undefined {
  if (!HINT.test(plain)) return undefined;
  for (const { start, end } of datesIn(plain)) {
    const found = plain.slice(start, end);
    const before = plain.slice(0, start);
    const after = plain.slice(end);
    if (AMOUNT.test(found) || /^[\w%-]*-\w/.test(after) || (/\d$/.test(before) && !/^[,;(]/.test(found)))
      continue;
    if (/^[qh0-9fe]/.test(found) && (PAST.test(before) || (before.endsWith('(') && after.startsWith(':'))))
      continue;
    if (/^(?:[qhf0-9]|(?:in|on|during|from|end|mid|late|early)[ -])/.test(found) && COMPARED.test(before))
      continue;
    if (/\bthan $/.test(before)) continue;
    // "Sent 5 days before the board meeting".
    if (
      /^(?:before|ahead of) /.test(found) &&
      /\b(?:\d|one|two|three|four|five) (?:day|week|hour|month)s? $/.test(before)
    )
      continue;
    // "Open in March, June and October".
    if (/^, /.test(found) && MONTHS_BEFORE.test(before)) continue;
    // "No rise in 30-day mortality", "failures before day 10", "year-end close".
    if (/\d-(?:day|week|month|year)$|^(?:before|by|after|until) day \d/.test(found)) continue;
    if (
      /^(?:year|month|quarter)[- ]end$/.test(found) &&
      /^ (?:clos|account|report|inventor|audit)/.test(after)
    )
      continue;
    // "12,000 women in 2026 to 18,000 in 2027".
    if (/^ to [^a-z]{0,3}\d/.test(after) && /^(?:in|at|on) /.test(found)) continue;
    // "Down from Q3", "recover from the March 2025 outage", "prepare for the 2027 survey".
    if (/^from /.test(found) && /\b(?:up|down) $/.test(before)) continue;
    if (/^(?:from|for) the .*\d$/.test(found) && /^ [a-z]{3}/.test(after)) continue;
    // "Through the winter course".
    if (/^(?:through|for) the (?:spring|summer|autumn|winter)$/.test(found) && NAMED_AFTER.test(after))
      continue;
    if (/^(?:in|within|over|inside|after)/.test(found) && isStretch(found, before, after)) continue;
    return { start, end };
  }
  return undefined;
}

function isStretch(found: string, before: string, after: string): boolean {
  if (!/(?:day|week|month|quarter|year|sprint)s?$/.test(found)) return false;
  if (/^(?:after|over) /.test(found) && !/next|coming|first/.test(found)) return true;
  if (
    /^ (?:of|after|from|post|following|before|to |without|follow|instead|rather|not |or less|or fewer|or sooner)/.test(
      after,
    )
  )
    return true;
  // "Reagents expiring inside 3 months: £120k": which ones.
  if (/\b(?:expir|laps|falling due|due |run out|running out|up for renewal)[a-z]* ?$/.test(before))
    return true;
  // "Bugs closed within 2 sprints: 90%".
  if (/sprints?$/.test(found)) return CYCLE_TIME.test(before);
  // "Finished within 30 days: 90%".
  if (/^[:,]? ?(?:for |in |by )?\d{1,3}(?:\.\d)? ?%/.test(after)) return true;
  // "In the first 90 days live" is how long something is watched.
  if (/first/.test(found) && after !== '') return true;
  if (/next|coming/.test(found)) return false;
  if (/quarters?$/.test(found)) return QUARTERS.test(before);
  return /(?:days?|weeks?|year)$/.test(found) ? CYCLE_TIME.test(before) : LONG_CYCLE.test(before);
}
