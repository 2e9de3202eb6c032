import * as l10n from '../../base/l10n.ts';
import { listed, norAny } from '../../base/listed.ts';
import { inStyleOf } from '../../document/render.ts';
import type { Source } from '../../document/source.ts';
import { type Metric, metric } from '../../knowledge/metrics.ts';
import { vertical } from '../../knowledge/verticals.ts';
import type { DocumentRule, Fix } from '../../lint/rule.ts';
import { addKeyResults } from '../add-key-results.ts';
import {
  categoriesOf,
  type Dimension,
  dimensions,
  elsewhere,
  goalCount,
  isBusinessOnly,
} from './scorecard.ts';

export const missingDimension: DocumentRule = {
  id: 'balance/missing-dimension',
  level: 'document',
  beyond: 'product',
  titles: true,
  summary: 'A clinical product without operational, clinical or financial key results.',
  why: 'A product that is safe but cannot be paid for, or runs well and helps nobody, does not last; a scorecard shows all three sides.',
  severity: 'info',
  tier: 'core',
  references: ['S1:29-32', 'S2:91'],
  absence: true,

  *check(document, { signals }) {
    const { header, objectivesKey } = document;
    const categories = [...categoriesOf(document), ...elsewhere(document)];
    if (!signals.clinical || goalCount(document) < 2 || isBusinessOnly(document)) return;
    const covered = header?.scorecard?.covered_elsewhere ?? [];
    const names = Object.keys(dimensions) as Dimension[];
    const present = names.filter((name) => categories.some((each) => isOf(name, each)));
    const missing = names.filter((name) => !present.includes(name) && !covered.includes(name));
    if (present.length === 0 || missing.length === 0) return;
    yield {
      message: l10n.t(
        'No {missing} key result, only {present} ones; add one, or name its file in scorecard.covered_elsewhere.',
        { missing: norAny(missing), present: listed(present) },
      ),
      span: header?.scorecard?.keyRange ?? objectivesKey,
      data: { missing, vertical: signals.vertical },
    };
  },

  fixes(finding, source) {
    const { missing, vertical: id } = finding.data as { missing: readonly Dimension[]; vertical: string };
    return missing.map((dimension) => {
      const title = /^o/.test(dimension)
        ? l10n.t('Add an {dimension} key result', { dimension })
        : l10n.t('Add a {dimension} key result', { dimension });
      return { title, edits: addMetric(source, pick(dimension, id)) };
    });
  },
};

const usual: Readonly<Record<Dimension, string>> = {
  operational: 'uptime',
  clinical: 'readmission-rate',
  financial: 'contribution-margin',
};

function isOf(dimension: Dimension, category: string): boolean {
  return dimensions[dimension].some((each) => each === category);
}

/** What products of this kind measure, else what most do. */
function pick(dimension: Dimension, verticalId: string): Metric | undefined {
  const own = vertical(verticalId)?.metrics ?? [];
  return [...own, usual[dimension]]
    .flatMap((id) => metric(id) ?? [])
    .find(({ category }) => isOf(dimension, category));
}

function addMetric(source: Source, picked: Metric | undefined): Fix['edits'] {
  const objective = source.objectiveCount - 1;
  if (!picked || objective < 0) return [];
  const unit = picked.unit === 'currency' ? 'TODO' : inStyleOf(undefined, picked.unit);
  const keys = [
    'id: KR-TODO',
    `title: ${inStyleOf(undefined, picked.name)}`,
    `category: ${picked.category}`,
    `direction: ${picked.direction}`,
    'baseline: TODO',
    'target: TODO',
    `unit: ${unit}`,
    'owner: TODO',
  ];
  return addKeyResults(source, objective, [keys.join('\n')]);
}
