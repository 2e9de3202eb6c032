import { reads } from './reads.ts';

reads('work that is told by its state', ({ workDone }) => workDone, [
  ['40 letters sent in a day', 'sent'],
  ['Letters sent in a day to 40 wards', undefined],
  ['Letters sent in 5 days', undefined],
  ['Open positions in radiology filled within 5 days', undefined],
  ['Bed days held at 40', undefined],
  ['40 bed days held', 'held'],
  ['Summaries sent by 18 of 20 hospitals', undefined],
  ['Summaries sent by all 18 hospitals', undefined],
  ['Summaries sent by post to 18 hospitals', 'sent'],
  ['Phone calls replaced by texts in 30 practices', 'replaced'],
  ['40 newly trained analysts hired', 'hired'],
  ['40 trained analysts', undefined],
  ['40 wards trained', 'trained'],
  ['40 letters machine-drafted', 'drafted'],
]);

reads('work that is told by what is made', ({ workDone }) => workDone, [
  ['8 usability interviews', 'interviews'],
  ['8 wards with interviews', undefined],
  ['Three papers in press', 'papers'],
  ['Two rounds of user research', 'research'],
  ['Two rounds of the research with nurses', 'research'],
]);

reads('work that is told of those who do it', ({ workDone }) => workDone, [
  ['Two vendors sign a BAA', 'sign'],
  ['Two big and old vendors sign a BAA', 'sign'],
  ['Two big and old and slow vendors sign a BAA', undefined],
  ['Vendors sign 40 BAAs', undefined],
  ['Three hospitals pass the test', 'pass'],
  ['Every AI tool has a named safety officer', 'has'],
  ['Every AI tool has named safety officers', undefined],
  ['Has every AI tool a named safety officer', undefined],
  ['Every tool from 2 to 4 has a named officer', undefined],
  ['Educators certify 30 preceptors', 'certify'],
  ['Two data scientists release 4 models', 'release'],
]);

reads('work of the team and of its systems', ({ workDone }) => workDone, [
  ['Injection tests: all 40 attacks blocked by the gateway', undefined],
  ['All 40 accounts blocked by the security office', 'blocked'],
  ['Posted prices match audited prices in 10 of 10 specialties', undefined],
  ['Prospective validation of the fracture AI under way in 3 trusts', 'under way'],
  ['Start our same-day crown service in the Bath and Wells practices', 'Start'],
  ['Start treatment the same day', undefined],
]);

reads('what brackets explain of a measure', ({ workDone }) => workDone, [
  ['Every nurse uses the list (observed use, not training)', undefined],
  ['Midwives using the scale (observed, not asked)', undefined],
  ['40 pumps configured (tested on site)', 'configured'],
  ['Triage protocol signed (by the board)', 'signed'],
]);
