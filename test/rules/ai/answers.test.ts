import { describeKeyResults } from '../key-results.ts';

const head = 'product: { id: p, vertical: diagnostics-ai }\nai: { deployed: true }\n';

describeKeyResults('ai/no-drift-monitoring', {
  head,
  fires: [
    ['AI triage of rashes', 'Retraining of clerks within 30 days'],
    ['AI triage of rashes', 'Monthly calls of 40'],
  ],
  quiet: [
    ['AI triage of rashes', 'Specificity measured every quarter stays above 88%'],
    ['AI triage of rashes', 'Quarterly sensitivity stays above 90%'],
    ['AI triage of rashes', 'Revalidation each quarter at 7 of 7 clinics'],
    ['AI triage of rashes', 'Degradation alerts closed within 3 days in 90%'],
    ['AI triage of rashes', 'Retraining within 20 days of a decline'],
    ['AI triage of rashes', 'Case mix shift reported each month'],
  ],
});

describeKeyResults('ai/no-equity-metric', {
  head,
  fires: [
    ['AI triage of rashes', 'Sensitivity of 92% across 9 sites'],
    ['AI triage of rashes', 'Performance of the clinic in June'],
    ['AI triage of rashes', 'Visits of the over-70s from 40 to 60'],
  ],
  quiet: [
    ['AI triage of rashes', 'Specificity in indigenous patients at least 88%'],
    ['AI triage of rashes', 'False positives in children within 2 points of the rest'],
    ['AI triage of rashes', 'Misses in people over 75 no more than 1 point above the rest'],
    ['AI triage of rashes', 'Accuracy in the over-70s equal to that in others'],
    ['AI triage of rashes', 'AUROC by preferred language within 0.02'],
  ],
});

describeKeyResults('ai/no-conflict-escalation', {
  head,
  fires: [
    ['AI triage of rashes', 'Alert overrides from 90% to 70%'],
    ['AI triage of rashes', 'Consents signed by 90% of patients'],
  ],
  quiet: [
    ['AI triage of rashes', 'Dermatologists can overrule it in one tap in 100%'],
    ['AI triage of rashes', 'AI overrides looked at every week in 95%'],
    ['AI triage of rashes', 'Nurses may override the score at any time'],
    ['AI triage of rashes', 'A human decides in 100% of cases'],
    ['AI triage of rashes', 'Second look whenever the model and the dermatologist differ'],
    ['AI triage of rashes', 'Each finding signed by a dermatologist'],
    ['AI triage of rashes', 'No result sent without dermatologist sign-off'],
    ['AI triage of rashes', 'Discrepant reads resolved within 2 days in 95%'],
  ],
});

describeKeyResults('ai/no-explainability', {
  head,
  fires: [['AI triage of rashes', 'Reasons for refusal recorded in 90%']],
  quiet: [
    ['AI triage of rashes', 'Drivers of the risk displayed beside 100% of scores'],
    ['AI triage of rashes', 'Heatmaps on 100% of pictures'],
    ['AI triage of rashes', 'Doctors who know why it flagged a mole from 30% to 70%'],
  ],
});

describeKeyResults('ai/undocumented-decisions', {
  head,
  fires: [
    ['AI triage of rashes', 'Consents stored in the archive for 100%'],
    ['AI triage of rashes', 'A log of AI incidents on 9 of 9 wards'],
  ],
  quiet: [
    ['AI triage of rashes', 'AI scores kept in the audit trail for 100% of visits'],
    ['AI triage of rashes', 'Model outputs stored for 10 years in 100%'],
    ['AI triage of rashes', 'A log of AI suggestions on 9 of 9 wards'],
  ],
});

describeKeyResults('ai/training-data-audit', {
  head,
  fires: [['AI triage of rashes', 'Data sets bought from 1 to 4']],
  quiet: [['AI triage of rashes', 'Representativeness checks of 4 of 4 data sources']],
});

describeKeyResults('ai/no-conflict-escalation', {
  head: head.replace('deployed: true', 'deployed: true, override_path: not planned'),
  fires: ['AI triage of rashes'],
});

describeKeyResults('ai/accuracy-only', {
  head: 'product: { id: p, vertical: clinical-ai, ai: true }\nai: { deployed: true }\n',
  fires: [
    'AI accuracy of 92%',
    'Accuracy of 92% in 12 clinics',
    'Accuracy of the triage model from 88% to 93%',
  ],
  quiet: [
    'AI accuracy of 92% against histology',
    'Accuracy of 92% compared with two dermatologists',
    'Accuracy of 92% on 4,000 images',
    'Triage accuracy of nurses from 70% to 82%',
    'Thermometer accuracy within 0.1 degrees',
    'Label accuracy at 99.5%',
    'Order entry accuracy from 96% to 99%',
    'Interpreter accuracy of 4.6/5',
  ],
});

const care = 'product: { id: p, vertical: telehealth }\nai: { deployed: true }\n';

for (const rule of ['ai/no-clinical-validation', 'ai/no-conflict-escalation'])
  describeKeyResults(rule, {
    head: care,
    fires: [
      'AI routes chest pain to the right hospital in 95%',
      'AI recommends a vaccine for 80% of travellers',
      'AI reminders to take the inhaler for 60% of members',
      'AI translates discharge advice for 60% of patients',
    ],
    quiet: [
      'AI reschedules 60% of cancelled slots',
      'AI codes 70% of operation notes',
      'AI drafts the rota of 6 theatres',
      'AI sends reminders for 90% of appointments',
      'AI predicts ED arrivals within 5%',
      'AI books taxis for 40% of visits',
      'AI counts the stock of 4 pharmacies',
      'AI passes 70% of calls to the right desk',
      'AI transcribes 90% of ward rounds',
      'AI sends reminders to 60% of members',
      'AI completes 70% of referral forms',
      'AI merges 900 duplicate records',
      'AI translates signs into 12 languages',
    ],
  });

describeKeyResults('ai/device-question', {
  head: `${care}regulatory: { fda: { status: under-assessment } }\n`,
  fires: [
    'AI proposes a treatment in 60% of visits',
    'AI flags delirium on 9 wards',
    'AI reads 70% of mammograms',
    'AI ranks referrals by urgency',
    'AI-suggested antibiotics taken up in 60%',
  ],
  quiet: [
    'AI detects duplicate records of 900 members',
    'Nurses recommend the AI to others: 70%',
    'AI reads 70% of insurance cards',
    'AI flags unpaid bills in 70%',
    'AI sorts the mail of 9 clinics',
    'AI proposes a slot in 60% of calls',
  ],
});

describeKeyResults('ai/missing-governance', {
  head: 'product: { id: p, vertical: telehealth }\n',
  fires: [
    'Our assistant (AI) answers 40% of questions',
    'Artificial intelligence (AI) flags 90% of moles',
    'ML-based dosing in 30% of infusions',
  ],
  quiet: [
    'Arousal index (AI) from 30 to 12',
    'American Indian (AI) elders with a flu shot from 50% to 70%',
    'NLP (neuro-linguistic programming) evenings from 2 to 6',
    'AI users with hot flashes called within 7 days in 90%',
    'Chest pain algorithm (HEART score) applied in 90% of arrivals',
    'APACHE prediction model filled in for 90% of ICU stays',
    'Birth algorithm of the AHA posted on 12 wards',
    'Airway model trained 40 paramedics',
  ],
});
