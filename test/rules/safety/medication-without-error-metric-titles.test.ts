import { describeKeyResults } from '../key-results.ts';

// Medicines are prescribed, and so are exercise and apps.
describeKeyResults('safety/medication-without-error-metric', {
  fires: [
    'Antibiotics prescribed per guideline from 60% to 90%',
    'Orders for chemotherapy prescribed electronically from 60% to 90%',
    'Order sets for antibiotics prescribed by physicians from 20% to 60%',
    'Opioids prescribed within guideline from 60% to 90%',
    'Chemotherapy ordering live on 3 wards',
    'TPN orders checked by a dietitian in 95%',
  ],
  quiet: [
    'Medication list available on the phone at 99.5%',
    'Exercise prescribed to patients from 60% to 90%',
    'Walking prescribed by GPs from 20% to 60%',
    'Apps prescribed by physicians from 20% to 60%',
    'Glasses prescribed from 60 to 90',
    'Prescribed time limit met in 90% of cases',
  ],
});
