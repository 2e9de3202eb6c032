import type { Statement } from '../../server/src/statement/statement.ts';
import { reads } from './reads.ts';

const mention = ({ launch }: Statement): { start: number; end: number } | undefined => launch?.mention;

reads('a market that is entered', mention, [
  ['Break into Brazil', 'Break into'],
  ['Open in Chicago', 'Open'],
  ['Open in two new cities', 'Open'],
  ['Open in March', undefined],
  ['Open in-basket messages under 12 a day', undefined],
  ['Release to the App Store by May', 'Release'],
  ['Diary app on the App Store by May', 'Diary'],
  ['Crashes of the diary app on Android', undefined],
  ['Release to the ward by 11 am', undefined],
  ['Scale to measure pain used on 12 wards', undefined],
  ['Scale to 12 wards', 'Scale'],
  ['Break into the Nordics', 'Break into'],
  ['Break into calmer teams', undefined],
  ['Crack the German market', 'Crack'],
  ['Crack the German code', undefined],
  ['Land in Spain', 'Land in'],
  ['Land in the right bed', undefined],
  ['Land our sensor in the Gulf', 'Land our sensor in'],
  ['Land our nurses in the right ward', undefined],
  ['Enter Japan with a partner', 'Enter'],
  ['Enter Glasgow scores in the chart', undefined],
  ['Open up in 3 new states', 'Open up in'],
  ['Open up in 3 team meetings', undefined],
  ['Win the Dutch market', 'Win'],
  ['Win the Dutch tender', undefined],
]);

reads('a service that is widened', mention, [
  ['Expand meds-to-beds into oncology', 'Expand'],
  ['Expand the formulary into biologics', undefined],
  ['Expand the audit into oncology', undefined],
  ['Extend early mobility to every ICU', 'Extend'],
  ['Extend visiting hours to every ICU', undefined],
  ['Spread early mobility to four more ICUs', 'Spread'],
  ['Grow visits to the hub by a fifth', undefined],
]);

reads('a version that is brought out', mention, [
  ['Ship v2 into 20 clinics', 'Ship'],
  ['Release firmware 4.2 to 100% of pumps', 'Release'],
  ['Release firmware notes to 40 staff', undefined],
  ['Release version 3 of the visitor policy to all wards', undefined],
  ['Version 5 in production by Q3', 'Version'],
  ['Version 5 in print by Q3', undefined],
  ['Ship the low-light mode', 'Ship'],
  ['Ship samples in bulk mode', undefined],
  ['Patient portal 3.0 out to all members', 'Patient'],
  ['Patient portal 3.0 out for repair', undefined],
]);

reads('what is put into hands', mention, [
  ['Give the wound app to 60 community nurses', 'Give'],
  ['Give feedback on the app to 40 developers', undefined],
  ['Give the flu shot to 400 staff', undefined],
  ['Put the dosing app in front of 400 pharmacists', 'Put'],
  ["Put the patient's goals in front of every doctor", undefined],
  ['Get the vaccine card into Google Wallet', 'Get'],
  ['Get the vaccine card into the folder', undefined],
  ['Get the record up and running in the burns unit', 'Get'],
  ['Get the night team up and running in the burns unit', undefined],
  ['Beta open to 150 dietitians', 'Beta'],
  ['Beta blockers given to 150 patients', undefined],
  ['Care-plan builder to GA at five hospitals', 'Care'],
  ['Conversions from spinal to GA at five hospitals', undefined],
  ['Scheduler from beta to GA', 'Scheduler'],
  ["E-prescribing on at the children's hospital", 'E'],
  ["Lights on at the children's hospital", undefined],
]);

reads('what goes live, and what does not', mention, [
  ['Go live w/ the command centre at both campuses', 'Go live'],
  ['Go live w/ the new dress code', undefined],
  ['Remote titration live w/ 2 cardiology groups', 'live'],
  ['Portal live for maternity by March', 'live'],
  ['Portal live for hours', undefined],
  ['Sepsis screen live in all 6 EDs', 'live'],
  ['No clinic goes live on e-prescribing without a drill', undefined],
  ['Time from contract to go-live', undefined],
  ['Launch site for the air ambulance moved', undefined],
  ['Pilot sites above 85% on hand hygiene', undefined],
  ['Launch our watch, from 2 to 5 clinics', 'Launch'],
  ['Launch delays from 5 to 2', undefined],
]);
