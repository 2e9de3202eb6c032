import assert from 'node:assert/strict';
import type { Hover, MarkupContent } from 'vscode-languageserver';
import { positionOf, TestClient } from './client.ts';

const uri = 'file:///w/a.okr.yaml';
const text = `product: { clinical: true, vertical: ehr }
regulatory:
  hipaa: { role: business-associate, baa_status: pending }
  fda: { status: wellness, class: III, pathway: 510k }
breach: { clock: [hipaa-60d, gdpr-72h] }
objectives:
  - title: A
    key_results:
      - { title: B, category: adoption }
`;

describe('hovers on values', () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.start();
    await client.open(uri, text);
  });
  after(() => client.stop());

  /** The bold openings of the paragraphs on the value, and how many facts are told. */
  const told = async (part: string): Promise<readonly string[]> => {
    const found = await client.request<Hover | null>('textDocument/hover', uri, {
      position: positionOf(text, part, 1),
    });
    const { value: all = '' } = (found?.contents as MarkupContent | undefined) ?? {};
    const value = all.split('\n\n---\n\n').at(-1) ?? '';
    const facts = value.split('\n').filter((line) => line.startsWith('- ')).length;
    return [...[...value.matchAll(/^\*\*(.*?)\*\*/gm)].map(([, bold = '']) => bold), `${facts} facts`];
  };

  it('tell what the file is taken for, on the product', async () => {
    const found = await client.request<Hover>('textDocument/hover', uri, {
      position: positionOf(text, 'product', 1),
    });
    const { value } = found.contents as MarkupContent;
    assert.deepEqual(
      value.split('\n').filter((line) => line.startsWith('- ')),
      [
        '- clinical: yes',
        '- patient data (PHI): yes',
        '- AI: no',
        '- medical device: no',
        '- EU, EEA or UK: no',
      ],
    );
  });

  it('tell on a finding the law of the place where the file is used', async () => {
    const factsIn = async (code: string): Promise<string> => {
      const used = `jurisdictions: [${code}]\n${text.replace(/clock: .*\]/, 'clock: []')}`;
      const place = `file:///w/in-${code}.okr.yaml`;
      await client.open(place, used);
      await client.pull(place);
      const position = positionOf(used, 'breach', 1);
      const found = await client.request<Hover>('textDocument/hover', place, { position });
      const about = (found.contents as MarkupContent).value.split('\n\n---\n\n');
      return about.find((each) => each.startsWith('**privacy/no-breach-plan**')) ?? 'none';
    };
    const british = await factsIn('GB');
    assert.match(british, /\(GDPR Art\. 33/);
    assert.doesNotMatch(british, /CFR/);
    const american = await factsIn('US');
    assert.match(american, /45 CFR 164\.404/);
    assert.doesNotMatch(american, /GDPR Art/);
  });

  it('tell the law that the value is', async () => {
    // The finding here has told the other.
    assert.deepEqual(await told('510k'), ['510k', '510(k) clearance', '1 facts']);
    assert.deepEqual(await told('business-associate'), [
      'business-associate',
      'Business associate agreement',
      '2 facts',
    ]);
    assert.deepEqual(await told('ehr }'), ['ehr', 'EHR', '1 facts']);
  });

  it('tell the law of the key that the value is part of', async () => {
    assert.deepEqual(await told('hipaa-60d'), ['hipaa-60d', 'HIPAA Breach Notification Rule', '6 facts']);
    assert.deepEqual(await told('gdpr-72h'), ['gdpr-72h', 'GDPR', '4 facts']);
    assert.deepEqual(await told('wellness'), ['wellness', 'General wellness', '1 facts']);
  });

  it('tell the only law of the key', async () => {
    assert.deepEqual(await told('III'), ['III', 'FDA device classes', '3 facts']);
    assert.deepEqual(await told('pending'), ['pending', 'Business associate agreement', '2 facts']);
  });

  it('tell what belongs to a kind of product', async () => {
    const found = await client.request<Hover>('textDocument/hover', uri, {
      position: positionOf(text, 'ehr }', 1),
    });
    const { value } = found.contents as MarkupContent;
    for (const part of [
      'Often measured: Documentation time',
      'Law and standards: ONC certification and HTI-1; FHIR;',
      'Ask first: Clinical staff; IT',
      'Checked in particular: vertical/ehr-interop',
      '`okr-ehr`',
    ])
      assert.ok(value.includes(part), `${part} in ${value}`);
  });

  it('tell the place that a code stands for', async () => {
    const places = 'file:///w/places.okr.yaml';
    const states = 'jurisdictions: [US-CA, DE]\nregulatory:\n  states:\n    US-OH: { status: TODO }\n';
    await client.open(places, states);
    const names = ['US-CA', 'DE', 'US-OH'].map(async (code) => {
      const position = positionOf(states, code, 1);
      const found = await client.request<Hover>('textDocument/hover', places, { position });
      return (found.contents as MarkupContent).value.split(/: One|\n/)[0];
    });
    assert.deepEqual(await Promise.all(names), [
      '**US-CA**: California',
      '**DE**: Germany',
      '**US-OH (Ohio)**',
    ]);
  });

  it('tell no law where the value is a plain word', async () =>
    assert.deepEqual(await told('adoption'), ['adoption', '0 facts']));
});

describe('hovers in a large file', () => {
  const large = 'file:///w/large.okr.yaml';
  const goals = Array.from(
    { length: 700 },
    (_, at) =>
      `  - title: Safer care ${at}\n    key_results:\n      - { title: Waits on ward ${at}, owner: Ana Ruiz }\n`,
  );
  const body = `objectives:\n${goals.join('')}`;
  let client: TestClient;
  before(async () => {
    client = await TestClient.start();
    await client.open(large, body);
  });
  after(() => client.stop());

  const hovered = async (version: string): Promise<string> => {
    const position = positionOf(version, 'Waits on ward 7,', 1);
    const found = await client.request<Hover | null>('textDocument/hover', large, { position });
    return (found?.contents as MarkupContent | undefined)?.value ?? '';
  };
  const finding = 'okr/missing-target';

  it('tell why once there is an analysis, and what needs none before', async () => {
    assert.ok((await hovered(body)).includes(finding));
    const position = positionOf(body, 'Safer care 9\n', 1);
    const changing = client.change(large, { range: { start: position, end: position }, text: 'b' });
    const version = body.replace('Safer care 9\n', 'Sbafer care 9\n');
    const early = hovered(version);
    await changing;
    assert.ok(!(await early).includes(finding));
    await client.pull(large);
    assert.ok((await hovered(version)).includes(finding));
  });
});
