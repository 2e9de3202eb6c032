import { describeKeyResults } from '../key-results.ts';

const roles = (declared: string): string => `cycle: 2027-Q1\nroles: [${declared}]\n`;

// Things named after a role, and people by whom it is done, are not measured.
describeKeyResults('segmentation/uncovered-role', {
  head: roles('nurse, physician'),
  fires: ['Nurses using the order set from 20% to 60% by training physicians'],
  quiet: ['Nurses and physicians using the order set from 20% to 60%'],
});
describeKeyResults('segmentation/uncovered-role', {
  head: roles('patient'),
  fires: [['Patient portal index from 20 to 40', 'Patient index volume from 60 to 80']],
  quiet: ['Patient wait from 20 to 10 minutes', 'Patients using the portal from 20% to 40%'],
});
describeKeyResults('segmentation/uncovered-role', {
  head: roles('care-coordinator, ward-clerk'),
  quiet: [['Calls per care coordinator from 20 to 10', 'Ward clerks entering orders from 20% to 10%']],
});
