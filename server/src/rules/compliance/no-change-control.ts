import * as l10n from '../../base/l10n.ts';
import { template } from '../../knowledge/templates.ts';
import type { FileTopic } from '../../knowledge/topics.ts';
import type { ObjectiveFacts } from '../../lint/facts.ts';
import { hasObjectiveThat } from '../../lint/overall.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { addBelow } from '../add-below.ts';

export const noChangeControl: DocumentRule = {
  id: 'compliance/no-change-control',
  level: 'document',
  summary: 'Releases of a device or a product with patient data that nobody approves on record.',
  why: 'Every change of code, configuration or infrastructure can reach a patient; approvals and a trail that cannot be altered show who let it through.',
  severity: 'info',
  tier: 'second',
  references: ['S1:12', 'S2:36', 'fda.pccp'],
  absence: true,

  *check(document, { signals }) {
    const { header, objectivesKey } = document;
    if (!(signals.device || signals.phi) || header?.change_control) return;
    if (!releases(document) || controls(document)) return;
    yield {
      message: l10n.t(
        'Releases go out, but nothing says who approves a change and where that is kept safe from altering; add change_control.',
      ),
      span: objectivesKey,
    };
  },

  fixes(_finding, source) {
    const [key = '', control = ''] = template('change-control').split(/: (.*)/s);
    const edits = addBelow(source, [key], control);
    return [{ title: l10n.t('Add change control'), edits }];
  },
};

function speaksOf({ topics, keyResults }: ObjectiveFacts, topic: FileTopic): boolean {
  return topics[topic] !== undefined || keyResults.some((kr) => kr.topics[topic] !== undefined);
}

const releases = hasObjectiveThat((each) => each.launch || speaksOf(each, 'release'));
const controls = hasObjectiveThat((each) => speaksOf(each, 'change-control'));
