import * as l10n from '../../base/l10n.ts';
import { replaceScalar } from '../../document/edit.ts';
import { entryOf } from '../../document/syntax.ts';
import type { ObjectiveRule } from '../../lint/rule.ts';
import type { KeyResultReading } from '../../statement/objective.ts';
import { barePromise } from '../../statement/promise.ts';
import { keyResultNode } from '../nodes.ts';
import { scalarAt } from '../scalars.ts';
import { isDuty } from './release-gate.ts';

export const vacuousTarget: ObjectiveRule = {
  id: 'compliance/vacuous-target',
  level: 'objective',
  summary:
    'A promise to be in line with the law, without a control set, a count or an audit that would show it.',
  why: 'Nobody can measure being in line with the law as such; controls in place, findings of an audit or gaps closed can be counted and shown.',
  severity: 'info',
  tier: 'second',
  references: ['S0:8', 'S0:14', 'hipaa.security.admin'],

  *check({ keyResults }) {
    for (const reading of keyResults) {
      if (isMeasured(reading)) continue;
      const { keyResult, statement, anchor, index } = reading;
      const inTitle = barePromise(statement?.text ?? '');
      const target = keyResult.target;
      const law = inTitle ?? (target && barePromise(`${statement?.text ?? ''}: ${target.text}`));
      if (law === undefined) continue;
      yield {
        message:
          law === ''
            ? l10n.t(
                'Nothing shows whether this is reached; name the controls, and count what an audit finds open.',
              )
            : l10n.t(
                'Nothing shows whether this is reached; name the {law} controls, and count what an audit finds open.',
                { law },
              ),
        span: inTitle === undefined && target ? target.range : anchor,
        keyResult: index,
        data: { law },
      };
    }
  },

  fixes(finding, source) {
    const { law } = finding.data as { law: string };
    const written = scalarAt(source, finding.span);
    if (!written) return [];
    const target = entryOf(keyResultNode(source, finding), 'target')?.value;
    const isTarget = target?.kind === 'scalar' && target.span.start === written.span.start;
    const controls = `the ${law === '' ? 'TODO' : law} controls`;
    const found = '0 critical and at most 2 minor findings';
    const edits = isTarget
      ? replaceScalar(target, `${found} in an audit of ${controls}`)
      : [
          ...replaceScalar(written, `Audit of ${controls} ends with ${found}`),
          ...(target?.kind === 'scalar' ? replaceScalar(target, '0 critical findings') : []),
        ];
    return [{ title: l10n.t('Measure it by an audit'), edits, confirm: true }];
  },
};

/** A definition, a unit such as `of 42 controls`, or a number other than all says what is counted. */
function isMeasured({ keyResult, categories, declared, target, baseline }: KeyResultReading): boolean {
  const { unit, measure } = keyResult;
  if (declared && !isDuty(categories)) return true;
  if (baseline || (unit && !/^(?:%|percent)$/.test(unit.text))) return true;
  if (measure?.definition || measure?.method) return true;
  const value = target?.value;
  return value !== undefined && value !== 100;
}
