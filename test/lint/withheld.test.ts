import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/document/apply.ts';
import { Source } from '../../server/src/document/source.ts';
import { lint } from '../../server/src/lint/engine.ts';
import { applySafeFixes, fixesOf } from '../../server/src/lint/fix.ts';
import { defaultSettings } from '../../server/src/lint/severity.ts';
import { quotable, quotableSource } from '../../server/src/lint/withheld.ts';
import { ruleOf, rules } from '../../server/src/rules/registry.ts';

const request = { settings: defaultSettings, today: '2027-02-01' };
const key = 'AKIAQ3EGRYD7UBNLTKMW';

/** What all rules together find in a text. */
const findings = (text: string) => lint(rules, text, request).findings;

describe('what is withheld', () => {
  const shown: readonly (readonly [says: string, text: string, black: string])[] = [
    ['the digits of a number', 'seen as MRN 00482913, twice', 'seen as MRN ████████, twice'],
    ['a phone number, its signs left', 'patient phone (614) 292-4417', 'patient phone (███) ███-████'],
    ['a name', 'Maria Lopez, asthma, 2027-01-12', '█████ █████, asthma, 2027-01-12'],
    ['a name in a comment', '# Maria Lopez, asthma, 2027-01-12', '# █████ █████, asthma, 2027-01-12'],
    ['a key', `${key} # ours`, `${'█'.repeat(20)} # ours`],
    ['each of several', 'MRN 482913 and MRN 551702', 'MRN ██████ and MRN ██████'],
    [
      'the escapes of a quoted text',
      `"-----BEGIN PRIVATE KEY-----\\nMIIEvQIBADANBgkqhkiG\\n-----END PRIVATE KEY-----"`,
      `"-----█████ ███████ ███-----${'█'.repeat(24)}-----███ ███████ ███-----"`,
    ],
    ['what stands beside letters of two units', '𝒜 MRN 482913', '𝒜 MRN ██████'],
    ['nothing of other texts', 'MRN mismatches from 12000 to 9000', 'MRN mismatches from 12000 to 9000'],
  ];
  for (const [says, text, black] of shown)
    it(`blacks out ${says}`, () => {
      assert.equal(quotable(text).text, black);
      assert.equal(quotableSource(new Source(text)).text.toString(), black);
    });

  for (const goal of ['Patient phone: (614) 292-4417', 'NHS number 943 476 5919', 'Patient ID: 8812345'])
    it(`is one cause, told once: ${goal}`, () =>
      assert.deepEqual(
        findings(`objectives:\n  - title: A\n    owner: ana\n    key_results: ["${goal}"]\n`)
          .filter(({ span, severity }) => span.start > 50 && severity !== 'hint')
          .map(({ rule }) => rule),
        ['privacy/phi-in-file'],
      ));

  const told: readonly (readonly [says: string, goal: string, secret: string])[] = [
    ['a title', 'key_results: ["Chart number: 7730218"]', '7730218'],
    ['half of a number', 'key_results: ["Patient phone: (614) 292-4417"]', '4417'],
    ['a value that is no date', 'due: MRN 7730218', '7730218'],
    ['a category', 'category: MRN 7730218', '7730218'],
    ['an unknown key', 'mrn 7730218: open', '7730218'],
    ['a reference', 'key_results: [{ title: A, validates: MRN 7730218 }]', '7730218'],
    ['a title that a comment cuts off', 'key_results: [MRN 7730218 #2 of 3]', '7730218'],
    ['a reason to ignore', 'due: soon # okr-ignore okr/schema -- MRN 7730218', '7730218'],
    ['a credential', `key_results: [{ title: A, validates: ${key} }]`, key],
  ];
  for (const [says, goal, secret] of told)
    it(`is in nothing that is said of ${says}`, () => {
      const text = `roles: [nurse]\nobjectives:\n  - title: Safe nights\n    ${goal}\n`;
      const { findings, suppressed, facts } = lint(rules, text, request);
      assert.ok(findings.some(({ rule }) => /^privacy\/(?:phi|secrets)-in-file$/.test(rule)));
      assert.ok(findings.some(({ rule }) => rule.startsWith('okr/')) || suppressed.length > 0);
      assert.ok(!JSON.stringify([findings, suppressed, facts]).includes(secret));
      const source = new Source(text);
      for (const finding of findings)
        for (const { title } of fixesOf(ruleOf(finding.rule), finding, source))
          assert.ok(!title.includes(secret));
    });

  it('is no number without a unit: one cause is told once', () => {
    const of = (title: string) =>
      findings(`objectives:\n  - title: Safe nights\n    key_results: ["${title}"]\n`)
        .filter(({ rule }) => rule === 'okr/missing-unit')
        .map(({ message }) => message);
    assert.deepEqual(of('Chart number: 7730218'), []);
    assert.equal(of('Reach: 7730218').length, 1);
  });

  it('stays in the file when something else is mended', () => {
    const text = 'objectives:\n  - title: Call patient: MRN 7730218 # soon\n    key_results: [A]\n';
    const after = text.replace('Call patient: MRN 7730218', '"Call patient: MRN 7730218"');
    assert.equal(applySafeFixes(rules, text, request), after);
  });

  it('gives way where its own rule mends it', () => {
    const text = `objectives:\n  - title: A\n    notes: Rotate ${key}\n`;
    const [finding] = findings(text).filter(({ rule }) => rule === 'privacy/secrets-in-file');
    assert.ok(finding);
    const [fix] = fixesOf(ruleOf(finding.rule), finding, new Source(text));
    assert.equal(applyEdits(text, fix?.edits ?? []), text.replace(`Rotate ${key}`, '"Rotate [REMOVED]"'));
  });

  it('leaves alone a text that is not read', () => {
    const source = new Source('\0 MRN 7730218');
    assert.equal(quotableSource(source), source);
  });
});
