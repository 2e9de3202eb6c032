import { describeKeyResults } from '../key-results.ts';

describeKeyResults('balance/business-only', {
  fires: [
    ['Revenue up 20%', 'Time to invoice from 9 to 4 days'],
    ['Revenue up 20%', 'Days to treatment approval from 9 to 4'],
    ['Revenue up 20%', '1M downloads', 'Our coach prevents heart failure'],
  ],
  quiet: [
    ['Revenue up 20%', 'Door-to-balloon time from 80 to 60 minutes'],
    ['Revenue up 20%', 'Days from hip fracture to surgery from 3 to 1'],
    ['Revenue up 20%', 'Radiotherapy started within 28 days of the decision in 90%'],
    ['Revenue up 20%', 'Time to intubation from 14 to 9 minutes'],
  ],
});

describeKeyResults('balance/volume-without-guardrail', {
  fires: [
    'Radiotherapy sessions from 200 to 320 a week',
    'Discharges a day from 20 to 28',
    'Panel size from 1,100 to 1,500 patients per physician',
    'See 30% more orthopaedic patients',
    'Admit 15 more patients to the virtual ward',
    ['Discharges a day from 20 to 28', 'Revenue per discharge up 5%'],
    ['Discharges a day from 20 to 28', 'Error-log storage up 20%'],
  ],
  quiet: [
    ['Discharges a day from 20 to 28', 'Reoperation rate at most 3%'],
    ['Discharges a day from 20 to 28', 'Missed diagnoses below 1%'],
    ['Discharges a day from 20 to 28', '30-day readmissions at or below 9%'],
    'Discharge letters from 20 to 28 a day',
    'Training sessions from 20 to 28',
    'Treat staff better',
  ],
});

describeKeyResults('balance/patient-and-provider', {
  head: 'product: { id: p, vertical: telehealth }\nroles: [nurse, patient]\n',
  fires: ['Patient satisfaction with the wait from 60% to 80%', 'Patient NPS from 30 to 50'],
  quiet: ['Patient wait from 50 to 25 minutes', 'Patients waiting over an hour from 30% to 10%'],
});

describeKeyResults('balance/patient-and-provider', {
  head: 'product: { id: p, vertical: telehealth }\nroles: [service-user, district-nurse]\n',
  fires: ['Service users who rate the app 4 or 5 from 40% to 60%'],
  quiet: ['Letters to service users from 5 to 2 days'],
});
