import assert from 'node:assert/strict';
import { lint } from '../../server/src/lint/engine.ts';
import { defaultSettings } from '../../server/src/lint/severity.ts';
import type { Signals } from '../../server/src/lint/signals.ts';
import { today } from '../rules/harness.ts';

const of = (text: string): Signals => lint([], `${text}\n`, { settings: defaultSettings, today }).signals;

const care = 'objectives: [{ title: Fewer falls of patients on the ward }]';
const plain = 'objectives: [{ title: Faster invoices }]';

describe('what kind of document a file is', () => {
  it('is by itself nothing in particular', () => {
    assert.deepEqual(of(plain), {
      clinical: false,
      phi: false,
      ai: false,
      device: false,
      closed: false,
      fdaPathway: '',
      us: true,
      eu: false,
      vertical: '',
      jurisdictions: [],
      roles: [],
      owner: false,
      draft: false,
      regulatory: false,
      aiBlock: false,
      states: {},
    });
  });

  it('is clinical as it says, else by its vertical, else by a clinical role or words of care', () => {
    assert.equal(of(`product: { clinical: false, vertical: ehr }\n${care}`).clinical, false);
    assert.equal(of(`product: { clinical: true, vertical: payer }\n${plain}`).clinical, true);
    assert.equal(of(`product: { vertical: payer }\nroles: [nurse]\n${care}`).clinical, false);
    assert.equal(of(`product: { vertical: ehr }\n${plain}`).clinical, true);
    assert.equal(of(`product: { vertical: else }\n${plain}`).clinical, false);
    assert.equal(of(`roles: [engineer, nurse]\n${plain}`).clinical, true);
    assert.equal(of(`roles: [engineer]\n${plain}`).clinical, false);
    assert.equal(
      of(`objectives: [{ title: Faster invoices }, { title: Fewer falls of patients }]`).clinical,
      true,
    );
  });

  it('is clinical by a vertical of care, not by one of administration', () => {
    for (const vertical of [
      'telehealth',
      'ehr',
      'digital-therapeutics',
      'medical-device',
      'remote-patient-monitoring',
      'wearable',
      'clinical-ai',
      'clinical-decision-support',
      'diagnostics-ai',
      'patient-engagement',
      'pharma-companion',
    ])
      assert.equal(of(`product: { vertical: ${vertical} }\n${plain}`).clinical, true, vertical);
    for (const vertical of ['admin', 'hospital-management', 'supply', 'payer', 'telehealth-2'])
      assert.equal(of(`product: { vertical: ${vertical} }\n${plain}`).clinical, false, vertical);
  });

  it('has health data as it says, else when it is clinical or under HIPAA', () => {
    for (const none of ['none', 'None', 'no', 'false', 'FALSE', 'n/a', 'not-applicable'])
      assert.equal(of(`product: { clinical: true, phi: ${none} }\n${plain}`).phi, false, none);
    for (const some of ['limited', 'not-yet', 'nothing', 'true'])
      assert.equal(of(`product: { clinical: false, phi: ${some} }\n${plain}`).phi, true, some);
    assert.equal(of(`product: { clinical: true }\n${plain}`).phi, true);
    assert.equal(of(`regulatory: { hipaa: { applies: true } }\n${plain}`).phi, true);
    assert.equal(of(`regulatory: { gdpr: { applies: true } }\n${plain}`).phi, false);
  });

  it('has AI as it says, else when its block or one of its objectives does', () => {
    const model = 'objectives: [{ title: Faster invoices }, { title: Fewer wrong answers of the AI model }]';
    assert.equal(of(`product: { ai: false }\nai: { deployed: live }\n${model}`).ai, false);
    assert.equal(of(`product: { ai: true }\n${plain}`).ai, true);
    assert.equal(of(`ai: { model: A }\n${plain}`).ai, true);
    assert.equal(of(`ai: { deployed: none }\n${plain}`).ai, false);
    assert.equal(of(`ai: { deployed: live }\n${plain}`).ai, true);
    assert.equal(of(model).ai, true);
    assert.equal(of(`ai: { deployed: none }\n${plain}`).aiBlock, true);
  });

  it('is in the US unless it names only others, and in Europe by the country of a region', () => {
    const places = (codes: string) => {
      const { us, eu, jurisdictions } = of(`jurisdictions: [${codes}]\n${plain}`);
      return { us, eu, jurisdictions };
    };
    assert.deepEqual(places('US-CA, us-ny'), { us: true, eu: false, jurisdictions: ['US-CA', 'us-ny'] });
    assert.deepEqual(places('de-by'), { us: false, eu: true, jurisdictions: ['de-by'] });
    assert.deepEqual(places('CA, CH'), { us: false, eu: false, jurisdictions: ['CA', 'CH'] });
    assert.deepEqual(places('EU, US'), { us: true, eu: true, jurisdictions: ['EU', 'US'] });
    for (const code of ['IE', 'NO', 'GB', 'UK', 'AT']) assert.equal(places(code).eu, true, code);
  });

  it('is a device by its status at the FDA, with the pathway as written', () => {
    const device = of(`regulatory: { fda: { status: device, pathway: 510(k) } }\n${plain}`);
    assert.deepEqual([device.device, device.fdaPathway, device.regulatory], [true, '510(k)', true]);
    const none = of(`regulatory: { fda: { status: non-device } }\n${plain}`);
    assert.deepEqual([none.device, none.fdaPathway, none.regulatory], [false, '', true]);
  });

  it('is its vertical, roles, owner, cycle and the reviews of its states', () => {
    const signals = of(
      `product: { vertical: payer }\nroles: [nurse, Care Lead]\nowner: maya.okafor\ncycle: 2027-Q1\nregulatory: { states: { CA: { telehealth_review: done }, TX: { evidence: a/b.md } } }\n${plain}`,
    );
    const { vertical, roles, owner, cycle, states } = signals;
    assert.deepEqual(
      { vertical, roles, owner, cycle, states },
      {
        vertical: 'payer',
        roles: ['nurse', 'Care Lead'],
        owner: true,
        cycle: { start: '2027-01-01', end: '2027-03-31' },
        states: { CA: 'done', TX: '' },
      },
    );
  });

  it('is which parts of an escalation are there: a threshold, who is told, what happens', () => {
    const parts = (keys: string) => of(`escalation: { safety: { ${keys} } }\n${plain}`).escalation;
    const none = { threshold: false, notify: false, action: false };
    assert.deepEqual(parts('window: week'), none);
    assert.deepEqual(parts('warn_at: 2'), { ...none, threshold: true });
    assert.deepEqual(parts('pause_at: 2'), { ...none, threshold: true });
    assert.deepEqual(parts('notify: []'), none);
    assert.deepEqual(parts('notify: [safety lead]'), { ...none, notify: true });
    assert.deepEqual(parts('action: Pause'), { ...none, action: true });
    assert.equal(of(plain).escalation, undefined);
  });
});
