import { describeKeyResults } from '../key-results.ts';

// What harms staff is taken up by nobody.
describeKeyResults('segmentation/umbrella-role', {
  fires: [
    'Clinician satisfaction with the order set from 40% to 60%',
    'Clinicians using the tool from 20% to 60%',
    'Provider satisfaction from 60 to 80',
    'Clinicians recommending the tool from 30% to 45%',
  ],
  quiet: ["Clinicians' needle-stick injuries from 12 to 4", 'Injuries of clinicians from 12 to 4'],
});
