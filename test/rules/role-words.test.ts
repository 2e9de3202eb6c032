import assert from 'node:assert/strict';
import { Source } from '../../server/src/document/source.ts';
import { hiddenBy, inPlaceOf, pluralOf, rolesOf } from '../../server/src/rules/role-words.ts';

describe('role words', () => {
  it('have the plural that English has', () => {
    const plurals = {
      nurse: 'nurses',
      'care-coordinator': 'care coordinators',
      midwife: 'midwives',
      child: 'children',
      gp: 'GPs',
      secretary: 'secretaries',
      attorney: 'attorneys',
      coach: 'coaches',
      'front-desk-staff': 'front desk staff',
      'it-operations': 'IT operations',
      'or-nurse': 'OR nurses',
      'neonatal-icu-nurse': 'neonatal ICU nurses',
      'ecg-technician': 'ECG technicians',
      crna: 'CRNAs',
      'night-np': 'night NPs',
      'nurse-or-midwife': 'nurse or midwives',
      or: 'ORs',
      'sales-people': 'sales people',
      personnel: 'personnel',
      person: 'people',
      'pregnant-woman': 'pregnant women',
      policeman: 'policemen',
      men: 'men',
      'lab-tech': 'lab techs',
      'chief-of-surgery': 'chiefs of surgery',
      'person-with-asthma': 'people with asthma',
      'people-in-custody': 'people in custody',
      'next-of-kin': 'next of kin',
      police: 'police',
      'allied-health': 'allied health',
    };
    for (const [role, plural] of Object.entries(plurals)) assert.equal(pluralOf(role), plural);
  });

  it('take the place of a word that hides them, in its number, with its adjectives', () => {
    const mentions = {
      users: 'nurses',
      user: 'nurse',
      'monthly active users': 'monthly active nurses',
      'satisfied users': 'nurses',
      'each user': 'each nurse',
      access: 'nurse',
      MAU: 'monthly active nurses',
      wau: 'weekly active nurses',
      DAU: 'daily active nurses',
      people: 'nurses',
      everyone: 'every nurse',
      Everybody: 'Every nurse',
      'All users': 'All nurses',
      HCPs: 'nurses',
    };
    for (const [mention, words] of Object.entries(mentions)) assert.equal(inPlaceOf(mention, 'nurse'), words);
    assert.equal(inPlaceOf('user', 'care-coordinator'), 'care coordinator');
    assert.equal(inPlaceOf('user', 'icu-nurse'), 'ICU nurse');
    assert.equal(inPlaceOf('Everyone', 'icu-nurse'), 'Every ICU nurse');
    assert.equal(inPlaceOf('anyone', 'care-coordinator'), 'every care coordinator');
  });

  it('are no patients where staff is said', () => {
    const roles = ['nurse', 'patient'];
    assert.deepEqual(hiddenBy('care-home staff', roles), ['nurse']);
    assert.deepEqual(hiddenBy('Employees', roles), ['nurse']);
    assert.deepEqual(hiddenBy('users', roles), roles);
  });

  it('are of the declared roles, each once, else of the usual three', () => {
    assert.deepEqual(rolesOf(new Source('roles: [nurse, midwife, nurse]\nobjectives: [A]\n')), [
      'nurse',
      'midwife',
    ]);
    for (const head of ['', 'roles: []\n', 'roles:\n'])
      assert.deepEqual(
        rolesOf(new Source(`${head}objectives: [A]\n`)),
        ['physician', 'nurse', 'patient'],
        head,
      );
  });
});
