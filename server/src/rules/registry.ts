import type { Rule } from '../lint/rule.ts';
import { accuracyOnly } from './ai/accuracy-only.ts';
import { deviceQuestion } from './ai/device-question.ts';
import { missingGovernance } from './ai/missing-governance.ts';
import { noClinicalValidation } from './ai/no-clinical-validation.ts';
import { noConflictEscalation } from './ai/no-conflict-escalation.ts';
import { noDriftMonitoring } from './ai/no-drift-monitoring.ts';
import { noEquityMetric } from './ai/no-equity-metric.ts';
import { noExplainability } from './ai/no-explainability.ts';
import { trainingDataAudit } from './ai/training-data-audit.ts';
import { undocumentedDecisions } from './ai/undocumented-decisions.ts';
import { vendorAssessment } from './ai/vendor-assessment.ts';
import { businessOnly } from './balance/business-only.ts';
import { missingDimension } from './balance/missing-dimension.ts';
import { noInstrumentation } from './balance/no-instrumentation.ts';
import { noLeadingAndLagging } from './balance/no-leading-and-lagging.ts';
import { patientAndProvider } from './balance/patient-and-provider.ts';
import { volumeWithoutGuardrail } from './balance/volume-without-guardrail.ts';
import { euMissing } from './compliance/eu-missing.ts';
import { fdaPathwayInconsistent } from './compliance/fda-pathway-inconsistent.ts';
import { fdaStatusMissing } from './compliance/fda-status-missing.ts';
import { fdaWording } from './compliance/fda-wording.ts';
import { lateCompliance } from './compliance/late-compliance.ts';
import { launchWithoutComplianceKr } from './compliance/launch-without-compliance-kr.ts';
import { launchWithoutStateCoverage } from './compliance/launch-without-state-coverage.ts';
import { missingComplianceBaseline } from './compliance/missing-baseline.ts';
import { noChangeControl } from './compliance/no-change-control.ts';
import { noDesignControls } from './compliance/no-design-controls.ts';
import { openAuditFinding } from './compliance/open-audit-finding.ts';
import { part11Missing } from './compliance/part11-missing.ts';
import { percentageRollout } from './compliance/percentage-rollout.ts';
import { risksMissing } from './compliance/risks-missing.ts';
import { staleRiskReview } from './compliance/stale-risk-review.ts';
import { statePrivacy } from './compliance/state-privacy.ts';
import { unmitigatedRisk } from './compliance/unmitigated-risk.ts';
import { vacuousTarget } from './compliance/vacuous-target.ts';
import { adoptionWithoutValidation } from './evidence/adoption-without-validation.ts';
import { clinicalClaimWithoutEvidence } from './evidence/clinical-claim-without-evidence.ts';
import { engagementAsOutcome } from './evidence/engagement-as-outcome.ts';
import { irbStatusMissing } from './evidence/irb-status-missing.ts';
import { missingTimeline } from './evidence/missing-timeline.ts';
import { noComparator } from './evidence/no-comparator.ts';
import { noOutcomeKr } from './evidence/no-outcome-kr.ts';
import { successUndefined } from './evidence/success-undefined.ts';
import { missingOwner } from './governance/missing-owner.ts';
import { noClinicalAdvisor } from './governance/no-clinical-advisor.ts';
import { noComplianceSeat } from './governance/no-compliance-seat.ts';
import { noPrioritisation } from './governance/no-prioritisation.ts';
import { noReviewCadence } from './governance/no-review-cadence.ts';
import { planIncomplete } from './governance/plan-incomplete.ts';
import { planMissing } from './governance/plan-missing.ts';
import { planOrder } from './governance/plan-order.ts';
import { priorityMismatch } from './governance/priority-mismatch.ts';
import { safetyReviewNotDone } from './governance/safety-review-not-done.ts';
import { stakeholderGap } from './governance/stakeholder-gap.ts';
import { stakeholderNoSuccess } from './governance/stakeholder-no-success.ts';
import { staleCheckin } from './governance/stale-checkin.ts';
import { unnamedOwner } from './governance/unnamed-owner.ts';
import { vendorDueDiligence } from './governance/vendor-due-diligence.ts';
import { considerations } from './integration/considerations.ts';
import { effortAbove40Percent } from './integration/effort-above-40-percent.ts';
import { effortBelow30Percent } from './integration/effort-below-30-percent.ts';
import { effortUnstated } from './integration/effort-unstated.ts';
import { manualOrOneWay } from './integration/manual-or-one-way.ts';
import { missingIntegrationKeyResult } from './integration/missing-key-result.ts';
import { noCoverageTarget } from './integration/no-coverage-target.ts';
import { standardUnnamed } from './integration/standard-unnamed.ts';
import { aliasKey } from './okr/alias-key.ts';
import { baselineEqualsTarget } from './okr/baseline-equals-target.ts';
import { brokenReference } from './okr/broken-reference.ts';
import { commentInValue } from './okr/comment-in-value.ts';
import { directionMismatch } from './okr/direction-mismatch.ts';
import { duplicateId } from './okr/duplicate-id.ts';
import { missingBaseline } from './okr/missing-baseline.ts';
import { missingDeadline } from './okr/missing-deadline.ts';
import { missingKeyResults } from './okr/missing-key-results.ts';
import { missingTarget } from './okr/missing-target.ts';
import { missingUnit } from './okr/missing-unit.ts';
import { outputAsKeyResult } from './okr/output-as-key-result.ts';
import { placeholder } from './okr/placeholder.ts';
import { schema } from './okr/schema.ts';
import { suppressionWithoutReason } from './okr/suppression-without-reason.ts';
import { syntax } from './okr/syntax.ts';
import { unknownKey } from './okr/unknown-key.ts';
import { unquotedComparator } from './okr/unquoted-comparator.ts';
import { unreadable } from './okr/unreadable.ts';
import { unusedSuppression } from './okr/unused-suppression.ts';
import { vanityMetric } from './okr/vanity-metric.ts';
import { auditLogRetention } from './privacy/audit-log-retention.ts';
import { baaMissing } from './privacy/baa-missing.ts';
import { consent } from './privacy/consent.ts';
import { noBreachPlan } from './privacy/no-breach-plan.ts';
import { noControlKr } from './privacy/no-control-kr.ts';
import { phiBoundariesUndefined } from './privacy/phi-boundaries-undefined.ts';
import { phiInFile } from './privacy/phi-in-file.ts';
import { secretsInFile } from './privacy/secrets-in-file.ts';
import { alertWithoutFatigueMeasure } from './safety/alert-without-fatigue-measure.ts';
import { buried } from './safety/buried.ts';
import { medicationWithoutErrorMetric } from './safety/medication-without-error-metric.ts';
import { missingEscalation } from './safety/missing-escalation.ts';
import { missingKeyResult } from './safety/missing-key-result.ts';
import { noHardTarget } from './safety/no-hard-target.ts';
import { noPostLaunchMonitoring } from './safety/no-post-launch-monitoring.ts';
import { notAConstraint } from './safety/not-a-constraint.ts';
import { reportingRate } from './safety/reporting-rate.ts';
import { speedOverSafety } from './safety/speed-over-safety.ts';
import { trendingToFailure } from './safety/trending-to-failure.ts';
import { uptimeScope } from './safety/uptime-scope.ts';
import { zeroIncidentsAlone } from './safety/zero-incidents-alone.ts';
import { implicitPopulation } from './segmentation/implicit-population.ts';
import { umbrellaRole } from './segmentation/umbrella-role.ts';
import { uncoveredRole } from './segmentation/uncovered-role.ts';
import { undeclaredRole } from './segmentation/undeclared-role.ts';
import { unsegmentedUsers } from './segmentation/unsegmented-users.ts';
import { adminTime } from './vertical/admin-time.ts';
import { deviceLifecycle } from './vertical/device-lifecycle.ts';
import { dtxEvidence } from './vertical/dtx-evidence.ts';
import { ehrInterop } from './vertical/ehr-interop.ts';
import { portalPersonas } from './vertical/portal-personas.ts';
import { rpmResponse } from './vertical/rpm-response.ts';
import { supplyBalance } from './vertical/supply-balance.ts';
import { supplyEssentials } from './vertical/supply-essentials.ts';
import { supplyTraceability } from './vertical/supply-traceability.ts';
import { unknownVertical } from './vertical/unknown.ts';
import { accessibilityMissing } from './workflow/accessibility-missing.ts';
import { adoptionWithoutWorkflow } from './workflow/adoption-without-workflow.ts';
import { loginFrequencyAsSuccess } from './workflow/login-frequency-as-success.ts';
import { noMap } from './workflow/no-map.ts';
import { noTimeMetric } from './workflow/no-time-metric.ts';
import { trainingCompletionAsAdoption } from './workflow/training-completion-as-adoption.ts';
import { usabilityNotInContext } from './workflow/usability-not-in-context.ts';

/** Every rule, sorted by id. */
export const rules: readonly Rule[] = [
  accuracyOnly,
  deviceQuestion,
  missingGovernance,
  noClinicalValidation,
  noConflictEscalation,
  noDriftMonitoring,
  noEquityMetric,
  noExplainability,
  trainingDataAudit,
  undocumentedDecisions,
  vendorAssessment,
  businessOnly,
  missingDimension,
  noInstrumentation,
  noLeadingAndLagging,
  patientAndProvider,
  volumeWithoutGuardrail,
  euMissing,
  fdaPathwayInconsistent,
  fdaStatusMissing,
  fdaWording,
  lateCompliance,
  launchWithoutComplianceKr,
  launchWithoutStateCoverage,
  missingComplianceBaseline,
  noChangeControl,
  noDesignControls,
  openAuditFinding,
  part11Missing,
  percentageRollout,
  risksMissing,
  staleRiskReview,
  statePrivacy,
  unmitigatedRisk,
  vacuousTarget,
  adoptionWithoutValidation,
  clinicalClaimWithoutEvidence,
  engagementAsOutcome,
  irbStatusMissing,
  missingTimeline,
  noComparator,
  noOutcomeKr,
  successUndefined,
  missingOwner,
  noClinicalAdvisor,
  noComplianceSeat,
  noPrioritisation,
  noReviewCadence,
  planIncomplete,
  planMissing,
  planOrder,
  priorityMismatch,
  safetyReviewNotDone,
  stakeholderGap,
  stakeholderNoSuccess,
  staleCheckin,
  unnamedOwner,
  vendorDueDiligence,
  considerations,
  effortAbove40Percent,
  effortBelow30Percent,
  effortUnstated,
  manualOrOneWay,
  missingIntegrationKeyResult,
  noCoverageTarget,
  standardUnnamed,
  aliasKey,
  baselineEqualsTarget,
  brokenReference,
  commentInValue,
  directionMismatch,
  duplicateId,
  missingBaseline,
  missingDeadline,
  missingKeyResults,
  missingTarget,
  missingUnit,
  outputAsKeyResult,
  placeholder,
  schema,
  suppressionWithoutReason,
  syntax,
  unknownKey,
  unquotedComparator,
  unreadable,
  unusedSuppression,
  vanityMetric,
  auditLogRetention,
  baaMissing,
  consent,
  noBreachPlan,
  noControlKr,
  phiBoundariesUndefined,
  phiInFile,
  secretsInFile,
  alertWithoutFatigueMeasure,
  buried,
  medicationWithoutErrorMetric,
  missingEscalation,
  missingKeyResult,
  noHardTarget,
  noPostLaunchMonitoring,
  notAConstraint,
  reportingRate,
  speedOverSafety,
  trendingToFailure,
  uptimeScope,
  zeroIncidentsAlone,
  implicitPopulation,
  umbrellaRole,
  uncoveredRole,
  undeclaredRole,
  unsegmentedUsers,
  adminTime,
  deviceLifecycle,
  dtxEvidence,
  ehrInterop,
  portalPersonas,
  rpmResponse,
  supplyBalance,
  supplyEssentials,
  supplyTraceability,
  unknownVertical,
  accessibilityMissing,
  adoptionWithoutWorkflow,
  loginFrequencyAsSuccess,
  noMap,
  noTimeMetric,
  trainingCompletionAsAdoption,
  usabilityNotInContext,
];

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** A rule by its id, such as `okr/missing-target`. */
export function ruleOf(id: string): Rule | undefined {
  return byId.get(id);
}
