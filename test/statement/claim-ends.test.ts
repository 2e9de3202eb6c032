import { reads } from './reads.ts';

reads('what a product is said to put an end to', ({ claim }) => claim, [
  ['Our game puts an end to insomnia', 'puts an end to insomnia'],
  ['Gene panel puts an end to trial-and-error statins', 'puts an end to trial-and-error statins'],
  ['Our wearable spells the end of migraine', 'spells the end of migraine'],
  ['The portal puts an end to paper prescriptions', undefined],
  ['The chatbot does away with waits for antidepressants', undefined],
  ['The app puts an end to refill calls', undefined],
  ['The rota puts an end to burnout on nights', undefined],
  ['End loneliness with a daily text course', 'End loneliness'],
  ['End paper with an audio lesson', undefined],
]);

reads('what a product is said to make harmless', ({ claim }) => claim, [
  ['The pump makes insulin safer for children', 'makes insulin safer'],
  ['AI makes surgery safer', 'makes surgery safer'],
  ['The checklist makes surgery safer', undefined],
  ['Pharmacists make methotrexate safer', undefined],
  ['The app makes prescribing safer', undefined],
  ['Smart cabinet makes chemo safe to handle', undefined],
  ['Decision tool makes it safe to stop statins', undefined],
]);

reads('how nearly sure a product is said to be', ({ claim }) => claim, [
  ['Our clip rules out sleep apnoea with 98% certainty', 'rules out sleep apnoea'],
  ['The bot picks the right triage level every time', 'picks the right triage level'],
  ['The bot picks the right triage level in 90% of 400 cases', undefined],
  ['The patch detects AF with 85% reliability', undefined],
  ['The patch detects AF at 97% reliability on 400 patients', undefined],
]);

reads('words that are taken away', ({ claim }) => claim, [
  ['Take the "prevents strokes" banner off the app page', undefined],
  ['Pull the "cures insomnia" claim down before May', undefined],
  ['Get the "clinically proven" line on the box', 'clinically proven'],
]);
