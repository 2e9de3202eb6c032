import assert from 'node:assert/strict';
import {
  canonicalRole,
  clinicalRoles,
  isStaffRole,
  umbrellaRoles,
} from '../../server/src/knowledge/roles.ts';
import { stateName } from '../../server/src/knowledge/states.ts';
import { readStatement } from '../../server/src/statement/read.ts';
import { matchRole } from '../../server/src/statement/role.ts';

describe('roles', () => {
  it('matches an id with hyphens as spaces and plural as singular', () => {
    assert.equal(matchRole('care-coordinator', 'Care coordinators close 90% of gaps'), true);
    assert.equal(matchRole('night-shift-lead', 'Night shift leads sign the board'), true);
    assert.equal(matchRole('nurse', 'Pharmacists dispense'), false);
  });
  it('matches the other words of a known role', () => {
    assert.equal(matchRole('physician', 'GPs answer in a day'), true);
    assert.equal(matchRole('doctors', 'Surgeons use the list'), true);
  });
  it('matches the head noun alone when no other declared role has it', () => {
    assert.equal(matchRole('ward-lead', 'Leads sign the board', ['ward-lead', 'nurse']), true);
    assert.equal(matchRole('ward-lead', 'Leads sign the board', ['ward-lead', 'it-lead']), false);
  });
  it('takes a coach that is used for a program', () => {
    const rolesIn = (text: string) => readStatement(text, 'key-result').population.roles;
    assert.deepEqual(rolesIn('Members using the coach each week'), ['member']);
    assert.deepEqual(rolesIn('Members seen by the coach each week'), ['member', 'therapist']);
  });
  it('knows staff from people in care', () => {
    assert.deepEqual(
      ['nurse', 'administrative-staff', 'patient', 'caregiver', 'member', 'porter-captain'].map(isStaffRole),
      [true, true, false, false, false, true],
    );
    assert.ok(
      clinicalRoles.has('physician') && !clinicalRoles.has('it-staff') && umbrellaRoles.has('clinician'),
    );
    assert.equal(canonicalRole('general-practitioner'), 'physician');
  });
  it('names states', () =>
    assert.deepEqual(
      [stateName('US-TX'), stateName('US-DC'), stateName('US-XX')],
      ['Texas', 'District of Columbia', undefined],
    ));
});
