import { describeKeyResults } from '../key-results.ts';

// Medicines are prescribed, and so are exercise and apps.
describeKeyResults('safety/medication-without-error-metric', {
  fires: [
    'Antibiotics prescribed per guideline from 60% to 90%',
    'Orders for chemotherapy prescribed electronically from 60% to 90%',
    'Order sets for antibiotics prescribed by physicians from 20% to 60%',
    'Opioids prescribed within guideline from 60% to 90%',
  ],
  quiet: [
    'Exercise prescribed to patients from 60% to 90%',
    'Walking prescribed by GPs from 20% to 60%',
    'Apps prescribed by physicians from 20% to 60%',
    'Glasses prescribed from 60 to 90',
    'Prescribed time limit met in 90% of cases',
  ],
});
