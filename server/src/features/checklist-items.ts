import * as l10n from '../base/l10n.ts';
import {
  agreements,
  type ChecklistView,
  escalation,
  groups,
  hasStudy,
  integration,
  present,
  safety,
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

/** Its texts stand in the catalogue and are translated where they are shown. */
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
const notClinical = l10n.mark('Not asked of a product outside care');

/** The quick-start checklist of S0:20-26, in its order. */
export const checks: readonly Check[] = [
  {
    id: 'agreements',
    title: l10n.mark('BAA on record'),
    why: l10n.mark(
      'What HIPAA and your agreements with vendors allow limits the goals, so it is written down first (S0:20).',
    ),
    isAsked: ({ signals }) => signals.phi && signals.us,
    notAsked: l10n.mark('Not asked without patient data in the US'),
    judge: agreements,
  },
  {
    id: 'workflows',
    title: l10n.mark('Workflows mapped'),
    why: l10n.mark(
      'A list of the work, who does it and where it costs time shows what the goals should change (S0:21).',
    ),
    isAsked: isClinical,
    notAsked: notClinical,
    judge: workflows,
  },
  {
    id: 'stakeholders',
    title: l10n.mark('Stakeholders served'),
    why: l10n.mark(
      'Clinical staff, compliance, IT security and patients each need goals that serve them (S0:22).',
    ),
    isAsked: ({ signals }) => signals.clinical || signals.phi,
    notAsked: l10n.mark('Not asked without care or patient data'),
    judge: groups,
  },
  {
    id: 'safety',
    title: l10n.mark('Patient safety measured'),
    why: l10n.mark(
      'One safety metric or limit in each cycle makes harm visible before the other goals are reached (S0:23).',
    ),
    isAsked: isClinical,
    notAsked: notClinical,
    judge: safety,
  },
  {
    id: 'evidence',
    title: l10n.mark('Clinical evidence dated'),
    why: l10n.mark(
      'What would prove success, and when it will be known, is agreed before the work starts (S0:24).',
    ),
    isAsked: isClinical,
    notAsked: notClinical,
    judge: ({ facts }) =>
      present(facts, ({ datedStudy }) => datedStudy, {
        missing: hasStudy(facts)
          ? l10n.t('The study has no date')
          : l10n.t('No key result brings clinical evidence'),
      }),
  },
  {
    id: 'integration',
    title: l10n.mark('Health record connected'),
    why: l10n.mark(
      'Clinicians work in the health record; a target for the connection belongs to the goals (S0:25).',
    ),
    isAsked: isClinical,
    notAsked: notClinical,
    judge: integration,
  },
  {
    id: 'escalation',
    title: l10n.mark('Escalation agreed'),
    why: l10n.mark(
      'A worrying trend must reach the people who can stop the harm: at what value, who is told, what pauses (S0:26).',
    ),
    isAsked: isClinical,
    notAsked: notClinical,
    judge: escalation,
  },
];
