import assert from 'node:assert/strict';
import { methods } from '../../server/src/capabilities.ts';
import { requests } from '../../server/src/requests/index.ts';

describe('capabilities', () => {
  it('name exactly the requests that are answered', () => {
    assert.deepEqual([...methods].sort(), [...requests.keys()].sort());
  });
});
