import type { Statement } from '../../server/src/statement/statement.ts';
import { reads } from './reads.ts';

const mention = ({ launch }: Statement): { start: number; end: number } | undefined => launch?.mention;

reads('what goes on every day, and is no launch', mention, [
  ['Release rehab beds without a rush at the clinic', undefined],
  ['Release theatre capacity for the day unit', undefined],
  ['Release nurses from the advice line', undefined],
  ['Release the nurse portal without a pilot in 3 clinics', 'Release'],
  ['Release the bed board app', 'Release'],
  ['Release the headache coach to 300 families', 'Release'],
  ['Release the virtual midwife to 300 families', 'Release'],
  ['Release ward clerks before the audit', undefined],
  ['Scale back home visits in two counties', undefined],
  ['Scale down screening for low-risk women', undefined],
  ['Scale the home visit service to two counties', 'Scale'],
  ['Launch each night shift with a medicines round', undefined],
  ['Launch the week with a talk on falls', undefined],
  ['Launch every new module in Ohio', 'Launch'],
  ['Launch the virtual visit in Ohio', 'Launch'],
  ['Begin every session with a hello to the patient', undefined],
  ['Begin home visits in two counties', 'Begin'],
  ['Go live with what helps midwives, drop the rest', undefined],
  ['Go live with the drug chart in two wards', 'Go live'],
  ['Launch whatever works in two wards', undefined],
  ['Extend appointments for deaf patients', undefined],
  ['Extend visit time for patients with dementia', undefined],
  ['Extend home visits to deaf patients', 'Extend'],
  ['Extend screening for deaf patients to two counties', 'Extend'],
  ['Extend video visits for deaf patients to two counties', 'Extend'],
  ['Extend virtual visits for deaf patients in Iowa', 'Extend'],
  ['Take X-ray tests to the resident', undefined],
  ['Bring dialysis care to the bedside', undefined],
  ['Bring the sleep app to patients who want it by June', 'Bring'],
  ['Bring blood tests to those who need them most', undefined],
  ['Bring blood tests to people who live in two counties', 'Bring'],
  ['Take the glucose watch to patients in Spain', 'Take'],
]);
