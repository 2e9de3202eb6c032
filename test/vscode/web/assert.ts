/** Node's assertions for a web worker, where the suites run too. */
import assert from 'assert';

export default assert.strict;
