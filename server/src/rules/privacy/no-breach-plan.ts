import * as l10n from '../../base/l10n.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { addBelow } from '../add-below.ts';
import { isOutsideHipaa } from './agreements.ts';

export const noBreachPlan: DocumentRule = {
  id: 'privacy/no-breach-plan',
  level: 'document',
  summary:
    'A file about patient data that names nobody who leads after a breach, and no deadline for notices.',
  why: 'The clock starts when a breach is discovered, and the law of each place has its own, of hours or of days. Time that goes into finding an owner is lost.',
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
    'state.breach',
    'state.tx.breach',
    'state.ca.breach',
    'state.co.breach',
  ],
  ofToday: true,
  waitsFor: 'regulatory',
  absence: true,

  *check({ header, objectives, objectivesKey: span }, { signals }) {
    if (!signals.phi || objectives.length === 0) return;
    const { breach, regulatory } = header ?? {};
    const hasClock = (breach?.clock?.items.length ?? 0) > 0;
    if (breach?.owner || hasClock || regulatory?.gdpr?.breach_clock) return;
    const clocks: Clock[] = [
      ...(signals.us ? ([isOutsideHipaa(header) ? 'ftc-60d' : 'hipaa-60d'] as const) : []),
      ...(signals.eu ? (['gdpr-72h'] as const) : []),
    ];
    yield { message: messageFor(clocks), span: breach?.keyRange ?? span, data: { clocks } };
  },

  fixes({ data }, source) {
    const { clocks } = data as { clocks: readonly string[] };
    const clock = clocks.length > 0 ? clocks.join(', ') : 'TODO';
    const edits = addBelow(source, ['breach'], `{ owner: TODO, clock: [${clock}] }`);
    return [{ title: l10n.t('Add a breach plan'), edits }];
  },
};

/** The outer limits as messages call them: of HIPAA, of the FTC for products outside it, of the GDPR. */
const deadlines = {
  'hipaa-60d': () => l10n.t('60 days under HIPAA or less by state law'),
  'ftc-60d': () => l10n.t('60 days under FTC rules or less by state law'),
  'gdpr-72h': () => l10n.t('72 hours under the GDPR'),
};

type Clock = keyof typeof deadlines;

function messageFor(clocks: readonly Clock[]): string {
  return clocks.length === 0
    ? l10n.t('Nobody is named to lead after a breach, and no notice deadline is noted; add a plan.')
    : l10n.t(
        'Nobody is named to lead after a breach, and no notice deadline is noted ({deadlines}); add a plan.',
        { deadlines: clocks.map((clock) => deadlines[clock]()).join(', ') },
      );
}
