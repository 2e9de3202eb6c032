import type { FileTopic } from '../knowledge/topics.ts';
import { mattersOf, type WordedMatter } from '../statement/worded-matters.ts';
import type { DocumentFacts, KeyResultFacts, ObjectiveFacts } from './facts.ts';
import { once } from './once.ts';
import { textsOf } from './overall.ts';

/** Topics that a key result of any file of a product settles for all of them. */
const topics = [
  'data-audit',
  'decision-log',
  'discrimination',
  'drift',
  'equity',
  'explanation',
  'oversight',
  'time',
] as const satisfies readonly FileTopic[];

/** What the key results of a product's files settle for each other. */
export type Matter =
  | (typeof topics)[number]
  | WordedMatter
  | 'validation'
  | 'surveillance'
  | 'pause'
  | 'minutes';

/** What the key results of an objective that is pursued are about, each once. */
export const mattersIn = once(({ status, keyResults }: ObjectiveFacts): readonly Matter[] =>
  status === 'dropped' ? [] : [...new Set(keyResults.flatMap(mattersOfKeyResult))],
);

/** Is a key result of this file, or of the product's other files, about it? */
export function isMeasured(document: DocumentFacts, matter: Matter): boolean {
  return (
    mattersHere(document).has(matter) || document.siblings.some(({ matters }) => matters?.includes(matter))
  );
}

const mattersHere = textsOf(mattersIn);

function mattersOfKeyResult(kr: KeyResultFacts): readonly Matter[] {
  const says = (topic: FileTopic) => kr.topics[topic] !== undefined || kr.definition?.[topic] !== undefined;
  return [
    ...topics.filter(says),
    ...mattersOf(kr.title ?? ''),
    // A study, or a measure such as sensitivity; a threshold for drift is neither.
    ...(kr.validation || (says('discrimination') && !says('drift')) ? (['validation'] as const) : []),
    ...(kr.topics.surveillance || kr.topics['adverse-event'] ? (['surveillance'] as const) : []),
    ...(kr.pauses ? (['pause'] as const) : []),
    ...(kr.inMinutes ? (['minutes'] as const) : []),
  ];
}
