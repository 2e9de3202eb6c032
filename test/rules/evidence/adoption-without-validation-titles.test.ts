import { describeKeyResults } from '../key-results.ts';

// Registration and messages on appointments organise care.
describeKeyResults('evidence/adoption-without-validation', {
  fires: [
    'Patients using the symptom tracker within 7 days of enrolment from 41% to 52%',
    'Medication-adherence tracking used by patients from 20% to 60%',
    'Patients registered in the adherence programme using the tracker from 20% to 60%',
    'Patients using the symptom tracker from 20% to 60%',
  ],
  quiet: [
    'Identity proofing done by 100% of prescribers',
    'Discharge plans signed by patient and surgeon from 20% to 45%',
    'Physio visits within 30 days of registration from 41% to 52%',
    'Parents who book or move a visit online from 20% to 60%',
    'Adults who cancel an appointment online from 20% to 60%',
    '{ title: Nurses who completed the course, category: adoption, baseline: 20%, target: 90% }',
    '{ title: App downloads, category: adoption, baseline: 4000, target: 20000 }',
    'Patients registered online from 20% to 60%',
    'Appointment messaging used by patients from 20% to 60%',
    'Online registration used by patients from 20% to 60%',
    'Appointment reminders used by patients from 20% to 60%',
    'Patients booking online from 20% to 60%',
  ],
});
