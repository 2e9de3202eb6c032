import { describeKeyResults } from '../key-results.ts';

describeKeyResults('safety/alert-without-fatigue-measure', {
  fires: [
    'AKI pop-ups live in 4 ICUs',
    'Notifications on bleeding reach the on-call nurse within 4 minutes in 95%',
  ],
  quiet: [
    'Pop-ups of the cookie banner gone from 9 pages',
    'Notifications to the on-call manager within 4 minutes in 95%',
  ],
});

describeKeyResults('safety/missing-key-result', {
  fires: ['Calls missed by the front desk: 0 of 400'],
  quiet: ['Haemorrhage missed by the score: 0 of 300'],
});

describeKeyResults('safety/uptime-scope', {
  fires: ['Unscheduled outages below 20 minutes a month', 'Service outages below 2 hours a year'],
  quiet: [
    'Power outages below 2 a year',
    'Unscheduled outages of the medication module below 20 minutes a month',
  ],
});

describeKeyResults('safety/zero-incidents-alone', {
  fires: ['No retained sponges'],
  quiet: [['No retained sponges', 'Near misses reported within 2 days in 95%'], 'No retained invoices'],
});

describeKeyResults('safety/medication-without-error-metric', {
  fires: ['Prescriptions written on the tablet in 90%'],
  quiet: ['Prescriptions written by a physician who is licensed in the state of the patient in 100%'],
});

// Safe care that should grow has no value past which somebody stops; harm, what is spared it, and systems that have to stand do.
describeKeyResults('safety/missing-escalation', {
  fires: [
    'Missed alarms at most 1%',
    'Overrides of allergy alerts at 30%',
    'Alarms missed on 1 of 200 shifts',
    'Patients without a pressure ulcer: 98%',
    'Harm-free stays: 97%',
    'Uptime of critical results: 99.9%',
    'Needle injuries down to 2',
    'Adverse event reporting rate below 0.1%',
    '{ title: Allergies recorded on admission, category: safety, target: 95% }',
    '{ title: Allergies recorded on admission, type: guardrail, target: 95% }',
  ],
  quiet: [
    'Delirium looked for on admission: 90%',
    'VTE risk noted within 6 h: 95%',
    'Allergies recorded on admission: 95%',
    'Alarms attended within 90 seconds: 95%',
    'Cold chain logged in 98% of fridges',
    'Safety huddles on 13 of 14 wards',
    'Barcode scanning at the bedside from 30% to 45%',
    'Alarm clocks for 40 deaf members',
    'Near-miss reports cut by 30%',
    '{ title: Incident reports, category: safety, baseline: 90, target: -20% }',
  ],
});

// Fewer reports need no ceiling: that they should be fewer is what is wrong.
describeKeyResults('safety/no-hard-target', {
  fires: [
    '{ title: Fewer never events, category: safety }',
    '{ title: Never events, category: safety, target: fewer }',
    '{ title: Pressure ulcers, category: safety, target: -30% }',
    '{ title: Incident reports overdue, category: safety, target: fewer }',
  ],
  quiet: [
    'Datix reports of falls cut by 30%',
    '{ title: Incident reports, category: safety, baseline: 90, target: -20% }',
    '{ title: Retained swabs, category: safety, target: never }',
    'No never events',
  ],
});

describeKeyResults('safety/zero-incidents-alone', {
  fires: [
    'No never events',
    'Never events: 0',
    '{ title: Wrong-site surgery, category: safety, target: never }',
  ],
  quiet: [
    'Fewer never events',
    'Never events per year from 4 to 1',
    '{ title: Days since the last never event, category: safety, target: more }',
  ],
});

describeKeyResults('safety/reporting-rate', {
  fires: [
    'Reported drug incidents below 9 a month',
    '{ title: Harm reports filed, direction: decrease, target: 9 }',
  ],
  quiet: ['Reported drug incidents from 9 to 20', 'Drug incidents below 9 a month'],
});

describeKeyResults('safety/alert-without-fatigue-measure', {
  fires: [
    'Deterioration warnings reach nurses for 90% of stays',
    'Pop-up reminders on dosing shown to physicians in 80% of orders',
    'Interaction warnings for 90% of orders',
    'Alerts shown to physicians in 9 clinics',
  ],
  quiet: [
    'Reaction to alarms within 2 minutes: 90%',
    'Time from alarm to bedside from 80 to 40 seconds',
    'Alerts seen by a physician within 5 minutes: 90%',
    'Alerts closed in 2 days: 90%',
    'Alarm codes of the store changed on 9 sites',
    ['Sepsis alerts on 9 wards', 'Nurses dismiss 30% of sepsis alerts or fewer'],
    ['Sepsis alerts on 9 wards', 'Alerts leading to an action from 20% to 50%'],
  ],
});

describeKeyResults('safety/medication-without-error-metric', {
  fires: [
    'Prescribe antibiotics electronically in 90%',
    'Medication list updated at each visit: 95%',
    'Medicines reconciliation by pharmacists: 90%',
    'Drug reconciliation at the door: 90%',
    'Syringe pumps with a dose limit: 95%',
    'Insulin titrated by the app for 60%',
    'Bolus advisor used by 60% of diabetes nurses',
  ],
  quiet: [
    'Prescribe physical activity to 40% of members',
    'Prescribe our app to 300 members',
    'Dispensing of hearing aids within a week: 90%',
    'Medication list downloaded by 40%',
    'Insulin pens recycled: 40%',
    'Cash infusion of $4m',
  ],
});

describeKeyResults('safety/uptime-scope', {
  fires: [
    'Availability of 99.9%',
    'The portal is up 99.9% of the quarter',
    'Downtime of the app below 2 h a month',
  ],
  quiet: [
    'Downtime of elevators below 3%',
    'Downtime of the CT scanner below 4 h a month',
    '95% availability of interpreters',
    'Staff up to date with vaccination: 95%',
  ],
});

describeKeyResults('safety/speed-over-safety', {
  fires: ['Build three times as many features', 'Fortnightly releases from May'],
  quiet: ['Ship twice as many walking frames', 'Release twice as many beds by noon'],
});
