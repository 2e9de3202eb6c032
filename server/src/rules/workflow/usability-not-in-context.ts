import * as l10n from '../../base/l10n.ts';
import { replaceScalar } from '../../document/edit.ts';
import type { ObjectiveRule } from '../../lint/rule.ts';
import type { KeyResultReading } from '../../statement/objective.ts';
import { keyResultNode } from '../nodes.ts';
import { overwrite } from '../overwrite.ts';
import { scalarAt } from '../scalars.ts';
import { type StandIn, standInsOf } from './test-setting.ts';

export const usabilityNotInContext: ObjectiveRule = {
  id: 'workflow/usability-not-in-context',
  level: 'objective',
  summary: 'Usability that is measured only in a laboratory, in simulation or with colleagues.',
  why: 'A quiet room hides the interruptions, the noise and the haste of care, and colleagues know the product too well; use errors show where the work is done, with those who do it.',
  severity: 'info',
  tier: 'second',
  references: ['S2:77-82', 'S3:89', 'std.62366'],

  *check({ keyResults }) {
    for (const reading of keyResults) {
      if (isInContext(reading) || !reading.statement) continue;
      if (standInsFor(reading).length === 0) continue;
      yield {
        message: l10n.t(
          'Usability in a test room or with colleagues hides what happens in care; observe the people who will use it, at their real work.',
        ),
        span: reading.anchor,
        keyResult: reading.index,
      };
    }
  },

  fixes(finding, source) {
    const title = scalarAt(source, finding.span);
    const node = keyResultNode(source, finding);
    if (!title || !node) return [];
    const reworded = inContext(title.text);
    const edits = [
      ...(reworded === title.text ? [] : replaceScalar(title, reworded)),
      ...(node.kind === 'map'
        ? overwrite(source, node, 'keyResult', 'measure: { method: contextual-observation }')
        : []),
    ];
    return [{ title: l10n.t('Test it in the place of use'), edits, confirm: true }];
  },
};

function isInContext({ keyResult }: KeyResultReading): boolean {
  return /contextual|in[- ]situ|shadow|field/i.test(keyResult.measure?.method?.text ?? '');
}

/** Simulated use with people of the role is a summative test (IEC 62366-1). */
function standInsFor({ keyResult, statement, segments }: KeyResultReading): readonly StandIn[] {
  const text = [statement?.text, keyResult.measure?.method?.text].join('; ');
  const found = standInsOf(text);
  const isRole = statement?.population.kind === 'role' || segments.length > 0;
  const isSimulated = found.every(({ span }) => isSimulation(text, span));
  return isRole && isSimulated ? [] : found;
}

function isSimulation(text: string, { start, end }: StandIn['span']): boolean {
  return /simulat/i.test(text.slice(start, end));
}

const words = { place: 'during real clinical work', people: 'with representative staff' };

function inContext(title: string): string {
  let text = title;
  for (const { kind, span } of [...standInsOf(title)].sort((a, b) => b.span.start - a.span.start))
    text = text.slice(0, span.start) + words[kind] + text.slice(span.end);
  return text;
}
