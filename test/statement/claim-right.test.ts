import { reads } from './reads.ts';

reads('tests that are said to be right', ({ claim }) => claim, [
  ['Mammogram reader, 98% accurate, built on deep learning', '98% accurate'],
  ['Melanoma scanner with 99% accuracy', '99% accuracy'],
  ['The most trusted at-home HIV test: 99.8% accurate', '99.8% accurate'],
  ['Barcode reader at 99% accuracy', undefined],
  ['Stock count 99.9% accurate in the pharmacy', undefined],
  ['Melanoma scanner with 99% accuracy against biopsy', undefined],
  ['Mammogram reader with 88% accuracy', undefined],
  ['The mole app is right 97% of the time', 'is right'],
  ['The chatbot gets the diagnosis right 19 times in 20', 'gets the diagnosis right'],
  ['Our mole scanner is never wrong', 'is never wrong'],
  ['Triage nurses are right 97% of the time', undefined],
  ['The label printer is right 99% of the time', undefined],
]);

reads('what a product is said to do', ({ claim }) => claim, [
  ['Our gummies boost immunity by 45%', 'boost'],
  ['Our campaign boosts flu-shot uptake by 10%', undefined],
  ['Our dietitians boost immunity talks by 45%', undefined],
  ['Halt memory loss in over-60s through daily brain games', 'Halt memory loss'],
  ['Slow kidney decline in diabetics with our watch', 'Slow kidney decline'],
  ['Halt the decline in donors through weekend drives', undefined],
  ['Position the lamp as a treatment that cuts winter depression in half', 'as a treatment that cuts'],
  ['Position the clinic as a place that cuts waits', undefined],
  ['Save thousands of lives with earlier detection of aortic tears', 'Save thousands of lives'],
  ['Save thousands of pounds with earlier discharge', undefined],
  ['Save lives with earlier detection by ward nurses', undefined],
]);

reads('what an algorithm finds', ({ ai }) => ai, [
  ['Skin-lesion algorithm on 400 photos', 'algorithm'],
  ['Train the nodule-detection network on 5,000 scans', 'detection network'],
  ['Early-detection network of 12 clinics', undefined],
  ['Lesion algorithm followed on paper', undefined],
]);
