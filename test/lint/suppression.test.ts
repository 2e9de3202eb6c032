import assert from 'node:assert/strict';
import { lint } from '../../server/src/lint/engine.ts';
import type { Rule } from '../../server/src/lint/rule.ts';
import { defaultSettings, type Settings } from '../../server/src/lint/severity.ts';
import { rules } from '../../server/src/rules/registry.ts';
import { today } from '../rules/harness.ts';

function codes(text: string, settings: Settings = defaultSettings, set: readonly Rule[] = rules): string[] {
  return lint(set, text, { settings, today })
    .findings.filter(
      ({ rule }) => rule === 'okr/missing-target' || rule.includes('suppression') || rule === 'internal',
    )
    .map(({ rule, path, severity }) => `${rule} ${path} ${severity}`);
}

const head =
  'product: { clinical: false }\ncycle: 2027-Q1\nowner: a.b\nobjectives:\n  - title: A\n    key_results:\n';
const finding = (index: number) => `okr/missing-target objectives/0/key_results/${index} warning`;

describe('suppression comments', () => {
  it('cover the node below them', () => {
    const text = `${head}      # okr-ignore okr/missing-target -- agreed with the board\n      - Physician burnout score\n      - Nurse burnout score\n`;
    assert.deepEqual(codes(text), [finding(1)]);
  });

  it('take a colon behind their word', () => {
    const below = (comment: string) => codes(`${head}      ${comment}\n      - Physician burnout score\n`);
    const reason = '-- agreed with the board';
    assert.deepEqual(below(`# okr-ignore: okr/missing-target ${reason}`), []);
    assert.deepEqual(below(`# okr-ignore:okr/missing-target ${reason}`), []);
    assert.deepEqual(below(`# okr-ignore-file: okr/missing-target ${reason}`), []);
    assert.deepEqual(below(`# okr-ignore :: okr/missing-target ${reason}`), ['okr/unused-suppression  info']);
  });

  it('cover the node at whose line they end', () => {
    const text = `${head}      - title: Physician burnout score # okr-ignore okr/missing-target -- agreed\n        owner: c.d\n      - Nurse burnout score\n`;
    assert.deepEqual(codes(text), [finding(1)]);
  });

  it('cover everything above the objectives key, an objective, or the file', () => {
    const comment = '# okr-ignore okr/missing-target -- pilot';
    assert.deepEqual(
      codes(`${head.replace('objectives', `${comment}\nobjectives`)}      - Physician burnout score\n`),
      [],
    );
    assert.deepEqual(
      codes(`${head.replace('  - title', `  ${comment}\n  - title`)}      - Physician burnout score\n`),
      [],
    );
    assert.deepEqual(
      codes(`# okr-ignore-file okr/missing-target -- pilot\n${head}      - Physician burnout score\n`),
      [],
    );
  });

  it('cover comments below them, and everything in a file in braces', () => {
    const found = (text: string) =>
      lint(rules, text, { settings: defaultSettings, today })
        .findings.map(({ rule }) => rule)
        .filter((rule) => /phi-in-file|missing-target|suppression/.test(rule));
    const mrn = '# okr-ignore privacy/phi-in-file -- made up\n# as for mrn#00482913\n';
    assert.deepEqual(found(`${mrn}${head}`), []);
    assert.deepEqual(found(`${head}      - Waits from 4 to 3 days\n${mrn}`), []);
    assert.deepEqual(found(`${head.replace('objectives:', `${mrn}objectives:`)}`), []);
    const flow =
      '{ "product": { "clinical": false }, "objectives": [{ "title": "A", "key_results": ["Burnout"] }] }\n';
    assert.deepEqual(found(flow), ['okr/missing-target']);
    assert.deepEqual(found(`# okr-ignore okr/missing-target -- pilot\n${flow}`), []);
  });

  it('cover several rules', () => {
    const text = `${head}      # okr-ignore okr/missing-target, okr/vanity-metric -- both\n      - Physician burnout score\n`;
    assert.deepEqual(codes(text), ['okr/unused-suppression  info']);
  });

  it('do nothing without a reason, and say so', () => {
    const text = `${head}      # okr-ignore okr/missing-target\n      - Physician burnout score\n`;
    assert.deepEqual(codes(text), ['okr/suppression-without-reason  warning', finding(0)]);
  });

  it('are told when nothing needs them, but not while the file cannot be read', () => {
    const text = `${head}      # okr-ignore okr/missing-target -- old\n      - Falls at or below 2 per 1,000 bed days\n`;
    assert.deepEqual(codes(text), ['okr/unused-suppression  info']);
    assert.deepEqual(codes(`${text}      - title: "open\n`), []);
  });
});

describe('severity', () => {
  const text = `${head}      - Physician burnout score\n`;
  const path = 'objectives/0/key_results/0';
  it('is lowered in drafts, by profile or by status, and never for what cannot be read', () => {
    assert.deepEqual(codes(text, { profile: 'draft', rules: {} }), [`okr/missing-target ${path} info`]);
    assert.deepEqual(codes(`status: draft\n${text}`), [`okr/missing-target ${path} info`]);
    const broken = lint(rules, `status: draft\n${head}      - title: Cut: 5\n        target: > 90\n`, {
      settings: defaultSettings,
      today,
    }).findings;
    assert.deepEqual(
      broken.filter(({ rule }) => rule === 'okr/unquoted-comparator').map(({ severity }) => severity),
      ['error', 'error'],
    );
  });

  it('is what the configuration says, off included', () => {
    assert.deepEqual(
      codes(text, { profile: 'draft', rules: { 'okr/missing-target': { severity: 'error' } } }),
      [`okr/missing-target ${path} error`],
    );
    assert.deepEqual(
      codes(text, { profile: 'standard', rules: { 'okr/missing-target': { severity: 'off' } } }),
      [],
    );
  });

  it('rises from info to warning on safety, privacy and compliance in the strict profile', () => {
    const make = (id: string): Rule => ({
      id,
      level: 'document',
      summary: '',
      why: '',
      severity: 'info',
      tier: 'core',
      references: [],
      check: () => [{ message: 'x', span: { start: 0, end: 0 } }],
    });
    const { findings } = lint([make('safety/x'), make('okr/x')], text, {
      settings: { profile: 'strict', rules: {} },
      today,
    });
    assert.deepEqual(
      findings.map(({ rule, severity }) => [rule, severity]),
      [
        ['okr/x', 'info'],
        ['safety/x', 'warning'],
      ],
    );
  });
});

describe('a rule that throws', () => {
  it('becomes one internal finding naming it, and the others still run', () => {
    const broken: Rule = {
      id: 'okr/broken',
      level: 'objective',
      summary: '',
      why: '',
      severity: 'info',
      tier: 'core',
      references: [],
      check() {
        throw new Error('boom');
      },
    };
    const { findings } = lint([broken, ...rules], `${head}      - Physician burnout score\n`, {
      settings: defaultSettings,
      today,
    });
    const internal = findings.filter(({ rule }) => rule === 'internal');
    assert.deepEqual(
      internal.map(({ message, severity }) => [message, severity]),
      [['The rule okr/broken stopped with an error of its own; please report it: boom', 'error']],
    );
    assert.ok(findings.some(({ rule }) => rule === 'okr/missing-target'));
  });
});

describe('text that is not read', () => {
  it('is one finding', () => {
    for (const text of ['a\0b', `objectives:\n${'#'.repeat(5_000_001)}`]) {
      const { findings } = lint(rules, text, { settings: defaultSettings, today });
      assert.deepEqual(
        findings.map(({ rule }) => rule),
        ['okr/unreadable'],
      );
    }
  });
});
