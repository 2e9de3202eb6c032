import * as l10n from '../../base/l10n.ts';
import { listed } from '../../base/listed.ts';
import { shortened } from '../../base/shortened.ts';
import { addKeys } from '../../document/edit.ts';
import type { Header } from '../../document/header.ts';
import { objectivesKeys } from '../../document/keys.ts';
import { entryOf } from '../../document/syntax.ts';
import { hasKeyResultThat } from '../../lint/key-results.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { readAi } from '../../statement/ai.ts';
import { readTokens } from '../../words/text.ts';
import { mentions } from '../mentions.ts';
import { rootNode } from '../nodes.ts';
import { governedAi } from './governance.ts';

type Vendor = NonNullable<Header['vendors']>['items'][number];

interface Data {
  /** Index of the vendor in the list; absent where no vendor is listed. */
  readonly vendor?: number;
}

const questions = {
  data_ownership: l10n.mark('data ownership'),
  transparency: l10n.mark('transparency'),
  compliance_readiness: l10n.mark('regulatory readiness'),
} as const;
const keys = Object.keys(questions) as (keyof typeof questions)[];
const assessment = `ai_assessment: { ${keys.map((key) => `${key}: TODO`).join(', ')} }`;

export const vendorAssessment: DocumentRule = {
  id: 'ai/vendor-assessment',
  level: 'document',
  summary: 'A vendor of AI whose data ownership, transparency or readiness for regulation is not assessed.',
  why: 'What a vendor does not disclose about its model and about your data, you cannot explain to clinicians, patients or a regulator.',
  severity: 'info',
  tier: 'second',
  references: ['S2:51'],
  waitsFor: 'ai',
  absence: true,

  *check(document, { signals }) {
    const ai = governedAi(document, signals);
    if (!ai) return;
    const vendors = document.header?.vendors?.items ?? [];
    for (const [index, vendor] of vendors.entries()) {
      const missing = isOfAi(vendor) ? keys.filter((key) => !vendor.ai_assessment?.[key]) : [];
      if (missing.length === 0) continue;
      yield {
        message: messageFor(vendor.name?.text, missing),
        span: vendor.ai_assessment?.keyRange ?? vendor.name?.range ?? vendor.range,
        data: { vendor: index } satisfies Data,
      };
    }
    if (vendors.some(isOfAi) || !usesVendorAi(document)) return;
    yield {
      message: l10n.t(
        'AI of a vendor is used and no vendor is assessed; record data ownership, transparency and readiness in ai_assessment under vendors.',
      ),
      span: document.header?.vendors?.keyRange ?? ai.keyRange ?? document.objectivesKey,
      data: (vendors.length === 1 ? { vendor: 0 } : {}) satisfies Data,
    };
  },

  fixes(finding, source) {
    const root = rootNode(source);
    const { vendor } = finding.data as Data;
    const list = entryOf(root, 'vendors')?.value;
    const item = list?.kind === 'list' && vendor !== undefined ? list.items[vendor]?.node : undefined;
    const isListed = list?.kind === 'list' && list.items.length > 0;
    const edits =
      item?.kind === 'map'
        ? addKeys(source, item, assessment)
        : root && !isListed
          ? addKeys(source, root, `vendors:\n  - { name: TODO, ${assessment} }`, objectivesKeys)
          : [];
    return [{ title: l10n.t('Add the assessment of the vendor'), edits }];
  },
};

const usesVendorAi = hasKeyResultThat((kr) => mentions(kr, 'vendor-ai'));

/** Its assessment is begun, or its name says so: `DeepRead AI`, `OpenAI`, `triage.ai`. */
function isOfAi({ name, ai_assessment }: Vendor): boolean {
  const text = name?.text ?? '';
  return (
    ai_assessment !== undefined || readAi(readTokens(text)) !== undefined || /[A-Za-z]AI\b|\.ai\b/.test(text)
  );
}

function messageFor(name: string | undefined, missing: readonly (keyof typeof questions)[]): string {
  const vendor = name ? shortened(name, 30) : l10n.t('This vendor of AI');
  return l10n.t('{vendor} is not assessed for {missing}; ask, and record the answer in ai_assessment.', {
    vendor,
    missing: listed(missing.map((key) => l10n.t(questions[key]))),
  });
}
