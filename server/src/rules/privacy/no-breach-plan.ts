import * as l10n from '../../base/l10n.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { addBelow } from '../add-below.ts';

export const noBreachPlan: DocumentRule = {
  id: 'privacy/no-breach-plan',
  level: 'document',
  summary:
    'A file about patient data that names nobody who leads after a breach, and no deadline for notices.',
  why: 'The clock starts when a breach is discovered: at most 60 days under HIPAA and the FTC rule for health apps, 72 hours to the authority, where feasible, under the GDPR. Time that goes into finding an owner is lost.',
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
  ofToday: true,
  waitsFor: 'regulatory',
  absence: true,

  *check({ header, objectives, objectivesKey: span }, { signals }) {
    if (!signals.phi || objectives.length === 0) return;
    const { breach, regulatory } = header ?? {};
    const hasClock = (breach?.clock?.items.length ?? 0) > 0;
    if (breach?.owner || hasClock || regulatory?.gdpr?.breach_clock) return;
    const { us, eu } = signals;

    yield {
      message: messageFor(us, eu),
      span: breach?.keyRange ?? span,
      data: { clocks: [...(us ? ['hipaa-60d'] : []), ...(eu ? ['gdpr-72h'] : [])] },
    };
  },

  fixes({ data }, source) {
    const { clocks } = data as { clocks: readonly string[] };
    const clock = clocks.length > 0 ? clocks.join(', ') : 'TODO';
    const edits = addBelow(source, ['breach'], `{ owner: TODO, clock: [${clock}] }`);
    return [{ title: l10n.t('Add a breach plan'), edits }];
  },
};

function messageFor(us: boolean, eu: boolean): string {
  const deadlines = [
    ...(us ? [l10n.t('60 days under HIPAA')] : []),
    ...(eu ? [l10n.t('72 hours under the GDPR')] : []),
  ];
  return deadlines.length === 0
    ? l10n.t(
        'Nobody is named to lead after a data breach, and no notice deadline is noted; add a breach block.',
      )
    : l10n.t(
        'Nobody is named to lead after a data breach, and no notice deadline ({deadlines}) is noted; add a breach block.',
        { deadlines: deadlines.join(', ') },
      );
}
