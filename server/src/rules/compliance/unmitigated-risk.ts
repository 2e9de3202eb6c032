import * as l10n from '../../base/l10n.ts';
import type { Source } from '../../document/source.ts';
import { entryOf, type MapNode } from '../../document/syntax.ts';
import { isToFill } from '../../document/to-fill.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { nextSafetyId } from '../ids.ts';
import { rootNode } from '../nodes.ts';
import { overwrite } from '../overwrite.ts';
import { addSafetyKeyResult } from '../safety-key-result.ts';
import { idleIds, isLinked, link, linkFixes, nameOf } from './mitigation.ts';

export const unmitigatedRisk: DocumentRule = {
  id: 'compliance/unmitigated-risk',
  level: 'document',
  summary: 'A high or critical risk that no key result brings down.',
  why: 'A grave risk is brought down in parallel with the features, by a key result that somebody answers for; otherwise it waits until it happens.',
  severity: 'warning',
  tier: 'core',
  references: ['S0:8', 'std.14971'],
  absence: true,

  *check(document) {
    const { header } = document;
    const idle = idleIds(document);
    for (const [item, { id, text, severity, status, owner, mitigated_by }] of (
      header?.risks?.items ?? []
    ).entries()) {
      const isAccepted = /^accepted$/i.test(status?.text ?? '');
      if (!grave.test(severity?.text ?? '') || /^mitigated$/i.test(status?.text ?? '')) continue;
      if (isAccepted && owner) continue;
      // Which risk it is comes first: okr/placeholder asks for that.
      if (text && isToFill(text.text)) continue;
      const place = id ?? text ?? severity;
      if (isLinked(mitigated_by, idle) || !place) continue;
      const name = id || text ? nameOf(id, text) : l10n.t('This risk');
      const values = { name, severity: severity?.text ?? '' };
      const message = isAccepted
        ? l10n.t(
            '{name} is {severity} and accepted, but nothing says who answers for that; add its owner.',
            values,
          )
        : l10n.t(
            '{name} is {severity} and no key result brings it down; name one in mitigated_by, or record that it is accepted.',
            values,
          );
      yield { message, span: place.range, data: { item, name, isAccepted } };
    }
  },

  fixes(finding, source) {
    const { item, name, isAccepted } = finding.data as { item: number; name: string; isAccepted: boolean };
    const risk = riskNode(source, item);
    if (isAccepted)
      return [
        { title: l10n.t('Add the owner'), edits: risk ? overwrite(source, risk, 'risk', 'owner: TODO') : [] },
      ];
    const linked = risk ? link(source, risk, nextSafetyId(source)) : [];
    const added = linked.length > 0 ? addSafetyKeyResult(source) : [];
    return [
      ...linkFixes(source, risk, name),
      {
        title: l10n.t('Add a safety key result for it'),
        edits: added.length > 0 ? [...linked, ...added] : [],
      },
    ];
  },
};

const grave = /^(?:high|critical)$/i;

function riskNode(source: Source, item: number): MapNode | undefined {
  const list = entryOf(rootNode(source), 'risks')?.value;
  const node = list?.kind === 'list' ? list.items[item]?.node : undefined;
  return node?.kind === 'map' ? node : undefined;
}
