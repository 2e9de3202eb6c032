import assert from 'node:assert/strict';
import { dataCareOf } from '../../server/src/statement/data-care.ts';
import { connectsPeople, speaksOfExchange } from '../../server/src/statement/exchange.ts';
import { keyResultOf } from './reading.ts';

/** The key result, and what it does for data; nothing at all where there is no word. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, care: string])[]>> = {
  'exchange with other systems': [
    ['Allergies sync between the app and the EHR', 'exchange'],
    ['Referrals reach 40 practices by FHIR', 'exchange'],
    ['Lab results sent back into the chart in 95% of orders', 'exchange'],
    ['Discharge letters land in Epic within an hour', 'exchange'],
    ['Records received from outside clinics 20% to 60%', 'exchange'],
    ['{ title: Partner sites on board, category: [interoperability] }', 'exchange'],
    ['{ title: Partner sites on board, category: [workflow] }', ''],
    ['Culture results received through HL7 at 7 of 9 labs', 'exchange'],
    ['Discharge letters passed to Epic at 6 of 8 clinics', 'exchange'],
    ['EHR integration complete', 'exchange'],
    ['HL7 course passed by 9 engineers', ''],
    ['FHIR e-learning completed by 90% of analysts', ''],
    ['{ title: Wards that receive ECGs in their charts, category: interoperability }', 'exchange'],
    ['{ title: Practices onboarded to the exchange, category: interoperability }', 'exchange'],
    ['{ title: Wards that receive visitors, category: experience }', ''],
    ['Wait times 12 to 8', ''],
  ],
  'a safeguard': [
    ['MFA on every account with patient data', 'control'],
    ['Backups restored at 12 of 12 sites', 'control'],
    ['Accounts disabled within 24 hours of leaving', 'control'],
    ['Secrets in the vault for 12 of 12 services', 'control'],
    ['Secrets in vault: 12 of 12', 'control'],
    ['Findings of the yearly pen test closed in 30 days', 'control'],
    ['Every link to a lab on TLS 1.2 or later', 'control'],
    ['A second factor for all who work from home', 'control'],
    ['Charts opened without a care relationship below 3 a month', 'control'],
    ['Break-the-glass reviews done in 2 days', 'control'],
    ['Insulin pen tests before a first dose', ''],
    ['A second factor VIII dose in 12 hours', ''],
    ['Records opened without a search from 40 to 5', ''],
    ['Notes read without a log-in: 90%', ''],
    ['{ title: Doors locked at night, category: [privacy] }', 'control'],
    ['{ title: Doors locked at night, category: [operational] }', ''],
    ['{ title: MFA on every account with patient data, category: [compliance] }', 'control'],
  ],
  'consent and its withdrawal': [
    ['Patients opt out of sharing in two clicks', 'consent'],
    ['Opt-in to messages at 60%', 'consent'],
    ['Permissions withdrawn in one tap', 'consent'],
    ['Users withdraw from data sharing in two clicks', 'consent'],
    ['Study participants opt in within 2 days', ''],
    ['Opt-in to elective surgery at 60%', ''],
    ['Withdrawal from opioids managed at home', ''],
    ['Alcohol withdrawal scored every 4 hours', ''],
  ],
  'an audit log of which nothing more is told': [
    ['Audit log on every view of a record', 'control openAuditLog'],
    ['Access to patient records is logged on 9 of 9 wards', 'control openAuditLog'],
    ['Audit trails in 12 of 12 systems', 'control openAuditLog'],
    ['Audit logging live in 12 clinics', 'control openAuditLog'],
    ['Chart access logs read weekly in 9 clinics', 'control openAuditLog'],
    ['Audit logs kept for six years', 'control'],
    ['Tamper-proof audit trail on all systems', 'control'],
    ['{ title: Audit log on every view of a record, retention: 6 years }', 'control'],
    ['Notes take 15% less time by EHR audit logs', ''],
    ['{ title: Unauthorised views found through audit logs, category: [privacy] }', 'control'],
    ['Audit findings closed in 30 days', ''],
  ],
  'several at once': [
    ['Consent forms, privacy notices and EHR sync ready', 'exchange control consent'],
    ['Opt-outs sync to the EHR, audit trail on each', 'exchange control consent openAuditLog'],
  ],
  'nothing where there is no title': [
    ['{ target: 4 }', ''],
    ['{ category: [privacy], target: 4 }', 'control'],
  ],
};

for (const [group, cases] of Object.entries(CASES))
  describe(`care for data: ${group}`, () => {
    for (const [text, care] of cases)
      it(text, () => {
        const found = dataCareOf(keyResultOf(text));
        const told = Object.entries(found ?? {}).flatMap(([name, holds]) => (holds ? [name] : []));
        assert.deepEqual([told.join(' '), found !== undefined], [care, care !== '']);
      });
  });

describe('exchange with a clinical system', () => {
  const TITLES: readonly [string, boolean][] = [
    ['EHR integration', true],
    ['Integrate with Epic in 12 clinics', true],
    ['Lab system interfaces live at 4 sites', true],
    ['Data exchange with 4 of 5 pharmacy systems', true],
    ['Integration of the 4 epics on orders, allergies and letters with the EHR', true],
    ['Integrate epic 4 on time', false],
    ['EHR epics connected to one goal', false],
    ['Connect patients with a nurse', false],
    ['Sync the two calendars', false],
    ['EHR downtime 12 to 4 hours', false],
    ['Connect the ward. EHR next', false],
  ];
  for (const [title, speaks] of TITLES) it(title, () => assert.equal(speaksOfExchange(title), speaks));

  it('is looked for in a title, not in a page of text', () => {
    const words = (length: number) => 'a '.repeat(length / 2);
    assert.equal(speaksOfExchange(`${words(400)}EHR integration`), true);
    assert.equal(speaksOfExchange(`${words(500)}EHR integration`), false);
  });
});

describe('a connection of people', () => {
  const PEOPLE: readonly (readonly [title: string, people: boolean])[] = [
    ['Grieving relatives connected with a chaplain', true],
    ['Clinicians connected with peers within a day', true],
    ['Connect 80 veterans with housing', true],
    ['Wearables connected at 12 homes', false],
    ['Connect 14 municipalities', false],
    ['Pharmacies connected from 3 to 9', false],
    ['Chaplains on call from 3 to 9', false],
  ];
  for (const [title, people] of PEOPLE) it(title, () => assert.equal(connectsPeople(title), people));
});
