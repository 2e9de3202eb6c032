import * as l10n from '../../base/l10n.ts';
import { replaceItem } from '../../document/edit-item.ts';
import type { Span } from '../../document/span.ts';
import { isStaffRole, spokenAs } from '../../knowledge/roles.ts';
import type { ObjectiveRule } from '../../lint/rule.ts';
import type { KeyResultReading } from '../../statement/objective.ts';
import { isOnlyWork } from '../../statement/work-done.ts';
import { nextKeyResultId } from '../ids.ts';
import { countsStaffLogins } from '../measured-people.ts';
import { keyResultNode } from '../nodes.ts';
import { overwrite } from '../overwrite.ts';
import { spokenRole } from '../role-words.ts';
import { isSecured } from '../secured.ts';
import { timeKeyResult } from '../time-key-result.ts';

interface Data {
  readonly role: string;
}

const loginSource = /\b(?:log-?ins?|sign-?ins?|sessions?|app-opens?|screen-(?:opens|views)|time-in-app)\b/i;

/** Sessions in which somebody looks on. */
const watched = /\b(?:observ\w*|shadow\w*|usability|think-?aloud)\b/i;

export const loginFrequencyAsSuccess: ObjectiveRule = {
  id: 'workflow/login-frequency-as-success',
  level: 'objective',
  summary: 'Log-ins, sessions or time in the app of people who work there, as the measure of success.',
  why: 'A tool for staff succeeds when it takes less of their time, not when it is opened more often; more log-ins can mean more work away from patients.',
  severity: 'warning',
  tier: 'core',
  references: ['S0:12', 'S2:80'],

  *check({ keyResults }, { signals }) {
    for (const reading of keyResults) {
      const span = countedAt(reading);
      const role = roleOf(reading, signals.roles);
      if (!span || role === undefined) continue;
      const data: Data = { role };
      const person = spokenAs(role);
      const message =
        person.length <= 20
          ? l10n.t(
              'Log-ins count how often the tool is opened, not the time it saves; measure minutes of administrative work per {person} instead.',
              { person },
            )
          : l10n.t(
              'Log-ins count how often the tool is opened, not the time it saves; measure minutes of administrative work instead.',
            );
      yield { message, span, keyResult: reading.index, data };
    }
  },

  fixes(finding, source) {
    const node = keyResultNode(source, finding);
    const { role } = finding.data as Data;
    if (!node || node.kind === 'list' || finding.objective === undefined) return [];
    const block = timeKeyResult(role);
    const edits =
      node.kind === 'map'
        ? overwrite(source, node, 'keyResult', block.replace(/^(?:id|owner): .*\n/gm, ''), 'unit')
        : replaceItem(source, node, block.replace('KR-TODO', nextKeyResultId(source, finding.objective)));
    return [{ title: l10n.t('Measure the time that it saves instead'), edits, confirm: true }];
  },
};

/** Who works there, of those that `segment` or the sentence names. */
function roleOf({ segments, statement }: KeyResultReading, declared: readonly string[]): string | undefined {
  const spoken = statement?.population.roles.find(isStaffRole);
  return segments.find(isStaffRole) ?? (statement && spoken && spokenRole(spoken, statement, declared));
}

/** Where log-ins are the measure: in the title, or in `measure.source`. Fewer of them may well be the goal. */
function countedAt(reading: KeyResultReading): Span | undefined {
  const { keyResult, categories, direction, adoption, anchor } = reading;
  const isControl =
    categories.includes('privacy') ||
    categories.includes('compliance') ||
    isSecured(reading.statement?.text ?? '');
  if (isControl || direction === 'decrease' || isOnlyWork(reading)) return undefined;
  if (countsStaffLogins(reading)) return anchor;
  const source = keyResult.measure?.source;
  return source && adoption && loginSource.test(source.text) && !watched.test(source.text)
    ? source.range
    : undefined;
}
