import { describeKeyResults } from '../key-results.ts';

const governed =
  'product: { id: p, vertical: telehealth, ai: true }\ncycle: 2027-Q1\nai: { deployed: true }\n';

describeKeyResults('ai/missing-governance', {
  fires: [
    'The sepsis algorithm flags 80% of cases 3 hours earlier',
    'Staff act on alerts of the sepsis prediction algorithm in 80% of cases',
    'Our sepsis algorithm runs on 12 of 12 wards',
    'Readmission risk model in use on 8 of 8 wards',
  ],
  quiet: [
    'Staff follow the sepsis algorithm in 90% of cases',
    'Patients treated by the sepsis algorithm within 1 hour from 60% to 90%',
    'The stroke algorithm hangs in every bay',
    'Paper sepsis algorithm at every bed: 40 of 40',
    'Nurses following the sepsis algorithm from 60% to 90%',
    'Sepsis algorithm posters on 12 of 12 wards',
    'The sepsis algorithm is printed and hung at 40 of 40 beds',
    'Triage algorithm on the wall of 12 of 12 rooms',
  ],
});

describeKeyResults('ai/no-drift-monitoring', {
  head: governed,
  fires: [
    'Waiting list degradation below 2%',
    'Patient drift-off rate before theatre below 1%',
    'Image degradation below 2% after compression',
    'Monitor 90% of patients that the model flags',
    'Monitors re-calibrated on 12 of 12 wards',
    'Monitoring of vital signs on 12 wards with the model',
    'AUROC of the sepsis model at 0.85',
    'Falls drop from 12 to 8 with the model',
  ],
  quiet: [
    'Monthly monitoring of model performance at 12 of 12 sites',
    'Monitor model performance weekly with no AUROC drop above 0.03',
    'Monitor AUROC of the sepsis model monthly; drop no more than 0.03',
    'Model re-calibrated at 4 of 4 sites',
    'Track the sensitivity of the live model every month',
    'Weekly tracking of PPV of the sepsis model on 8 of 8 wards',
    'AUROC of the sepsis model drops by no more than 0.03',
    'Watch how the model performs each month, at 12 of 12 sites',
    'Degradation of the model noticed within 14 days',
  ],
});

describeKeyResults('ai/no-equity-metric', {
  head: governed,
  fires: [
    'Screening of Black women from 40% to 60%',
    'Black box warnings shown in white',
    'Home equity loans from 2 to 3',
    'Representation of nurses on the board from 1 to 3',
    'Training set of 20,000 scans from 12 sites',
    'False negatives of the model at or below 5%',
    'Breast cancers found in women by the model from 80 to 95',
  ],
  quiet: [
    'Representation of patients with darker skin in the training set from 8% to 20%',
    'False negatives in Black patients no higher than in White patients',
    'Sensitivity in women within 2 points of that in men',
    'Share of Hispanic patients in the validation set from 4% to 18%',
    'Missed cases among Asian patients at most as frequent as among White patients',
    'Patients over 80 in the training data from 3% to 12%',
    'Specificity for women no lower than for men',
  ],
});

const ofModel = 'product: { id: p, vertical: diagnostics-ai, ai: true }\ncycle: 2027-Q1\n';

describeKeyResults('ai/accuracy-only', {
  head: ofModel,
  fires: [
    'AI triage is 95% accurate in the pilot',
    '90% accurate reads by Q3',
    'The model reads scans accurately in 95% of cases',
    'Model accurate in 92% of cases',
    'The AI is right in 9 of 10 cases (90% accurate)',
    'Accurately triaged patients from 80% to 95%',
  ],
  quiet: [
    'Accurate medication lists for 95% of admissions',
    '95% of bills are coded accurately',
    'Accurate addresses for 98% of patients',
    'AI is 95% accurate and 92% sensitive against biopsy',
    'Notes drafted accurately by the model in 95% of visits',
    'Accurate stock counts on 12 wards',
  ],
});

for (const measure of ['auroc: 0.91', 'predictive_value: 34%', 'calibration: slope 0.96'])
  describeKeyResults('ai/accuracy-only', {
    head: `${ofModel}ai: { validation: { ${measure} } }\n`,
    quiet: ['AI triage is 95% accurate in the pilot'],
  });

describeKeyResults('ai/no-clinical-validation', {
  head: ofModel,
  fires: [
    ['AI flags sepsis on 12 of 12 wards', 'Registry of devices updated by March'],
    ['AI flags sepsis on 12 of 12 wards', 'Asset registry complete for 100% of pumps'],
    ['AI flags sepsis on 12 of 12 wards', 'Registry of suppliers complete'],
    ['AI flags sepsis on 12 of 12 wards', 'Domain registry entries renewed'],
  ],
  quiet: [
    ['AI flags sepsis on 12 of 12 wards', 'Outcomes of 500 patients compared in the sepsis registry'],
    ['AI flags sepsis on 12 of 12 wards', 'Registry study of 400 patients read out'],
  ],
});

describeKeyResults('ai/vendor-assessment', {
  head: governed,
  fires: [
    "The vendor's sepsis model alerts on 12 of 12 wards",
    'Vendor-supplied sepsis prediction model on 12 of 12 wards',
    'Sepsis model bought from Epic live on 4 wards',
    'Third-party deterioration model on 4 wards',
    'Sepsis model licensed from CloudBeat on 4 wards',
    "The supplier's triage algorithm sees 90% of images",
  ],
  quiet: [
    'Our sepsis model alerts on 12 of 12 wards',
    'Vendor contracts for the sepsis model signed',
    "The vendor's pumps are replaced on 12 wards",
    'Pumps bought from Epic feed the sepsis model',
  ],
});

const answers = (part: string) =>
  `product: { id: p, vertical: clinical-decision-support, ai: true }\ncycle: 2027-Q1\nai: { ${part} }\n`;
const anyGoal = ['The sepsis model flags deterioration 6 hours before the ward does'];

for (const none of [
  'none',
  'pending',
  'not yet',
  'to be agreed',
  '{ date: none }',
  '{ representation: adults, date: none }',
])
  describeKeyResults('ai/training-data-audit', {
    head: answers(`training_data_audit: ${none}`),
    fires: anyGoal,
  });
for (const audit of ['2026-11-02', 'docs/ai/audit.md', '{ date: 2026-11 }'])
  describeKeyResults('ai/training-data-audit', {
    head: answers(`training_data_audit: ${audit}`),
    quiet: anyGoal,
  });

for (const none of [
  'black-box',
  '"black-box model, no reasons"',
  '"a black box: nothing is shown"',
  'no reasons shown',
  'not explained to clinicians',
  'reasons are not shown',
  'none yet',
  'no clear reasons are shown',
  'without an explanation',
  'explanations are never shown',
  'rationale withheld from clinicians',
])
  describeKeyResults('ai/no-explainability', { head: answers(`explainability: ${none}`), fires: anyGoal });
for (const told of [
  '"top three values, no black box"',
  'no black box',
  'black-box model with SHAP values shown beside each alert',
  '"black-box model, SHAP values beside each alert"',
  '"reasons shown, none hidden"',
  'No alert is shown without its top three reasons',
  'Not a black box',
  'Nothing is recommended without its reasons',
  'no reason is hidden',
  'explanations never replace review by a clinician',
  'reasons are never hidden',
  'explanations not only on request but beside every alert',
  '"black-box model, no alert without its top three reasons"',
])
  describeKeyResults('ai/no-explainability', { head: answers(`explainability: ${told}`), quiet: anyGoal });
