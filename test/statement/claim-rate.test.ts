import { reads } from './reads.ts';

reads('how surely a product is said to find an illness', ({ claim }) => claim, [
  ['Our watch rules out AF 99% of the time', 'rules out AF'],
  ['Nurses with the watch rule out AF 99% of the time', undefined],
  ['Our watch rules out AF 99% of the time against a Holter', undefined],
  ['The ring spots sleep apnoea 97% of the time', 'spots sleep apnoea'],
  ['Nurse spots sleep apnoea 97% of the time', undefined],
  ['The ring spots a low battery 97% of the time', undefined],
  ['Cough app correctly identifies pneumonia in 9 of 10 children', 'identifies pneumonia'],
  ['Triage nurse correctly identifies pneumonia in 9 of 10 children', undefined],
  ['Model that catches 99% of brain bleeds at first glance', 'catches 99% of brain bleeds'],
  ['Model flags 9 of 10 nodules', undefined],
  ['Scanner reads wristbands 99.9% of the time', undefined],
]);

reads('how accurate a product is said to be', ({ claim }) => claim, [
  ['Kiosk accuracy of 93% in recognising a stroke', 'accuracy of 93% in recognising'],
  ['Dispatcher accuracy of 93% in recognising a stroke', undefined],
  ['Kiosk accuracy of 93% in recognising a stroke versus two paramedics', undefined],
  ['Kiosk accuracy of 93% in recognising a stroke on 400 films', undefined],
  ['Kiosk accuracy of 93% in recognising a badge', undefined],
  ['Camera sensitivity of 98% for spotting melanoma', 'sensitivity of 98% for spotting'],
  ['98% accuracy at predicting preterm birth', '% accuracy at predicting'],
  ['98% accuracy at predicting no-shows', undefined],
  ['Accuracy of 97% in billing sepsis', undefined],
]);

reads('what a product is said to pick', ({ claim }) => claim, [
  ['Gene panel picks the right antidepressant', 'picks the right antidepressant'],
  ['Gene panel picks the right antidepressant in 90% of cases', undefined],
  ['Gene panel picks the right antidepressant nine times out of 10', 'picks the right antidepressant'],
  ['Pharmacist picks the right antidepressant', undefined],
  ['Our app picks the best blood-pressure pill every time', 'picks the best blood-pressure pill'],
  ['Our app picks the best clinic every time', undefined],
  ['Dispensing robot picks the right drug every time', undefined],
  ['Our app shows the right drug price every time', undefined],
  ['Our app finds the right drug label every time', undefined],
  ['AI picks the correct insulin dose every time', 'picks the correct insulin dose'],
]);

reads('what a product is said to give back and to replace', ({ claim }) => claim, [
  ['The retinal chip restores sight', 'restores sight'],
  ['The exoskeleton gives back full movement after paralysis', 'gives back full movement'],
  ['Physio restores sight', undefined],
  ['Our platform restores balance to the rota', undefined],
  ['Our platform restores files after a crash', undefined],
  ['Replace the colonoscopy with a breath test', 'Replace the colonoscopy'],
  ['Replace the colonoscopy with a breath test for adults at low risk in 4 towns', undefined],
  ['Replace the colonoscopy with our breath test', 'Replace the colonoscopy'],
  ['Replace the biopsy form with an app', undefined],
  ['Replace the biopsy with physiotherapy', undefined],
  ['Replace the Holter with our shirt sensor', 'Replace the Holter'],
  ['Replace the Holter with a wireless model', undefined],
  ['Our mat prevents 9 in 10 bed sores', 'prevents'],
  ['The discharge AI prevents 7 in 10 bounce-backs', 'prevents'],
  ['The service restores mobility aids', undefined],
  ['Search finds depression leaflets at first glance', undefined],
  ['Email bounce-backs prevented by the filter', undefined],
]);
