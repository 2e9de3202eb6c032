import { describeKeyResults } from '../key-results.ts';

// What should not happen is counted, and so is care that is given again and again. A participle in front of or behind people says which ones; one behind a thing says what was done.
const measures = [
  'Medication adherence of enrolled patients',
  'Medication adherence among enrolled patients',
  'Follow-up of discharged patients',
  'Weight loss of enrolled members',
  'HbA1c control among patients enrolled',
  'PHQ-9 response of treated patients',
  'Function scores of operated patients',
  'Asthma control of referred children',
  'Symptom control for registered patients',
  'Postponed biopsies',
  'Denied prior authorisations',
  'Misfiled blood results',
  '{ title: Forgotten tourniquets, category: adoption }',
  'Patients with a written allergy plan',
  'Men screened for aneurysm',
  'Consults answered by a cardiologist',
  'Wounds reviewed by a tissue nurse',
];
const work = [
  'Patients enrolled in the pilot',
  'Workshops held with nurses',
  'Order set reviewed with trained nurses',
  'Discharge checklist built for discharged patients',
  'Leaflets printed for discharged patients',
  'Follow-up calls made for discharged patients',
  'Retired fax lines',
  'Misfiling report written',
  'Consult templates reviewed by the board',
  'Referrals moved to the new system',
];

describeKeyResults('okr/missing-target', { fires: measures, quiet: work });
describeKeyResults('okr/output-as-key-result', { fires: work, quiet: measures });

// What is still to be written is told by okr/placeholder.
describeKeyResults('okr/missing-target', { fires: [], quiet: ['TBD with the ward', '<Measure> of ward 3'] });
