import * as l10n from '../../base/l10n.ts';
import { addKeys } from '../../document/edit.ts';
import { objectivesKeys } from '../../document/keys.ts';
import { entryOf, isNothing } from '../../document/syntax.ts';
import { template } from '../../knowledge/templates.ts';
import { hasKeyResultThat } from '../../lint/key-results.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { healthcareBaseline } from '../healthcare-baseline.ts';
import { rootNode } from '../nodes.ts';

const hasSafety = hasKeyResultThat(({ safety }) => safety);

export const missingComplianceBaseline: DocumentRule = {
  id: 'compliance/missing-baseline',
  level: 'document',
  beyond: 'product',
  summary: 'A file about care or patient data that does not say which rules bind the product.',
  why: 'Privacy duties, device status, state rules and open audit findings limit what a goal may promise, so they are written down before the goals.',
  severity: 'warning',
  tier: 'core',
  references: ['S0:8', 'S0:20', 'S3:65'],
  absence: true,

  *check(document, { signals }) {
    const { header, objectives, objectivesKey, siblings } = document;
    if (header?.regulatory || objectives.length === 0 || !(signals.clinical || signals.phi)) return;
    if (siblings.some(({ settled }) => settled?.regulatory)) return;
    const { us, eu } = signals;
    const duties = [
      ...(us ? [l10n.t('HIPAA duties'), l10n.t('FDA status'), l10n.t('states')] : []),
      ...(eu ? [l10n.t('GDPR basis')] : []),
      ...(us || eu ? [] : [l10n.t('privacy duties')]),
      l10n.t('audit findings'),
    ];
    yield {
      message: l10n.t(
        'Nothing says which rules bind this product; before the goals, record {duties} under regulatory.',
        { duties: duties.join(', ') },
      ),
      span: objectivesKey,
      data: { us, eu, hasSafety: hasSafety(document) },
    };
  },

  fixes(finding, source) {
    const root = rootNode(source);
    const block = entryOf(root, 'regulatory')?.value;
    const isText = block?.kind === 'scalar' && !isNothing(block);
    if (!root || isText || (block?.kind === 'list' && block.items.length > 0)) return [];
    const { us, eu, hasSafety: isSafe } = finding.data as { us: boolean; eu: boolean; hasSafety: boolean };
    const rules = regulatory(us, eu);
    const baseline = healthcareBaseline(source, isSafe, rules);
    return [
      {
        title: l10n.t('Add the compliance baseline'),
        edits: addKeys(source, root, rules, objectivesKeys),
      },
      ...(baseline ? [baseline] : []),
    ];
  },
};

/** The template speaks of US law; elsewhere only what holds there is asked for. */
function regulatory(us: boolean, eu: boolean): string {
  const lines = template('regulatory').split('\n');
  const local = us ? lines : lines.filter((line) => !/^ +(?:hipaa|fda|states):/.test(line));
  const at = local.findIndex((line) => line.startsWith('  audit_findings:'));
  return [...local.slice(0, at), ...(eu ? [`  ${template('gdpr').trimEnd()}`] : []), ...local.slice(at)].join(
    '\n',
  );
}
