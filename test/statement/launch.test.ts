import assert from 'node:assert/strict';
import { readStatement } from '../../server/src/statement/read.ts';
import type { Statement } from '../../server/src/statement/statement.ts';
import { reads } from './reads.ts';

const mention = ({ launch }: Statement): { start: number; end: number } | undefined => launch?.mention;

reads('a launch by its verb', mention, [
  ['Put the e-consent module into 12 clinics', 'Put'],
  ['Put the e-consent module into practice', 'Put'],
  ['Put the e-consent module into 12 weeks of testing', undefined],
  ['Put the e-consent module into hospitals', undefined],
  ['Release the first full working night shift app', undefined],
  ['Release the night shift app', 'Release'],
  ['Bring the closed-loop pump to US patients', 'Bring'],
  ['Bring the closed-loop pump to rural counties', 'Bring'],
  ['Bring the closed-loop pump to market research', 'Bring'],
  ['Bring the closed-loop pump to perfection', undefined],
  ["Bring closed-loop research to the pump's patients", undefined],
  ['Bring ideas to patients', undefined],
  ['Take the closed-loop pump to US patients', 'Take'],
  ['Roll out barcode labels to all theatres', 'Roll out'],
  ['Roll barcode labels out to all theatres', 'Roll'],
  ['Rollout costs in all theatres', undefined],
  ['Rollout barcode labels to all theatres', undefined],
  ['Add 4 states to our telepsychiatry service', 'Add'],
  ['Add 4 fields to our telepsychiatry service', undefined],
  ['Add 4 states to the parking map', undefined],
  ['Add 4 hospitals to the parking map', undefined],
  ['Add 4 hospitals to our telehealth network', 'Add'],
  ['Plan to add 4 states to our telehealth service', 'add'],
  ['Add states to our telepsychiatry service', undefined],
  ['Add three evening clinics', 'Add'],
  ['Add three new evening clinics', 'Add'],
  ['Launch of the app in counties from 3 to 12', undefined],
  ['Offer telehealth in 12 counties that lack clinics', 'Offer'],
  ['Offer telehealth that patients like in 12 counties', undefined],
  ['Offer telehealth within 24 hours in 12 counties', undefined],
  ['Offer telehealth within the hospital in 12 counties', 'Offer'],
  ['Offer interpreters to everyone', undefined],
  ['Release results to all patients', undefined],
  ['Expand to 400 devices', 'Expand'],
  ['Expand in Texas', 'Expand'],
  ['Expand dermatology to Leeds', 'Expand'],
  ['Expand dermatology to rotas', undefined],
  ['Scale to 12 hospitals', 'Scale'],
  ['Scale to 400 devices', undefined],
  ['Enter Texas', 'Enter'],
  ['Bring the coach into every living room', 'Bring'],
  ['Bring the coach into homes in Texas', 'Bring'],
  ['Bring the coach into 40 homes', 'Bring'],
  ['Bring the coach into primary care', undefined],
  ['Bring the closed-loop pump to patients', 'Bring'],
  ['Bring the pump for patients to perfection', undefined],
  ['Bring telehealth waits to 12 days', undefined],
  ['Bring telehealth to 12 rural clinics', 'Bring'],
  ['Take waits down to 12 clinics', undefined],
  ['Activate badges of 300 nurses', undefined],
  ['Activate badges for 300 nurses', 'Activate'],
  ['Activate alarms in 30 seconds', undefined],
  ['Switch alerts off for nurses', undefined],
  ['Ship badges to everyone', 'Ship'],
  ['Ship badges to everybody', 'Ship'],
  ['Ship badges to all users', 'Ship'],
  ['Ship badges to all depots', undefined],
  ['Ship badges for all users', undefined],
  ['Set up clinic phones', undefined],
  ['Add three evening clerks', undefined],
  ['Offer virtual visits', undefined],
  ['Get FDA clearance for the ECG patch', undefined],
]);

reads(
  'a launch as an objective',
  mention,
  [
    ['Offer virtual visits', 'Offer'],
    ['Offer nicer meals', undefined],
    ['Get FDA clearance for the ECG patch', 'Get'],
    ['Get clearance of the ECG patch', 'Get'],
    ['Win market approval from the regulator', undefined],
    ['Prepare FDA clearance for the ECG patch', undefined],
    ['Get patients home sooner, with a nurse on the stairs and clearance for lifts', undefined],
  ],
  'objective',
);

reads('a launch by its noun', mention, [
  ['Public launch of the vaccine finder on 15 January', 'Public launch'],
  ['National launch to 900 users', 'National launch'],
  ['Beta release with 500 users', 'Beta release'],
  ['Beta release with nurses', undefined],
  ['Beta release of the strategy', undefined],
]);

reads('a launch as a state', mention, [
  ['RPM live in Ohio', 'live'],
  ['Tele-ICU live on 4 wards', 'live'],
  ['Tele-ICU live on Mondays', undefined],
  ['State-by-state go-live: Ohio, Kentucky', 'go-live'],
  ['Portal goes live: Ohio, Kentucky', 'goes live'],
  ['Portal goes live: checklist signed', undefined],
  ['Ohio portal goes live: checklist signed', undefined],
  ['The new portal for telehealth visits goes live: Ohio', undefined],
  ['Virtual ward running in 3 trusts', 'running'],
  ['Virtual ward running in 3 shifts', undefined],
  ['Huddles running in 3 trusts with a virtual ward', undefined],
  ['Booking app launch in 3 counties', 'launch'],
  ['Home visit booking app launch at 3 wards', undefined],
  ['Launches in 3 counties', 'Launches'],
  ['Portal live in 3 of 12 counties', undefined],
  ['New tool live with 8 provider groups', 'live'],
  ['New tool live with 8 bugs', undefined],
  ['New tool live for 300 clinicians', 'live'],
  ['New tool live for 30 days', undefined],
  ['New tool available for 300 clinicians', undefined],
  ['40 physicians live by 3/31', 'live'],
  ['40 patients live by the canal', undefined],
  ['1 in 5 patients who live alone', undefined],
  ['12 hospitals live by May', 'live'],
  ['Both hospitals live by May', undefined],
  ['12 hospitals and their halls live by May', undefined],
  ['12 hospitals of our county in the north live by May', undefined],
  ['Feature released to 10% of accounts', 'released'],
  ['Results in the app released to 10% of patients', undefined],
  ['New clinic opened by July', 'opened'],
  ['New wound opened by July', undefined],
  ['New clinic opened in 3 days', undefined],
  ['API is now live at 12 sites', undefined],
  ['Telehealth app live at all 14 trusts', 'live'],
  ['Telehealth app live at all trusts', undefined],
  ['Telehealth app live at both trusts', 'live'],
  ['Checks done while the tool goes live at 12 sites', undefined],
  ['While the old chat stays, our new booking tool goes live in 3 counties', 'goes live'],
  ['Changes that often go live on a Friday: none', undefined],
  ['Portal that nurses asked for goes live in three clinics', 'live'],
  ['Our sensor reaches the Canadian market', 'reaches'],
  ['Our sensor reaches the nurse', undefined],
  ['Live in Ohio', undefined],
  ['App launched in 3 counties after the survey', 'launched'],
  ['Virtual ward running in all trusts', undefined],
  ['Virtual ward running with 3 trusts', undefined],
  ['Choirs running in 3 hospitals', undefined],
  ['App released on 4 wards', undefined],
  ['App available for hospitals in Ohio', undefined],
  ['App released with 3 hospitals', undefined],
  ['App released as a hospital tool', undefined],
  ['Tool released with 8 provider groups', undefined],
  ['Hospital tool live with 8 bugs', undefined],
  ['The portal goes live in three clinics that asked', 'goes live'],
  ['12 ward halls live by May', undefined],
  ['New feature released to 10% of accounts', 'released'],
  ['Feature available to 10% of accounts', undefined],
  ['Feature released in 10% of accounts', undefined],
  ['Feature released to 10 accounts', undefined],
  ['Telehealth app live at our 14 trusts', undefined],
  ['Wound opened by the clinic', undefined],
  ['Calls in the week after the launch in Ohio: 3', undefined],
  ['Checks done when our new tool goes live in Ohio', undefined],
  ['Calls after our new tool goes live in Ohio', undefined],
  ['Paper kept until our new tool goes live in Ohio', undefined],
  ['Checks done before our new tool goes live in Ohio', undefined],
]);

describe('the states of a launch', () => {
  const states = (text: string): unknown => {
    const launch = readStatement(text, 'key-result').launch;
    return launch && [launch.states, launch.stateCount];
  };

  it('are named or counted', () => {
    assert.deepEqual(states('Launch the app in Texas and Ohio'), [['US-TX', 'US-OH'], undefined]);
    assert.deepEqual(states('Launch the app in three states'), [[], 3]);
    assert.deepEqual(states('Launch the app in 12 new states'), [[], 12]);
    assert.deepEqual(states('Launch the app in 12 of the states'), [[], 12]);
    assert.deepEqual(states('Launch the app in all our western states'), [[], undefined]);
    assert.deepEqual(states('Launch 2 apps in all of the western states'), [[], undefined]);
  });
});
