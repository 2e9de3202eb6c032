import type { Rule } from '../lint/rule.ts';
import { fdaPathwayInconsistent } from './compliance/fda-pathway-inconsistent.ts';
import { fdaStatusMissing } from './compliance/fda-status-missing.ts';
import { launchWithoutStateCoverage } from './compliance/launch-without-state-coverage.ts';
import { missingComplianceBaseline } from './compliance/missing-baseline.ts';
import { adoptionWithoutValidation } from './evidence/adoption-without-validation.ts';
import { clinicalClaimWithoutEvidence } from './evidence/clinical-claim-without-evidence.ts';
import { missingOwner } from './governance/missing-owner.ts';
import { stakeholderGap } from './governance/stakeholder-gap.ts';
import { aliasKey } from './okr/alias-key.ts';
import { commentInValue } from './okr/comment-in-value.ts';
import { directionMismatch } from './okr/direction-mismatch.ts';
import { duplicateId } from './okr/duplicate-id.ts';
import { missingBaseline } from './okr/missing-baseline.ts';
import { missingTarget } from './okr/missing-target.ts';
import { outputAsKeyResult } from './okr/output-as-key-result.ts';
import { schema } from './okr/schema.ts';
import { suppressionWithoutReason } from './okr/suppression-without-reason.ts';
import { syntax } from './okr/syntax.ts';
import { unknownKey } from './okr/unknown-key.ts';
import { unquotedComparator } from './okr/unquoted-comparator.ts';
import { unusedSuppression } from './okr/unused-suppression.ts';
import { vanityMetric } from './okr/vanity-metric.ts';
import { phiInFile } from './privacy/phi-in-file.ts';
import { missingEscalation } from './safety/missing-escalation.ts';
import { missingKeyResult } from './safety/missing-key-result.ts';
import { noHardTarget } from './safety/no-hard-target.ts';
import { trendingToFailure } from './safety/trending-to-failure.ts';
import { implicitPopulation } from './segmentation/implicit-population.ts';
import { unsegmentedUsers } from './segmentation/unsegmented-users.ts';
import { loginFrequencyAsSuccess } from './workflow/login-frequency-as-success.ts';

/** Every rule, sorted by id. */
export const rules: readonly Rule[] = [
  fdaPathwayInconsistent,
  fdaStatusMissing,
  launchWithoutStateCoverage,
  missingComplianceBaseline,
  adoptionWithoutValidation,
  clinicalClaimWithoutEvidence,
  missingOwner,
  stakeholderGap,
  aliasKey,
  commentInValue,
  directionMismatch,
  duplicateId,
  missingBaseline,
  missingTarget,
  outputAsKeyResult,
  schema,
  suppressionWithoutReason,
  syntax,
  unknownKey,
  unquotedComparator,
  unusedSuppression,
  vanityMetric,
  phiInFile,
  missingEscalation,
  missingKeyResult,
  noHardTarget,
  trendingToFailure,
  implicitPopulation,
  unsegmentedUsers,
  loginFrequencyAsSuccess,
];

export function ruleOf(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}
