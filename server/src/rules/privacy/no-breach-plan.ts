import type { DocumentRule } from '../../lint/rule.ts';
import { addBelow } from '../add-below.ts';

export const noBreachPlan: DocumentRule = {
  id: 'privacy/no-breach-plan',
  level: 'document',
  summary:
    'A file about patient data that names nobody who leads after a breach, and no deadline for notices.',
  why: 'The clock starts when a breach is discovered: at most 60 days under HIPAA and the FTC rule for health apps, 72 hours to the authority under the GDPR. Nobody finds an owner in that time.',
  severity: 'info',
  tier: 'second',
  references: [
    'S3:31',
    'S3:37',
    'hipaa.breach.individual',
    'hipaa.breach.hhs',
    'hipaa.breach.ba',
    'gdpr.33',
    'ftc.hbnr',
  ],
  waitsFor: 'regulatory',
  absence: true,

  *check({ header, objectives, objectivesKey: span }, { signals }) {
    if (!signals.phi || objectives.length === 0) return;
    const { breach, regulatory } = header ?? {};
    const hasClock = (breach?.clock?.items.length ?? 0) > 0;
    if (breach?.owner || hasClock || regulatory?.gdpr?.breach_clock) return;
    const { us, eu } = signals;
    const clocks = [...(us ? ['60 days under HIPAA'] : []), ...(eu ? ['72 hours under the GDPR'] : [])];
    const allowed = clocks.length > 0 ? ` (${clocks.join(', ')})` : '';
    yield {
      message: `Nobody is named to lead after a data breach, and no notice deadline${allowed} is noted; add a breach block.`,
      span: breach?.keyRange ?? span,
      data: { clocks: [...(us ? ['hipaa-60d'] : []), ...(eu ? ['gdpr-72h'] : [])] },
    };
  },

  fixes({ data }, source) {
    const { clocks } = data as { clocks: readonly string[] };
    const clock = clocks.length > 0 ? clocks.join(', ') : 'TODO';
    const edits = addBelow(source, ['breach'], `{ owner: TODO, clock: [${clock}] }`);
    return edits.length > 0 ? [{ title: 'Add a breach plan', edits, preferred: true }] : [];
  },
};
