import type { Header } from '../document/header.ts';
import type { KeyResult } from '../document/model.ts';
import { textsIn } from '../document/shape.ts';
import type { Span } from '../document/span.ts';
import type { Comment } from '../document/syntax.ts';
import { isClinicalRole } from '../knowledge/clinical-role.ts';
import { type Aside, asideOf } from '../statement/aside.ts';
import { isModelAccuracy } from '../statement/claim-test.ts';
import { type DataCare, dataCareOf } from '../statement/data-care.ts';
import { readDevice } from '../statement/device-function.ts';
import type { KeyResultReading, KeyResultType, ObjectiveReading } from '../statement/objective.ts';
import { readStatement } from '../statement/read.ts';
import { type FileTopics, fileTopicsOf, topicsOf } from '../statement/topics.ts';
import { type Watch, watchOf } from '../statement/watch.ts';
import { type GoalFacts, goalFactsOf, type Reference, referencesOf } from './goal-facts.ts';
import {
  type LeadFacts,
  leadFactsOf,
  type Named,
  named,
  type ObjectiveLeadFacts,
  objectiveLeadFactsOf,
} from './lead-facts.ts';
import type { Matter } from './matters.ts';
import type { IdUse } from './names.ts';
import { type SafetyFacts, safetyFactsOf } from './safety-facts.ts';
import type { Settled } from './settled.ts';

export interface KeyResultFacts extends SafetyFacts, GoalFacts, LeadFacts {
  readonly index: number;
  readonly id: Named | undefined;
  readonly anchor: Span;
  /** The whole key result. */
  readonly range: Span;
  readonly type: KeyResultType;
  readonly due: Named | undefined;
  /** What its title and unit speak of. */
  readonly topics: FileTopics;
  /** The words that make the product a medical device, where there are some. */
  readonly device: string | undefined;
  /** The words that claim something about a disease. */
  readonly diseaseClaim: string | undefined;
  /** What the definition of its measure speaks of, where it has one. */
  readonly definition: FileTopics | undefined;
  /** What it does for patient data; absent where it does nothing. */
  readonly data: DataCare | undefined;
  readonly categories: readonly string[];
  readonly safety: boolean;
  /** It measures harm to patients, be it a goal on safety or not. */
  readonly harm: boolean;
  readonly adoption: boolean;
  /** More use of a feature that changes care: no launch, no data exchange, no scheduling and the like. */
  readonly clinicalUse: boolean;
  /** Evidence by category (evidence, outcome) or by an evidence design in its text or block; never use alone. */
  readonly evidence: boolean;
  /** Evidence of effect: by the category evidence or a study, not by a measured outcome alone. */
  readonly validation: boolean;
  /** A clinical effect stated as fact in the title. */
  readonly claim: boolean;
  readonly validates: readonly string[];
  readonly launch: boolean;
  readonly ai: boolean;
  /** Its title counts log-ins, sessions or time in the app. */
  readonly login: boolean;
  /** Roles that the text or the unit measures and the declared segments. */
  readonly roles: readonly string[];
  /** For safety key results and guardrails with a measured value. */
  readonly watch: Watch | undefined;
}

/** What is remembered of an objective once its tree is gone. Spans are offsets into its part. */
export interface ObjectiveFacts extends ObjectiveLeadFacts {
  readonly id: Named | undefined;
  readonly title: string | undefined;
  /** `due`, or a deadline in its title. */
  readonly dated: boolean;
  readonly references: readonly Reference[];
  readonly anchor: Span;
  /** The whole objective. */
  readonly range: Span;
  readonly status: string | undefined;
  readonly due: Named | undefined;
  /** What its title speaks of. */
  readonly topics: FileTopics;
  readonly device: string | undefined;
  readonly diseaseClaim: string | undefined;
  /** Its title speaks of safety. */
  readonly safety: boolean;
  /** An initiative, note or comment that speaks of harm to patients. */
  readonly aside: Aside | undefined;
  readonly clinical: boolean | undefined;
  readonly launch: boolean;
  readonly ai: boolean;
  /** Its title or one of its key results speaks of AI. */
  readonly mentionsAi: boolean;
  /** It or one of its key results measures care, or people who give or receive it. */
  readonly mentionsCare: boolean;
  readonly claim: boolean;
  readonly roles: readonly string[];
  readonly keyResults: readonly KeyResultFacts[];
  /** What stands in the place of its key results is no list. */
  readonly misshapen: boolean;
  /** The ids of its key results that nobody pursues any more, where those themselves are left out. */
  readonly droppedIds?: readonly string[];
}

/** What other files of the same product and cycle say; known to the workspace only. */
export interface SiblingFacts {
  readonly path: string;
  readonly product: string;
  /** As `cycleKey` names it. */
  readonly cycle: string;
  readonly safety: boolean;
  /** A key result on the health of patients. */
  readonly outcome: boolean;
  /** A key result on data exchange with other systems. */
  readonly exchange: boolean;
  /** A key result that protects patient data. */
  readonly control: boolean;
  readonly validates: readonly string[];
  /** Categories and roles of its key results, each once. */
  readonly categories?: readonly string[];
  readonly roles?: readonly string[];
  /** Roles whose use or opinion it measures. */
  readonly used?: readonly string[];
  /** Owners of its goals. */
  readonly owners?: readonly string[];
  /** What its key results are about. */
  readonly matters?: readonly Matter[];
  readonly settled?: Settled;
  /** Stakeholder groups that it serves, as written. */
  readonly served?: readonly string[];
}

export interface DocumentFacts {
  readonly header: Header | undefined;
  /** The `objectives` key, or the file's first character: where file-wide findings stand. */
  readonly objectivesKey: Span;
  readonly objectives: readonly ObjectiveFacts[];
  /** A note or comment around the objectives that speaks of harm to patients. */
  readonly aside?: Aside;
  /** The `objectives` key has no objectives, where another value there is told by okr/schema. */
  readonly awaitsObjectives?: boolean;
  readonly siblings: readonly SiblingFacts[];
  readonly targets: Targets;
}

/** The ids of other files, by the name that this file gives them in its references; and files and documents that are not there. */
export type Targets = Readonly<Record<string, readonly TargetId[] | MissingFile>>;

/** An id of another file, and what has it. */
export type TargetId = Pick<IdUse, 'name' | 'kind'>;

/** A file that a workspace knows not to have. */
export interface MissingFile {
  /** What it may be called in truth, written as the reference would be. */
  readonly near?: string;
}

/** What is known of a file by the name that is written; own properties only, as a name may be `constructor`. */
export function targetNamed(targets: Targets, name: string | undefined): Targets[string] | undefined {
  return name !== undefined && Object.hasOwn(targets, name) ? targets[name] : undefined;
}

/** The name stands for a file that is not there; undefined, nothing is known of it. */
export function isMissing(target: Targets[string] | undefined): target is MissingFile {
  return target !== undefined && !Array.isArray(target);
}

/**
 * What is kept of an objective.
 * @param comments of its part, in their order.
 */
export function factsOf(reading: ObjectiveReading, comments: readonly Comment[]): ObjectiveFacts {
  const { objective, statement, keyResults } = reading;
  const clinical = objective.clinical?.value;
  const roles = statement?.population.roles ?? [];
  const ai = statement?.ai !== undefined;
  const facts = keyResults.map(keyResultFacts);
  return {
    ...objectiveLeadFactsOf(objective),
    id: named(objective.id),
    title: statement?.text,
    dated: (objective.due ?? statement?.deadline) !== undefined,
    references: referencesOf(reading),
    anchor: reading.anchor,
    range: objective.range,
    due: named(objective.due),
    topics: fileTopicsOf(statement?.text ?? ''),
    ...readDevice(statement?.text ?? ''),
    safety: statement?.categories.includes('safety') ?? false,
    aside: asideOf(reading, comments),
    status: objective.status?.text,
    misshapen: objective.key_results?.misshapen ?? false,
    clinical,
    launch:
      (reading.ownLaunch ?? reading.plannedLaunches[0]) !== undefined ||
      facts.some((kr) => kr.launch && kr.status !== 'dropped'),
    ai,
    mentionsAi: ai || facts.some((kr) => kr.ai || kr.categories.includes('ai')),
    mentionsCare: clinical === true || roles.some(isClinicalRole) || facts.some(isCare),
    claim: statement?.claim !== undefined && !statement.evidence,
    roles,
    keyResults: facts,
  };
}

function keyResultFacts(kr: KeyResultReading): KeyResultFacts {
  return {
    ...safetyFactsOf(kr),
    watch: watchOf(kr),
    data: dataCareOf(kr),
    index: kr.index,
    ...goalFactsOf(kr),
    ...leadFactsOf(kr),
    id: named(kr.keyResult.id),
    anchor: kr.anchor,
    range: kr.keyResult.range,
    type: kr.type,
    due: named(kr.keyResult.due),
    ...topicFactsOf(kr.keyResult),
    categories: kr.categories,
    safety: kr.safety,
    harm: kr.harm,
    adoption: kr.adoption,
    clinicalUse: isClinicalUse(kr),
    evidence: isValidation(kr) || isOutcome(kr),
    validation: isValidation(kr),
    claim: isClaim(kr),
    // None proves its own worth.
    validates: textsIn(kr.keyResult.validates).filter((name) => name !== kr.keyResult.id?.text),
    launch: kr.launch !== undefined,
    ai: kr.statement?.ai !== undefined,
    login: kr.statement?.login !== undefined,
    roles: [...kr.segments, ...(kr.statement?.population.roles ?? []), ...rolesIn(kr.keyResult.unit)],
  };
}

/** `unit: of nurses`. */
function rolesIn(unit: KeyResult['unit']): readonly string[] {
  return unit ? readStatement(unit.text, 'key-result').population.roles : [];
}

const careCategories = new Set(['safety', 'evidence', 'outcome']);

function isCare({ categories, roles }: KeyResultFacts): boolean {
  return categories.some((category) => careCategories.has(category)) || roles.some(isClinicalRole);
}

/** "Launch the model in the pilot" speaks of evidence, but what launches proves nothing yet. */
function isValidation({ categories, declared, statement, launch, keyResult }: KeyResultReading): boolean {
  const designed = statement?.evidence !== undefined || keyResult.evidence !== undefined;
  return designed || (categories.includes('evidence') && (declared || !launch));
}

/** What the author calls adoption is; words of adoption are not, where they speak of work or of a launch. */
function isClinicalUse({
  adoption,
  declared,
  type,
  keyResult,
  categories,
  statement,
  launch,
  direction,
}: KeyResultReading): boolean {
  if (direction === 'decrease') return false;
  if (!adoption || keyResult.type?.text === 'milestone' || categories.includes('interoperability'))
    return false;
  // Lessons, log-ins and counts of clicks have findings of their own, with the same remedy: one cause is told once.
  if (statement?.vanity && !statement.usage) return false;
  const isUse = declared || (type !== 'milestone' && !launch);
  return isUse && !topicsOf(statement?.text ?? '').administrative;
}

/** "Use of the adherence tracker" speaks of a clinical matter, but measures use. */
function isOutcome({ categories, declared, adoption, statement }: KeyResultReading): boolean {
  if (categories.includes('outcome')) return declared || !adoption;
  return !declared && !adoption && topicsOf(statement?.text ?? '').symptom === true;
}

/** An effect measured from where to where, with its source, is no claim; the accuracy of a model is for ai/accuracy-only. */
function isClaim({ statement, baseline, target, keyResult }: KeyResultReading): boolean {
  if (!statement?.claim || isModelAccuracy(statement)) return false;
  return !(baseline && target && keyResult.measure?.source !== undefined);
}

function topicFactsOf({
  title,
  unit,
  measure,
}: KeyResult): Pick<KeyResultFacts, 'topics' | 'device' | 'diseaseClaim' | 'definition'> {
  const { text = '' } = title ?? {};
  const told = unit ? `${text}; ${unit.text}` : text;
  return {
    topics: fileTopicsOf(told),
    ...readDevice(told),
    definition: measure?.definition && fileTopicsOf(measure.definition.text),
  };
}
