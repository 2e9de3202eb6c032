import { reads } from './reads.ts';

reads('work that a noun and a small word tell', ({ workDone }) => workDone, [
  ['15 nurses through the usability test', 'through the usability test'],
  ['15 nurses through the scanner each day', undefined],
  ['15% of nurses through the usability test', undefined],
  ['ISO 27001 certificate with no major findings', 'ISO 27001 certificate'],
  ['Shifts with no falls', undefined],
  ['SOC 2 report with no exceptions by May', 'SOC 2 report'],
  ['SOC 2 report with no exceptions', undefined],
  ['Docs, sandbox and two sample apps out by September', 'out'],
  ['Letters out by 5 pm on 9 days of 10', undefined],
  ['150 patients enrolled', 'enrolled'],
  ['150 patients enrolled on the platform', undefined],
  ['150 patients enrolled in the trial', 'enrolled'],
  ['150 of 300 patients enrolled', undefined],
  ['12,000 patients enrolled', undefined],
]);

reads('what is made possible, and what is said no more', ({ workDone }) => workDone, [
  ['Let carers reorder supplies online', 'Let'],
  ['Let carers reorder supplies in 2 taps', undefined],
  ['Allow no late doses', undefined],
  ['We no longer claim that the mat prevents falls', 'no longer claim'],
  ['Nurses no longer retype vitals', undefined],
  ['Stop saying that the watch detects strokes', 'Stop saying'],
  ['Slogan "Halves your risk of stroke" taken off the site', 'taken off'],
  ['Old risk halved, taken off the site', undefined],
  ['Enrol 200 adults, half of them from rural clinics', 'Enrol'],
]);

reads('what goes on every day, or only as far as it has come', ({ workDone }) => workDone, [
  ['Every vendor has a signed BAA', undefined],
  ['Analysis plan for 3 of 3 studies', undefined],
  ['Cloud hosting for 25 of 40 applications', 'Cloud hosting'],
  ['Collect consent on the tablet in 8 of 10 clinics', undefined],
  ['Close 21 of 25 audit findings', 'Close'],
  ['Handover sheets completed on 19 of 20 shifts', undefined],
  ['Handover sheets completed on 19 of 20 laptops', 'completed'],
  ['Care plan updated after each fall', undefined],
  ['Risk file updated after the design review', 'updated'],
  ['Wheelchairs returned to the store by 7 pm', undefined],
  ['Payments posted the day they arrive', undefined],
  ['Ship blood samples at 4 °C', undefined],
  ['Get referrals flowing to four clinics', undefined],
  ['Records pulled from four registries', undefined],
  ['Adverts pulled from four registries', 'pulled from'],
  ['Release date unchanged after the audit', undefined],
  ['Staffing levels unchanged through the move', undefined],
  ['Cohort shows a kappa of 0.8 or better', undefined],
  ['Each new mother seen by a midwife', undefined],
]);
