import { reads } from './reads.ts';

reads('claims that no rule knows', ({ claim }) => claim, [
  ['Halve heart-failure deaths with telemonitoring', 'Halve heart-failure'],
  ['Our wound gel closes ulcers in half the usual time', 'ulcers'],
  ['Find out if our wound gel closes ulcers in half the usual time', undefined],
  ['Our wound nurses close ulcers in half the usual time', undefined],
  ['Our wound rota closes ulcers in half the usual time', undefined],
  ['Our wound gel closes ulcers faster than the national average', undefined],
  ['Our wound gel closes ulcers from 8 to 4 weeks', undefined],
  ['Our wound gel closes boxes in half the usual time', undefined],
  ['Slogan "wound gel that closes ulcers in half the time" withdrawn', undefined],
  ['Our stroke app answers calls in half the usual time', undefined],
  ['Ship our wound gel that is kept cold for ulcers', undefined],
]);
