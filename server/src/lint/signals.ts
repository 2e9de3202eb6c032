import { type Cycle, cycleOf } from '../document/cycle.ts';
import type { Header } from '../document/header.ts';
import type { Escalation } from '../document/model.ts';
import { type Field, textsIn } from '../document/shape.ts';
import { isNone, isToFill } from '../document/to-fill.ts';
import { isClinicalRole } from '../knowledge/clinical-role.ts';
import { isEuropean } from '../knowledge/states.ts';
import { vertical, verticalId } from '../knowledge/verticals.ts';
import type { ObjectiveFacts } from './facts.ts';
import { hasObjectiveThat } from './overall.ts';

/** What kind of document this is, computed once for all rules. */
export interface Signals {
  /** `status: draft`. */
  readonly draft: boolean;
  /** `status: closed`. */
  readonly closed: boolean;
  readonly clinical: boolean;
  readonly phi: boolean;
  readonly ai: boolean;
  readonly device: boolean;
  /** `regulatory.fda.pathway`, as written. */
  readonly fdaPathway: string;
  /** A jurisdiction is the US, or none is named: HIPAA is asked for there only. */
  readonly us: boolean;
  /** A jurisdiction is in the EU, the EEA or the UK. */
  readonly eu: boolean;
  readonly vertical: string;
  readonly jurisdictions: readonly string[];
  /** Declared roles, as written. */
  readonly roles: readonly string[];
  /** Somebody is named for the whole file. */
  readonly owner: boolean;
  readonly regulatory: boolean;
  readonly aiBlock: boolean;
  /** `regulatory.states`: code to what its `telehealth_review` says. */
  readonly states: Readonly<Record<string, string>>;
  /** The file-wide escalation for safety key results. */
  readonly escalation?: EscalationSignal;
  /** First and last day of the cycle, where it can be read. */
  readonly cycle?: Cycle;
}

/** Which parts of an escalation are there. */
export interface EscalationSignal {
  readonly threshold: boolean;
  readonly notify: boolean;
  readonly action: boolean;
}

/**
 * What kind of product and cycle a file is about; what it does not say stays undefined. A product is clinical as it declares, else by its
 * vertical, else where a role or a goal is about care; a file of which nothing is known is not.
 */
export function signalsOf(header: Header | undefined, objectives: readonly ObjectiveFacts[]): Signals {
  const clinical = isClinical(header, objectives);
  const jurisdictions = textsIn(header?.jurisdictions);
  const countries = jurisdictions.map((code) => code.slice(0, 2).toUpperCase());
  const cycle = cycleOf(header?.cycle);
  const escalation = header?.escalation?.safety;
  const phi = header?.product?.phi?.text;
  const declaredAi = header?.product?.ai?.value;
  return {
    draft: header?.status?.text === 'draft',
    closed: header?.status?.text === 'closed',
    clinical,
    phi: phi !== undefined ? !isNone(phi) : clinical || header?.regulatory?.hipaa !== undefined,
    ai: declaredAi ?? (hasAiBlock(header) || mentionsAi({ objectives })),
    device: header?.regulatory?.fda?.status?.text === 'device',
    fdaPathway: header?.regulatory?.fda?.pathway?.text ?? '',
    us: countries.length === 0 || countries.includes('US'),
    eu: countries.some(isEuropean),
    vertical: verticalId(header?.product?.vertical?.text ?? ''),
    jurisdictions,
    roles: textsIn(header?.roles),
    owner: header?.owner !== undefined,
    regulatory: header?.regulatory !== undefined,
    aiBlock: header?.ai !== undefined,
    states: Object.fromEntries(
      (header?.regulatory?.states?.entries ?? []).map(({ key, value }) => [
        key.text,
        value?.telehealth_review?.text ?? '',
      ]),
    ),
    ...(escalation && { escalation: escalationSignal(escalation) }),
    ...(cycle && { cycle }),
  };
}

/** What an `escalation:` block says (S0:14: a threshold, who is told, what happens). */
export function escalationSignal(escalation: Escalation): EscalationSignal {
  return {
    threshold: escalation.warn_at !== undefined || escalation.pause_at !== undefined,
    notify: (escalation.notify?.items.length ?? 0) > 0,
    action: escalation.action !== undefined,
  };
}

/** The same without the parts that are still to be filled in. */
export function filledEscalation({ warn_at, pause_at, notify, action }: Escalation): EscalationSignal {
  const isFilled = (field: Field | undefined) => field !== undefined && !isToFill(field.text);
  return {
    threshold: isFilled(warn_at) || isFilled(pause_at),
    notify: notify?.items.some(isFilled) ?? false,
    action: isFilled(action),
  };
}

function isClinical(header: Header | undefined, objectives: readonly ObjectiveFacts[]): boolean {
  const declared = header?.product?.clinical?.value;
  if (declared !== undefined) return declared;
  const usual = vertical(header?.product?.vertical?.text ?? '')?.clinical;
  return usual ?? (textsIn(header?.roles).some(isClinicalRole) || mentionsCare({ objectives }));
}

const mentionsCare = hasObjectiveThat((objective) => objective.mentionsCare);
const mentionsAi = hasObjectiveThat((objective) => objective.mentionsAi);

function hasAiBlock(header: Header | undefined): boolean {
  return header?.ai !== undefined && !isNone(header.ai.deployed?.text ?? '');
}
