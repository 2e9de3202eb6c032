import { reads } from './reads.ts';

reads('memories that are read out', ({ vanity }) => vanity, [
  ['Pacemaker downloads read within a day: 95%', undefined],
  ['Holter downloads reported in 2 days', undefined],
  ['Downloads of the glucose meter looked at in 80% of visits', undefined],
  ['Firmware downloads reach all ventilators within 2 days', undefined],
  ['Drug-library downloads reach 98% of syringe pumps by noon', undefined],
  ['Fridge-logger downloads done weekly at 98% of sites', undefined],
  ['Meter downloads at each visit up 30%', undefined],
  ['Downloads of the glucose app 3,000 to 10,000', 'Downloads'],
  ['Meter-app downloads up 40%', 'downloads'],
  ['Downloads of the pump app up 40%', 'Downloads'],
  ['Guide downloads 400 to 900', 'downloads'],
]);

reads('moulds taken and things fitted', ({ vanity }) => vanity, [
  ['Impressions scanned instead of taken in putty: 20% to 70% of bridges', undefined],
  ['Digital impressions for 60% of crowns', undefined],
  ['Impressions sent to the lab the same day: 95%', undefined],
  ['Clinical impression recorded in 95% of notes', undefined],
  ['Installs of grab rails within 5 days of referral, 90%', undefined],
  ['Stairlift installs completed in 2 weeks: 60% to 85%', undefined],
  ['Impressions of the flu campaign 2M to 5M', 'Impressions'],
  ['Banner impressions 200k to 800k', 'impressions'],
  ['Impressions up 30%', 'Impressions'],
  ['Installs up 40%', 'Installs'],
  ['App installs completed by 60% of families', 'App installs'],
]);

reads('use that is said to be no goal', ({ vanity }) => vanity, [
  ['Sign-ups are not the point: 60% of smokers quit at 6 months', undefined],
  ["Page views aren't the goal; 80% of callers reach a nurse in 5 minutes", undefined],
  ['Registrations tell us nothing: 50% of members with a plan at 30 days', undefined],
  ["It's not about downloads: 70% of new fathers seen by week 6", undefined],
  ["Log-ins don't matter: 90% of wounds photographed on day 3", undefined],
  ['Sign-ups are the goal: 60% of members', 'Sign-ups'],
  ['Registrations tell us how we grow: 4,000 by May', 'Registrations'],
]);
