import type { Header } from '../../document/header.ts';
import type { Span } from '../../document/span.ts';
import { isNone, saysNothing } from '../../document/to-fill.ts';
import type { DocumentFacts, KeyResultFacts, ObjectiveFacts } from '../../lint/facts.ts';
import { isMeasured, type Matter } from '../../lint/matters.ts';
import { hasObjectiveThat } from '../../lint/overall.ts';
import type { Signals } from '../../lint/signals.ts';
import { mentions } from '../mentions.ts';

type Ai = NonNullable<Header['ai']>;

/** Parts of the `ai:` block that hold whatever answers the question. */
export type AiPart = 'drift' | 'equity' | 'explainability' | 'override_path' | 'decision_log';

/** Does the file say `ai: none`? */
export function isDeclined(ai: Header['ai']): boolean {
  return ai?.deployed !== undefined && !ai.deployed.keyRange && isNone(ai.deployed.text);
}

/** Is the product a model itself, so that its accuracy and what it reads are those of AI, whatever the words around them? */
export function isModel({ header }: DocumentFacts, { vertical }: Pick<Signals, 'vertical'>): boolean {
  return header?.product?.ai?.value === true || models.has(vertical);
}

const models = new Set(['diagnostics-ai', 'clinical-ai']);

/** The `ai:` block of a product with AI; undefined where there is none, or where it says that there is no AI. */
export function governedAi({ header }: DocumentFacts, { ai }: Signals): Ai | undefined {
  return ai && !isDeclined(header?.ai) ? header?.ai : undefined;
}

/** Where a part of the `ai:` block is missing or says `none`; undefined where it is there, or where a key result of the product speaks of it. */
export function gapIn(
  document: DocumentFacts,
  signals: Signals,
  part: AiPart,
  matter: Matter,
): Span | undefined {
  const ai = governedAi(document, signals);
  if (!ai || isMeasured(document, matter)) return undefined;
  const answer = ai[part];
  if (answer && !saysNothing(answer.text ?? '')) return undefined;
  return answer?.range ?? ai.keyRange ?? document.objectivesKey;
}

const supporting = new Set(['clinical-decision-support', 'diagnostics-ai', 'clinical-ai']);

/** Does the AI recommend, diagnose, triage, detect or read images, by its vertical or by a title? */
export function supportsDecisions(document: DocumentFacts, { clinical, vertical }: Signals): boolean {
  return supporting.has(vertical) || (clinical && isOnDecisions(document));
}

const isOnDecisions = hasObjectiveThat((objective) =>
  [objective, ...objective.keyResults].some(
    (goal) => (mentions(goal, 'decision') || decides(goal)) && !mentions(goal, 'office'),
  ),
);

/** "AI flags sepsis", "AI reads 80% of ECGs": it is said of the AI itself. */
function decides({ ai, device, topics }: Pick<ObjectiveFacts, 'ai' | 'device' | 'topics'>): boolean {
  return ai && (device !== undefined || topics.image !== undefined);
}

/** Is all AI that the file names for scheduling, coding, billing and the like? */
export function isOfficeOnly(document: DocumentFacts): boolean {
  return namesAi(document) && !namesAiOfCare(document);
}

/** A key result on AI, by its words or its category. */
export function isAi({ ai, categories }: KeyResultFacts): boolean {
  return ai || categories.includes('ai');
}

const namesAi = hasObjectiveThat((objective) => onAi(objective).length > 0);
const namesAiOfCare = hasObjectiveThat((objective) =>
  onAi(objective).some((goal) => !mentions(goal, 'office')),
);

/** The objective, if it is on AI itself, and its key results that are. */
function onAi(objective: ObjectiveFacts) {
  return [...(objective.ai ? [objective] : []), ...objective.keyResults.filter(isAi)];
}
