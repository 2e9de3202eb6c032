import * as l10n from '../../base/l10n.ts';
import { template } from '../../knowledge/templates.ts';
import type { KeyResultFacts } from '../../lint/facts.ts';
import { hasKeyResultThat, objectivesWith } from '../../lint/key-results.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { addKeyResults } from '../add-key-results.ts';

const nearMisses = `id: KR-TODO
title: Near misses reported and reviewed within 5 working days
category: safety
direction: increase
baseline: TODO
target: 95%
owner: TODO
${template('escalation')}`;

export const zeroIncidentsAlone: DocumentRule = {
  id: 'safety/zero-incidents-alone',
  level: 'document',
  summary: 'A goal of zero incidents, and nothing that shows whether incidents would be noticed.',
  why: 'Zero is reached most easily by not looking. Reports of near misses, or the time to detect, show that the zero is real.',
  severity: 'hint',
  tier: 'second',
  references: ['S0:8', 'mederr.rate'],
  absence: true,

  *check(document, { signals }) {
    if (!(signals.clinical || signals.phi) || hasSearch(document)) return;
    const [[objective, facts] = []] = withZeroIncidents(document);
    const kr = facts?.keyResults.find(isZeroIncidents);
    if (!kr || objective === undefined) return;
    yield {
      message: l10n.t(
        'Zero incidents may mean that nobody looks; add a goal on finding them, such as near misses reported and reviewed within 5 days.',
      ),
      span: kr.anchor,
      objective,
      keyResult: kr.index,
    };
  },

  fixes({ objective }, source) {
    const edits = addKeyResults(source, objective, [nearMisses]);
    const title = l10n.t('Add a key result on near misses');
    return [{ title, edits }];
  },
};

function isZeroIncidents({ zero, topics }: KeyResultFacts): boolean {
  return zero && (topics.incident ?? topics['adverse-event'] ?? false);
}

/** Finding and reporting that should go up, or be quick. */
function looksForHarm({ topics, zero }: KeyResultFacts): boolean {
  return topics.detection === true && !zero;
}

const hasSearch = hasKeyResultThat(looksForHarm);
const withZeroIncidents = objectivesWith(isZeroIncidents);
