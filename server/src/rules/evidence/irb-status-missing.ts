import * as l10n from '../../base/l10n.ts';
import { addKeys, type Edit } from '../../document/edit.ts';
import type { Source } from '../../document/source.ts';
import { entryOf } from '../../document/syntax.ts';
import type { LocatedFinding, ObjectiveRule } from '../../lint/rule.ts';
import type { KeyResultReading } from '../../statement/objective.ts';
import { topicsOf } from '../../statement/topics.ts';
import { addToKeyResult } from '../add-fields.ts';
import { keyResultNode } from '../nodes.ts';
import { isStudyWithPeople } from './study.ts';

/** What is left open: whether a review is needed, where it stands, or who said that none is. */
type Open = 'all' | 'status' | 'determination';

const messages: Readonly<Record<Open, string>> = {
  all: l10n.mark(
    'This study involves people and does not say where its ethics review stands; record the IRB status, or that none is required.',
  ),
  status: l10n.mark(
    'An IRB review is required here, and nobody can see where it stands; record its status and date.',
  ),
  determination: l10n.mark(
    'No IRB review is required here, and nobody can see who decided that; record the determination.',
  ),
};

export const irbStatusMissing: ObjectiveRule = {
  id: 'evidence/irb-status-missing',
  level: 'objective',
  summary: 'A study with people that does not say where its ethics review (IRB) stands.',
  why: 'Research with people needs the review of an ethics board, or its word that none is needed, before the first person takes part. That can take weeks, so it belongs in the plan.',
  severity: 'info',
  tier: 'core',
  references: ['S0:10', 'irb'],
  absence: true,

  *check({ keyResults }) {
    const open = keyResults.map(whatIsOpen);
    if (open.every((each) => each === undefined) || keyResults.some(isOnReview)) return;
    for (const [at, each] of keyResults.entries()) {
      const what = open[at];
      const { keyResult, anchor, index } = each;
      const { evidence } = keyResult;
      if (!what || keyResult.status?.text === 'dropped') continue;
      const span = evidence?.irb?.keyRange ?? evidence?.keyRange ?? anchor;
      yield { message: l10n.t(messages[what]), span, keyResult: index, data: what };
    }
  },

  fixes(finding, source) {
    const open = finding.data as Open;
    return [
      {
        title: l10n.t('Plan the IRB review'),
        edits:
          open === 'determination'
            ? []
            : irb(source, finding, open, 'required: yes, status: planned, due: TODO'),
      },
      {
        title: l10n.t('Record that no IRB review is needed'),
        edits: open === 'status' ? [] : irb(source, finding, open, 'required: no, determination: TODO'),
      },
    ];
  },
};

function isOnReview({ statement }: KeyResultReading): boolean {
  return topicsOf(statement?.text ?? '').ethics === true;
}

function whatIsOpen(reading: KeyResultReading): Open | undefined {
  const irb = reading.keyResult.evidence?.irb;
  if (!irb) return isStudyWithPeople(reading) ? 'all' : undefined;
  const { required, status, date, due, determination } = irb;
  if (required?.value === true) return status || date || due ? undefined : 'status';
  return required?.value === false && !determination && !status ? 'determination' : undefined;
}

/** Adds what is missing to `evidence.irb`, which is made where it is absent. */
function irb(source: Source, finding: LocatedFinding, open: Open, keys: string): Edit[] {
  if (open === 'all') return addToKeyResult(source, finding, `evidence:\n  irb: { ${keys} }`);
  const evidence = entryOf(keyResultNode(source, finding), 'evidence')?.value;
  const block = entryOf(evidence, 'irb')?.value;
  return block?.kind === 'map' ? addKeys(source, block, `{ ${keys} }`) : [];
}
