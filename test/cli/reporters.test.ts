import assert from 'node:assert/strict';
import { reportOf } from '../../server/src/cli/report.ts';
import { render } from '../../server/src/cli/reporters/index.ts';

const version = '1.2.3';
const report = reportOf([
  {
    path: 'a b/<x>.okr.yaml',
    findings: [
      {
        rule: 'okr/missing-target',
        severity: 'warning',
        message: 'No target: 100% & "more", please',
        start: { line: 3, column: 5 },
        end: { line: 3, column: 9 },
        path: 'objectives/0/key_results/0',
        fixes: ['Add a target'],
      },
    ],
  },
  { path: 'clean.okr.yaml', findings: [] },
]);

describe('reporters', () => {
  it('pretty', () => {
    const text =
      'a b/<x>.okr.yaml\n  3:5     warning No target: 100% & "more", please okr/missing-target (fix: Add a target)\n\n1 warning in 2 files\n';
    assert.equal(render(report, { format: 'pretty', failOn: 'error', version }), text);
  });

  it('github', () => {
    const text =
      '::warning file=a b/<x>.okr.yaml,line=3,col=5,endLine=3,endColumn=9,title=okr/missing-target::No target: 100%25 & "more", please\n';
    assert.equal(render(report, { format: 'github', failOn: 'error', version }), text);
  });

  it('junit', () => {
    assert.equal(
      render(report, { format: 'junit', failOn: 'warning', version }),
      `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="healthcare-okr" failures="1">
  <testsuite name="a b/&lt;x&gt;.okr.yaml" tests="1" failures="1">
    <testcase classname="a b/&lt;x&gt;.okr.yaml" name="okr/missing-target 3:5"><failure type="warning" message="No target: 100% &amp; &quot;more&quot;, please">3:5 No target: 100% &amp; &quot;more&quot;, please</failure></testcase>
  </testsuite>
  <testsuite name="clean.okr.yaml" tests="1" failures="0">
    <testcase classname="clean.okr.yaml" name="clean"/>
  </testsuite>
</testsuites>
`,
    );
  });

  it('junit tells of what does not fail the run in cases that pass', () => {
    const text = render(report, { format: 'junit', failOn: 'error', version });
    assert.ok(!text.includes('<failure'));
    assert.match(text, /^<testsuites name="healthcare-okr" failures="0">$/m);
    assert.match(
      text,
      /tests="1" failures="0">\n {4}<testcase [^>]*><system-out>3:5 warning No target: 100% &amp; /,
    );
  });

  it('sarif', () => {
    const { version: format, runs } = JSON.parse(
      render(report, { format: 'sarif', failOn: 'error', version }),
    );
    assert.equal(format, '2.1.0');
    const [{ ruleId, level, locations }] = runs[0].results;
    assert.deepEqual([ruleId, level], ['okr/missing-target', 'warning']);
    assert.deepEqual(locations[0].physicalLocation, {
      artifactLocation: { uri: 'a%20b/%3Cx%3E.okr.yaml' },
      region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 9 },
    });
    assert.equal(runs[0].tool.driver.version, version);
    assert.equal(runs[0].tool.driver.rules[0].id, 'okr/missing-target');
  });
});
