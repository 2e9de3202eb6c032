import { reads } from './reads.ts';

reads('releases in stages', ({ launch }) => launch?.mention, [
  ['Release to 10% of nurses, hold for two weeks, then go wider', 'Release'],
  ['Release to a quarter of midwives, then to everyone', 'Release'],
  ['Open to 20% of practices first, the rest in June', 'Open'],
  ['Release to 10% of beds the spare linen', undefined],
  ['Release results to 95% of patients within a day', undefined],
  ['Ship to 98% of patients within 2 days', undefined],
  ['Open to 20% of walk-ins without an appointment', undefined],
]);

reads('systems that are switched over', ({ launch }) => launch?.mention, [
  ['PACS cutover at the Hill campus done and live on 3 March', 'PACS'],
  ['EHR switchover at both hospitals complete by 1 June', 'EHR'],
  ['Pharmacy system cutover at Bath behind us by Easter', 'Pharmacy'],
  ['PACS cutover plan at the Hill campus done', undefined],
  ['Cutover rehearsal for the LIS done by May', undefined],
  ['EHR cutover at both hospitals done in under 4 hours', undefined],
  ['Shift changeover on the ward done in 10 minutes', undefined],
]);

reads('what is put to use', ({ launch }) => launch?.mention, [
  ['Bring the genomics panel into production in our Boston lab', 'Bring'],
  ['Take the sepsis model into routine use at two hospitals', 'Take'],
  ['Bring the rapid troponin test into service in two EDs', 'Bring'],
  ['Put the guideline into practice on 4 wards', undefined],
  ['Bring stroke patients into the unit in 4 hours', undefined],
  ['Bring the expert panel into line with the charter', undefined],
  ['Put the first mobile CT van on the road by 1 July', 'Put'],
  ['Get the new dental bus on the road before Easter', 'Get'],
  ['Put staff on the road to recovery', undefined],
  ['Get 95% of crews on the road within 60 seconds', undefined],
  ['Introduce a machine-learning deterioration score on the step-down unit', 'Introduce'],
  ['Introduce machine-learning ethics training for the unit', undefined],
  ['Introduce a staff recognition score on the unit', undefined],
  ['Kick off naloxone vending in two boroughs', 'Kick off'],
  ['Kick off the research project in 4 hospitals', undefined],
  ['Ship the Polish version of the intake app', 'Ship'],
  ['Ship the Polish version of the leaflet', undefined],
  ['Go live with specimen scanning on 6 wards', 'Go live'],
  ['Go live with the specimen rejection policy', undefined],
  ['Ship specimens to two labs overnight', undefined],
]);

reads('what is up and open', ({ launch }) => launch?.mention, [
  ['Get the day unit up and running in Exeter by spring', 'Get'],
  ['Second MRI scanner up and running by June', 'Second'],
  ['Keep the lab system up and running 99.9% of the time', undefined],
  ['Get the night team up and running by 8 pm', undefined],
  ['New urgent care open by Labor Day', 'open'],
  ['Wards open by 10 am for visitors', undefined],
  ['Go paperless in the eye clinic', 'Go paperless in'],
  ['Open the patient portal to under-16s and their parents', 'Open'],
]);

reads('names of what is launched', ({ launch }) => launch?.mention, [
  ['Debut our at-home biopsy kit at three practices', 'Debut'],
  ['Expand the meds-by-mail service to rural members', 'Expand'],
  ['Roll the discharge checklist app out to the other nine wards', 'Roll'],
  ['Roll the discharge checklist out to the other nine wards', undefined],
  ['Extend the first visit by 5 minutes for new patients', undefined],
  ['Migrate the community nurses to the mobile record by May', 'Migrate'],
  ['Move the ward nurses to a 12-hour rota', undefined],
]);

reads('what goes into use', ({ launch }) => launch?.mention, [
  ["The sepsis tool goes into production at St Mary's", 'The'],
  ['Saline goes into use within 2 hours of opening', undefined],
  ['Our pain app arrives in Denmark this spring', 'Our'],
  ['Courier arrives in Denmark Street by noon', undefined],
  ['Get hospital-at-home going in two more counties', 'Get'],
  ['Get patients going in two hours', undefined],
  ['Add Portuguese to the triage line', 'Add'],
  ['Add oxygen to the trolley', undefined],
  ['Distribute the glucose watch to 500 members', 'Distribute'],
  ['Distribute the leaflet to 500 members', undefined],
  ['Get live on the new blood-bank system', 'Get live on'],
  ['Ship blood to three hospitals in under an hour', undefined],
]);
