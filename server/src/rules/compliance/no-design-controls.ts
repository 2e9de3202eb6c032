import * as l10n from '../../base/l10n.ts';
import type { Header } from '../../document/header.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { addQualitySystem } from '../quality-system.ts';

export const noDesignControls: DocumentRule = {
  id: 'compliance/no-design-controls',
  level: 'document',
  summary: 'A device whose file names no quality system, no risk file or no software safety class.',
  why: 'Devices are built under a quality system that keeps design decisions, risks and their reasons; goals that ignore it promise releases that it will hold back.',
  severity: 'info',
  tier: 'second',
  references: ['S2:33', 'S4:46', 'fda.qmsr', 'std.13485', 'std.14971', 'std.62304'],
  waitsFor: 'regulatory',
  absence: true,

  *check({ header }, { signals }) {
    const regulatory = header?.regulatory;
    const status = regulatory?.fda?.status;
    if (!signals.device || !status) return;
    const missing = missingIn(regulatory.qms);
    if (missing.length === 0) return;
    yield {
      message: l10n.t('Devices are built under design controls; regulatory.qms does not name {missing}.', {
        missing: missing.join(', '),
      }),
      span: regulatory.qms?.keyRange ?? status.range,
    };
  },

  fixes(_finding, source) {
    const edits = addQualitySystem(source);
    return [{ title: l10n.t('Add the quality system'), edits }];
  },
};

type Regulatory = NonNullable<NonNullable<Header>['regulatory']>;

function missingIn(qms: Regulatory['qms']): string[] {
  return [
    ...(qms?.standard ? [] : [l10n.t('a standard (ISO 13485)')]),
    ...(qms?.risk_file ? [] : [l10n.t('a risk file (ISO 14971)')]),
    ...(qms?.software_class ? [] : [l10n.t('a software class (IEC 62304)')]),
  ];
}
