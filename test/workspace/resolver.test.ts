import assert from 'node:assert/strict';
import { ConfigurationResolver } from '../../server/src/workspace/resolver.ts';

function settings(files: Record<string, string>, path: string, boundary = '/w') {
  const resolver = new ConfigurationResolver((file) => files[file]);
  const effective = resolver.settingsFor(path, boundary);
  return { effective, problems: resolver.problems };
}

describe('configuration', () => {
  it('lets the nearest file win over those above, key by key', () => {
    const { effective } = settings(
      {
        '/w/.healthcare-okr.yaml':
          'profile: strict\nrules:\n  okr/vanity-metric: off\n  okr/missing-target: hint\n',
        '/w/a/.healthcare-okr.yaml': 'rules:\n  okr/missing-target: error\n',
      },
      '/w/a/x.okr.yaml',
    );
    assert.equal(effective.profile, 'strict');
    assert.equal(effective.rules['okr/vanity-metric']?.severity, 'off');
    assert.equal(effective.rules['okr/missing-target']?.severity, 'error');
    assert.deepEqual(effective.sources, ['/w/a/.healthcare-okr.yaml', '/w/.healthcare-okr.yaml']);
  });

  it('says so where a file cannot be read, extended or not', () => {
    const unreadable = { problem: 'This is a folder.' };
    const files: Record<string, string | { problem: string }> = {
      '/w/.healthcare-okr.yaml': 'extends: base.yaml\n',
      '/w/base.yaml': unreadable,
      '/w/a/.healthcare-okr.yaml': unreadable,
    };
    const resolver = new ConfigurationResolver((file) => files[file]);
    resolver.settingsFor('/w/a/x.okr.yaml', '/w');
    const span = { start: 0, end: 0 };
    const message = 'This is a folder.';
    assert.deepEqual(resolver.problems, [
      { path: '/w/a/.healthcare-okr.yaml', span, message },
      { path: '/w/base.yaml', span, message },
    ]);
  });

  it('tells a file whose name ends in .yml, which nobody reads, where there is none that is read', () => {
    const misnamed = { '/w/.healthcare-okr.yml': 'profile: strict\n' };
    assert.deepEqual(settings(misnamed, '/w/a/x.okr.yaml').problems, [
      {
        path: '/w/.healthcare-okr.yml',
        span: { start: 0, end: 0 },
        message: 'Settings are read from .healthcare-okr.yaml alone; rename this file.',
      },
    ]);
    const both = { ...misnamed, '/w/.healthcare-okr.yaml': '' };
    assert.deepEqual(settings(both, '/w/a/x.okr.yaml').problems, []);
  });

  it('stops at root: true however that is written', () => {
    const profileBelow = (root: string) =>
      settings(
        { '/w/.healthcare-okr.yaml': 'profile: strict\n', '/w/a/.healthcare-okr.yaml': `root: ${root}\n` },
        '/w/a/x.okr.yaml',
      ).effective.profile;
    assert.deepEqual(['true', 'True', 'YES', 'no', 'False', '', 'truth'].map(profileBelow), [
      'standard',
      'standard',
      'standard',
      'strict',
      'strict',
      'strict',
      'strict',
    ]);
  });

  it('stops at root: true and at the workspace folder', () => {
    const files = {
      '/.healthcare-okr.yaml': 'profile: draft\n',
      '/w/.healthcare-okr.yaml': 'profile: strict\n',
      '/w/a/.healthcare-okr.yaml': 'root: true\n',
    };
    assert.equal(settings(files, '/w/a/x.okr.yaml').effective.profile, 'standard');
    assert.equal(
      settings({ '/.healthcare-okr.yaml': 'profile: draft\n' }, '/w/x.okr.yaml').effective.profile,
      'standard',
    );
  });

  it('extends a file relative to the file that says it', () => {
    const { effective, problems } = settings(
      {
        '/w/a/.healthcare-okr.yaml': 'extends: ../base.yaml\nprofile: draft\n',
        '/w/base.yaml': 'profile: strict\nrules: { okr/vanity-metric: off }\n',
      },
      '/w/a/x.okr.yaml',
    );
    assert.deepEqual(problems, []);
    assert.equal(effective.profile, 'draft');
    assert.equal(effective.rules['okr/vanity-metric']?.severity, 'off');
  });

  it('extends several, of which later ones win, with what they extend', () => {
    const { effective } = settings(
      {
        '/w/.healthcare-okr.yaml': 'extends: [a.yaml, b.yaml]\n',
        '/w/a.yaml': 'profile: strict\nrules: { okr/vanity-metric: off, okr/schema: info }\n',
        '/w/b.yaml': 'extends: c.yaml\nprofile: draft\n',
        '/w/c.yaml': 'rules: { okr/vanity-metric: hint }\n',
      },
      '/w/x.okr.yaml',
    );
    assert.equal(effective.profile, 'draft');
    assert.equal(effective.rules['okr/vanity-metric']?.severity, 'hint');
    assert.equal(effective.rules['okr/schema']?.severity, 'info');
  });

  it('takes a file once that several extend, or that lies around it as well, where it is strongest', () => {
    const files = {
      '/w/.healthcare-okr.yaml': 'extends: shared.yaml\npeople: [root]\n',
      '/w/shared.yaml': 'people: [shared]\nprofile: strict\n',
      '/w/left.yaml': 'extends: shared.yaml\npeople: [left]\n',
      '/w/right.yaml': 'extends: shared.yaml\npeople: [right]\nprofile: draft\n',
      '/w/a/.healthcare-okr.yaml': 'extends: [../left.yaml, ../right.yaml]\n',
      '/w/b/.healthcare-okr.yaml': 'extends: ../.healthcare-okr.yaml\npeople: [b]\n',
    };
    const at = (folder: string) => settings(files, `/w/${folder}/x.okr.yaml`);
    assert.deepEqual(at('a').effective.people, ['right', 'shared', 'left', 'root']);
    assert.equal(at('a').effective.profile, 'draft');
    assert.deepEqual(at('b').effective.people, ['b', 'root', 'shared']);
    assert.deepEqual([...at('a').problems, ...at('b').problems], []);
  });

  it('ends with files of which each extends the next one twice, and with a very long row of them', () => {
    const next = (path: string) => Number(/\d+/.exec(path)?.[0] ?? 0) + 1;
    for (const [length, ways] of [
      [30, 2],
      [20_000, 1],
    ] as const) {
      const resolver = new ConfigurationResolver((path) =>
        next(path) > length || path.endsWith('.yml')
          ? undefined
          : `extends: [${`c${next(path)}.yaml, `.repeat(ways)}]\n`,
      );
      assert.equal(resolver.settingsFor('/w/x.okr.yaml', '/w').sources.length, length);
    }
  });

  it('tells a file that extends itself, one that is missing, and one outside the workspace', () => {
    const message = (text: string): string[] =>
      settings({ '/w/.healthcare-okr.yaml': text }, '/w/x.okr.yaml').problems.map(
        (problem) => problem.message,
      );
    assert.deepEqual(message('extends: .healthcare-okr.yaml\n'), [
      "'.healthcare-okr.yaml' leads back to this file, so the settings never end; remove this line.",
    ]);
    assert.deepEqual(message('extends: [gone.yaml]\n'), [
      "'gone.yaml' cannot be found; check the path, which starts at this file's folder.",
    ]);
    assert.deepEqual(message('extends: ../../etc/passwd\n'), [
      "'../../etc/passwd' is outside the workspace and is not read; keep shared settings inside it.",
    ]);
  });

  it('tells what would change nothing, or fit no file', () => {
    const message = (text: string): string[] =>
      settings({ '/w/.healthcare-okr.yaml': text }, '/w/x.okr.yaml').problems.map(
        (problem) => problem.message,
      );
    const noFiles = 'This entry is for no files, so it changes nothing; add files, such as pilots/**.';
    assert.deepEqual(message('overrides: [{ profile: draft }]\n'), [noFiles]);
    assert.deepEqual(message('overrides:\n  - files: []\n    profile: draft\n'), [noFiles]);
    const unclosed =
      'A bracket of this pattern is not closed, or stands within another, so no file fits it; close it or take it out.';
    assert.deepEqual(message("files: { ignore: ['['] }\n"), [unclosed]);
    assert.deepEqual(message("overrides: [{ files: 'a{b', profile: draft }]\n"), [unclosed]);
    assert.deepEqual(
      message("files: { ignore: [drafts, '!drafts/ward.okr.yaml', 'old\\plans', ../shared/**] }\n"),
      [
        'A ! takes no files back here, so no file fits this pattern; make the others narrower instead.',
        'Folders are parted by / on every system, so no file fits this pattern; write / instead of \\.',
        "A pattern starts at this file's folder and has no . or .. on its way, so no file fits this one; leave them out, or set it in a folder above.",
      ],
    );
  });

  it('takes a folder’s name for all that is in it', () => {
    const files = {
      '/w/.healthcare-okr.yaml':
        'files: { ignore: [archive] }\noverrides: [{ files: pilots/, profile: draft }]\n',
    };
    assert.equal(settings(files, '/w/a/archive/x.okr.yaml').effective.ignored, true);
    assert.equal(settings(files, '/w/a/x.okr.yaml').effective.ignored, false);
    assert.equal(settings(files, '/w/pilots/x.okr.yaml').effective.profile, 'draft');
  });

  it('says that people and roles take a list', () => {
    for (const key of ['people', 'roles']) {
      const { problems } = settings({ '/w/.healthcare-okr.yaml': `${key}: nurse\n` }, '/w/x.okr.yaml');
      assert.match(problems[0]?.message ?? '', /takes a list, or named parts/);
    }
  });

  it('tells an unknown rule at its key, and unknown settings', () => {
    const { problems } = settings(
      { '/w/.healthcare-okr.yaml': 'rules:\n  okr/vanity-metrics: off\nprofil: strict\n' },
      '/w/x.okr.yaml',
    );
    assert.deepEqual(
      problems.map(({ span }) => span),
      [
        { start: 33, end: 39 },
        { start: 9, end: 27 },
      ],
    );
    assert.equal(
      problems[1]?.message,
      "There is no rule 'okr/vanity-metrics'; did you mean okr/vanity-metric?",
    );
  });

  it('reads the options that a rule has, and tells others and numbers that it cannot use', () => {
    const text = `rules:
  compliance/stale-risk-review: { months: 24 }
  governance/stale-checkin: { severity: warning, tolerance: 99 }
  okr/vanity-metric: { severty: info }
`;
    const { effective, problems } = settings({ '/w/.healthcare-okr.yaml': text }, '/w/x.okr.yaml');
    assert.deepEqual(effective.rules['compliance/stale-risk-review'], { options: { months: 24 } });
    assert.deepEqual(effective.rules['governance/stale-checkin'], { severity: 'warning' });
    assert.deepEqual(
      problems.map(({ span, message }) => [text.slice(span.start, span.end), message]),
      [
        ['99', "'tolerance' takes a number from 1 to 10."],
        ['severty', "'severty' cannot be set for this check; what can be set: severity."],
      ],
    );
  });

  it('applies overrides by path, the last that matches first', () => {
    const text = `rules: { okr/vanity-metric: error }
overrides:
  - files: ['pilots/**']
    profile: draft
    rules: { okr/vanity-metric: hint }
  - files: [old.okr.yaml]
    rules: { okr/vanity-metric: off }
`;
    const at = (path: string) => settings({ '/w/.healthcare-okr.yaml': text }, path).effective;
    assert.equal(at('/w/x.okr.yaml').rules['okr/vanity-metric']?.severity, 'error');
    assert.equal(at('/w/pilots/a/x.okr.yaml').rules['okr/vanity-metric']?.severity, 'hint');
    assert.equal(at('/w/pilots/a/x.okr.yaml').profile, 'draft');
    assert.equal(at('/w/pilots/old.okr.yaml').rules['okr/vanity-metric']?.severity, 'off');
  });

  it('leaves out ignored files, and hands on options, roles and people', () => {
    const text =
      "files: { ignore: ['archive/**'] }\nroles: [scrub-nurse]\npeople: [maya.okafor]\nrules:\n  okr/vanity-metric: { severity: info, words: [a] }\n";
    const { effective } = settings({ '/w/.healthcare-okr.yaml': text }, '/w/archive/x.okr.yaml');
    assert.equal(effective.ignored, true);
    assert.deepEqual([effective.roles, effective.people], [['scrub-nurse'], ['maya.okafor']]);
    assert.equal(effective.rules['okr/vanity-metric']?.severity, 'info');
  });
});
