import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { runLint } from '../server/src/cli/lint.ts';
import type { ReportedFinding } from '../server/src/cli/report.ts';

interface Limit {
  readonly id: string;
  readonly type?: string;
  readonly baseline: string;
  readonly target: string;
  readonly escalation: Readonly<Record<'warn_at' | 'pause_at', string>>;
}

const days = ['2027-02-01', '2026-11-21'];

function findingsIn(folder: string, today = '2027-02-01'): readonly ReportedFinding[] {
  const { report, problems } = runLint({
    paths: [`examples/${folder}`],
    format: 'json',
    fix: false,
    failOn: 'error',
    today,
  });
  assert.deepEqual(problems, []);
  assert.equal(report.files.length, 1);
  return report.files.flatMap((file) => file.findings);
}

function shown(findings: readonly ReportedFinding[]): string[] {
  return findings.map(
    ({ rule, severity, start, message }) => `${start.line} ${severity} ${rule}: ${message}`,
  );
}

function number(value: string | number): number {
  return Number.parseFloat(String(value).replace('<= ', ''));
}

describe('examples', () => {
  it('name no file that is not there', () => {
    const files = readdirSync('examples', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.okr.yaml'))
      .map((name) => join('examples', name));
    assert.ok(files.length >= 3);
    for (const file of files)
      for (const [path] of readFileSync(file, 'utf8').matchAll(/\bdocs\/[\w./-]*\.md\b/g))
        assert.ok(existsSync(join(dirname(file), path)), `${file}: ${path}`);
  });

  for (const today of days)
    it(`exemplary has no finding on ${today}`, () =>
      assert.deepEqual(shown(findingsIn('exemplary', today)), []));

  it('exemplary warns and pauses before a limit is broken', () => {
    const { objectives } = parse(readFileSync('examples/exemplary/sepsis-alerts.okr.yaml', 'utf8'));
    const limits = objectives
      .flatMap(({ key_results }: { key_results: Limit[] }) => key_results)
      .filter(({ type, escalation }: Limit) => type === 'guardrail' && escalation);
    assert.equal(limits.length, 4);
    for (const { id, baseline, target, escalation } of limits) {
      const [warning, pause] = [number(escalation.warn_at), number(escalation.pause_at)];
      assert.ok(number(baseline) < warning && warning < pause && pause <= number(target), id);
    }
  });

  it('remote-monitoring has findings of a cycle under way, and no error', () => {
    const findings = findingsIn('remote-monitoring');
    assert.deepEqual(shown(findings.filter(({ severity }) => severity === 'error')), []);
    const rules = new Set(findings.map(({ rule }) => rule));
    assert.ok(rules.has('safety/trending-to-failure'));
    assert.ok(rules.has('segmentation/implicit-population'));
    assert.ok(rules.has('okr/output-as-key-result'));
    assert.equal(rules.has('okr/missing-baseline'), false, 'the team put it aside with a reason');
    assert.equal(rules.has('okr/unused-suppression'), false);
  });

  it('tele-dermatology shows the mistakes of a first draft', () => {
    const rules = new Set(findingsIn('tele-dermatology').map(({ rule }) => rule));
    const wanted = [
      'compliance/launch-without-state-coverage',
      'evidence/adoption-without-validation',
      'evidence/clinical-claim-without-evidence',
      'governance/missing-owner',
      'governance/stakeholder-gap',
      'okr/comment-in-value',
      'okr/duplicate-id',
      'okr/missing-baseline',
      'okr/missing-target',
      'okr/output-as-key-result',
      'okr/unknown-key',
      'okr/unquoted-comparator',
      'okr/vanity-metric',
      'safety/missing-escalation',
      'safety/no-hard-target',
      'safety/trending-to-failure',
      'segmentation/implicit-population',
      'segmentation/unsegmented-users',
      'workflow/login-frequency-as-success',
    ];
    assert.deepEqual(
      wanted.filter((rule) => !rules.has(rule)),
      [],
    );
  });

  for (const folder of ['exemplary', 'remote-monitoring', 'tele-dermatology'])
    it(`${folder} keeps to the format`, () => {
      const broken = findingsIn(folder).filter(({ rule }) => rule === 'okr/syntax' || rule === 'okr/schema');
      assert.deepEqual(shown(broken), []);
    });
});
