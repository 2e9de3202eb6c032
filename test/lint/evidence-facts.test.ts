import assert from 'node:assert/strict';
import { goalOf, keyResultOf } from './read.ts';

const of = (keys: string) => keyResultOf(`{ ${keys} }`);

describe('what is known of a key result for evidence and use', () => {
  it('is whether it validates: by a study, or by the category evidence where nothing is launched', () => {
    assert.equal(of('title: Pilot study with 40 patients').validation, true);
    assert.equal(of('title: Answers, category: evidence').validation, true);
    assert.equal(of('title: Launch the model, category: evidence').validation, true);
    assert.equal(of('title: Launch the model, evidence: { design: cohort }').validation, true);
    assert.equal(of('title: Launch the model in the pilot').validation, false);
    assert.equal(of('title: Launch the validation dashboard to 40 clinicians').validation, true);
    assert.equal(of('title: Launch the model that was validated prospectively').validation, false);
    assert.equal(of('title: Roll out clinical evidence reports').validation, true);
    assert.equal(of('title: 30-day readmissions from 18% to 15%').validation, false);
  });

  it('is whether it is evidence: what validates, or a result in health', () => {
    assert.equal(of('title: Answers, category: evidence').evidence, true);
    assert.equal(of('title: 30-day readmissions from 18% to 15%').evidence, true);
    assert.equal(of('title: Answers, category: outcome').evidence, true);
    assert.equal(of('title: Answers, category: [outcome, adoption]').evidence, true);
    assert.equal(of('title: Use of the adherence tracker by 60% of patients').evidence, false);
    assert.equal(of('title: Answers, category: operational').evidence, false);
    assert.equal(of('title: Clinicians use the sepsis alert in 80% of cases').evidence, false);
  });

  it('is whether it claims an effect that it does not measure from where to where, with its source', () => {
    const title = 'title: The app reduces readmissions by 20%';
    assert.equal(of(title).claim, true);
    assert.equal(of(`${title}, baseline: 10, target: 8, measure: { source: EHR }`).claim, false);
    assert.equal(of(`${title}, baseline: 10, target: 8`).claim, true);
    assert.equal(of(`${title}, target: 8, measure: { source: EHR }`).claim, true);
    assert.equal(of('title: Readmissions').claim, false);
  });

  it('is whether it asks for more use of what changes care', () => {
    const use = 'title: Clinicians use the sepsis alert in 80% of cases';
    assert.equal(of(use).clinicalUse, true);
    assert.equal(of(`${use}, direction: increase`).clinicalUse, true);
    assert.equal(of(`${use}, direction: decrease`).clinicalUse, false);
    assert.equal(of(`${use}, type: milestone`).clinicalUse, false);
    assert.equal(of(`${use}, category: [adoption, interoperability]`).clinicalUse, false);
    assert.equal(of(`${use}, category: adoption, type: milestone`).clinicalUse, false);
    assert.equal(of('title: Complete adoption of the sepsis alert by March 2027').clinicalUse, false);
    assert.equal(of('title: Clinicians reach a satisfaction of 90%').clinicalUse, false);
    assert.equal(of('category: adoption').clinicalUse, true);
    assert.equal(of('title: Use of online scheduling from 40% to 60% of patients').clinicalUse, false);
    assert.equal(of('title: Launch the sepsis alert to 200 clinicians').clinicalUse, false);
    assert.equal(of('title: Launch the sepsis alert, category: adoption').clinicalUse, true);
    assert.equal(of('title: 30-day readmissions from 18% to 15%').clinicalUse, false);
  });

  it('is what its title and unit, and apart from them its definition, speak of', () => {
    const { topics, definition } = of('title: Use, unit: alerts, measure: { definition: Faster invoices }');
    assert.deepEqual(topics, { alert: true });
    assert.deepEqual(definition, { administrative: true, office: true });
    assert.deepEqual(of('title: Use, measure: { source: EHR }').definition, undefined);
    assert.deepEqual(of('title: Sepsis alerts').topics, { alert: true });
    assert.deepEqual(of('id: KR-1').topics, {});
  });

  it('is its roles, declared ones first, what it validates, and what its title speaks of', () => {
    const { roles, validates, login, launch, ai } = of(
      'title: Nurses log in 3 times a day, segments: [physician], validates: [KR-2, KR-3]',
    );
    assert.deepEqual(
      [roles, validates],
      [
        ['physician', 'nurse'],
        ['KR-2', 'KR-3'],
      ],
    );
    assert.deepEqual([login, launch, ai], [true, false, false]);
    const other = of('title: Launch the AI model');
    assert.deepEqual([other.login, other.launch, other.ai, other.validates], [false, true, true, []]);
    assert.deepEqual(of('id: KR-1').roles, []);
  });
});

describe('what is known of an objective', () => {
  const withKeyResult = (keys: string) => goalOf(`title: Faster invoices\nkey_results: [{ ${keys} }]`);

  it('is whether it speaks of AI, in its title or in a key result', () => {
    assert.equal(goalOf('title: Launch the AI model').ai, true);
    assert.equal(goalOf('title: Launch the AI model').mentionsAi, true);
    assert.deepEqual(withKeyResult('title: The AI model answers 90%').ai, false);
    assert.equal(withKeyResult('title: The AI model answers 90%').mentionsAi, true);
    assert.equal(withKeyResult('title: Answers, category: ai').mentionsAi, true);
    assert.equal(withKeyResult('title: Answers, category: operational').mentionsAi, false);
  });

  it('is whether it speaks of care: as it says, by its people, or by a key result', () => {
    assert.equal(goalOf('title: Faster invoices\nclinical: true').mentionsCare, true);
    assert.equal(goalOf('title: Faster invoices\nclinical: false').mentionsCare, false);
    assert.equal(goalOf('title: Nurses have time').mentionsCare, true);
    assert.equal(goalOf('title: Engineers have time').mentionsCare, false);
    for (const category of ['safety', 'evidence', 'outcome'])
      assert.equal(withKeyResult(`title: Answers, category: ${category}`).mentionsCare, true, category);
    assert.equal(withKeyResult('title: Answers, category: [operational, safety]').mentionsCare, true);
    assert.equal(withKeyResult('title: Answers, category: operational').mentionsCare, false);
    assert.equal(withKeyResult('title: Answers, segments: [nurse]').mentionsCare, true);
  });

  it('is whether it has a day, written or told', () => {
    assert.equal(goalOf('title: Faster invoices').dated, false);
    assert.equal(goalOf('title: Faster invoices by March 2027').dated, true);
    assert.equal(goalOf('title: Faster invoices\ndue: 2027-03-01').dated, true);
  });

  it('is whether it claims an effect without the study that shows it', () => {
    assert.equal(goalOf('title: Our app reduces readmissions by 20%').claim, true);
    assert.equal(goalOf('title: Our app reduces readmissions by 20% in a randomised trial').claim, false);
    assert.equal(goalOf('title: Faster invoices').claim, false);
  });

  it('is nothing of these without a title', () => {
    const { title, roles, topics, safety, ai, launch, claim, dated, mentionsCare } = goalOf('id: O-1');
    assert.deepEqual([title, roles, topics], [undefined, [], {}]);
    assert.deepEqual([safety, ai, launch, claim, dated, mentionsCare], Array(6).fill(false));
  });
});
