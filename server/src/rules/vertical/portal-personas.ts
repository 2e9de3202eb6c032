import { canonicalRole, clinicalRoles } from '../../knowledge/roles.ts';
import type { DocumentFacts, KeyResultFacts } from '../../lint/facts.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { addKeyResults } from '../add-key-results.ts';
import { goalsOf, keyResultsOf, listed } from './goals.ts';

export const portalPersonas: DocumentRule = {
  id: 'vertical/portal-personas',
  level: 'document',
  titles: true,
  summary: 'A patient portal whose goals leave out patients, reception, physicians or billing.',
  why: 'A portal serves patients, and changes the work of reception, the messages of physicians and the questions to billing. What is not measured there comes as a surprise.',
  severity: 'info',
  tier: 'second',
  references: ['S2:16'],
  absence: true,

  *check(document, { signals }) {
    if (!withPortal.has(signals.vertical) || !isPortal(document)) return;
    const keyResults = keyResultsOf(document);
    if (keyResults.length === 0) return;
    const missing = personas.filter(({ meets }) => !keyResults.some(meets)).map(({ name }) => name);
    if (missing.length === 0) return;
    yield {
      message: `A patient portal also changes the day of ${listed(missing)}, and no key result looks at ${missing.length > 1 ? 'them; add one for each' : 'that; add one'}.`,
      span: document.objectivesKey,
      data: missing,
    };
  },

  fixes({ data }, source) {
    const missing = new Set(data as readonly string[]);
    const added = personas.filter(({ name }) => missing.has(name)).map(({ keyResult }) => keyResult);
    const edits = addKeyResults(source, 0, added);
    return edits.length > 0
      ? [{ title: `Add key results for ${listed([...missing])}`, edits, preferred: true }]
      : [];
  },
};

const withPortal = new Set(['patient-engagement', 'ehr']);
const portal = /\b(?:patient|member|family|caregiver)[ -]portals?\b|\bportals? for patients\b/i;
const things = /\b(?:patient|member)[ -](?:portals?|records?|data|safety|days?)\b/gi;

function isPortal(document: DocumentFacts): boolean {
  const { name, id } = document.header?.product ?? {};
  const names = [name, id].map((field) => field?.text.replace(/[-_]/g, ' ') ?? '');
  return (
    names.some((text) => portal.test(text)) || [...goalsOf(document)].some(({ title }) => portal.test(title))
  );
}

function says(words: RegExp): (kr: KeyResultFacts) => boolean {
  return ({ title, roles }) =>
    words.test((title ?? '').replace(things, '')) ||
    roles.some((role) => words.test(role.replace(/-/g, ' ')));
}

const reception = says(
  /\brecept|\bfront[- ]desk|\bregistrars?\b|\bschedul|\bcall[- ]cent|\bcalls?\b|\badministrative staff\b/i,
);
const billing = says(/\bbill|\binvoic|\bpayments?\b|\bclaims?\b|\bcoders?\b|\brevenue cycle\b/i);
const patients = says(/\bpatients?\b|\bcaregivers?\b|\bfamil(?:y|ies)\b|\bmembers?\b|\bveterans?\b/i);

const personas = [
  {
    name: 'patients',
    meets: patients,
    keyResult: goal('Patients who finish what they came for in the portal', 'patient', 'increase', '"%"'),
  },
  {
    name: 'reception',
    meets: reception,
    keyResult: goal(
      'Calls to reception that the portal could have answered',
      'front-desk',
      'decrease',
      'per 100 visits',
    ),
  },
  {
    name: 'physicians',
    meets: isPhysician,
    keyResult: goal('Minutes per physician per day on portal messages', 'physician', 'decrease', 'minutes'),
  },
  {
    name: 'billing',
    meets: billing,
    keyResult: goal(
      'Billing questions settled in the portal without a call',
      'billing-staff',
      'increase',
      '"%"',
    ),
  },
] as const;

function isPhysician({ roles }: KeyResultFacts): boolean {
  return roles.some((role) => clinicalRoles.has(canonicalRole(role) ?? ''));
}

function goal(title: string, segment: string, direction: string, unit: string): string {
  return `id: KR-TODO\ntitle: ${title}\ncategory: workflow\nsegment: ${segment}\ndirection: ${direction}\nbaseline: TODO\ntarget: TODO\nunit: ${unit}\nowner: TODO\n`;
}
