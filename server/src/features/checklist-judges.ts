import * as l10n from '../base/l10n.ts';
import { readHeader } from '../document/header.ts';
import { parse } from '../document/parse.ts';
import { textsIn } from '../document/shape.ts';
import type { Span } from '../document/span.ts';
import { isNone, isToFill } from '../document/to-fill.ts';
import { canonicalRole } from '../knowledge/roles.ts';
import { stakeholder } from '../knowledge/stakeholders.ts';
import { template } from '../knowledge/templates.ts';
import type { DocumentFacts, KeyResultFacts, ObjectiveFacts } from '../lint/facts.ts';
import { once } from '../lint/once.ts';
import { type EscalationSignal, filledEscalation, type Signals } from '../lint/signals.ts';
import { canonical, requiredGroups, servedGroups } from '../rules/governance/groups.ts';
import { isCovered, lacksAgreement } from '../rules/privacy/agreements.ts';

/** What an item is judged by. */
export interface ChecklistView {
  readonly facts: DocumentFacts;
  readonly signals: Signals;
}

/** A place within the header, or within the part of an objective. */
interface Place {
  readonly span: Span;
  readonly objective?: number;
}

/** What an item was found to be: done or open, in a few words, and where. */
export interface Verdict {
  readonly done: boolean;
  readonly detail: string;
  readonly at?: Place | undefined;
}

/**
 * Agreements with those who handle patient data: every vendor's is signed, or the product's status is recorded (`S0`'s list).
 */
export function agreements({ facts: { header } }: ChecklistView): Verdict {
  const { hipaa, keyRange } = header?.regulatory ?? {};
  const vendors = header?.vendors?.items ?? [];
  const unsigned = vendors.find(lacksAgreement);
  const span = unsigned?.range ?? hipaa?.keyRange ?? keyRange;
  const at = span && { span };
  if (unsigned)
    return {
      done: false,
      detail: l10n.t('Not signed: {vendor}', { vendor: unsigned.name?.text ?? l10n.t('a vendor') }),
      at,
    };
  const role = hipaa?.role?.text ?? '';
  const status = hipaa?.baa_status?.text;
  if (status !== undefined && !isOpen(status))
    return { done: true, detail: l10n.t('BAA: {status}', { status }), at };
  return isNone(role) || isCovered(role)
    ? { done: true, detail: l10n.t('No agreement of your own is needed'), at }
    : { done: false, detail: l10n.t('No BAA status is recorded'), at };
}

/** Clinical workflows are listed, in words of the file's own: who does the work is written into a new file. */
export function workflows({ facts: { header } }: ChecklistView): Verdict {
  const { keyRange: span, texts = [] } = header?.workflows ?? {};
  const at = span && { span };
  if (!at) return { done: false, detail: l10n.t('No workflows are listed') };
  const roles = new Set(textsIn(header?.roles));
  const isRole = (text: string): boolean => roles.has(text) || canonicalRole(text) !== undefined;
  return texts.every((text) => offered.has(text) || isToFill(text) || isRole(text))
    ? { done: false, detail: l10n.t('The list under workflows is still to be filled in'), at }
    : { done: true, detail: l10n.t('Listed under workflows'), at };
}

/** What the template of a workflow holds before anybody has written into it. */
const offered = new Set(readHeader(parse(template('workflow-map')).root)?.workflows?.texts);

/** Every stakeholder group that the product needs is served by a key result, or says why not. */
export function groups({ facts, signals }: ChecklistView): Verdict {
  const { header } = facts;
  const required = requiredGroups(signals);
  const served = servedGroups(facts);
  const items = header?.stakeholders?.items ?? [];
  const unexplained = new Set(
    items
      .filter(({ not_applicable: reason }) => reason && isToFill(reason.text))
      .map(({ group }) => canonical(group?.text ?? '')),
  );
  const missing = required.filter((group) => !served.has(group) || unexplained.has(group));
  const first = items.find(({ group }) => canonical(group?.text ?? '') === missing[0]);
  const span = first?.range ?? header?.stakeholders?.keyRange;
  const names = missing.map((group) => stakeholder(group)?.name ?? group);
  return {
    done: missing.length === 0 && required.length > 0,
    detail:
      missing.length === 0
        ? l10n.t('{count} groups are served', { count: required.length })
        : l10n.t('Not served yet: {groups}', { groups: names.join(', ') }),
    at: span && { span },
  };
}

/** A key result on exchange with health records, or a reason why there is none. */
export function integration(view: ChecklistView): Verdict {
  const { header, siblings } = view.facts;
  const { ehr, reason } = header?.product ?? {};
  if (reason && !isToFill(reason.text) && isNone(ehr?.text ?? ''))
    return {
      done: true,
      detail: l10n.t('The product stands alone, with a reason'),
      at: { span: reason.range },
    };
  return present(view.facts, ({ exchange }) => exchange, {
    missing: l10n.t('No key result is about data exchange'),
    elsewhere: siblings.some(({ exchange }) => exchange),
  });
}

/** A key result on safety that can be measured, here or in another file of the product. */
export function safety({ facts }: ChecklistView): Verdict {
  const found = present(facts, ({ safety: measured }) => measured, {
    missing: l10n.t('No key result measures patient safety'),
    elsewhere: facts.siblings.some((file) => file.safety),
  });
  const open = found.done ? undefined : unmeasuredSafety(facts);
  const kr = open && facts.objectives[open.objective]?.keyResults[open.keyResult];
  return kr
    ? {
        done: false,
        detail: l10n.t('{keyResult} has no target yet', { keyResult: nameOf(kr) }),
        at: { span: kr.anchor, objective: open.objective },
      }
    : found;
}

/** The first key result on safety that has no number to keep to. */
export function unmeasuredSafety({ objectives }: DocumentFacts) {
  for (const [objective, facts] of objectives.entries()) {
    const kr = signsOf(facts).unmeasuredSafety;
    if (kr) return { objective, keyResult: kr.index };
  }
  return undefined;
}

/** Every safety key result has a threshold, people to notify and an action. */
export function escalation({ facts }: ChecklistView): Verdict {
  const whole = facts.header?.escalation?.safety;
  const shared = whole && filledEscalation(whole);
  const lacks = (own: EscalationSignal) =>
    !(['threshold', 'notify', 'action'] as const).every((part) => own[part] || shared?.[part] === true);
  for (const [objective, each] of facts.objectives.entries())
    for (const kr of signsOf(each).escalating)
      if (kr.escalation && lacks(kr.escalation)) {
        const at = { span: kr.anchor, objective };
        return {
          done: false,
          detail: l10n.t('{keyResult} has no complete escalation', { keyResult: nameOf(kr) }),
          at,
        };
      }
  return present(facts, ({ escalating }) => escalating[0], {
    missing: l10n.t('There is no safety key result yet'),
  });
}

/** The first key result of each kind in an objective; one that is dropped, or not yet named, shows nothing. */
interface Signs {
  readonly safety?: KeyResultFacts | undefined;
  readonly unmeasuredSafety?: KeyResultFacts | undefined;
  readonly study?: KeyResultFacts | undefined;
  readonly datedStudy?: KeyResultFacts | undefined;
  readonly exchange?: KeyResultFacts | undefined;
  readonly escalating: readonly KeyResultFacts[];
}

const signsOf = once(({ keyResults, status }: ObjectiveFacts): Signs => {
  const pursued = status === 'dropped' ? [] : keyResults.filter(isPursued);
  return {
    safety: pursued.find((kr) => kr.harm && isMeasurable(kr)),
    unmeasuredSafety: pursued.find((kr) => kr.safety && !isMeasurable(kr)),
    study: pursued.find(({ validation }) => validation),
    datedStudy: pursued.find(({ validation, dated, dateToFill }) => validation && dated && !dateToFill),
    exchange: pursued.find(({ data }) => data?.exchange),
    escalating: pursued.filter(({ escalation: own }) => own !== undefined),
  };
});

function isPursued({ status, title }: KeyResultFacts): boolean {
  return status !== 'dropped' && !isToFill(title ?? '');
}

/** It has a number to reach or to keep to, or was measured; a milestone needs none. */
function isMeasurable({ type, sourced, progress }: KeyResultFacts): boolean {
  return type === 'milestone' || sourced !== undefined || progress !== undefined;
}

/** Done when a key result, here or in another file of the product, is of a kind. */
export function present(
  { objectives }: DocumentFacts,
  pick: (signs: Signs) => KeyResultFacts | undefined,
  { missing, elsewhere = false }: { missing: string; elsewhere?: boolean },
): Verdict {
  for (const [objective, facts] of objectives.entries()) {
    const kr = pick(signsOf(facts));
    if (kr) return { done: true, detail: nameOf(kr), at: { span: kr.anchor, objective } };
  }
  return elsewhere
    ? { done: true, detail: l10n.t("In another file of this product's cycle") }
    : { done: false, detail: missing };
}

/** Whether a study is among the goals, dated or not. */
export function hasStudy({ objectives }: DocumentFacts): boolean {
  return objectives.some((facts) => signsOf(facts).study !== undefined);
}

/** Characters of a title that a view shows on one line. */
const LONGEST = 60;

function nameOf({ id, title }: KeyResultFacts): string {
  return id?.name ?? title?.slice(0, LONGEST) ?? l10n.t('A key result');
}

/** A status that nobody has found out yet. */
function isOpen(text: string): boolean {
  return isToFill(text) || /^unknown$/i.test(text);
}
