import { describeKeyResults } from '../key-results.ts';

// Whoever uses it is named, though no list of roles has them.
describeKeyResults('segmentation/implicit-population', {
  fires: [
    'Adoption of the sleep diary at 70% by Christmas',
    'Adoption of the sleep diary up by points',
    'NPS of 55 by the second quarter',
  ],
  quiet: [
    'Adoption of the sleep diary by prosthetists at 70%',
    'NPS of 55 among foster parents',
    'Uptake of the sleep diary amongst grandparents from 20% to 40%',
    '{ title: Adoption of the sleep diary, target: 70% of nurses }',
  ],
});

describeKeyResults('segmentation/undeclared-role', {
  head: 'product: { clinical: true }\nroles: [nurse]\n',
  fires: ['{ title: 60% of dentists open the tool, segment: dentist }'],
  quiet: ['{ title: 60% of users open the tool, segment: users }', '{ title: Opens, segment: all }'],
});
