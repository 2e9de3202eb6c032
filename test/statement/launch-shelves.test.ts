import { reads } from './reads.ts';

reads('what comes on shelves, roads and markets', ({ launch }) => launch?.mention, [
  ['Put the hearing patch on shelves at 40 pharmacies', 'Put'],
  ['Put the hearing patch on the bedside', undefined],
  ['Put expiry labels on all shelves in 3 pharmacies', undefined],
  ['Thermometer on shelves in 300 stores by July', 'Thermometer'],
  ['98% of thermometers on shelves by noon', undefined],
  ['New breast-screening bus on the road by May', 'New'],
  ['Our eye unit hits the road', 'Our'],
  ['New ambulance on the road within 8 minutes of the call', undefined],
  ['Crews back on the road in 20 minutes', undefined],
  ['Bring the first painless lancet to market', 'Bring'],
  ['Bring prices to market level', undefined],
  ['Bring the prices to market', undefined],
  ['Take the wound dressing to market in Spain', 'Take'],
]);

reads('what comes into production and up', ({ launch }) => launch?.mention, [
  ['Get the booking engine into production by 1 May', 'Get'],
  ['Get the ward round into better shape by May', undefined],
  ['Bring up the third dialysis pod in May', 'Bring'],
  ['Bring up falls at every huddle', undefined],
  ['Bring the new PACS up at two hospitals', 'Bring'],
  ['Bring the scores up at two hospitals', undefined],
  ['Launch the plan finder for members ahead of open enrollment', 'Launch'],
  ['Open enrollment calls answered in 2 minutes', undefined],
  ['Deploy 300 tablets with the handover app to hospices', 'Deploy'],
  ['Deploy 40 nurses to care homes', undefined],
  ['Turn on drug-price lookup for the Medicare book in May', 'Turn on'],
  ['Turn on the lights for the night shift in May', undefined],
  ['Get 40% of app users to turn on pill reminders before Easter', undefined],
  ['Cut the burns unit over to the new EHR by Labor Day', 'Cut'],
  ['Cut the burns unit to 12 beds by Labor Day', undefined],
]);
