import { reads } from './reads.ts';

reads('what a product makes', ({ vanity }) => vanity, [
  ['Alerts generated a day from 300 to 900', 'Alerts generated'],
  ['Alerts generated a shift from 90 to 40', undefined],
  ['100,000 AI drafts written', 'AI drafts written'],
  ['60% of AI drafts written in time', undefined],
  ['Notes drafted by the scribe up 20%', 'Notes drafted'],
  ['Notes drafted by the model team up 20%', undefined],
  ['Appointments booked online doubled', 'Appointments booked'],
  ['Appointments booked online: 40% to 70%', undefined],
]);

reads('use that only grows', ({ vanity }) => vanity, [
  ['Record number of video consultations', 'video consultations'],
  ['Record number of organ donors', undefined],
  ['Number of visits to the symptom checker', 'visits'],
  ['Number of visits to the ward', undefined],
  ['Users open 6 screens a session, up from 3', 'open 6 screens'],
  ['Nurses open 3 screens per order, down from 6', undefined],
  ['Nurses open 6 screens per order, up from 3', undefined],
  ['Patients open 4 pill boxes a day, up from 3', undefined],
  ['Use of the triage tool doubled', 'Use of the'],
  ['Use of the crisis line doubled', undefined],
  ['20% more video consultations', 'video consultations'],
  ['20% more video consultations end without a referral', undefined],
  ['Go live with the new sign-in for 30% of Veterans', undefined],
]);

reads('use and users wanted as such', ({ vanity }) => vanity, [
  ['Get more people using the wellness app', 'more people using the wellness app'],
  ['Get more people using the wellness app to book a check-up', undefined],
  ['Get more people using hand gel', undefined],
  ['Get fewer people using the app at night', undefined],
  ['Have more clinicians using plain language online', undefined],
  ['Make ours the most-used health app in the region', 'most-used health app'],
  ['Retire the most-used paper form in the app', undefined],
  ['Make hip pain the most-used code in the region', undefined],
  ['Radiology AI tool used on at least 3,000 studies per month', 'tool used'],
  ['Radiology AI tool used on at least 3 sites', undefined],
  ['Radiology AI tool used on 3,000 studies to validate it', undefined],
  ['Fall risk score used on at least 3,000 patients per month', undefined],
  ['Onboard 50,000 users across three countries', 'Onboard 50,000 users'],
  ['Onboard 40 nurses across three countries', undefined],
  ['Onboard users in 3 minutes', undefined],
  ['Onboard 600 customers to the learning hub', 'customers to the learning hub'],
  ['Onboard 600 customers to the new privacy terms', undefined],
  ['Families following us on Facebook: 3,000 to 8,000', 'following us'],
  ['Families following our discharge plan: 300 to 800', undefined],
  ['Triple forum posts in the peer-support community', 'forum posts'],
  ['Triple vacant posts filled in the community', undefined],
  ['1 million notes generated', 'notes generated'],
  ['Our heart-health content reaches 500,000 people at risk of stroke', 'reaches 500,000'],
  ['App crash-free sessions from 97.2% to 99.8%', undefined],
  ['Grow registered accounts to 250,000 and the email list to 90,000', 'registered accounts'],
]);

reads('use that is told otherwise', ({ vanity }) => vanity, [
  ['Ward managers click into the bed board each shift: 95%', 'click into'],
  ['Sessions started by enrolled members +30%', 'Sessions started'],
  ['Headache-diary sessions: 12,000 in June', 'sessions'],
  ['Journal usage: 2,000 sessions in Q2', 'usage'],
  ['Theatre usage: 85% of sessions', undefined],
  ['Engagement with the pregnancy app climbs by half', 'Engagement with the'],
  ['Engagement with physiotherapy climbs by half', undefined],
  ['Referral scheme: 5,000 new users', 'users'],
  ['Support calls: 40 from new users', undefined],
]);

reads('accounts of a price', ({ vanity }) => vanity, [
  ['Free-tier accounts 11k → 25k by August', 'tier accounts'],
  ['Premium-tier accounts from 300 to 900', 'tier accounts'],
  ['Tier-2 tickets of account managers from 30 to 90', undefined],
]);
