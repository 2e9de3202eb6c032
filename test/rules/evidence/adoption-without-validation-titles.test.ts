import { describeKeyResults } from '../key-results.ts';

// Registration and messages on appointments organise care.
describeKeyResults('evidence/adoption-without-validation', {
  fires: [
    'Medication-adherence tracking used by patients from 20% to 60%',
    'Patients registered in the adherence programme using the tracker from 20% to 60%',
    'Patients using the symptom tracker from 20% to 60%',
  ],
  quiet: [
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
