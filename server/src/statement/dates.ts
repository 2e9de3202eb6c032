import type { Span } from '../document/span.ts';

/** Some as they are often mistyped. */
const MONTH =
  '(?:jan(?:uary|aury|urary)?|feb(?:r?uary|urary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember|mber|emeber)?|oct(?:ober|obre)?|nov(?:ember|mber|emeber)?|dec(?:ember|mber|emeber)?)';
const DAY = '(?:[12]\\d|3[01]|0?[1-9])';
const WEEKDAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?)?';
/** Which year: of accounts, of a plan, of a school. */
const KIND =
  '(?:financial|fiscal|calendar|academic|school|plan|benefit|contract|policy|measurement|reporting)';
const QUARTER = '(?:quarter|quater|quartr|qtr)';
const COUNT =
  '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty[ -]four|thirty|sixty|ninety|a)';
const YEAR = '(?:,? 20\\d\\d)?';
/**
 * How a date is said, the first that fits. Each is a pattern of its own, and so are those below: as one pattern they take the engine
 * 70 ms to prepare, which it does anew whenever it has let go of it.
 */
const DATES = [
  '20\\d\\d-\\d\\d(?:-\\d\\d)?',
  '\\d{1,2}[/.]\\d{1,2}[/.](?:20)?\\d\\d',
  // "6/30", "31/10", "05/06", "02/2028", not "by 2/3".
  '(?:0?[1-9]|1[0-2])/(?:1[1-9]|2\\d|3[01])|(?:1[3-9]|2\\d|3[01])/(?:1[0-2]|0?[1-9])|[2-9]/1|1[0-2]/[1-9]|0[1-9]/0[1-9]|(?:0?[1-9]|1[0-2])/20\\d\\d',
  `${WEEKDAY}\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}${YEAR}`,
  `${WEEKDAY}${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? 20\\d\\d)?`,
  `${DAY}-${MONTH}(?:-(?:20)?\\d\\d)?`,
  `(?:early |mid[- ]|late )?${MONTH}${YEAR}`,
  '20\\d\\d[- ]?[qh][1-4]',
  '[qh][1-4](?:[ -]?(?:fy)?20\\d\\d| fy\\d\\d|/\\d\\d)?',
  'fy[ -]?(?:20)?\\d\\d',
  'day \\d{2,3}',
  'week \\d{1,2}(?! of (?:gestation|pregnancy|treatment|therapy|life))',
  '20\\d\\d',
  `(?:the )?(?:financial |fiscal |calendar |academic )?(?:year|fy|${QUARTER}|month|cycle|half)(?:'s)?[- ]?(?:end|close)`,
  'eo[yqm]',
  'the turn of the year',
  "(?:next |this |the |mid[- ]?)?(?:(?:spring|summer|autumn|winter)(?: term)?|christmas(?: day| eve)?|xmas|new year(?:'s (?:day|eve))?|thanksgiving|easter|labou?r day|memorial day|independence day|boxing day|holidays)",
  "(?:the )?(?:halloween|diwali|ramadan|eid|passover|hanukkah|good friday|whitsun|juneteenth|(?:4th|fourth) of july|(?:mother|father|valentine|president)(?:'s|s'|s)? day|st\\.? patrick's day|columbus day|veterans day|bank holiday)",
  '(?:the )?(?:black friday|cyber monday|(?:lunar|chinese) new year|half[- ]term|movember|lent|advent|rosh hashanah|yom kippur|purim|pride month|super bowl)',
  // "No Smoking Day", "World Heart Day", "National Diabetes Week".
  "(?:no smoking|armed forces|remembrance|bonfire|(?:world|international|national)(?: [a-z']+){1,3}|[a-z']+ awareness) (?:day|night|week|month)",
  '(?:the )?sprint \\d{1,2}',
  `(?:first|second|third|fourth|last|1st|2nd|3rd|4th) (?:week|half) of ${MONTH}`,
  '(?:the )?(?:half|mid)-?year',
  `(?:first|second|third|fourth|last) (?:mon|tues|wednes|thurs|fri|satur|sun)day (?:of|in) ${MONTH}`,
  `(?:next|this) (?:${KIND} )?(?:quarter|month|year|cycle|half|term)`,
  '(?:first|second|third|fourth|last|1st|2nd|3rd|4th) (?:fiscal |calendar )?(?:quarter|half)(?! of (?:the )?(?:visits?|patients?))',
  `(?:${QUARTER}|cycle|month|(?:${KIND} )?year|school term|fy)(?=[ ,;.]|$)`,
].map((date) => new RegExp(`(?:${date})(?: (?:closes|ends|is out|end|deadline))?(?![\\w%])`, 'y'));

/** Behind these words a date is when something is due. */
const BEFORE_DATE =
  /\b(?:by|before|b4|ahead of|until|till|no later than|not later than|due by|due on|due|effective|as of|from now to|from|in|during|on|for|through|over|end of|come) /g;
const PART = '(?:the )?(?:very )?(?:end|close|start|beginning|middle|half|last day) (?:of )?';
/** What stands between such a word and its date, the longest first. */
const BETWEEN = [`(?:the )?${PART}(?:the |this |next )`, `(?:the )?${PART}`, 'the ', ''].map(
  (words) => new RegExp(words, 'y'),
);
const NAMED_OCCASION =
  '(?:himss|hlth|vive|medica|arab health|rsna|asco|aep|oep|open enroll?ment|demo day|data(?:base)? lock|db lock)(?![\\w-])';
const OCCASION = `(?:${NAMED_OCCASION}|(?:next |annual |yearly |spring |summer |autumn |fall |winter |external |board |cqc |fda |cms |jci |iso |state |joint commission ){0,2}(?:audit|inspection|accreditation (?:visit|survey)|(?:joint commission|state|cms|jci) survey|board meeting|conference|congress)(?![\\w-]))`;
/** Dates and stretches that speak for themselves: "this quarter", "Q3". */
const CLEAR_DATES = [
  `\\b(?:this|next|the current|the coming) (?:${KIND} )?(?:quarter|half[- ]year|year|month|cycle|half|season|spring|summer|autumn|winter)\\b`,
  // "Next term"; "this term is understood" speaks of a word.
  '\\b(?:this|next|the coming) (?:school )?term(?=[.,;:)]|$| (?:in|at|for|across)\\b)',
  '\\b(?:in|by|within) our (?:first|second|third) (?:year|quarter|(?:six|twelve|6|12) months)\\b',
  `\\bat the ${MONTH} (?:congress|conference|fair|expo|summit|symposium)\\b`,
  `\\b(?:in|within|over|during|inside|by|over the course of|in the course of) (?:the )?(?:next|first|coming|following) ${COUNT} (?:days|weeks|months|quarters|years)\\b`,
  `\\b(?:in|within|over|inside|after) (?:${COUNT}) (?:months?|quarters?|years?|sprints?)\\b`,
  // "This September"; "this may lower …" says no date.
  `\\b(?:this|next|coming) (?!may\\b|mar\\b|dec\\b)${MONTH}\\b`,
  '\\b(?:this|next|coming) may(?=[.,;)]|$)',
  '\\b(?:this|next|the current) (?:fiscal(?=[.,;)]|$)|fy\\b)',
  `\\b(?:(?:by|in|before|until|from) )?(?:the )?(?:week (?:of|commencing|beginning|ending)|w/c|w/e) (?:the )?(?:${DAY}(?:st|nd|rd|th)? ${MONTH}|${MONTH} ${DAY})`,
  // A meeting or a visit of inspectors has its date; a go-live and an operation have theirs from the work itself.
  `\\b(?:before|b4|ahead of|in time for) (?:the |our )?${OCCASION}(?! (?:trail|report|log|call|room|committee|team|form))`,
  `\\b(?:by|no later than) ${NAMED_OCCASION}`,
  `\\b(?:in|within) (?:30|45|60|90|100|120|150|180|360)[ -]days?\\b`,
  `\\bwithin ${COUNT} weeks\\b`,
  '\\b(?:during|in|throughout|by the end of|before the end of) (?:the |this |our )?(?:[qh][1-4] )?(?:pilot|cycle)\\b(?! (?:trial|study|phase|site|ward|unit|clinic|group|hospital|practice))',
  // "…, 7/1", and no visual acuity of 6/12.
  '[,;] (?:0?[1-9]|1[0-2])/(?:1|1[13-9]|2\\d|3[01])(?=[.)]?$)',
  // "…, Sept 9", "…; December", "…, October, all wards".
  `[,;(:-] ?(?:${MONTH} 20\\d\\d|\\d{1,2} ${MONTH}|${MONTH} ${DAY}(?:st|nd|rd|th)?(?=[.,;)]|$)|${MONTH}(?=[.)]?$|, (?:all|both|every|each|in|at|on)\\b))`,
  '\\b(?:end of|mid|late|early)[- ](?:the |this )?(?:q[1-4]|year|quarter|month|20\\d\\d|january|february|march|april|may|june|july|august|september|october|november|december)(?: 20\\d\\d)?',
  '\\b(?:[qh][1-4](?:[ -]?20\\d\\d)?|20\\d\\d[- ]?[qh][1-4]|20\\d\\d-\\d\\d-\\d\\d|fy ?(?:20)?\\d\\d|eo[yq]|year[- ]end)\\b',
].map((date) => new RegExp(date, 'g'));

/** Dates and stretches of time that may say when something is due, from left to right. */
export function* datesIn(plain: string): Generator<Span> {
  for (let from = 0; ; ) {
    let first = dateBehindWord(plain, from);
    for (const date of CLEAR_DATES) {
      const start = seek(date, plain, from)?.index;
      if (start !== undefined && (!first || start < first.start)) first = { start, end: date.lastIndex };
    }
    if (!first) return;
    yield first;
    from = first.end;
  }
}

function dateBehindWord(plain: string, from: number): Span | undefined {
  for (let at = from; ; ) {
    const word = seek(BEFORE_DATE, plain, at);
    if (!word) return undefined;
    at = BEFORE_DATE.lastIndex;
    for (const words of BETWEEN) {
      if (!seek(words, plain, at)) continue;
      const start = words.lastIndex;
      const date = DATES.find((each) => seek(each, plain, start));
      if (date) return { start: word.index, end: date.lastIndex };
    }
  }
}

function seek(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}
