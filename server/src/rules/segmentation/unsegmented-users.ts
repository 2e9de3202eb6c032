import * as l10n from '../../base/l10n.ts';
import { replaceScalar } from '../../document/edit.ts';
import type { Source } from '../../document/source.ts';
import type { Fix, LocatedFinding, ObjectiveRule } from '../../lint/rule.ts';
import type { Statement } from '../../statement/statement.ts';
import { unnamedPopulation } from '../measured-people.ts';
import { objectiveReading } from '../readings.ts';
import { orUsual, pluralOf, rolesOf } from '../role-words.ts';
import { scalarAt } from '../scalars.ts';
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
    if (statement?.population.kind === 'unsegmented')
      yield { message: message(mentioned(statement), signals.roles), span: anchor, severity: 'hint' };
    for (const reading of keyResults)
      if (reading.statement && unnamedPopulation(reading)?.kind === 'unsegmented')
        yield {
          message: message(
            mentioned(reading.statement) || (reading.keyResult.unit?.text ?? ''),
            signals.roles,
          ),
          span: reading.anchor,
          keyResult: reading.index,
        };
  },

  fixes(finding, source) {
    const statement = statementAt(source, finding);
    const title = scalarAt(source, finding.span);
    if (!statement || !title) return [];
    if (!statement.population.mention) return [segmentFix(source, finding)];
    const roles = rolesOf(source);
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

/** The word that hides who is meant; empty where it stands in the unit. */
function mentioned({ text, population }: Statement): string {
  const { start, end } = population.mention ?? { start: 0, end: 0 };
  return text.slice(start, end);
}

function message(mention: string, declared: readonly string[]): string {
  const word = mention.slice(0, 30);
  const usual = hides(word, orUsual([]));
  const told = declared.length > 1 ? hides(word, declared) : usual;
  return told.length <= 160 ? told : usual;
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
