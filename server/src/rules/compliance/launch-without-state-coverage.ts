import * as l10n from '../../base/l10n.ts';
import type { Finding, ObjectiveRule } from '../../lint/rule.ts';
import type { Signals } from '../../lint/signals.ts';
import type { ObjectiveReading } from '../../statement/objective.ts';
import type { Launch, Statement } from '../../statement/statement.ts';
import { readStates } from '../../statement/states.ts';
import { readTokens } from '../../words/text.ts';
import { addStates, type Uncovered, uncovered, unnamedState } from './states.ts';

export const launchWithoutStateCoverage: ObjectiveRule = {
  id: 'compliance/launch-without-state-coverage',
  level: 'objective',
  summary: 'A launch of licensed or remote care in US states whose telehealth rules nobody has looked at.',
  why: 'Care counts as given where the patient is, and licences, consent and prescribing rules differ by state; one record per state shows what is settled.',
  severity: 'warning',
  tier: 'core',
  references: [
    'S0:8',
    'S3:40',
    'state.where',
    'state.imlc',
    'state.telehealth',
    'state.wa.mhmda',
    'state.tx.hb300',
    'state.ca.cmia',
  ],
  waitsFor: 'regulatory',
  absence: true,

  *check(reading, { signals }) {
    if (!signals.us || !isLicensedCare(reading, signals) || settlesStates(reading)) return;
    const states = { ...signals.states, ...plannedHere(reading) };
    const told = new Set<string>();
    const counts = new Set<number>();
    for (const { launch, place } of launchesOf(reading)) {
      const gap = uncovered(launch, { ...signals, states });
      const missing = gap?.missing.filter((code) => !told.has(code)) ?? [];
      for (const code of missing) told.add(code);
      // The objective and its key result mostly tell of the same states.
      const isNew = gap && gap.missing.length === 0 && !counts.has(gap.count);
      if (isNew) counts.add(gap.count);
      if (gap && (missing.length > 0 || isNew))
        yield { message: messageOf({ ...gap, missing }), ...place, data: { missing } };
    }
  },

  fixes(finding, source) {
    const { missing } = finding.data as { missing: readonly string[] };
    const edits = addStates(source, missing.length > 0 ? missing : [unnamedState]);
    const title =
      missing.length === 0
        ? l10n.t('Add a state to regulatory.states')
        : missing.length === 1
          ? l10n.t('Add {state} to regulatory.states', { state: missing[0] ?? '' })
          : l10n.t('Add the missing states to regulatory.states');
    return [{ title, edits }];
  },
};

const remoteCare =
  /\btele(?:health|medicine|-?visits?|-?consult|-?psychiatry|-?dermatology|-?stroke)|\bvirtual (?:care|visit|clinic|consult)|\bvideo (?:visit|consult)|\bremote (?:patient )?(?:monitoring|care|visit|consult)|\be-?prescri|\bonline (?:consult|prescri)|\bRPM\b/i;
const stateWork =
  /\b(?:licensure|licensing|licensed)\b|\bmedical licen[cs]e|\bstate[- ](?:specific|by[- ]state|level)|\bstate (?:law|rule|requirement|review|regulation|telehealth)/i;

function isLicensedCare(reading: ObjectiveReading, { vertical, clinical }: Signals): boolean {
  if (vertical === 'telehealth' || vertical === 'remote-patient-monitoring') return clinical;
  return (clinical || vertical === '') && statementsOf(reading).some(({ text }) => remoteCare.test(text));
}

/** The launch itself, or a key result beside it, settles the states (S0:8). */
function settlesStates(reading: ObjectiveReading): boolean {
  return statementsOf(reading).some(({ text }) => stateWork.test(text));
}

/** "Legal review finished for Texas": a key result on compliance beside the launch looks at the states that it names. */
function plannedHere({ keyResults }: ObjectiveReading): Signals['states'] {
  const named = keyResults
    .filter(({ categories, launch }) => categories.includes('compliance') && !launch)
    .flatMap(({ statement }) => (statement ? readStates(readTokens(statement.text)) : []));
  return Object.fromEntries(named.map((code) => [code, 'planned']));
}

function statementsOf({ statement, keyResults }: ObjectiveReading): Statement[] {
  return [statement, ...keyResults.map((each) => each.statement)].flatMap((each) => each ?? []);
}

interface PlacedLaunch {
  readonly launch: Launch;
  readonly place: Pick<Finding, 'span' | 'keyResult'>;
}

function launchesOf({ ownLaunch, plannedLaunches, keyResults, anchor }: ObjectiveReading): PlacedLaunch[] {
  return [
    ...(ownLaunch ? [{ launch: ownLaunch, place: { span: anchor } }] : []),
    ...plannedLaunches.map((planned) => ({ launch: planned.launch, place: { span: planned.anchor } })),
    ...keyResults.flatMap(({ launch, anchor: span, index }) =>
      launch ? [{ launch, place: { span, keyResult: index } }] : [],
    ),
  ];
}

function messageOf({ count, covered, missing }: Uncovered): string {
  const reach =
    count === 1
      ? l10n.t('This launch reaches 1 state')
      : l10n.t('This launch reaches {count} states', { count });
  if (missing.length > 0)
    return l10n.t(
      '{reach}, but no telehealth review is recorded for {states}; add it under regulatory.states.',
      { reach, states: listed(missing) },
    );
  return covered.length === 0
    ? l10n.t('{reach}, but regulatory.states records none; add the others with their telehealth review.', {
        reach,
      })
    : l10n.t(
        '{reach}, but regulatory.states records only {states}; add the others with their telehealth review.',
        { reach, states: listed(covered) },
      );
}

function listed(codes: readonly string[]): string {
  return codes.length > 5
    ? l10n.t('{names} and {count} more', { names: codes.slice(0, 4).join(', '), count: codes.length - 4 })
    : codes.join(', ');
}
