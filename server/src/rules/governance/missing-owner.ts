import * as l10n from '../../base/l10n.ts';
import { listed } from '../../base/listed.ts';
import { shortened } from '../../base/shortened.ts';
import type { Fix, ObjectiveRule } from '../../lint/rule.ts';
import type { KeyResultReading } from '../../statement/objective.ts';
import { addInOrder } from '../add-fields.ts';
import { keyResultNode, objectiveNode } from '../nodes.ts';
import { subjectOf } from '../subject.ts';

export const missingOwner: ObjectiveRule = {
  id: 'governance/missing-owner',
  level: 'objective',
  summary: 'A key result that nobody answers for, by its own name or by that of its objective.',
  why: 'A number without a named person is looked at by nobody; for safety, compliance and privacy a name for the whole file is too far away.',
  severity: 'warning',
  tier: 'core',
  references: ['S1:5', 'S0:14'],
  absence: true,

  *check({ objective, keyResults, anchor }, { signals }) {
    if (objective.owner) return;
    const open = keyResults.filter(
      (each) => each.statement && !each.keyResult.owner && (!signals.owner || guarded(each)),
    );
    const plain = open.filter(isPlainText);
    if (plain.length > 0)
      yield { message: signals.owner ? ofGuarded(plain) : ofPlain(plain.length), span: anchor };
    for (const each of open) {
      if (isPlainText(each)) continue;
      const kind = guarded(each) ?? '';
      const name = subjectOf(each.keyResult.id?.text);
      const message = signals.owner
        ? l10n.t('{name} is about {kind} and has no owner of its own; name the person who answers for it.', {
            name,
            kind,
          })
        : l10n.t('{name} has no owner, so nobody answers for it; name one person.', { name });
      yield { message, span: each.anchor, keyResult: each.index };
    }
  },

  fixes(finding, source) {
    const forObjective: Fix = {
      title: l10n.t('Add an owner to the objective'),
      edits: addOwner(objectiveNode(source, finding), 'objective'),
    };
    const forKeyResult: Fix = {
      title: l10n.t('Add an owner'),
      edits: addOwner(keyResultNode(source, finding), 'keyResult'),
    };
    return finding.keyResult === undefined ? [forObjective] : [forKeyResult, forObjective];

    function addOwner(
      node: ReturnType<typeof keyResultNode>,
      definition: 'objective' | 'keyResult',
    ): Fix['edits'] {
      return node?.kind === 'map' ? addInOrder(source, node, definition, 'owner: TODO') : [];
    }
  },
};

function ofPlain(count: number): string {
  return count === 1
    ? l10n.t('One key result here has no owner; name the person who answers for this objective.')
    : l10n.t('{count} key results here have no owner; name the person who answers for this objective.', {
        count,
      });
}

/** Beside an owner of the file it is told which key results need one that is nearer, and why. */
function ofGuarded(plain: readonly KeyResultReading[]): string {
  const title = shortened(plain[0]?.statement?.text ?? '', 40);
  const kind = listed([...new Set(plain.flatMap((each) => guarded(each) ?? []))]);
  return plain.length === 1
    ? l10n.t("'{title}' is about {kind}, so this objective needs an owner of its own; name the person.", {
        title,
        kind,
      })
    : l10n.t(
        "'{title}' and others here are about {kind}, so this objective needs an owner of its own; name the person.",
        { title, kind },
      );
}

/** What the key result protects, when a name for the whole file is not enough (S0:14: safety needs its own escalation). */
function guarded({ safety, categories, declared, statement }: KeyResultReading): string | undefined {
  if (safety) return l10n.t('patient safety');
  if (statement?.guess && !declared) return undefined;
  return categories.find((category) => category === 'compliance' || category === 'privacy');
}

function isPlainText({ keyResult }: KeyResultReading): boolean {
  return keyResult.title !== undefined && keyResult.title.keyRange === undefined;
}
