import * as l10n from '../../base/l10n.ts';
import { type Edit, replaceScalar } from '../../document/edit.ts';
import type { Field } from '../../document/shape.ts';
import type { Source } from '../../document/source.ts';
import { entryOf } from '../../document/syntax.ts';
import type { DocumentRule, Finding, Fix } from '../../lint/rule.ts';
import { addBelow } from '../add-below.ts';
import { isModel } from '../ai/governance.ts';
import { rootNode } from '../nodes.ts';
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
    if (wrong) yield about(fda.pathway ?? status, wrong.message, wrong);
    const missing = missingRoute(said);
    if (missing) yield about(status, missing.message, missing);
    const signal = fda.cds_criteria?.image_or_signal?.value;
    const otherwise = toldOtherwise(said.status, signal, document, isModel(document, signals));
    if (otherwise) yield { ...about(status, otherwise.message, otherwise), ...otherwise.related };
  },

  fixes(finding, source) {
    const { values = [], routes = [], isNeedless = false } = finding.data as Answers;
    const replacing = values.map((value) => ({
      title: l10n.t('Change it to {value}', { value }),
      edits: [...replaceAt(source, finding.span, value), ...(value === 'device' ? addOpenRoute(source) : [])],
      confirm: true,
      choice: isNeedless,
    }));
    const adding = routes.map(({ class: level, pathway = '' }) => ({
      title:
        level === undefined
          ? l10n.t('Set pathway {pathway}', { pathway })
          : l10n.t('Set class {class}, pathway {pathway}', { class: level, pathway }),
      edits: addBelow(
        source,
        path,
        `{ ${level === undefined ? '' : `class: ${level}, `}pathway: ${pathway} }`,
      ),
      confirm: true,
      choice: routes.length > 1,
    }));
    return [...replacing, ...(isNeedless ? [asDevice(source)] : []), ...adding];
  },
};

interface Answers {
  /** What may stand in the place of the value. */
  readonly values?: readonly string[] | undefined;
  readonly routes?: readonly Fda[] | undefined;
  /** There is a pathway for what is said to be no device. */
  readonly isNeedless?: boolean | undefined;
}

const path = ['regulatory', 'fda'];

function about(field: Field, message: string, { values, routes, isNeedless }: Answers): Finding {
  return { message, span: field.range, data: { values, routes, isNeedless } satisfies Answers };
}

/** A device has a class and a pathway: what is not written yet, its author fills in. */
function addOpenRoute(source: Source): Edit[] {
  return addBelow(source, path, '{ class: TODO, pathway: TODO }');
}

function asDevice(source: Source): Fix {
  const fda = entryOf(entryOf(rootNode(source), 'regulatory')?.value, 'fda')?.value;
  const status = entryOf(fda, 'status')?.value;
  return {
    title: l10n.t('Change the status to device'),
    edits: status?.kind === 'scalar' ? [...replaceScalar(status, 'device'), ...addOpenRoute(source)] : [],
    confirm: true,
    choice: true,
  };
}
