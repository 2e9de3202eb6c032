import * as l10n from '../../base/l10n.ts';
import { type Edit, replaceScalar } from '../../document/edit.ts';
import { replaceItem } from '../../document/edit-item.ts';
import { okrKeys } from '../../document/keys.ts';
import type { Source } from '../../document/source.ts';
import { entryOf } from '../../document/syntax.ts';
import { template } from '../../knowledge/templates.ts';
import type { LocatedFinding, ObjectiveRule } from '../../lint/rule.ts';
import { matchMetric } from '../../statement/named-metric.ts';
import type { KeyResultReading } from '../../statement/objective.ts';
import { topicsOf } from '../../statement/topics.ts';
import { addInOrder } from '../add-fields.ts';
import { isCare } from '../care.ts';
import { keyResultNode } from '../nodes.ts';

const rewording = 'Adverse events per 1,000 monitored days';

export const reportingRate: ObjectiveRule = {
  id: 'safety/reporting-rate',
  level: 'objective',
  summary: 'A goal that is reached when people report less harm, whether or not there is less.',
  why: 'Reports depend on trust: where fewer are wanted, fewer are written, and harm stays unseen. Events counted per denominator tell how safe care is, and many reports can mean that people speak up.',
  severity: 'info',
  tier: 'second',
  references: ['S0:14', 'mederr.rate'],

  *check(reading, { signals }) {
    if (!isCare(reading, signals)) return;
    for (const each of reading.keyResults)
      if (rewardsSilence(each))
        yield {
          message: l10n.t(
            'This rewards fewer reports, not less harm; measure events per denominator, and keep reporting high.',
          ),
          span: each.anchor,
          keyResult: each.index,
        };
  },

  fixes(finding, source) {
    const edits = reword(source, finding);
    const title = l10n.t('Measure events per 1,000 monitored days');
    return [{ title, edits, confirm: true }];
  },
};

/** How late, how long or how complete reports are is another matter: there, less is better. */
const otherMeasure =
  /\b(?:time|times|hours?|days?|minutes?|delays?|late|overdue|open|backlog|waiting|pending|queued|unread|unreviewed|unanswered|unreported|missing|incomplete|duplicate|errors?|mistakes?|incorrect|rejected|closed?|closure|lag|burden|clicks|steps|effort|not|without|never|under-?report\w*)\b/i;
/** What a title without it need not be read for. */
const reports = /report/i;
const ceiling = /\b(?:below|under|at most|less than|fewer than|no more than|or less|or fewer)\b|[<≤]/i;

const harm =
  '(?:(?:medication|medicine|drug|dosing|dose|prescribing|dispensing|administration|use) errors?|falls?|infections?|pressure (?:ulcers?|injury|injuries)|(?<!\\b(?:it|security|service|system|software|privacy|data) )incidents?|near[ -]miss(?:es)?|(?:adverse(?: drug)?|safety|sentinel|never) events?|needle[ -]?sticks?|violence|assaults?|aggression|abuse)';
/** "Reported falls", "incidents reported by nurses", "reports of medication errors": what is counted is what somebody wrote. */
const reportedHarm = new RegExp(
  `\\breported ${harm}\\b|\\b${harm} (?:are |were )?reported\\b|\\breports? (?:of|on|about) ${harm}\\b|\\b(?:datix|near[ -]miss|safety event) reports?\\b`,
  'i',
);
/** "Every near miss is reported": more reports are asked for. */
const wantsReports = new RegExp(
  `\\b(?:all|every|each|any|more) (?:[\\w-]{1,20} )?${harm} (?:is |are |to be |being )?reported\\b`,
  'i',
);
const harmWord = new RegExp(`\\b${harm}`, 'gi');
/** What patients tell of themselves is their outcome; events per denominator are a rate of harm. */
const ofPatients =
  /\b(?:patients?|self)[ -]reported\b|\breported by (?:the )?(?:patients?|members?|residents?|famil|clients?|parents?)|\bper (?:\d|(?:patient|bed|line|order|visit|dose|admission)\b)/i;

function rewardsSilence({ keyResult, statement, type, target, direction }: KeyResultReading): boolean {
  if (!statement || type === 'milestone' || keyResult.direction?.text === 'increase') return false;
  const { text } = statement;
  if (!reports.test(text) || wantsReports.test(text)) return false;
  if (!countsReports(text, keyResult.unit?.text) || topicsOf(text).operations) return false;
  if (
    otherMeasure.test(withoutPeriods(text).replace(harmWord, '')) ||
    /\b(?:days?|hours?|minutes?)\b/i.test(periodOf(keyResult.unit?.text))
  )
    return false;
  if (direction === 'decrease' || target?.value === 0) return true;
  return target?.comparator?.startsWith('<') === true || ceiling.test(text);
}

function countsReports(text: string, unit = ''): boolean {
  if (matchMetric(text)?.id === 'safety-event-reports') return true;
  return reportedHarm.test(text) && !ofPatients.test(`${text} ${unit}`);
}

/** "per 1,000 patient days", "a day" are denominators. */
function withoutPeriods(text: string): string {
  return text.replace(
    /\b(?:per|a|each|every|in)(?: [\d,.]+)?(?: [\w-]{1,20}){0,2}[ -](?:days?|hours?)\b/gi,
    '',
  );
}

function periodOf(unit: string | undefined): string {
  return withoutPeriods(unit ?? '');
}

function reword(source: Source, finding: LocatedFinding): Edit[] {
  const node = keyResultNode(source, finding);
  const keys = limited.filter(
    (lines) => !(source.headerModel?.escalation?.safety && lines.startsWith('escalation:')),
  );
  if (node?.kind === 'scalar') return replaceItem(source, node, `title: ${rewording}\n${keys.join('\n')}`);
  const title = entryOf(node, ...okrKeys.namesOf('keyResult', 'title'))?.value;
  if (node?.kind !== 'map' || title?.kind !== 'scalar') return [];
  const edits = replaceScalar(title, rewording);
  const missing = keys.filter((lines) => {
    const names = okrKeys.namesOf('keyResult', lines.slice(0, lines.indexOf(':')));
    return entryOf(node, ...names) === undefined;
  });
  return edits.length === 0
    ? []
    : [...edits, ...missing.flatMap((lines) => addInOrder(source, node, 'keyResult', lines))];
}

/** What a limit on harm needs: people who act once it is passed, too. */
const limited = ['category: safety', 'target: TODO', template('escalation').trimEnd()];
