import { reads } from './reads.ts';

reads('keys to a product', ({ vanity }) => vanity, [
  ['Physicians with a licence for the coding assistant: 300 to 900', 'with a licence'],
  ['Seats on the dictation tool from 100 to 450', 'Seats'],
  ['Licences for the viewer 200 to 600', 'Licences'],
  ['Nurses with a licence to practise: 300 to 340', undefined],
  ['Physicians with a state licence: 30 to 45', undefined],
  ['Doctors with a seat on the board: 1 to 3', undefined],
  ['Seats in the waiting room 20 to 40', undefined],
  ['Licences for the viewer down from 600 to 200', undefined],
  ['Licence cost of the viewer per seat up 3%', undefined],
]);

reads('use of a product, whatever stands in front of it', ({ vanity }) => vanity, [
  ['Engagement on the insurance portal +40%', 'Engagement on the'],
  ['Engagement in our wellness platform up 25%', 'Engagement in our'],
  ['Engagement across the app up a third', 'Engagement across the'],
  ['Engagement on the ward round +20%', undefined],
  ['Engagement in our gym group up 25%', undefined],
  ['Staff engagement on the night shift +5 points', undefined],
]);

reads('what is looked up and touched', ({ vanity }) => vanity, [
  ['Coverage lookups by clinic staff up from 1k to 3k per day', 'lookups'],
  ['Guideline lookups per physician up from 2 to 6 a day', 'lookups'],
  ['Allergy lookups before first dose from 60% to 95%', undefined],
  ['Lookups per order from 6 to 2', undefined],
  ["Parents tapping the 'Book now' button: 2,000 to 7,000 a month", "tapping the 'Book now' button"],
  ['Nurses clicking on the guideline banner up 40%', 'clicking on the guideline banner'],
  ['Nurses tapping on the abdomen: 40 to 60', undefined],
  ["Patients clicking the 'call' bell: 10 to 4 times a night", undefined],
  ['Take user sessions over 3 million per quarter', 'user sessions over'],
  ['Bring therapy sessions above 40 a week', undefined],
  ['Take user sessions under 4 minutes', undefined],
  ['Support multi-user sessions on the bedside terminal by Q3', undefined],
  ['End user sessions after 15 minutes on all workstations', undefined],
]);

reads('lists, opens and followers', ({ vanity }) => vanity, [
  ['5,000 people follow the clinic on Instagram', 'follow the clinic on Instagram'],
  ['Members who opened the welcome email: 30% to 55%', 'opened the welcome email'],
  ['Members who opened the welcome email book a visit: 30% to 55%', undefined],
  ['Newsletter list from 2,000 to 6,000', 'Newsletter list from'],
  ['Mailing list cleaned of 400 old addresses', undefined],
  ['Beta waitlist hits 8,000', 'Beta waitlist'],
  ['Transplant waitlist from 80 to 60', undefined],
  ['Downtime log-ins tested in all wards', undefined],
  ['Nurses follow the protocol on 95% of shifts', undefined],
]);
