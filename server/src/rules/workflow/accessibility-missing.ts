import * as l10n from '../../base/l10n.ts';
import { isPatientRole } from '../../knowledge/roles.ts';
import { template } from '../../knowledge/templates.ts';
import { hasKeyResultThat } from '../../lint/key-results.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { addBlock } from '../add-block.ts';
import { mentions } from '../mentions.ts';

export const accessibilityMissing: DocumentRule = {
  id: 'workflow/accessibility-missing',
  level: 'document',
  summary: 'A product for patients or caregivers that says nothing about who can use and understand it.',
  why: 'Patients may be old, ill, scared or new to the language. A product that they cannot read or operate leaves out those who need care most, and laws set dates by which web and mobile content must be accessible.',
  severity: 'info',
  tier: 'second',
  references: ['S3:53', 'S3:80', 'S3:81', 'S3:91', 'S3:98', 'a11y.504'],
  absence: true,

  *check(document, { signals }) {
    const { header, objectives } = document;
    const { accessibility, roles } = header ?? {};
    if (accessibility?.standard || accessibility?.reading_level || objectives.length === 0) return;
    const isDeclared = signals.roles.some(isPatientRole);
    if (!isDeclared && !isUsedByPatients(document)) return;
    if (measuresAccessibility(document)) return;
    yield {
      message: l10n.t(
        'Patients may be ill, scared or unable to read this product; record its WCAG level and reading level under accessibility.',
      ),
      span: accessibility?.keyRange ?? (isDeclared ? roles?.keyRange : undefined) ?? document.objectivesKey,
    };
  },

  fixes(_finding, source) {
    const edits = addBlock(source, template('accessibility'));
    return [{ title: l10n.t('Add accessibility'), edits }];
  },
};

/** Patients who are measured may never see the product; those whose use is a goal do. */
const isUsedByPatients = hasKeyResultThat((kr) => kr.adoption && kr.roles.some(isPatientRole));

const measuresAccessibility = hasKeyResultThat((kr) => mentions(kr, 'accessibility'));
