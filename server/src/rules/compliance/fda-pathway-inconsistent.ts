import type { Field } from '../../document/shape.ts';
import * as l10n from '../../l10n.ts';
import type { DocumentRule, Finding } from '../../lint/rule.ts';
import { addBelow } from '../add-below.ts';
import { isModel } from '../ai/governance.ts';
import { replaceAt } from '../scalars.ts';
import { contradiction, type Fda, missingRoute, toldOtherwise } from './fda-route.ts';

export const fdaPathwayInconsistent: DocumentRule = {
  id: 'compliance/fda-pathway-inconsistent',
  level: 'document',
  summary: 'FDA status, class and pathway that do not go together, or that the goals contradict.',
  why: 'Class and pathway decide what evidence is needed and how long review takes; a pair that cannot be makes every launch date built on it wrong.',
  severity: 'warning',
  tier: 'second',
  references: [
    'S2:29',
    'S3:34',
    'S3:112',
    'fda.classes',
    'fda.510k',
    'fda.denovo',
    'fda.pma',
    'fda.cds',
    'fda.wellness',
  ],
  waitsFor: 'regulatory',
  absence: true,

  *check(document, { signals }) {
    const fda = document.header?.regulatory?.fda;
    const status = fda?.status;
    if (!fda || !status) return;
    const said = { status: status.text, class: fda.class?.text, pathway: fda.pathway?.text };
    const wrong = contradiction({ ...said, rationale: fda.rationale?.text ?? '' });
    if (wrong)
      yield about((wrong.key === 'class' ? fda.class : fda.pathway) ?? status, wrong.message, wrong.values);
    const missing = missingRoute(said);
    if (missing) yield { message: missing.message, span: status.range, data: { routes: missing.routes } };
    const signal = fda.cds_criteria?.image_or_signal?.value;
    const otherwise = toldOtherwise(said.status, signal, document, isModel(document, signals));
    if (otherwise) yield { ...about(status, otherwise.message, otherwise.values), ...otherwise.related };
  },

  fixes(finding, source) {
    const { values, routes } = finding.data as { values?: readonly string[]; routes?: readonly Fda[] };
    const replacing = (values ?? []).map((value) => ({
      title: l10n.t('Change it to {value}', { value }),
      edits: replaceAt(source, finding.span, value),
    }));
    const adding = (routes ?? []).map(({ class: level, pathway = '' }) => ({
      title:
        level === undefined
          ? l10n.t('Set pathway {pathway}', { pathway })
          : l10n.t('Set class {class}, pathway {pathway}', { class: level, pathway }),
      edits: addBelow(
        source,
        ['regulatory', 'fda'],
        `{ ${level === undefined ? '' : `class: ${level}, `}pathway: ${pathway} }`,
      ),
    }));
    return [...replacing, ...adding];
  },
};

function about(field: Field, message: string, values: readonly string[]): Finding {
  return { message, span: field.range, data: { values } };
}
