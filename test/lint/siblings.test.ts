import assert from 'node:assert/strict';
import { siblingFactsOf } from '../../server/src/lint/siblings.ts';
import { factsIn } from './read.ts';

const of = (text: string) => siblingFactsOf('/a.okr.yaml', factsIn(text));
const nothing = {
  path: '/a.okr.yaml',
  product: 'a',
  cycle: '2027-01-01/2027-03-31',
  safety: false,
  outcome: false,
  exchange: false,
  control: false,
  categories: [],
  roles: [],
  validates: [],
  used: [],
  owners: [],
  matters: [],
  settled: {
    regulatory: false,
    plan: false,
    reviews: undefined,
    steering: undefined,
    ai: false,
    validated: false,
    leaders: [],
    advisors: [],
    clearance: false,
    qms: false,
    afterLaunch: false,
    pause: false,
    held: [],
  },
  served: [],
};
const head = 'product: { id: a }\ncycle: 2027-Q1\n';

describe('what other files of a product know of a file', () => {
  it('is nothing without a product and a cycle', () => {
    assert.equal(of('cycle: 2027-Q1\nobjectives: [A]\n'), undefined);
    assert.equal(of('product: { id: a }\nobjectives: [A]\n'), undefined);
    assert.equal(of('product: { id: "" }\ncycle: 2027-Q1\nobjectives: [A]\n'), undefined);
    assert.equal(of('objectives: [A]\n'), undefined);
  });

  it('names its cycle by its days, however that is written', () => {
    const cycleIn = (cycle: string) => of(`product: { id: a }\ncycle: ${cycle}\nobjectives: [A]\n`)?.cycle;
    const days = '2027-01-01/2027-03-31';
    assert.equal(cycleIn('Q1 2027'), days);
    assert.equal(cycleIn('2027-q1'), days);
    assert.equal(cycleIn('{ name: spring, start: 2027-01-01, end: 2027-03-31 }'), days);
    assert.equal(cycleIn('spring'), 'spring');
  });

  it('is little of a file without key results', () =>
    assert.deepEqual(of(`${head}objectives: [A]\n`), nothing));

  it('is nothing of goals that were dropped', () => {
    const goal = (keys: string, own: string) =>
      of(
        `${head}stakeholders: [{ group: nurses, covered_by: [K] }]\nobjectives: [{ title: A${keys}, key_results: [{ id: K, title: Falls with harm of nurses, category: safety, target: 0${own} }] }]\n`,
      );
    assert.equal(goal('', '')?.safety, true);
    assert.deepEqual(goal('', '')?.served, ['nurses']);
    assert.deepEqual(goal(', status: dropped', ''), nothing);
    assert.deepEqual(goal('', ', status: dropped'), nothing);
  });

  it('is whether its key results exchange data, and whether they protect it', () => {
    const about = (...keyResults: readonly string[]) => {
      const facts = of(`${head}objectives: [{ title: A, key_results: [${keyResults}] }]\n`);
      return facts && [facts.exchange, facts.control];
    };
    const exchange = 'ADT messages by FHIR up to 90%';
    const control = 'Backups of patient records restored';
    assert.deepEqual(about('Falls of 2'), [false, false]);
    assert.deepEqual(about('Falls of 2', exchange), [true, false]);
    assert.deepEqual(about(control, 'Falls of 2'), [false, true]);
  });

  it('is what its key results bring in, each once', () =>
    assert.deepEqual(
      of(
        `${head}objectives:
  - title: A
    key_results:
      - { title: Falls, category: safety, segment: nurse, target: 2, validates: [KR-9] }
      - { title: Harm, category: [safety, outcome], segment: [nurse, patient], target: 2 }
  - title: B
    key_results:
      - { title: ADT messages by FHIR up to 90%, category: interoperability }
      - { title: Patient records encrypted at rest up to 100%, category: privacy, segment: patient }
`,
      ),
      {
        ...nothing,
        safety: true,
        outcome: true,
        exchange: true,
        control: true,
        categories: ['safety', 'outcome', 'interoperability', 'privacy'],
        roles: ['nurse', 'patient'],
        validates: ['KR-9'],
      },
    ));

  it('is what it settles for the whole product', () =>
    assert.deepEqual(
      of(
        `${head}regulatory: { playbook: TODO }\nplan: { day_90: { outcome: A } }\nreviews: { cadence: weekly }\nsteering: [a.b]\nobjectives: [A]\n`,
      )?.settled,
      {
        ...nothing.settled,
        regulatory: true,
        plan: true,
        reviews: { texts: ['cadence', 'weekly'], cadences: ['weekly'] },
        steering: ['a.b'],
        leaders: ['a.b'],
      },
    ));

  it('is who leads and advises, what is decided of its device, its AI and its reviews', () =>
    assert.deepEqual(
      of(`${head}owner: { clinical: ana }
advisory_board: [physician, { name: ben }]
regulatory: { fda: { clearance: K12 }, qms: { standard: iso-13485 } }
plan: { post_launch: weekly }
escalation: { safety: { action: pause enrolment } }
ai: { validation: { auroc: 0.91 } }
review: [{ date: 2027-01-02, trigger: KR-1 }, { trigger: KR-2 }]
objectives: [A]
`)?.settled,
      {
        ...nothing.settled,
        regulatory: true,
        ai: true,
        validated: true,
        leaders: ['ana', 'clinical'],
        advisors: ['physician', ''],
        clearance: true,
        qms: true,
        afterLaunch: true,
        pause: true,
        held: [{ date: '2027-01-02', trigger: 'KR-1' }],
      },
    ));

  it('is a plan of any phase, or one that is elsewhere', () => {
    const hasPlan = (line: string) => of(`${head}${line}\nobjectives: [A]\n`)?.settled?.plan;
    for (const line of [
      'plan: { day_90: { outcome: A } }',
      'plan: { day_180: { outcome: A } }',
      'plan: { day_360: { outcome: A } }',
      'plan: { file: plan.md }',
      'plan_ref: b.okr.yaml',
    ])
      assert.equal(hasPlan(line), true, line);
    assert.equal(hasPlan('plan: {}'), false);
  });

  it('is which stakeholders it serves: here, by another file, or with a reason why not', () =>
    assert.deepEqual(
      of(
        `${head}stakeholders:
  - { group: clinical, covered_by: [KR-1] }
  - { group: compliance, covered_by: [KR-7] }
  - { group: it-security, covered_by: [KR-7, b.okr.yaml#KR-2] }
  - { group: payers, not_applicable: sold to hospitals }
  - { group: patients }
objectives: [{ title: A, key_results: [{ id: KR-1, title: Falls of 2 }] }]
`,
      )?.served,
      ['clinical', 'it-security', 'payers'],
    ));
});
