import type { Edit } from '../document/edit.ts';
import type { Source } from '../document/source.ts';
import { template } from '../knowledge/templates.ts';
import { fixesOf } from '../lint/fix.ts';
import type { DocumentRule, Finding } from '../lint/rule.ts';
import { addBelow } from '../rules/add-below.ts';
import { addToKeyResult } from '../rules/add-fields.ts';
import { missingComplianceBaseline } from '../rules/compliance/missing-baseline.ts';
import { addEvidenceCompanion } from '../rules/evidence-companion.ts';
import { stakeholderGap } from '../rules/governance/stakeholder-gap.ts';
import { addKeyResultOfFile } from '../rules/key-result-of-file.ts';
import { addSafetyKeyResult } from '../rules/safety-key-result.ts';
import { addWorkflowMap } from '../rules/workflow/workflow-map.ts';
import type { ChecklistId } from './checklist-items.ts';
import { type ChecklistView, unmeasuredSafety } from './checklist-judges.ts';

type Repair = (source: Source, view: ChecklistView) => readonly Edit[];

/** What writes the missing part of a checklist item; nothing where only its author can. */
const repairs: Readonly<Record<ChecklistId, Repair>> = {
  agreements: (source, view) => {
    const { regulatory } = view.facts.header ?? {};
    if (!regulatory) return ruleFix(missingComplianceBaseline, source, view);
    return regulatory.hipaa?.baa_status
      ? []
      : addBelow(source, ['regulatory', 'hipaa'], '{ baa_status: TODO }');
  },
  workflows: (source) => addWorkflowMap(source),
  stakeholders: (source, view) => ruleFix(stakeholderGap, source, view),
  safety: (source, { facts }) => {
    const place = unmeasuredSafety(facts);
    return place ? addToKeyResult(source, place, 'target: TODO') : addSafetyKeyResult(source);
  },
  evidence: (source, { facts }) => {
    for (const [objective, { keyResults }] of facts.objectives.entries()) {
      const undated = keyResults.find(
        ({ validation, dated, dateToFill }) => validation && (!dated || dateToFill),
      );
      if (undated) return extend(source, { objective, keyResult: undated.index }, 'evidence-timeline');
    }
    const used = facts.objectives.findIndex(({ keyResults }) => keyResults.some((kr) => kr.adoption));
    const keyResult = facts.objectives[used]?.keyResults.find((kr) => kr.adoption)?.index;
    return addEvidenceCompanion(source, Math.max(0, used), keyResult);
  },
  integration: (source) => addKeyResultOfFile(source, 'interoperability-key-result'),
  escalation: (source, { facts, signals }) => {
    if (signals.escalation) return [];
    for (const [objective, { keyResults }] of facts.objectives.entries()) {
      const open = keyResults.find((kr) => kr.escalation && Object.values(kr.escalation).includes(false));
      if (open) return extend(source, { objective, keyResult: open.index }, 'escalation');
    }
    return addSafetyKeyResult(source);
  },
};

/** The edits that bring an open item forward; none where there is nothing to write for its author. */
export function checklistFix(id: string, source: Source, view: ChecklistView): readonly Edit[] {
  return Object.hasOwn(repairs, id) ? repairs[id as ChecklistId](source, view) : [];
}

function extend(
  source: Source,
  place: { objective: number; keyResult: number },
  name: 'evidence-timeline' | 'escalation',
): readonly Edit[] {
  return addToKeyResult(source, place, template(name));
}

/** The first fix of what a rule finds in the file, whether or not the rule is on. */
function ruleFix(rule: DocumentRule, source: Source, { facts, signals }: ChecklistView): readonly Edit[] {
  const found: Finding | undefined = [...rule.check(facts, { signals, today: '', options: {} })][0];
  if (!found) return [];
  const located = { ...found, rule: rule.id, severity: rule.severity, path: '' };
  return fixesOf(rule, located, source)[0]?.edits ?? [];
}
