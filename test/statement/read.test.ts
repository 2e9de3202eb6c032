import assert from 'node:assert/strict';
import { readStatement } from '../../server/src/statement/read.ts';
import { readStates } from '../../server/src/statement/states.ts';
import { readTokens } from '../../server/src/words/text.ts';

const kr = (text: string) => readStatement(text, 'key-result');
const cut = (text: string, span: { start: number; end: number } | undefined) =>
  span && text.slice(span.start, span.end);

describe('population', () => {
  const CASES: readonly [string, string, readonly string[], string | undefined][] = [
    ['80% user adoption', 'unsegmented', [], 'user'],
    ['Users (physicians) who close notes', 'role', ['physician'], 'physicians'],
    ['45% of patient users finish the check-in', 'role', ['patient'], 'patient'],
    ['User role: nurse - 60% weekly use', 'role', ['nurse'], 'nurse'],
    ['Clinicians rate the tool 4.2/5', 'umbrella', ['clinician'], 'Clinicians'],
    ['Usage up 40%', 'implicit', [], undefined],
    ['NPS of 50', 'implicit', [], undefined],
    ['CSAT 80% three months after launch', 'implicit', [], undefined],
    ['User interface latency below 1 s', 'none', [], undefined],
    ['All users with ePHI access behind MFA', 'none', [], undefined],
    ['Satisfaction of families up 15% by training staff', 'role', ['caregiver'], 'families'],
    ['Staff engagement survey at 80%', 'none', [], undefined],
    ['AI reads scans as well as radiologists', 'none', [], undefined],
    ['People with asthma: 40% to 60% controlled', 'role', ['patient'], 'People with'],
    ['3 of 4 sites with daily use', 'none', [], undefined],
    ['Identity provider downtime', 'none', [], undefined],
    ['Customer tickets closed in two days', 'none', [], undefined],
    ['Customer churn below 4%', 'unsegmented', [], 'Customer'],
    ['Each customer opens one order a week', 'unsegmented', [], 'customer'],
    ['75% of consumers find a doctor', 'unsegmented', [], 'consumers'],
    ['Satisfaction of referring practices at 4.2', 'none', [], undefined],
    ['Staff meals served at night: 95%', 'none', [], undefined],
    ['Clients with asthma in treatment: 60%', 'role', ['patient'], 'Clients with'],
    ['80% of clients on the new plan', 'unsegmented', [], 'clients'],
    ['Employer clients retained: 94%', 'none', [], undefined],
    ['Users tell the nurse what hurts', 'unsegmented', [], 'Users'],
    ['Churn down to 3% a month', 'implicit', [], undefined],
    ['Everyone with a positive swab treated in 2 days', 'role', ['patient'], 'Everyone with'],
    ['Everyone on the floor opens the board', 'unsegmented', [], 'Everyone'],
    ['Anyone with an account sees results', 'unsegmented', [], 'Anyone'],
    ['Users of urgent care seen within an hour', 'role', ['patient'], 'Users of urgent care'],
    ['Users of dental software up 20%', 'unsegmented', [], 'Users'],
    ['Users of the planner up 20%', 'unsegmented', [], 'Users'],
    ['Methadone clients in stable housing: 60%', 'role', ['patient'], 'clients'],
    ['Bills that people can read', 'none', [], undefined],
    ['Ensure that people can read their bill', 'unsegmented', [], 'people'],
    ["'Users' renamed to 'patients' on 4 screens", 'role', ['patient'], 'patients'],
    ['Staff-facing help page in two languages', 'none', [], undefined],
    ['Sedative usage down by a third', 'none', [], undefined],
    ['CSAT of 85% on tickets from clinics', 'none', [], undefined],
    ['Clinics activated: 12', 'none', [], undefined],
    ['Jabs in the lowest-uptake districts up to 80%', 'none', [], undefined],
    ['Blog readership doubled', 'none', [], undefined],
  ];
  for (const [text, kind, roles, mention] of CASES)
    it(text, () => {
      const { population } = kr(text);
      assert.deepEqual(
        [population.kind, population.roles, cut(text, population.mention)],
        [kind, roles, mention],
      );
    });
});

describe('numbers', () => {
  const CASES: readonly [string, number | undefined, number | undefined, string | undefined, boolean][] = [
    ['Lower the 30-day readmission rate from 13% to 9%', 13, 9, 'decrease', false],
    ['ED waits from four hours to ninety minutes', 4, 90, 'decrease', false],
    ['Core hours (07:00-22:00) uptime 99.7% to 99.95%', 99.7, 99.95, 'increase', false],
    ['Record live in all 7 boards (now 4)', 4, 7, 'increase', false],
    ['Live boards in 7 of 7, up from 3', 3, 7, 'increase', false],
    ['Booking completed at 50% (was 35% at first roll-out)', 35, 50, 'increase', false],
    ['No-shows from 12% to 8%', 12, 8, 'decrease', false],
    ['Emergency visits down by a quarter', undefined, 25, 'decrease', true],
    ['Length of stay half a day shorter', undefined, 0.5, 'decrease', false],
    ['10-15% fewer duplicate orders', undefined, 10, 'decrease', true],
    ['Claims approved with X% less work', undefined, undefined, 'decrease', false],
    ['Zero sentinel events', undefined, 0, 'decrease', false],
    ['Zero deterioration alerts missed', undefined, 0, 'decrease', false],
    ['Eliminate wrong-site surgery', undefined, 0, 'decrease', false],
    ['Patients waiting over 18 weeks down to 200', undefined, 200, 'decrease', false],
    ['Share back home after 90 days to 65%', undefined, 65, undefined, false],
    ['Screening coverage up to 90%', undefined, 90, undefined, false],
    ['An appointment within 48 hours for 85% of callers', undefined, 85, undefined, false],
    ['Offer a slot within 48 hours to 85% of callers', undefined, 85, undefined, false],
    ['Achieve a 30-minute turnaround', undefined, 30, undefined, false],
    ['4.7-star average', undefined, 4.7, undefined, false],
    ['No increase in length of stay', undefined, undefined, 'maintain', false],
    ['Adverse events stay under 0.1%', undefined, 0.1, 'maintain', false],
    ['File the 510(k)', undefined, undefined, undefined, false],
    ['HL7 v2 latency below 5 s', undefined, 5, 'decrease', false],
    ['Referrals from the top 15 GPs up 30%', undefined, 30, 'increase', true],
    ['Patients over 75 finish in 12 minutes or less', undefined, 12, 'decrease', false],
    ['Use errors from 4 to 1 per 1,000 orders', 4, 1, 'decrease', false],
    ['Length of stay 5.2 days; goal 4.7 days', 5.2, 4.7, 'decrease', false],
    ['First cases on time 88% (target 94%)', 88, 94, 'increase', false],
    ['Booking reaches 400 visits (120 so far)', 120, 400, 'increase', false],
    ['310 complaints last year, 200 this year', 310, 200, 'decrease', false],
    ['Infections: 6.2 per 1,000 line days last year, aim for 4.0', 6.2, 4, 'decrease', false],
    ['Inbox time: 2.1 h a day now, 1.2 h the goal', 2.1, 1.2, 'decrease', false],
    ['Wrong orders at 0.4 per 10,000 (0.9 at launch)', 0.9, 0.4, 'decrease', false],
    ['CAPAs closed on time: 100% (79% in the last cycle)', 79, 100, 'increase', false],
    ['Serious incidents at most 1 per quarter versus 3 now', 3, 1, 'decrease', false],
    ['Haemolysis no more than 2% (3.4% in 2026)', 3.4, 2, 'decrease', false],
    ['Denials 6% (9.8% in March 2026)', 9.8, 6, 'decrease', false],
    ['Caseload no greater than 28', undefined, 28, 'decrease', false],
    ['Uptime never below 99.9%', undefined, 99.9, 'increase', false],
    ['Reports 20% faster than last year', undefined, 20, 'decrease', true],
    ['Reports faster than 20 minutes', undefined, 20, 'decrease', false],
    ['KR3: No patient waits over 4 hours', undefined, 0, 'decrease', false],
    ['(5) No patient waits over 4 hours', undefined, 0, 'decrease', false],
    ['80% of strokes treated in under 45 min, up from 62%', 62, 80, 'increase', false],
    ['Coverage among 12-15 year olds to 80%', undefined, 80, undefined, false],
    ['Share of video visits to 30% (vs. 18% FY25)', 18, 30, 'increase', false],
    ['Never exceed 4 falls per 1,000 bed days', undefined, 4, 'maintain', false],
    ['Nobody waits more than 4 hours', undefined, 0, 'decrease', false],
    ['5 to 8 pilot sites by Q3', undefined, 8, undefined, false],
    ['12 to 8 falls a month', 12, 8, 'decrease', false],
    ['Waits cut from 21 days → 14 days → 10 days', 21, 10, 'decrease', false],
    ['Readmissions ↓ 15%', undefined, 15, 'decrease', true],
    ['Patient satisfaction ↑ to 90%', undefined, 90, 'increase', false],
    ['Portal visits/month 12k to 20k', 12000, 20000, 'increase', false],
    ['Errors below 5 at launch', undefined, 5, 'decrease', false],
    ['Stays on time 64th percentile, up from 52nd percentile', 52, 64, 'increase', false],
    ['First-call resolution climbs fifteen points to 70% from 55%', 55, 70, 'increase', false],
    ['Add 5 points of on-time discharge', undefined, 5, 'increase', true],
    ['Ten percent off the length of stay', undefined, 10, 'decrease', true],
    ['A quarter fewer clinic letters', undefined, 25, 'decrease', true],
    ['Second to none in stroke care', undefined, undefined, undefined, false],
    ['25,000 new sign-ups this year', undefined, 25000, undefined, false],
    ['Every patient with two or more medicines reviewed', undefined, 100, undefined, false],
    ['Not a single overdose on the ward', undefined, 0, 'decrease', false],
    ['Patient NPS +5 pts', undefined, 5, 'increase', true],
    ['Cap boarding in the ED at 30 minutes', undefined, 30, 'decrease', false],
    ['Nurse-to-patient ratio from 1:6 to 1:4', 1, 1, undefined, false],
  ];
  for (const [text, baseline, target, direction, relative] of CASES)
    it(text, () => {
      const found = kr(text);
      assert.deepEqual(
        [found.baseline?.value, found.target?.value, found.direction, found.target?.relative ?? false],
        [baseline, target, direction, relative],
      );
    });

  it('takes a rhythm as a target without a number', () => {
    const { baseline, target, direction, hasUnit } = kr('Deployment frequency from monthly to weekly');
    assert.deepEqual(
      [baseline, target, direction, hasUnit],
      [
        { unit: 'monthly', relative: false, span: { start: 26, end: 33 } },
        { unit: 'weekly', relative: false, span: { start: 37, end: 43 } },
        'increase',
        true,
      ],
    );
    assert.equal(kr('Reviews go from weekly to annual').direction, 'decrease');
    assert.equal(kr('Reports go from monthly to monthly').target, undefined);
    assert.equal(kr('Reports move from paper to weekly').target, undefined);
  });

  it('takes "no increase" as a target without a number', () => {
    assert.deepEqual(kr('No increase in length of stay').target, {
      relative: false,
      span: { start: 0, end: 11 },
    });
  });
});

describe('deadline', () => {
  const CASES: readonly [string, string | undefined][] = [
    ['Map codes by 30 June', 'by 30 June'],
    ['10% fewer falls this quarter', 'this quarter'],
    ['In 12 months rotate all neurologists', 'In 12 months'],
    ['Sign contracts within three months', 'within three months'],
    ['Score at 6 months after surgery', undefined],
    ['Access removed within 24 hours of release', undefined],
    ['Complaints closed within 30 days', undefined],
    ['Cut waits by redesigning triage', undefined],
    ['Visits down by a quarter', undefined],
  ];
  for (const [text, deadline] of CASES) it(text, () => assert.equal(cut(text, kr(text).deadline), deadline));
});

describe('vanity, work, launch, claim, AI', () => {
  it('tells log-ins from log-in time and from access control', () => {
    assert.equal(cut('Logins per week from 2 to 5', kr('Logins per week from 2 to 5').login), 'Logins');
    assert.equal(kr('Login time from 45 s to 10 s').vanity, undefined);
    assert.equal(kr('All logins protected by MFA').vanity, undefined);
    assert.equal(kr('70% of nurses act on alerts, not by login records').vanity, undefined);
  });
  it('tells registrations from registered nurses', () => {
    assert.equal(kr('Registered users from 1k to 5k').login, undefined);
    assert.notEqual(kr('Registered users from 1k to 5k').vanity, undefined);
    assert.equal(kr('Registered nurses per bed from 0.2 to 0.3').vanity, undefined);
  });
  it('knows work done, milestones and work with an outcome', () => {
    assert.deepEqual(
      [kr('Deploy the toggle').workDone, kr('Deploy the toggle').milestone],
      [{ start: 0, end: 6 }, false],
    );
    assert.equal(cut('40 pumps configured', kr('40 pumps configured').workDone), 'configured');
    assert.equal(kr('IRB approval for the study by 15 May').milestone, true);
    assert.equal(kr('Put live order sets to cut errors by 20%').workDone, undefined);
    assert.equal(readStatement('Deploy the toggle', 'objective').workDone, undefined);
  });
  it('reads the states of a launch in order', () => {
    assert.deepEqual(kr('Launch in Texas, Ohio and Florida').launch, {
      mention: { start: 0, end: 6 },
      states: ['US-TX', 'US-OH', 'US-FL'],
    });
    assert.deepEqual(kr('Expand telehealth to TX, OH and US-FL').launch?.states, ['US-TX', 'US-OH', 'US-FL']);
    assert.deepEqual(kr('Expand care to Washington, DC and West Virginia').launch?.states, [
      'US-DC',
      'US-WV',
    ]);
    assert.equal(kr('Go live in three states').launch?.stateCount, 3);
  });
  it('takes no street, town or country for the state it shares its name with', () => {
    const statesOf = (text: string) => readStates(readTokens(text));
    assert.deepEqual(statesOf('Washington Street clinic in Ohio'), ['US-OH']);
    assert.deepEqual(statesOf('Kansas City, Missouri'), ['US-MO']);
    assert.deepEqual(statesOf('Launch at Oregon Hospital in Idaho'), ['US-ID']);
    assert.deepEqual(statesOf('Launch in an Oregon hospital'), ['US-OR']);
    assert.deepEqual(statesOf('Launch in Oregon hospitals'), ['US-OR']);
    assert.deepEqual(statesOf('Georgia (the country) and Armenia'), []);
    assert.deepEqual(statesOf('Georgia, the country'), []);
    assert.deepEqual(statesOf('Launch in the country of Georgia'), []);
    assert.deepEqual(statesOf('Launch in Georgia and Texas, the first in the country'), ['US-GA', 'US-TX']);
    assert.deepEqual(statesOf('Across the country: Georgia and Ohio'), ['US-GA', 'US-OH']);
    assert.deepEqual(statesOf('Georgia and Alabama'), ['US-GA', 'US-AL']);
    assert.deepEqual(statesOf('Washington and Kansas'), ['US-WA', 'US-KS']);
    assert.deepEqual(statesOf('Expand to Ohio, OK?'), ['US-OH']);
    assert.deepEqual(statesOf('Expand to TX, OK and FL'), ['US-TX', 'US-OK', 'US-FL']);
  });
  it('tells a launch from a connection of what is in use', () => {
    for (const text of [
      'HL7 interfaces live at 12 of 15 sites',
      'EHR integration is live at 80% of sites',
      'Lab interfaces go live at 9 hospitals',
    ])
      assert.equal(kr(text).launch, undefined, text);
    assert.ok(kr('The portal goes live at 9 hospitals').launch);
  });
  it('tells a launch from a point in time', () => {
    for (const text of [
      'CSAT three months after launch',
      'Systems ship logs to the SIEM',
      'Errors stay low while the feature rolls out',
      'Launch a burnout survey',
    ])
      assert.equal(kr(text).launch, undefined, text);
  });
  it('tells AI from paper, names and volumes', () => {
    assert.equal(cut('Our algorithm spots sepsis', kr('Our algorithm spots sepsis').ai), 'algorithm');
    for (const text of [
      'Chest-pain algorithm printed in every bay',
      'Care model agreed',
      'Ai Chen leads the board',
      'Draw 5 ML of blood',
    ])
      assert.equal(kr(text).ai, undefined, text);
  });
  it('finds a claim and the evidence beside it', () => {
    assert.equal(
      cut('Clinically proven to halve migraine days', kr('Clinically proven to halve migraine days').claim),
      'Clinically proven',
    );
    assert.equal(kr('30-day readmissions 18.4% to 15.0%').claim, undefined);
    assert.notEqual(kr('Randomised trial of the app with 80 adults').evidence, undefined);
    assert.equal(kr('Free trial converted by 20% of clinics').evidence, undefined);
  });
  it('reads a hostile statement in no time', () => {
    for (const text of [
      'in 3 days '.repeat(20000),
      '<'.repeat(100000),
      'from 1 to 2, open '.repeat(20000),
      'İ users 5%',
      '\u0000',
      '“½” → ∞',
    ])
      assert.equal(kr(text).text, text);
  });
});
