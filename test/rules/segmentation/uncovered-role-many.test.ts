import assert from 'node:assert/strict';
import { findingsBeside } from '../beside.ts';
import { findingsOf } from '../harness.ts';

describe('segmentation/uncovered-role beside other files', () => {
  const text =
    'product: { id: a }\ncycle: 2027-Q1\nroles: [nurse, patient]\nobjectives:\n  - title: A\n    key_results: [Revenue of $2M]\n';

  it('counts the roles of the product’s other files', () => {
    const other =
      'product: { id: a }\ncycle: 2027-Q1\nobjectives:\n  - title: B\n    key_results: [Notes signed by nurses]\n';
    assert.deepEqual(
      findingsBeside(other, text)
        .filter(({ rule }) => rule === 'segmentation/uncovered-role')
        .map(({ span }) => text.slice(span.start, span.end)),
      ['patient'],
    );
  });
});

describe('segmentation/uncovered-role with many roles', () => {
  it('speaks of each up to the number that somebody may plan for', () => {
    const count = (roles: number) => {
      const names = Array.from({ length: roles }, (_, index) => `role-${index}`).join(', ');
      const text = `roles: [${names}]\nobjectives:\n  - title: A\n    key_results: [Zero falls]\n`;
      return findingsOf('segmentation/uncovered-role', text).length;
    };
    assert.deepEqual([count(40), count(41)], [40, 0]);
  });
});
