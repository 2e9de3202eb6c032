import assert from 'node:assert/strict';
import { spokenDirection } from '../../server/src/rules/spoken-direction.ts';

/** The direction of a sentence about its first number. */
const told = (text: string) => spokenDirection(text, text.search(/\d/));

describe('the direction that a sentence speaks of', () => {
  it('is that of its first word, or of the one in front of its number', () => {
    assert.equal(told('Reduce waits of people to 20 days'), 'decrease');
    assert.equal(told('Waits down from 40'), 'decrease');
    assert.equal(told('Letters that are signed rise to 40'), 'increase');
    assert.equal(told('Keep waits for the growing list at 40'), 'maintain');
  });

  it('is not that of a word further off, or behind the number', () => {
    assert.equal(told('Reduced visits of patients with nurses: 40'), 'decrease');
    assert.equal(told('Patients with reduced care seen by nurses: 40'), undefined);
    assert.equal(told('Letters of 40 pages that rise'), undefined);
  });

  it('is none where the change itself is measured', () => {
    assert.equal(told('Reduction in readmissions: 5%'), undefined);
    assert.equal(told('Increase in length of stay: 12%'), undefined);
    assert.equal(told('Increase adherence in 40 clinics'), 'increase');
  });

  it('is none where words tell both ways, or as a part of a compound', () => {
    assert.equal(told('Cut waits by raising capacity to 40'), undefined);
    assert.equal(told('Reduced-dose scans of 40'), undefined);
    assert.equal(told('Donor work-up from 120 to 75 days'), undefined);
    assert.equal(told('Ramp-up time of new nurses: 40'), undefined);
  });

  it('is none where what could be a verb is a noun: harm that is counted, or waited for', () => {
    assert.equal(told('Weeks without a fall from 3 to 8'), undefined);
    assert.equal(told('Shifts since the last fall from 9 to 30'), undefined);
    assert.equal(told('Nights between falls from 9'), undefined);
    assert.equal(told('Residents free of falls from 70%'), undefined);
    assert.equal(told('Prevented falls from 9'), undefined);
    assert.equal(told('Decline letters with a reason from 60%'), undefined);
    assert.equal(told('Waits fall from 30'), 'decrease');
    assert.equal(told('Mortality falls from 4%'), 'decrease');
    assert.equal(told('Drop waits to 30'), 'decrease');
    assert.equal(told('Falls from 9 to 12'), 'decrease');
  });

  it('is none where people are counted of whom it is true', () => {
    assert.equal(told('Residents whose pain decreased from 20%'), undefined);
    assert.equal(told('Cooks who say that waste fell from 20%'), undefined);
  });
});
