import * as l10n from '../../base/l10n.ts';
import { isClinician } from '../../knowledge/roles.ts';
import type { Titled } from './goals.ts';

const things = /\b(?:patient|member)[ -](?:portals?|records?|data|safety|days?)\b/gi;

function says(words: RegExp): (kr: Titled) => boolean {
  return ({ title, roles }) =>
    words.test(title.replace(things, '')) || roles.some((role) => words.test(role.replace(/-/g, ' ')));
}

const reception = says(
  /\brecept|\bfront[- ]desk|\bregistrars?\b|\bschedul|\bcall[- ]cent|\bcalls?\b|\badministrative staff\b/i,
);
const billing = says(
  /\bbill|\binvoic|\b(?:co-?)?pay(?:ments?|s)?\b|\bclaims?\b|\bcoders?\b|\brevenue cycle\b/i,
);
const patients = says(/\bpatients?\b|\bcaregivers?\b|\bfamil(?:y|ies)\b|\bmembers?\b|\bveterans?\b/i);

/** Whom a patient portal touches (S2:16): how a key result speaks of them, and one to start with. */
export const personas = [
  {
    name: l10n.mark('patients'),
    meets: patients,
    keyResult: goal('Patients who finish what they came for in the portal', 'patient', 'increase', '"%"'),
  },
  {
    name: l10n.mark('reception'),
    meets: reception,
    keyResult: goal(
      'Calls to reception that the portal could have answered',
      'front-desk',
      'decrease',
      'per 100 visits',
    ),
  },
  {
    name: l10n.mark('physicians'),
    meets: isPhysician,
    keyResult: goal('Minutes per physician per day on portal messages', 'physician', 'decrease', 'minutes'),
  },
  {
    name: l10n.mark('billing'),
    meets: billing,
    keyResult: goal(
      'Billing questions settled in the portal without a call',
      'billing-staff',
      'increase',
      '"%"',
    ),
  },
] as const;

function isPhysician({ roles }: Titled): boolean {
  return roles.some(isClinician);
}

function goal(title: string, segment: string, direction: string, unit: string): string {
  return `id: KR-TODO\ntitle: ${title}\ncategory: workflow\nsegment: ${segment}\ndirection: ${direction}\nbaseline: TODO\ntarget: TODO\nunit: ${unit}\nowner: TODO\n`;
}
