import assert from 'node:assert/strict';
import { barePromise } from '../../server/src/statement/promise.ts';

/** The title, and the law that it names: an empty text where it names none, undefined where it is no bare promise. */
const CASES: Readonly<Record<string, readonly (readonly [title: string, law: string | undefined])[]>> = {
  'to be in line with a law': [
    ['HIPAA compliance', 'HIPAA'],
    ['HIPAA compliance at 100%', 'HIPAA'],
    ['Be HIPAA compliant', 'HIPAA'],
    ['be hipaa compliant', 'hipaa'],
    ['Stay fully compliant with GDPR', 'GDPR'],
    ['HIPAA compliant by March', 'HIPAA'],
    ['Become SOC 2 compliant', 'SOC 2'],
    ['Ensure Part 11 compliance', 'Part 11'],
    ['21 CFR Part 11 compliance', '21 CFR Part 11'],
    ['Complete regulatory compliance', 'regulatory'],
    ['All products GDPR compliant', 'GDPR'],
    ['Comply fully with HIPAA', 'HIPAA'],
    ['Conform to MDR', 'MDR'],
    ['Comply with the 21st Century Cures Act', '21st Century Cures Act'],
    ['Conform to the care plan', undefined],
    ['Meet all HIPAA requirements by June', 'HIPAA'],
    ['Every data flow is HIPAA compliant', 'HIPAA'],
    ['HIPAA compliance by Q2', 'HIPAA'],
    ['GDPR compliance by June', 'GDPR'],
    ['HIPAA compliance achieved by Q2', 'HIPAA'],
    ['Become SOC 2 and HIPAA compliant', 'SOC 2 and HIPAA'],
    ['HIPAA, GDPR and HITRUST compliance', 'HIPAA, GDPR and HITRUST'],
    ['100% compliant with security rules', 'security'],
    ['full compliance with hipaa', 'hipaa'],
  ],
  'that names no law': [
    ['Full compliance', ''],
    ['100% compliant', ''],
    ['Fully compliant', ''],
    ['Achieve full compliance with all laws', ''],
    ['Be fully compliant with the law', ''],
    ['Fully compliant with state law', ''],
    ['Be compliant with EU law', ''],
    ['Stay compliant with all applicable federal regulations', ''],
  ],
  'that something shows': [
    ['HIPAA compliance certified by an outside firm', undefined],
    ['Full compliance in the yearly audit', undefined],
    ['Fully compliant: 0 audit findings', undefined],
    ['Fully compliant, shown by two audits', undefined],
    ['Stay HIPAA compliant, policies reviewed yearly', undefined],
    ['95% compliant', undefined],
    ['HIPAA compliance at 99.9%', undefined],
    ['Be fully compliant in 12 of 12 sites', undefined],
    ['Be compliant with 42 HIPAA requirements', undefined],
  ],
  'of another kind': [
    ['HIPAA-compliant messaging', undefined],
    ['SOC 2 and HIPAA compliant hosting', undefined],
    ['All GDPR compliant products live in 4 countries', undefined],
    ['SOC 2 certification with an auditor by June', undefined],
    ['HIPAA compliance officer hired by June', undefined],
    ['HIPAA compliance by audit in Q2', undefined],
    ['Patients fully compliant with the new diet', undefined],
    ['Hand hygiene compliance', undefined],
    ['Full compliance with the sepsis bundle', undefined],
    ['Our app complies with HIPAA', undefined],
    ['Comply with the sepsis protocol', undefined],
    ['Meet the HIPAA requirements of 12 controls', undefined],
    ['Meet demand for privacy requirements', undefined],
    ['Keep data secure', undefined],
    ['', undefined],
  ],
};

for (const [group, cases] of Object.entries(CASES))
  describe(`a promise ${group}`, () => {
    for (const [title, law] of cases) it(title, () => assert.equal(barePromise(title), law));
  });

describe('a promise at the end of a page of text', () => {
  it('is not looked for', () => {
    const page = (length: number) => `${'a '.repeat(length / 2)}. Stay HIPAA compliant`;
    assert.equal(barePromise(page(400)), 'HIPAA');
    assert.equal(barePromise(page(500)), undefined);
  });
});
