import * as l10n from '../../base/l10n.ts';
import { MESSAGE_LENGTH } from '../../base/shortened.ts';
import { replaceScalar } from '../../document/edit.ts';
import type { Field } from '../../document/shape.ts';
import type { Source } from '../../document/source.ts';
import type { Fix, LocatedFinding, ObjectiveRule } from '../../lint/rule.ts';
import type { Signals } from '../../lint/signals.ts';
import type { KeyResultReading } from '../../statement/objective.ts';
import { readStatement } from '../../statement/read.ts';
import type { Statement } from '../../statement/statement.ts';
import { speaksOfUse, unnamedPopulation } from '../measured-people.ts';
import { objectiveReading } from '../readings.ts';
import { hiddenBy, orUsual, pluralOf, rolesOf } from '../role-words.ts';
import { replaceAt, scalarAt } from '../scalars.ts';
import { roleSplitFix, withRole } from './role-split.ts';
import { segmentFix } from './segment.ts';

export const unsegmentedUsers: ObjectiveRule = {
  id: 'segmentation/unsegmented-users',
  level: 'objective',
  summary: 'A goal about users, people or everyone, without the role.',
  why: 'Physicians, nurses, administrative staff and patients need different things and take up a product at different speeds; one number for all of them hides the group that is left behind.',
  severity: 'warning',
  tier: 'core',
  references: ['S0:16', 'alerts.role'],

  *check({ statement, keyResults, anchor }, { signals }) {
    if (statement?.population.kind === 'unsegmented' && isAboutUse(statement))
      yield { message: message(mentioned(statement), signals), span: anchor, severity: 'hint' };
    for (const reading of keyResults) {
      if (!reading.statement || unnamedPopulation(reading, signals.roles)?.kind !== 'unsegmented') continue;
      const segment = segmentsOf(reading)[0];
      yield {
        message: message(segment?.text ?? hiding(reading), signals),
        span: segment?.range ?? reading.anchor,
        keyResult: reading.index,
        ...(segment && { data: 'segment' }),
      };
    }
  },

  fixes(finding, source) {
    if (finding.data === 'segment')
      return rolesOf(source).map((role) => ({
        title: l10n.t('Name {role}', { role: pluralOf(role) }),
        edits: replaceAt(source, finding.span, role),
        choice: true,
      }));
    const statement = statementAt(source, finding);
    const title = scalarAt(source, finding.span);
    if (!statement || !title) return [];
    if (!statement.population.mention) return [segmentFix(source, finding)];
    const roles = hiddenBy(mentioned(statement), rolesOf(source));
    const named = roles.map(
      (role): Fix => ({
        title: l10n.t('Name {role}', { role: pluralOf(role) }),
        edits: replaceScalar(title, withRole(statement, role)),
        choice: true,
      }),
    );
    return [segmentFix(source, finding), ...named, roleSplitFix(source, finding, title, statement, roles)];
  },
};

/**
 * "Give people more healthy years" is a mission, a model that is "right for everyone" too; who takes up a product, or likes it, is asked.
 * Of people, other than of users, much is said that is no use: where they live, who treats them.
 */
function isAboutUse(statement: Statement): boolean {
  const { text, categories, vanity, guess } = statement;
  if (vanity) return true;
  if (guess || categories.every((each) => aims.has(each))) return false;
  return !anybody.test(mentioned(statement)) || speaksOfUse(text);
}

/** Words for people that may be the patients, whoever uses the product. */
const anybody = /^(?:people|persons?|folks?|individuals?|citizens?|(?:every|any)(?:one|body))$/i;

const aims: ReadonlySet<string> = new Set(['outcome', 'safety', 'financial', 'operational', 'ai']);

function segmentsOf({ keyResult }: KeyResultReading): readonly Field[] {
  return [...(keyResult.segment?.items ?? []), ...(keyResult.segments?.items ?? [])];
}

/** The word of the title, else the unit, else the word of the target that hides who is meant. */
function hiding({ statement, keyResult: { unit, target } }: KeyResultReading): string {
  const inTarget = target && readStatement(target.text, 'key-result');
  return (statement && mentioned(statement)) || unit?.text || (inTarget ? mentioned(inTarget) : '');
}

/** The word that hides who is meant; empty where it stands elsewhere. */
function mentioned({ text, population }: Statement): string {
  const { start, end } = population.mention ?? { start: 0, end: 0 };
  return text.slice(start, end);
}

/** Names roles of the file, else of its vertical, else those of most products: never some that the word cannot mean. */
function message(mention: string, { roles: declared, vertical }: Signals): string {
  const word = mention.slice(0, 30);
  const usual = hides(word, orUsual([], ''));
  const told = [declared, orUsual([], vertical)]
    .map((roles) => hiddenBy(word, roles))
    .filter((roles) => roles.length > 1)
    .map((roles) => hides(word, roles));
  return told.find(({ length }) => length <= MESSAGE_LENGTH) ?? usual;
}

function hides(word: string, roles: readonly string[]): string {
  const [first = '', second = ''] = roles.map(pluralOf);
  return l10n.t(
    "'{word}' hides who is meant: {first} and {second} take up a tool at different speeds; name the role.",
    { word, first, second },
  );
}

function statementAt(source: Source, { objective, keyResult }: LocatedFinding): Statement | undefined {
  const reading = objective === undefined ? undefined : objectiveReading(source, objective);
  return keyResult === undefined ? reading?.statement : reading?.keyResults[keyResult]?.statement;
}
