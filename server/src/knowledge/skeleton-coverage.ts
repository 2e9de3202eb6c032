import { clinicalRoles, isStaffRole } from './roles.ts';
import type { Goal } from './skeleton-goals.ts';

/** What a key result of a new file says of itself. */
interface Said {
  readonly category: string;
  readonly segment: string;
}

/** What each group (of stakeholders.yaml) answers for or gains; those who treat are served by time at work and by no harm. */
const serves: Readonly<Record<string, (said: Said) => boolean>> = {
  patients: ({ category, segment }) =>
    /^(?:safety|outcome|evidence|experience)$/.test(category) || (segment !== '' && !isStaffRole(segment)),
  clinical: ({ category, segment }) => category === 'safety' || clinicalRoles.has(segment),
  compliance: ({ category }) => /^(?:compliance|privacy)$/.test(category),
  'it-security': ({ category }) => category === 'privacy',
  payers: ({ category }) => /^(?:financial|outcome)$/.test(category),
  'health-system': ({ category }) => /^(?:financial|operational|interoperability)$/.test(category),
  regulators: ({ category }) => /^(?:safety|evidence|compliance|privacy)$/.test(category),
  administrators: ({ category, segment }) => category === 'financial' || segment === 'administrative-staff',
};

/** Ids of the key results that serve a group of stakeholders; `TODO` where none is written to. */
export function coverage(goals: readonly Goal[], group: string): readonly string[] {
  const ids = goals.flatMap(({ keyResults }, goal) =>
    keyResults.flatMap((text, index) => {
      const said = { category: textOf(text, 'category'), segment: textOf(text, 'segment') };
      return serves[group]?.(said) ? [`KR-${goal + 1}.${index + 1}`] : [];
    }),
  );
  return ids.length > 0 ? ids : ['TODO'];
}

function textOf(text: string, key: string): string {
  return new RegExp(`^${key}: (.*)$`, 'm').exec(text)?.[1] ?? '';
}
