import { describeKeyResults } from '../key-results.ts';

/** What the author calls adoption. */
function taken(title: string): string {
  return `{ title: ${title}, category: adoption, baseline: 20%, target: 60% }`;
}

// Registration and messages on appointments organise care.
describeKeyResults('evidence/adoption-without-validation', {
  fires: [
    'Patients using the symptom tracker within 7 days of enrolment from 41% to 52%',
    'Medication-adherence tracking used by patients from 20% to 60%',
    'Patients registered in the adherence programme using the tracker from 20% to 60%',
    'Patients using the symptom tracker from 20% to 60%',
    ...[
      'Midwives who check in on mothers by video',
      'Members who order a stool test in the app',
      'Nurses who open the wound app each shift',
      'Members who use the meal coach in the app',
      'Teens who leave a voice note in the app',
      'Members who choose a healthy breakfast in the app',
    ].map(taken),
  ],
  quiet: [
    ...[
      'Porters who swap shifts in the app',
      'Shifts picked up in the app by bank midwives',
      'Midwives who ask for leave in the app',
      'Parents who book or pay without a call',
      'Parents who cancel in the app',
      'Visitors who check in at the kiosk',
      'Taxis to dialysis booked in the app',
      'Crews who confirm rides in the app',
      'Parents who order their lunch on the tablet',
      'Families who use video visiting hours',
      'Members who correct their contact details in the portal',
      'Therapists who see their rota in the app',
      'Repeat prescriptions ordered in the app',
    ].map(taken),
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
