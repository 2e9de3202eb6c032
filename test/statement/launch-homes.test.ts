import { reads } from './reads.ts';

reads('things that come into homes', ({ launch }) => launch?.mention, [
  ['Deploy 80 home thermometers before Easter', 'Deploy'],
  ['Ship 200 RPM kits in Q3', 'Ship'],
  ['Deploy 60 bedside monitors', undefined],
  ['Deploy 40 home-care nurses', undefined],
  ['Deploy 600 home-page banners', undefined],
  ['Fix 80 home thermometers', undefined],
]);

reads('a trial version that is out', ({ launch }) => launch?.mention, [
  ['Beta of the wound app out to 6 hospices', 'Beta'],
  ['Private beta for the dosing calculator out to 40 pharmacists', 'Private'],
  ['Beta of the wound app out of scope', undefined],
  ['Letter about the booking app out to 300 patients', undefined],
  ['Invoice from the booking service out to 40 clinics', undefined],
]);

reads('workplaces, and care that is given from them', ({ launch }) => launch?.mention, [
  ['New tele-stroke command centre opens in Boise by May', 'opens in'],
  ['Open the virtual care contact centre in Ohio', 'Open'],
  ['New call centre opens in Boise by May', undefined],
  ['Open the contact centre in Ohio', undefined],
  ['Roll out sample tracking across the trust', 'Roll out'],
  ['Launch specimen tracking at both labs', 'Launch'],
  ['Ship blood samples cold', undefined],
  ['Ship specimens to 4 reference labs', undefined],
]);

reads('letters by a machine, and other paper', ({ launch }) => launch?.mention, [
  ['Roll out GPT-written appeal letters to 6 clinics', 'Roll out'],
  ['Roll out appeal letters to 6 clinics', undefined],
  ['Launch AI-generated training for nurses', undefined],
  ['Launch the AI policy', undefined],
]);

reads('what is handed over at the kerb', ({ launch }) => launch?.mention, [
  ['Introduce kerbside collection at 12 pharmacies', 'Introduce'],
  ['Introduce a pickup log at 12 pharmacies', undefined],
]);

reads('what is named after a launch', ({ launch }) => launch?.mention, [
  ['Go-live blockers: 0', undefined],
  ['Launch bugs below 5', undefined],
  ['Rollout tickets closed in 2 days', undefined],
  ['Go-live at 5 sites', 'Go-live'],
]);
