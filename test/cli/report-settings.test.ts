import assert from 'node:assert/strict';
import { folder, run } from './run.ts';

/** What a report says between its title and the goals. */
function headOf(files: Record<string, string>, ...args: string[]): string {
  const { out } = run(folder(files), ['report', '--today', '2027-02-01', ...args]);
  return out.split('\n| ')[0] ?? '';
}

const goals = 'objectives: [{ title: Fewer faxes, key_results: [Fax retired] }]';

describe('what a report says of settings', () => {
  it('names the rules that they switch off, lower or set, and the files that they leave out', () => {
    const head = headOf({
      '.healthcare-okr.yaml': `files: { ignore: [old/**] }
rules:
  safety/missing-key-result: off
  okr/missing-deadline: error
  okr/missing-target: hint
  compliance/stale-risk-review: { months: 24 }
overrides: [{ files: [b/**], rules: { privacy/no-breach-plan: off } }]
`,
      'b/a.okr.yaml': goals,
      'old/a.okr.yaml': goals,
      'old/b.okr.yaml': goals,
    });
    assert.equal(
      head,
      `# Objectives and key results on 2027-02-01

Left out by \`files.ignore\` of the settings: \`old/a.okr.yaml\`, \`old/b.okr.yaml\`.

## \`b/a.okr.yaml\`

Profile standard.

By the settings in \`.healthcare-okr.yaml\`: switched off \`privacy/no-breach-plan\`, \`safety/missing-key-result\`; lowered \`okr/missing-target\` (warning to hint); set \`compliance/stale-risk-review\` (months 24).
`,
    );
  });

  it('says nothing of settings that take nothing from the findings', () => {
    const head = headOf({
      '.healthcare-okr.yaml': 'profile: strict\nrules: { okr/missing-target: error }\n',
      'a.okr.yaml': goals,
    });
    assert.match(head, /\n\n## `a\.okr\.yaml`\n\nProfile strict\.\n$/);
  });

  it('says that a draft has its findings softened', () => {
    const draft = /\n\nAs a draft, it has its errors and warnings told as notes\.\n$/;
    assert.match(headOf({ 'a.okr.yaml': `status: draft\n${goals}` }), draft);
    assert.match(headOf({ 'a.okr.yaml': goals }, '--profile', 'draft'), draft);
  });

  it('says it of a file that cannot be read, too, and counts many that are left out', () => {
    const many = Array.from({ length: 12 }, (_, at) => [`old/${at}.okr.yaml`, goals]);
    const head = headOf({
      '.healthcare-okr.yaml': 'files: { ignore: [old/**] }\nrules: { okr/unreadable: off }\n',
      'a.okr.yaml': '\u0000\u0001',
      ...Object.fromEntries(many),
    });
    assert.match(head, /`old\/\d+\.okr\.yaml` and 2 more\.\n/);
    assert.match(head, /## `a\.okr\.yaml`\n\nBy the settings .* switched off `okr\/unreadable`\.\n/);
  });
});
