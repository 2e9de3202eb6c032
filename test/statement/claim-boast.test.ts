import { reads } from './reads.ts';

reads('what a product is praised for', ({ claim }) => claim, [
  ['Lab-grade glucose readings from the watch', 'Lab-grade glucose readings'],
  ['Lab-grade water for glucose solutions', undefined],
  ['Superhuman accuracy on mammograms', 'Superhuman accuracy'],
  ['Superhuman effort on mammograms', undefined],
  ['Medical-grade screens in reading rooms for stroke', undefined],
  ['FDA-grade accuracy of the glucose ring against a lab', undefined],
  ['99% accurate at reading mammograms', '% accurate at reading'],
  ['99% accurate at reading invoices', undefined],
  ['Coders 97% accurate at reading mammograms', undefined],
  ['The implant never fails', 'never fails'],
  ['The backup never fails', undefined],
  ['The pacemaker never fails inspection', undefined],
  ['Our platform has prevented 1,200 strokes', 'has prevented'],
  ['Our nurses have prevented 1,200 strokes', undefined],
  ['Kills the virus in ten seconds', 'Kills the virus'],
  ['Kills the queue in ten minutes', undefined],
  ['No false negatives from the home HIV test', 'No false negatives'],
  ['No false negatives in the proficiency round', undefined],
]);

reads('what a product replaces, relieves and is thanked for', ({ claim }) => claim, [
  ['Replace the GP with our chatbot', 'Replace the GP'],
  ['Replace the GP with a locum', undefined],
  ['A watch that replaces your cardiologist', 'replaces your cardiologist'],
  ['Replace the nurse call system', undefined],
  ['Users sleep better with us', 'sleep better with us'],
  ['Patients would book with us again', undefined],
  ['Members in our texting program suffer fewer strokes because of it', 'strokes because of it'],
  ['Members suffer fewer delays because of it', undefined],
  ['Bring relief to back-pain sufferers', 'relief to back-pain'],
  ['Pain relief for fractures', undefined],
  ['Relief staff for the migraine clinic', undefined],
]);

reads('what an advert says', ({ claim }) => claim, [
  ['Ad line: "Cuts your stroke risk by 60%"', 'Cuts'],
  ['Ad line: "Cuts your bills by 60%"', undefined],
  ['Slogan "Halves your risk of stroke" taken off the site', undefined],
  ['Banner clicks by 40%', undefined],
  ['Stop saying that the watch detects strokes', undefined],
]);

reads('who gets well by it', ({ claim }) => claim, [
  ['Women who use our tracker conceive sooner', 'our tracker conceive sooner'],
  ['Women who use our tracker book sooner', undefined],
  ['Members who wear the ring live longer', 'the ring live'],
  ['60% of patients who use our app sleep longer', undefined],
  ['Patients who use our platform recover 40% faster', 'our platform recover'],
  ['No more hay fever: the nasal filter that works from day one', 'No more hay fever'],
  ['No more than 4 falls: the nasal filter', undefined],
  ['No more falls: the nurses of the new rota', undefined],
  ['No more delays: the nasal filter that works', undefined],
  ['Painless root canals, guaranteed, with our numbing wand', 'guaranteed'],
  ['Refunds, guaranteed, with our pharmacy plan', undefined],
  ['Vaccination prevents measles outbreaks in schools', undefined],
  ['Heal the relationship with our referring doctors', undefined],
]);
