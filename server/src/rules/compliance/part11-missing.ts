import * as l10n from '../../base/l10n.ts';
import { shortened } from '../../base/shortened.ts';
import type { DocumentFacts } from '../../lint/facts.ts';
import { hasObjectiveThat, perObjective } from '../../lint/overall.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { addBelow } from '../add-below.ts';

export const part11Missing: DocumentRule = {
  id: 'compliance/part11-missing',
  level: 'document',
  summary: 'Electronic signatures or records in a device or a trial, and no word on 21 CFR Part 11.',
  why: 'Where FDA rules ask for a record or a signature, its electronic form has to meet Part 11, with validation and an audit trail that are built in early.',
  severity: 'info',
  tier: 'second',
  references: ['S3:44-46', 'fda.part11'],
  waitsFor: 'regulatory',
  absence: true,

  *check(document, { signals }) {
    const { header, objectivesKey } = document;
    const regulatory = header?.regulatory;
    if (!regulatory || regulatory.fda?.part_11 || !signals.us || namesPart11(document)) return;
    const found = recordIn(document, signals.device || signals.vertical === 'pharma-companion');
    if (!found) return;
    yield {
      message: l10n.t(
        "'{words}' may fall under 21 CFR Part 11; record part_11 under regulatory.fda, yes or no.",
        { words: found.words },
      ),
      span: regulatory.fda?.keyRange ?? regulatory.keyRange ?? objectivesKey,
      related: [
        { message: l10n.t('The goal that speaks of it'), span: found.span, objective: found.objective },
      ],
    };
  },

  fixes(_finding, source) {
    const answers = [
      { title: l10n.t('Record that Part 11 applies'), answer: 'yes' },
      { title: l10n.t('Record that Part 11 does not apply'), answer: 'no' },
    ];
    return answers.map(({ title, answer }) => ({
      title,
      edits: addBelow(source, ['regulatory', 'fda'], `{ part_11: ${answer} }`),
    }));
  },
};

/** The first goal about electronic records of a trial, or of a device where the product is one. */
function recordIn(document: DocumentFacts, ofDevice: boolean) {
  for (const { objective, records } of recordsIn(document))
    for (const each of records) {
      const words = each.topics['trial-record'] ?? (ofDevice ? each.topics.record : undefined);
      if (words !== undefined) return { words: shortened(words, 40), span: each.anchor, objective };
    }
  return undefined;
}

/** The goals that speak of records. */
const recordsIn = perObjective(({ topics, anchor, keyResults }, objective) => {
  const records = [{ topics, anchor }, ...keyResults].filter(
    (each) => each.topics['trial-record'] !== undefined || each.topics.record !== undefined,
  );
  return records.length > 0 ? { objective, records } : undefined;
});

const namesPart11 = hasObjectiveThat(({ topics, keyResults }) =>
  [topics, ...keyResults.map((kr) => kr.topics)].some((each) => each['part-11'] !== undefined),
);
