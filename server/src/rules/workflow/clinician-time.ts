import { isClinician } from '../../knowledge/roles.ts';
import type { DocumentFacts, KeyResultFacts, ObjectiveFacts } from '../../lint/facts.ts';
import { hasKeyResultThat } from '../../lint/key-results.ts';
import { once } from '../../lint/once.ts';
import { mentions } from '../mentions.ts';

/** Does a key result measure minutes, clicks, steps or burden, whoever's? */
export function measuresTime(kr: KeyResultFacts): boolean {
  return mentions(kr, 'time');
}

export interface ClinicianUse {
  readonly objective: number;
  readonly keyResult: KeyResultFacts;
  readonly role: string;
}

/**
 * The first key result on use by clinicians in a file that has none on workflow, time or burden (S0:12). Launches and milestones
 * are no use yet, log-ins have a rule of their own.
 */
export function useWithoutWorkflow(document: DocumentFacts): ClinicianUse | undefined {
  if (measuresWork(document)) return undefined;
  for (const [objective, facts] of document.objectives.entries()) {
    const use = clinicianUseIn(facts);
    if (use) return { objective, ...use };
  }
  return undefined;
}

const measuresWork = hasKeyResultThat((kr) => measuresTime(kr) || kr.categories.includes('workflow'));

const clinicianUseIn = once(({ keyResults }: ObjectiveFacts) => {
  for (const keyResult of keyResults) {
    const role = isUse(keyResult) ? keyResult.roles.find(isClinician) : undefined;
    if (role !== undefined) return { keyResult, role };
  }
  return undefined;
});

function isUse({ adoption, launch, login, type, categories }: KeyResultFacts): boolean {
  return adoption && !launch && !login && type !== 'milestone' && !categories.includes('interoperability');
}
