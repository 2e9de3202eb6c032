import { reads } from './reads.ts';

reads('use as success that no rule knows', ({ vanity }) => vanity, [
  ['Free-tier accounts 25k → 11k by August', undefined],
  ['Free-tier accounts with two-factor login 11k → 25k by August', undefined],
  ['Clock up 40,000 minutes of guided breathing across all accounts', 'accounts'],
  ['Clock up 40,000 minutes of guided breathing in group therapy', undefined],
  ['Visits to the sexual-health site from 9k to 20k per month', 'Visits'],
  ['More reads of the patient stories: 2,000 a week', 'reads'],
  ['More reads of the chest films by two radiologists: 2,000 a week', undefined],
  ['Users spend 20 minutes a week in the programme', 'spend'],
  ['Patients spend 20 minutes a week in rehab', undefined],
  ['12 million readings reviewed by nurses', undefined],
]);
