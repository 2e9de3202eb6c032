import assert from 'node:assert/strict';
import { folder, run } from './run.ts';

const file = `product: { id: heart, name: Heart at home, clinical: true }
cycle: 2027-Q1
objectives:
  - id: O-1
    title: Safer nights
    owner: maya
    key_results:
      - id: KR-1.1
        title: Falls | per <1,000> days
        category: safety
        type: guardrail
        baseline: 3
        target: "<= 2"
        unit: falls
        check_ins: [{ date: 2027-01-20, value: 2.5 }, { date: 2027-01-27, value: 1.5 }]
      # okr-ignore okr/vanity-metric -- the board asks for it | once
      - { id: KR-1.2, title: 500 app downloads, owner: ana }
      - { id: KR-1.3, title: Stress test, status: dropped }
`;

function report(files: Record<string, string>, ...args: string[]) {
  return run(folder(files), ['report', '--today', '2027-02-01', ...args]);
}

describe('healthcare-okr report', () => {
  it('shows where each goal stands', () => {
    const { code, out } = report({ 'a.okr.yaml': file });
    assert.equal(code, 0);
    assert.match(
      out,
      /^# Objectives and key results on 2027-02-01\n\n## Heart at home, `a\.okr\.yaml`\n\nCycle 2027-Q1, profile standard\.\n/,
    );
    const rows = out.split('\n').filter((line) => /^\| (?:O|KR)-/.test(line));
    assert.deepEqual(rows, [
      '| O-1 | **Safer nights** |  |  |  |  | 0 of 1 measured, 1 of 1 limit held | maya |',
      '| KR-1.1 | Falls \\| per \\<1,000\\> days | 3 | 1.5 (2027-01-27) | \\<= 2 falls |  | within its limit, getting better | maya |',
      '| KR-1.2 | 500 app downloads |  |  | 500 app downloads |  |  | ana |',
      '| KR-1.3 | Stress test |  |  |  |  | dropped | maya |',
    ]);
  });

  it('repeats nothing that may lead to a patient', () => {
    const { out } = report({
      'a.okr.yaml': `objectives:
  - title: Call back the patient with MRN 7730218
    owner: ana
    key_results:
      - "Chart number: 7730218"
      - { title: Calls, baseline: MRN 7730218, target: MRN 7730218, due: MRN 7730218 }
`,
    });
    assert.ok(!out.includes('7730218'));
    const rows = out.split('\n').filter((line) => /MRN|Chart number/.test(line) && /^\| {2}\|/.test(line));
    assert.deepEqual(rows, [
      '|  | **Call back the patient with MRN ███████** |  |  |  |  | 0 of 2 measured | ana |',
      '|  | Chart number: ███████ |  |  |  |  |  | ana |',
      '|  | Calls | MRN ███████ |  | MRN ███████ | MRN ███████ |  | ana |',
    ]);
  });

  it('says no number twice, and none that is not the goal itself', () => {
    const { out } = report({
      'a.okr.yaml': `objectives:
  - title: Reads that hold
    key_results:
      - { title: "Reader study (12 dentists, 200 films)", type: milestone, due: 2027-03-01 }
      - { title: Recall gap between films, target: <= 2pp, unit: percentage points }
      - { title: Films read within 2 days, baseline: 61% }
      - { title: Readers use the second opinion 40% more }
      - { title: Reduce retakes by 20% by June }
`,
    });
    const rows = out.split('\n').filter((line) => /^\| {2}\| [RF]/.test(line));
    assert.deepEqual(rows, [
      '|  | Reader study (12 dentists, 200 films) |  |  |  | 2027-03-01 |  |  |',
      '|  | Recall gap between films |  |  | \\<= 2pp |  |  |  |',
      '|  | Films read within 2 days | 61% |  |  |  |  |  |',
      '|  | Readers use the second opinion 40% more |  |  | +40% |  |  |  |',
      '|  | Reduce retakes by 20% by June |  |  | -20% |  |  |  |',
    ]);
  });

  it('shows by when a goal is due, who answers for it, and what is late', () => {
    const dated = (more: string) => `cycle: 2027-Q1
${more}
regulatory:
  states:
    US-OH: { telehealth_review: Done, due: 2027-01-10 }
    US-KY: { telehealth_review: planned, due: 2027-01-20, owner: tom }
    US-TN: { telehealth_review: planned, due: 2027-02-20 }
objectives:
  - title: Sound readings
    due: 2027-01
    key_results:
      - { title: Readers agree, baseline: 60%, target: 80%, current: 70% }
      - { title: Readers agree twice, baseline: 60%, target: 80%, current: 85% }
      - { title: Dossier sent in, type: milestone, due: 2027-01-31 }
      - { title: Dossier drafted, type: milestone, due: 2027-01-31, status: done }
      - { title: Dossier read by the ethics board, type: milestone, due: 2027-02-01, owner: ana }
      - { title: Missed findings stay below 1%, type: guardrail }
      - { title: Second site chosen, due: soon }
      - { title: Fax retired, status: dropped }
  - { title: Closed, due: 2026-12-31, status: done, key_results: [A] }
  - { title: Open, due: 2026-Q4, owner: li, key_results: [{ title: B, due: 2027-Q2 }] }
`;
    const rows = (out: string) =>
      out.split('\n').filter((line) => /^\| (?: ?\| (?!Goal|Line)[*A-Z]|US-)/.test(line));
    const one = report({ 'a.okr.yaml': dated('owner: bo') }).out;
    assert.match(one, /^Cycle 2027-Q1, owner bo, profile standard\.$/m);
    assert.deepEqual(rows(one), [
      '|  | **Sound readings** |  |  |  | 2027-01 | late, 83% of the way, 3 of 6 measured | bo |',
      '|  | Readers agree | 60% | 70% | 80% | 2027-01 | late, 50% of the way, getting better | bo |',
      '|  | Readers agree twice | 60% | 85% | 80% | 2027-01 | 125%, reached, getting better | bo |',
      '|  | Dossier sent in |  |  |  | 2027-01-31 | late | bo |',
      '|  | Dossier drafted |  |  |  | 2027-01-31 | 100%, reached | bo |',
      '|  | Dossier read by the ethics board |  |  |  | 2027-02-01 |  | ana |',
      '|  | Missed findings stay below 1% |  |  | below 1% | 2027-01 |  | bo |',
      '|  | Second site chosen |  |  |  | soon |  | bo |',
      '|  | Fax retired |  |  |  | 2027-01 | dropped | bo |',
      '|  | **Closed** |  |  |  | 2026-12-31 | done, 0 of 1 measured | bo |',
      '|  | A |  |  |  | 2026-12-31 |  | bo |',
      '|  | **Open** |  |  |  | 2026-Q4 | late, 0 of 1 measured | li |',
      '|  | B |  |  |  | 2027-Q2 |  | li |',
      '| US-OH | Done | 2027-01-10 |  |',
      '| US-KY | planned, late | 2027-01-20 | tom |',
      '| US-TN | planned | 2027-02-20 |  |',
    ]);
    const several = report({ 'a.okr.yaml': dated('owner: { product: bo, clinical: dr.li }') }).out;
    assert.match(several, /^Cycle 2027-Q1, owner bo \(product\), dr\.li \(clinical\), profile standard\.$/m);
    assert.equal(
      rows(several)[1],
      '|  | Readers agree | 60% | 70% | 80% | 2027-01 | late, 50% of the way, getting better |  |',
    );
  });

  it('explains with the law of the place where a file is used, as its findings do', () => {
    const sheet = (codes: string) =>
      `product: { clinical: true }\njurisdictions: [${codes}]\nregulatory: { mdr: { class: IIa } }\n${unsafe}`;
    const unsafe = 'objectives: [{ title: A, key_results: [Alerts read] }]\n';
    const facts = (files: Record<string, string>) => {
      const { out } = report(files);
      const [, see = 'none'] = /^- `privacy\/no-breach-plan`: [^*\n]*(.*)$/m.exec(out) ?? [];
      return { see, law: /\n## Law, standards and studies\n(.*)/s.exec(out)?.[1] ?? '' };
    };
    const gdpr = /^- GDPR breach clock, 72 hours\. .* \(GDPR Art\. 33.*\)$/m;
    const hipaa = /^- HIPAA breach clock, people concerned\. .* \(45 CFR 164\.404.*\)$/m;
    const american = facts({ 'a.okr.yaml': sheet('US-OH') });
    assert.match(american.see, /^\*See HIPAA breach clock, people concerned; .*\*$/);
    assert.match(american.law, hipaa);
    assert.doesNotMatch(american.law, /GDPR/);
    const british = facts({ 'a.okr.yaml': sheet('GB') });
    assert.equal(british.see, '*See GDPR breach clock, 72 hours.*');
    assert.match(british.law, gdpr);
    assert.doesNotMatch(british.law, /CFR/);
    assert.equal(facts({ 'a.okr.yaml': sheet('CA') }).see, '');
    const both = facts({ 'a.okr.yaml': sheet('US'), 'b.okr.yaml': sheet('DE') });
    assert.match(both.law, hipaa);
    assert.match(both.law, gdpr);
  });

  it('tells no law of a state that is not named, and each fact once', () => {
    const sheet = (code: string) => `product: { vertical: telehealth }
jurisdictions: [${code}]
regulatory: { playbook: p }
objectives:
  - title: Launch video visits in all our clinics
    launch: true
    key_results: [Launch video visits in 2 states, Launch the app for patients]
`;
    const law = (code: string) =>
      report({ 'a.okr.yaml': sheet(code) })
        .out.split('## Law, standards and studies')[1]
        ?.split('\n')
        .filter((line) => line.startsWith('- ')) ?? [];
    const ohio = law('US-OH');
    assert.ok(ohio.some((line) => line.startsWith('- Interstate Medical Licensure Compact. Speeds up ')));
    assert.ok(!ohio.some((line) => /Texas|Washington|California/.test(line)), ohio.join('\n'));
    assert.equal(new Set(ohio).size, ohio.length);
    assert.deepEqual(
      law('US-TX')
        .filter((line) => !ohio.includes(line))
        .map((line) => line.slice(0, 16)),
      ['- Texas HB 300. ', '- Texas breach c'],
    );
  });

  it('tells what was found, the worst first, and why it matters with its sources', () => {
    const { out } = report({ 'a.okr.yaml': file });
    const severities = [...out.matchAll(/^\| (error|warning|info|hint) \|/gm)].map(
      ([, severity]) => severity,
    );
    assert.ok(severities.length > 3);
    const order = ['error', 'warning', 'info', 'hint'];
    assert.deepEqual(
      severities,
      severities.toSorted((a, b) => order.indexOf(a ?? '') - order.indexOf(b ?? '')),
    );
    assert.match(
      out,
      /^\| warning \| 3 \| Key results limit harm, and none says whether patients get better; .* \| `evidence\/no-outcome-kr` \|$/m,
    );
    assert.match(out, /^- `evidence\/no-outcome-kr`: \S.* \*See Many products have no evidence\.\*$/m);
    assert.match(out, /^- Many products have no evidence\. \S.*\(JMIR .+\)$/m);
  });

  it('tells once what is found in the same words at several places', () => {
    const { out } = report({
      'a.okr.yaml': `objectives:
  - title: Reads that hold
    key_results:
      - { description: Films read in a day, goal: 80% }
      - { description: Retakes, goal: 2% }
`,
    });
    const rows = out.split('\n').filter((line) => line.includes('| `okr/alias-key`'));
    assert.deepEqual(
      rows.map((row) => row.split(' is read as ')[0]),
      ["| hint | 4, 5 | 'description'", "| hint | 4, 5 | 'goal'"],
    );
    const [, hints] = /^### .*?(\d+) hints/m.exec(out) ?? [];
    assert.ok(Number(hints) >= 4, out);
  });

  it('tells what was left out with the reasons that were given', () => {
    const { out } = report({ 'a.okr.yaml': file });
    assert.match(
      out,
      /^### Left out, and why\n\n\| Line \| Rule \| Left out \| Reason given \|\n.*\n\| 17 \| `okr\/vanity-metric` \| 'downloads' counts use, .* \| the board asks for it \\\| once \|$/m,
    );
  });

  it('lets no text of a file be a link, a picture, HTML, a mark or a mention', () => {
    const title = '![p](https://e.example) ``<b>`` `<i>`';
    const calls =
      'Ask @octocat/team of www.e.example, ana@e.example, about #12, GH-3 and #Wards, **now** & ~~never~~';
    const { out } = report({
      'a.okr.yaml': `objectives:\n  - title: '${title}'\n    owner: '@lena'\n    key_results: ['${calls}', Use _all_ of free_text &amp; \`@x\`]\n`,
    });
    const [first, ...others] = out.split('\n').filter((line) => /^\| {2}\| (?!Goal)/.test(line));
    const row = (...parts: string[]) => parts.join('&#8203;');
    assert.equal(
      first,
      row(
        '|  | **!\\[p](https:',
        '//e.example) \\`\\`\\<b\\>\\`\\` `<i>`** |  |  |  |  | 0 of 2 measured | @',
        'lena |',
      ),
    );
    assert.deepEqual(
      others.slice(0, 2).map((each) => each.split(' | ')[1]),
      [
        row(
          'Ask @',
          'octocat/team of www',
          '.e.example, ana@',
          'e.example, about #',
          '12, GH-',
          '3 and #Wards, \\*\\*now\\*\\* \\& \\~\\~never\\~\\~',
        ),
        'Use \\_all\\_ of free_text \\&amp; `@x`',
      ],
    );
  });

  it('has a page for each file, and for those that cannot be read', () => {
    const { code, out } = report({ 'a.okr.yaml': 'objectives: []\n', 'b.okr.yaml': '\u0000\u0001' });
    assert.equal(code, 0);
    assert.deepEqual(out.match(/^## .*$/gm), ['## `a.okr.yaml`', '## `b.okr.yaml`', '## Why']);
    assert.match(out, /^\| error \| 1 \| .* \| `okr\/unreadable` \|$/m);
  });

  it('shows the name of a file as it is, whatever signs it has', () => {
    const { out } = report({ 'a`<b>`` c.okr.yaml': 'objectives: [\n' });
    assert.equal(out.match(/^## .*$/m)?.[0], '## ``` a`<b>`` c.okr.yaml ```');
  });

  it('takes the options of files only', () => {
    const { code, error } = report({ 'a.okr.yaml': file }, '--fix');
    assert.equal(code, 2);
    assert.match(error, /^There is no option '--fix' of report; it takes /);
  });
});
