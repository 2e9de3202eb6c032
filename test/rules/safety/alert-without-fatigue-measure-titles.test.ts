import { describeKeyResults } from '../key-results.ts';

// That there are more alerts does not watch how many are borne.
describeKeyResults('safety/alert-without-fatigue-measure', {
  fires: [
    'Add 12 new interruptive alerts for pharmacists',
    'Sepsis alerts per nurse shift from 2 to 6',
    'Extend sepsis alerting to 14 wards',
    'Clinicians notified of 100% of critical results by pager',
    'Introduce 5 interruptive alerts for nurses',
    'Alerts per physician per day up from 3 to 8',
    'Alarms per bed rise from 10 to 20',
    'Expand deterioration alerting to 20 units',
    'Nurses paged for 100% of sepsis alerts',
    'Best-practice advisories shown for 80% of admissions with renal failure',
    'Extend dose alerts to all outpatient orders',
    'Turn the stroke alert on in 9 wards',
  ],
  quiet: [
    'Mute 40% of bed-exit alarms by night',
    'Merge 9 sodium alerts into 2',
    'Withdraw 25 old warfarin alerts',
    'Restrict the fall alert to 3 wards',
    'Alarm-free nights from 20% to 50%',
    'Specificity of the fall alert from 60% to 80%',
    'Interruptive alerts per nurse shift from 6 to 2',
    'Sepsis alerts per nurse shift below 4',
    'Interruptive alerts overridden by pharmacists from 90% to 50%',
    'On-call engineers paged for outages within 5 minutes',
    'Pager uptime 99.9%',
    'Remove 12 interruptive alerts for pharmacists',
    'Patients alerted by SMS from 20% to 60%',
    'Alert fatigue of nurses below 10%',
    'Alert rate per 100 patient days from 12 to 6',
    'Cut interruptive alerts for nurses from 12 to 6',
    'Security alerting extended to 14 servers',
  ],
});
