import {
  agreements,
  type ChecklistView,
  escalation,
  groups,
  hasStudy,
  integration,
  present,
  type Verdict,
  workflows,
} from './checklist-judges.ts';

export type ChecklistId =
  | 'agreements'
  | 'workflows'
  | 'stakeholders'
  | 'safety'
  | 'evidence'
  | 'integration'
  | 'escalation';

interface Check {
  readonly id: ChecklistId;
  readonly title: string;
  readonly why: string;
  /** Whether a product of this kind is asked for it. */
  readonly isAsked: (view: ChecklistView) => boolean;
  readonly notAsked: string;
  readonly judge: (view: ChecklistView) => Verdict;
}

const isClinical = ({ signals }: ChecklistView) => signals.clinical;
const notClinical = 'Not asked of a product outside care';

/** The quick-start checklist of S0:20-26, in its order. */
export const checks: readonly Check[] = [
  {
    id: 'agreements',
    title: 'BAA on record',
    why: 'What HIPAA and your agreements with vendors allow limits the goals, so it is written down first (S0:20).',
    isAsked: ({ signals }) => signals.phi && signals.us,
    notAsked: 'Not asked without patient data in the US',
    judge: agreements,
  },
  {
    id: 'workflows',
    title: 'Workflows mapped',
    why: 'A list of the work, who does it and where it costs time shows what the goals should change (S0:21).',
    isAsked: isClinical,
    notAsked: notClinical,
    judge: workflows,
  },
  {
    id: 'stakeholders',
    title: 'Stakeholders served',
    why: 'Clinical staff, compliance, IT security and patients each need goals that serve them (S0:22).',
    isAsked: ({ signals }) => signals.clinical || signals.phi,
    notAsked: 'Not asked without care or patient data',
    judge: groups,
  },
  {
    id: 'safety',
    title: 'Patient safety measured',
    why: 'One safety metric or limit in each cycle makes harm visible before the other goals are reached (S0:23).',
    isAsked: isClinical,
    notAsked: notClinical,
    judge: ({ facts }) =>
      present(facts, ({ safety }) => safety, {
        missing: 'No key result measures patient safety',
        elsewhere: facts.siblings.some(({ safety }) => safety),
      }),
  },
  {
    id: 'evidence',
    title: 'Clinical evidence dated',
    why: 'What would prove success, and when it will be known, is agreed before the work starts (S0:24).',
    isAsked: isClinical,
    notAsked: notClinical,
    judge: ({ facts }) =>
      present(facts, ({ datedStudy }) => datedStudy, {
        missing: hasStudy(facts) ? 'The study has no date' : 'No key result brings clinical evidence',
      }),
  },
  {
    id: 'integration',
    title: 'Health record connected',
    why: 'Clinicians work in the health record; a target for the connection belongs to the goals (S0:25).',
    isAsked: isClinical,
    notAsked: notClinical,
    judge: integration,
  },
  {
    id: 'escalation',
    title: 'Escalation agreed',
    why: 'A worrying trend must reach the people who can stop the harm: at what value, who is told, what pauses (S0:26).',
    isAsked: isClinical,
    notAsked: notClinical,
    judge: escalation,
  },
];
