import * as l10n from '../../base/l10n.ts';
import type { ObjectiveRule } from '../../lint/rule.ts';
import { unnamedPopulation } from '../measured-people.ts';
import { segmentFix } from './segment.ts';

export const implicitPopulation: ObjectiveRule = {
  id: 'segmentation/implicit-population',
  level: 'objective',
  summary: 'A measure of use or satisfaction that does not say whose.',
  why: 'Use and satisfaction differ from role to role; a number that names nobody cannot be read, and cannot be acted on.',
  severity: 'info',
  tier: 'core',
  references: ['S0:16'],
  absence: true,

  *check({ statement, keyResults }, { signals }) {
    if (statement && statement.population.roles.length > 0) return;
    for (const reading of keyResults) {
      const { vanity, usage } = reading.statement ?? {};
      // A count of heads or clicks is no measure to split; "Usage up 40%" is one, whose use is still to be said.
      if ((vanity && !usage) || unnamedPopulation(reading, signals.roles)?.kind !== 'implicit') continue;
      yield {
        message: l10n.t(
          'This does not say whose use or opinion is measured, and roles differ; add the segment it is about.',
        ),
        span: reading.anchor,
        keyResult: reading.index,
      };
    }
  },

  fixes(finding, source) {
    return [segmentFix(source, finding)];
  },
};
