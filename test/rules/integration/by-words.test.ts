import { describeKeyResults } from '../key-results.ts';

describeKeyResults('integration/missing-key-result', {
  fires: [
    'New parents connected with a doula in 80% of births',
    'Grieving relatives connected to a chaplain in under 20 minutes',
    'Sign-language interpreters connected in under 90 seconds',
    'Connect 120 veterans with housing',
    'Paired kidney exchange transplants from 3 to 8',
    'Interface dermatitis seen by a dermatologist within 7 days at 80%',
    'Babies with HIE cooled within 6 hours in 95%',
    'Allergies documented in the EHR for 95% of patients',
    'Medication records signed in 95%',
    'Errors per registry record from 4 to 1',
    'Interface pressure of seat cushions below 40 mmHg',
    'FHIR course passed by 12 analysts',
    'Medication records complete in 95%',
    'Glucose values typed by hand, re-entered into Epic at 3 sites',
    'Ward clerks key the pathology reports into the EHR at 3 sites',
    'Copy-paste of letters into the chart at 5 clinics',
    'Referrals written by script coaches in 4 clinics',
    'Wound notes typed into the EHR by 6 pm: 90%',
  ],
  quiet: [
    '{ title: Homes that receive fall alerts in their charts, category: interoperability, target: 8 of 10 }',
    '{ title: Interfaces certified by Meditech, category: interoperability, target: 8 of 10 }',
    'Culture results received through HL7 at 7 of 9 labs',
    'EHR integration complete',
    'EHR feeds into 9 of 12 homes',
    'Discharge plans shared over the health information exchange for 70% of stays',
    'Problem lists pulled from the regional HIE for 60% of visits',
    'Spirometry visible in Meditech within 10 minutes at 9 sites',
    '85% of consult notes filed back to the chart',
    'DICOM series of 98% of scans kept for 10 years',
    'Eligibility checked via EDI with 6 of 8 payers',
    'OpenEHR archetypes in 4 of 5 clinics',
    'Glucose readings flow into the chart on 11 wards',
    'Lab orders sent electronically from 30 practices',
    'Nightly batch upload of weights to 7 clinics',
    'Pathology reports flow into the EHR, the orders are re-keyed at 3 sites',
    'Pathology reports re-keyed into the EHR from 60% to 5%',
    'No letter typed again into Cerner on 4 wards',
    '{ title: Clerks key pathology reports into the EHR, category: interoperability, target: 3 of 4 }',
    'Nightly CSV import of weights from 6 homes',
    'USCDI v4 elements in 100% of exports',
    'Wearables connected to the EHR at 12 sites',
    'Blood orders from the bedside appear in the LIS on 11 wards',
    'Renewals sent via SCRIPT 2023011 for 80%',
    'Sign-on from within Epic for 9 clinics',
    'Vaccinations submitted to the national registry within a day: 95%',
  ],
});

describeKeyResults('vertical/ehr-interop', {
  head: 'product: { id: p, vertical: ehr }\n',
  fires: [
    'Clinicians connected with peers within a day',
    'HL7 course passed by 9 engineers',
    'Notes closed within 24 hours in 90%',
  ],
  quiet: [
    '{ title: Labs that take orders by HL7, category: interoperability, target: 8 of 10 }',
    'Immunisation histories pulled from the state HIE in 80%',
    'E-mailed letters sent electronically to 40 homes, orders sent electronically to 12 labs',
  ],
});

describeKeyResults('integration/effort-unstated', {
  fires: ['Prescriptions sent electronically in 95% of visits'],
  quiet: ['Caregivers connected with respite care from 20 to 60', 'Plasma exchange within 24 hours in 90%'],
});

describeKeyResults('integration/no-coverage-target', {
  fires: [
    'Link the foot-care app with the EHRs',
    'Hook up with Meditech and Veradigm',
    'Interoperate with Oracle Health and Epic',
    'FHIR interface to the laboratories live',
    '{ title: Integration with practice records, category: interoperability }',
  ],
  quiet: ['EHR-linked reminders', 'Link 9 of 12 EHRs', 'Link the foot-care app with the first EHR'],
});

describeKeyResults('integration/standard-unnamed', {
  fires: [
    'Pathology results exchanged with 9 of 11 hospitals',
    '70% of dental findings flow into the hospital record',
    '{ title: Operation notes in the GP record, category: interoperability, target: 80% }',
    '{ title: Connect to Epic at 80% of sites, standard: none }',
  ],
  quiet: [
    '{ title: Duplicate patients below 1%, category: interoperability }',
    'GDT interface in 40 practices',
    'Weights typed again into Cerner on 4 wards',
    'Interface engine uptime of 99.9%',
    '{ title: Connect to Epic at 80% of sites, standard: TODO }',
  ],
});

describeKeyResults('integration/manual-or-one-way', {
  fires: [
    'EHR weights re-typed by hand on 4 wards',
    'Aides re-key weights into the chart at 6 homes',
    'Export weights as PDF and upload to Cerner at 5 sites',
    'Weekly CSV import of weights from 6 homes',
    'Referral letters sent to the EHR by fax at 9 sites',
    '{ title: EHR sync at 80% of sites, sync: one way }',
    '{ title: EHR sync at 80% of sites, sync: unidirectional }',
  ],
  quiet: ['Faxes sent to the EHR from 300 to 20 a week', 'Weights copied by hand on 4 wards'],
});

const head = (share: string) =>
  `product: { id: p, vertical: telehealth }\ninvestment: { integration_share: ${share} }\n`;

for (const share of ['20%', 'a quarter', '"at most 25%"', '"< 30%"'])
  describeKeyResults('integration/effort-below-30-percent', { head: head(share), fires: ['Falls of 2'] });
for (const share of ['"> 25%"', 'at least 20%', 'a third', 'half', '"over 20%"'])
  describeKeyResults('integration/effort-below-30-percent', { head: head(share), quiet: ['Falls of 2'] });
for (const share of ['half', '"> 40%"', 'more than 40%', '"at least 45%"'])
  describeKeyResults('integration/effort-above-40-percent', { head: head(share), fires: ['Falls of 2'] });
for (const share of ['40%', '"< 45%"', 'up to 50%', '"> 35%"', 'a third'])
  describeKeyResults('integration/effort-above-40-percent', { head: head(share), quiet: ['Falls of 2'] });

describeKeyResults('integration/manual-or-one-way', {
  fires: [
    'Ward clerks key the pathology reports into the EHR at 3 sites',
    'Weights typed again into Cerner on 4 wards',
    'Copy-paste of letters into the chart at 5 clinics',
  ],
  quiet: [
    'Pathology reports flow into the EHR at 3 sites',
    'No letter typed again into Cerner on 4 wards',
    'Key results sent to the EHR at 3 sites',
  ],
});

describeKeyResults('integration/considerations', {
  fires: ['FHIR feeds with 6 of 8 payers'],
  quiet: ['FHIR course passed by 12 analysts', 'Weights typed again into Cerner on 4 wards'],
});
