import assert from 'node:assert/strict';
import { isGeneric } from '../../../server/src/rules/governance/generic-owner.ts';

describe('an owner that names no person', () => {
  for (const owner of [
    'team',
    'The whole team',
    'the  team.',
    'product, the team',
    'Product & Engineering',
    'quality_and_safety',
    'team,',
    'nursing staff',
    'Care Coordination Team',
    'everyone',
    'N/A',
    'PMO',
    'All hands',
    'me',
  ])
    it(`is ${owner}`, () => assert.equal(isGeneric(owner), true));

  for (const owner of [
    '',
    ' / ',
    'maya.okafor',
    'Max Staff',
    'maya and the team',
    'Theo Team-Lead',
    'Paula Hands',
    'TODO',
  ])
    it(`is not '${owner}'`, () => assert.equal(isGeneric(owner), false));
});
