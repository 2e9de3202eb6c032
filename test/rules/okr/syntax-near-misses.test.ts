import { describeQuiet } from '../harness.ts';

describeQuiet('okr/syntax', [
  { name: 'an empty file', yaml: '' },
  { name: 'a file with one document mark', yaml: '---\nobjectives: []\n...\n' },
  { name: 'what quotes would save: okr/unquoted-comparator speaks', yaml: 'objectives:\n  - title: @me\n' },
  {
    name: 'marks of a merge in a text',
    yaml: 'notes: |\n  <<<<<<< HEAD\n  =======\nobjectives: []\n',
  },
  { name: 'a tab in a value', yaml: 'objectives:\n  - title: Safe\tcare\t# agreed\n' },
  {
    name: 'a text over two lines, the second of which is no key of ours',
    yaml: 'objectives:\n  - title: Safe care\n      at night\n',
  },
  { name: 'an unfinished list', yaml: 'objectives:\n  -\n  - title:\n' },
]);
