import assert from 'node:assert/strict';
import { fingerprints } from '../../server/src/cli/fingerprints.ts';
import { reportOf } from '../../server/src/cli/report.ts';
import { render } from '../../server/src/cli/reporters/index.ts';
import type { Severity } from '../../server/src/lint/rule.ts';

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

  it('github tells the most severe findings first, of all files', () => {
    const of = (path: string, ...severities: readonly Severity[]) => ({
      path,
      findings: severities.map((severity) => ({
        rule: 'okr/schema',
        severity,
        message: severity,
        start: { line: 1, column: 1 },
        end: { line: 1, column: 2 },
        path: '',
        fixes: [],
      })),
    });
    const mixed = reportOf([
      of('a.okr.yaml', 'hint', 'warning'),
      of('b.okr.yaml', 'info', 'error', 'warning'),
    ]);
    const told = render(mixed, { format: 'github', failOn: 'error', version })
      .trim()
      .split('\n')
      .map((line) => /file=(\w).*::(\w+)$/.exec(line)?.slice(1).join(' '));
    assert.deepEqual(told, ['b error', 'a warning', 'b warning', 'b info', 'a hint']);
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

  it('sarif helps with each rule: why, facts with their sources, and how to answer it', () => {
    const finding = {
      rule: 'privacy/baa-missing',
      severity: 'warning',
      message: 'None.',
      start: { line: 1, column: 1 },
      end: { line: 1, column: 2 },
      path: '',
      fixes: [],
    } as const;
    const one = reportOf([{ path: 'a.okr.yaml', findings: [finding, { ...finding, rule: 'internal' }] }]);
    const { runs } = JSON.parse(render(one, { format: 'sarif', failOn: 'error', version }));
    const [internal, baa] = runs[0].tool.driver.rules;
    assert.deepEqual(internal, { id: 'internal', shortDescription: { text: 'internal' } });
    assert.equal(baa.help.text, baa.help.markdown);
    assert.ok(baa.help.text.startsWith(`${baa.fullDescription.text}\n\n- `));
    assert.match(baa.help.text, /^- .* \(45 CFR .*, (?:as of|dated) \d{4}/m);
    assert.ok(baa.help.text.endsWith('\n\nIgnore once: `# okr-ignore privacy/baa-missing -- the reason`'));
  });

  it('sarif tells what a comment answers, with its reason, and how a finding is known again', () => {
    const finding = {
      rule: 'okr/missing-target',
      severity: 'warning',
      message: 'No target.',
      start: { line: 3, column: 5 },
      end: { line: 3, column: 9 },
      path: '',
      fixes: [],
      fingerprint: 'a:1',
    } as const;
    const tracked = reportOf([
      {
        path: 'a.okr.yaml',
        findings: [finding],
        suppressed: [{ ...finding, rule: 'okr/schema', fingerprint: 'b:1', reason: 'agreed in May' }],
      },
    ]);
    assert.deepEqual(tracked.summary, { files: 1, error: 0, warning: 1, info: 0, hint: 0 });
    const { runs } = JSON.parse(render(tracked, { format: 'sarif', failOn: 'error', version }));
    assert.deepEqual(
      runs[0].results.map((result: Record<string, unknown>) => [
        result.ruleId,
        result.suppressions,
        result.partialFingerprints,
      ]),
      [
        ['okr/missing-target', [], { primaryLocationLineHash: 'a:1' }],
        [
          'okr/schema',
          [{ kind: 'inSource', justification: 'agreed in May' }],
          { primaryLocationLineHash: 'b:1' },
        ],
      ],
    );
  });

  it('print no sign that steers a terminal, ends a line or turns the direction of reading', () => {
    const signs = '\u001b[31m\n\u009b2J\u202e\r';
    const hostile = reportOf([
      {
        path: `a${signs}.okr.yaml`,
        findings: [
          {
            rule: 'okr/schema',
            severity: 'error',
            message: `'K${signs}' is none`,
            start: { line: 1, column: 1 },
            end: { line: 1, column: 2 },
            path: '',
            fixes: [`Change to '${signs}'`],
          },
        ],
      },
    ]);
    const shown = '\\u001b[31m\\u000a\\u009b2J\\u202e\\u000d';
    const pretty = render(hostile, { format: 'pretty', failOn: 'error', version });
    assert.equal(
      pretty,
      `a${shown}.okr.yaml\n  1:1     error   'K${shown}' is none okr/schema (fix: Change to '${shown}')\n\n1 error in 1 file\n`,
    );
    const github = render(hostile, { format: 'github', failOn: 'error', version });
    assert.equal(github.split('\n').length, 2);
    assert.ok(github.endsWith(`::'K${shown}' is none\n`), github);
  });
});

describe('fingerprints', () => {
  const text = 'objectives:\n  - title: A\n  - title: B\n  - title: A\n';
  it('stay while a line moves, and tell rules, lines and repetitions apart', () => {
    const now = fingerprints(text);
    const first = now('okr/x', 2);
    assert.match(first, /^[0-9a-f]{16}:1$/);
    assert.equal(now('okr/x', 4), first.replace(':1', ':2'));
    const all = new Set([first, now('okr/y', 2), now('okr/x', 3)]);
    assert.equal(all.size, 3);
    assert.equal(fingerprints(`# new\n${text.replaceAll('  - ', '- ')}`)('okr/x', 3), first);
  });
});
