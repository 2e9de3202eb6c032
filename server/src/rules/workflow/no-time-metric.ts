import * as l10n from '../../base/l10n.ts';
import { textsIn } from '../../document/shape.ts';
import { isClinician } from '../../knowledge/roles.ts';
import { hasKeyResultThat } from '../../lint/key-results.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { addKeyResults } from '../add-key-results.ts';
import { pluralOf } from '../role-words.ts';
import { timeKeyResult } from '../time-key-result.ts';
import { measuresTime, useWithoutWorkflow } from './clinician-time.ts';

interface Data {
  readonly role: string;
}

export const noTimeMetric: DocumentRule = {
  id: 'workflow/no-time-metric',
  level: 'document',
  summary: 'A product for clinicians without a key result on minutes, clicks, screens or steps.',
  why: 'Clinical work runs under time pressure, and each click more can delay care. What a product does to the time of its users decides whether they keep it.',
  severity: 'info',
  tier: 'second',
  references: ['S0:12', 'S0:21', 'S2:73', 'S2:80', 'S3:56', 'S3:110'],
  absence: true,

  *check(document) {
    const { header, objectives } = document;
    const role = textsIn(header?.roles).find(isClinician);
    if (role === undefined || objectives.length === 0 || useWithoutWorkflow(document)) return;
    if (hasTime(document)) return;
    yield {
      message: l10n.t(
        'No key result says what this does to the time of {people}; measure minutes, clicks or steps before and after.',
        { people: pluralOf(role) },
      ),
      span: header?.roles?.keyRange ?? document.objectivesKey,
      data: { role } satisfies Data,
    };
  },

  fixes({ data }, source) {
    const { role } = data as Data;
    const edits = addKeyResults(source, 0, [timeKeyResult(role)]);
    return [{ title: l10n.t('Add a key result on time'), edits }];
  },
};

const hasTime = hasKeyResultThat(measuresTime);
