import { reads } from './reads.ts';

reads('what a product is sold for', ({ claim }) => claim, [
  ['Market the platform as reducing sepsis mortality', 'as reducing'],
  ['Market the platform as easy to use in sepsis', undefined],
  ['Promote our app for preventing relapse', 'for preventing'],
  ['Promote our app for tracking sleep', undefined],
  ['Promote walking for reducing back pain', undefined],
  ['Sell the lamp as curing winter depression', 'as curing'],
  ['Sell the lamp as curing boredom', undefined],
  ['Recommend the app as stopping asthma attacks', 'as stopping'],
]);

reads('what a product is first to do', ({ claim }) => claim, [
  ['The first patch to prevent pressure ulcers', 'first patch to prevent'],
  ['The first hospital to prevent pressure ulcers', undefined],
  ['The first patch to get a CE mark', undefined],
  ['The first step to prevent falls', undefined],
  ['The only app to reverse prediabetes', 'only app to reverse'],
]);

reads('what is called a proof', ({ claim }) => claim, [
  ['Mood improves, proof that the app works', 'proof that the app works'],
  ['Asthma attacks fall, proof our inhaler works', 'proof our inhaler works'],
  ['Proof of concept of the fall sensor', undefined],
  ['Proof that the audit works on falls', undefined],
]);

reads('what a test finds, and how surely', ({ claim }) => claim, [
  ['Wearable patch predicts falls with 97% accuracy', '97% accuracy'],
  ['Wearable patch predicts falls with 97% accuracy against video', undefined],
  ['Nurses with the patch predict falls with 97% accuracy', undefined],
  ['The scanner reads barcodes with 99% accuracy', undefined],
  ['The model predicts no-shows with 90% accuracy', undefined],
  [
    'AI stethoscope in GP practices with better murmur detection than any cardiologist',
    'than any cardiologist',
  ],
  ['GPs with better murmur detection than any cardiologist', undefined],
  ['Nurses with the patch catch falls earlier', undefined],
]);

reads('what a product stands in for', ({ claim }) => claim, [
  ['Our app outperforms usual care in diabetes', 'outperforms'],
  ['Our app outperforms usual care targets', undefined],
  ['Make chemotherapy unnecessary with our blood test', 'Make chemotherapy unnecessary'],
  ['Make chemotherapy unnecessary with better screening', undefined],
  ['Take the guesswork out of stroke diagnosis with our reader', 'Take the guesswork out of'],
  ['Take the guesswork out of billing with our reader', undefined],
  ['Marketing checks every claim that the band prevents falls', undefined],
  ['The catheter that never causes an infection', 'never causes'],
  ['Replace antidepressants with our game', 'Replace antidepressants'],
  ['Replace antidepressants with physiotherapy', undefined],
  ['Spot glaucoma earlier than any optician', 'Spot glaucoma earlier'],
  ['Spot glaucoma earlier than any other trust', undefined],
  ['Shrink tumours with our light patch', 'Shrink tumours'],
  ['Sell the patch as the end of hypos', 'as the end'],
  ['Sell the patch as the end of paper', undefined],
  ['Smart toilet detects bowel cancer with 95% accuracy', '95% accuracy'],
  ['Smart nurses detect bowel cancer with 95% accuracy', undefined],
]);
