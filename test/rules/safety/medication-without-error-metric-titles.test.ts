import { describeKeyResults } from '../key-results.ts';

// Medicines are prescribed, and so are exercise and apps.
describeKeyResults('safety/medication-without-error-metric', {
  fires: [
    'Antibiotics prescribed electronically from 60% to 90%',
    'Insulin prescribed from the bedside tablet from 20% to 60%',
    'Orders for chemotherapy prescribed electronically from 60% to 90%',
    'Order sets for antibiotics prescribed by physicians from 20% to 60%',
    'Chemotherapy ordering live on 3 wards',
    'TPN orders checked by a dietitian in 95%',
    'Prescriptions renewed by family doctors on the phone from 20% to 60%',
    ['Chemotherapy ordering live on 3 wards', 'Doses given on time from 80% to 95%'],
  ],
  quiet: [
    'Antibiotics prescribed per guideline from 60% to 90%',
    'Opioids prescribed within guideline from 60% to 90%',
    'Steroid prescribing in croup from 40% to 70%',
    'PPI prescribing beyond 8 weeks below 15%',
    'Anticoagulants prescribed after a stroke from 70% to 90%',
    'Heparin infusion given to the wrong patient below 1 per 10,000',
    'Over-infusions per 10,000 pump hours from 4 to 1',
    'Dosing mistakes at the pump from 14 to 6',
    ['Chemotherapy ordering live on 3 wards', 'Doses given to the wrong patient from 6 to 2'],
    ['Chemotherapy ordering live on 3 wards', 'Methotrexate given by the wrong route: 0'],
    ['Chemotherapy ordering live on 3 wards', 'Duplicate doses of heparin from 9 to 4'],
    ['Chemotherapy ordering live on 3 wards', 'Orders placed despite a known allergy from 9 to 4'],
    'Surgeries that exchange medication lists with the hospital from 30% to 60%',
    'Medication list available on the phone at 99.5%',
    'Exercise prescribed to patients from 60% to 90%',
    'Walking prescribed by GPs from 20% to 60%',
    'Apps prescribed by physicians from 20% to 60%',
    'Glasses prescribed from 60 to 90',
    'Prescribed time limit met in 90% of cases',
  ],
});
