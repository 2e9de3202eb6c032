import { reads } from './reads.ts';

reads('software that learns, by what it works out', ({ ai }) => ai, [
  ['Roll out the chest X-ray algorithm to 25 physicians', 'algorithm'],
  ['Chest X-ray algorithm on the wall of every bay', undefined],
  ['Algorithm as good as radiologists in 99 of 100 scans', 'Algorithm'],
  ['Adherence to AI at 2 years from 70% to 82%', undefined],
  ['False alarms of the arrhythmia algorithm', 'algorithm'],
  ['Arrhythmia algorithm laminated for every trolley', undefined],
  ['AKI algorithm followed in 90% of cases', undefined],
  ['A.I. reads of wrist films in 9 clinics', 'A.I.'],
  ['Hepatitis A. In 9 clinics', undefined],
  ['Bed-demand model within 5 beds', 'model'],
  ['Ward model within 5 beds', undefined],
  ['Ship the seizure algorithm to Canada', 'algorithm'],
  ['Send the seizure algorithm to Canada', undefined],
  ['Survival doubled thanks to the algorithm', 'algorithm'],
  ['Survival doubled under the algorithm', undefined],
  ['Train the model on 20,000 scans', 'model'],
  ['Train the model-ward team', undefined],
  ['No-show predictions right in 8 of 10 slots', 'predictions'],
  ['Predictions of the board', undefined],
  ['Deep-learning difficulties clinic in 6 towns', undefined],
  ['Computer vision syndrome in 20% of clerks', undefined],
  ['Deep learning on 900 retina scans', 'Deep learning'],
  ['Computer vision for 9 theatres', 'Computer vision'],
  ['No-show algorithm retired', 'algorithm'],
  ['No-show policy retired', undefined],
  ['Drift review of the sepsis score each month', 'Drift review'],
  ['Drift check of the analyser each shift', undefined],
  ['Calibration drift check on 12 glucose meters', undefined],
]);

reads('AI as it is written', ({ ai }) => ai, [
  ['launch our ai to 5k patients', 'ai'],
  ['Launch our Ai to 5k patients', undefined],
  ['patients on an ai take calcium', undefined],
  ['The CNN misses 5% of nodules', 'CNN'],
  ['Story on CNN about nodules', undefined],
]);

reads('whether a model treats people alike', ({ ai }) => ai, [
  ['Sensitivity gap between Black and white patients', 'Sensitivity gap'],
  ['Sensitivity gap between the two strips', undefined],
  ['Bias review of the pain score', 'Bias review'],
  ['Bias review of the hiring process', undefined],
  ['Production models monitored each month', 'Production models'],
  ['Production model of the pump signed off', undefined],
  ['Hallucinated facts in drafted letters', 'Hallucinated'],
  ['Hallucinated voices at night', undefined],
]);

reads('what the letters stand for', ({ ai }) => ai, [
  ['Arousal index (AI) from 30 to 12', undefined],
  ['Machine learning (ML) reads 90% of slides', 'Machine learning'],
  ['Assistant (AI) answers 40% of calls', 'AI'],
  ['NLP (neuro-linguistic programming) evenings', undefined],
  ['NLP (notes of the ward) finds 90% of allergies', 'NLP'],
  ['ML-driven dosing on 4 wards', 'ML'],
  ['Dosing of 5 ML', undefined],
]);

reads('scores that are added up by hand', ({ ai }) => ai, [
  ['APACHE prediction model filled in for 90%', undefined],
  ['Framingham prediction model on paper', undefined],
  ['Prediction model for falls live on 4 wards', 'Prediction model'],
  ['Sepsis prediction rule taught on 4 wards', undefined],
]);
