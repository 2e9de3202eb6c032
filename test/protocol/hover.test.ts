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
    assert.deepEqual(await told('hipaa-60d'), ['hipaa-60d', 'HIPAA Breach Notification Rule', '5 facts']);
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

describe('hovers on references', () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.start();
  });
  after(() => client.stop());

  const here = 'file:///w/team/here.okr.yaml';
  const heart = `product: { id: heart, name: Heart, vertical: telehealth }
cycle: 2027-Q1
risks:
  - { id: R-1, text: Calls at night, mitigated_by: [KR-1, KR-2, KR-9] }
objectives:
  - id: O-1
    title: Fewer *long* waits
    parent: ../board.okr.yaml#O-7
    key_results:
      - id: KR-1
        title: Share of calls answered in time
        category: workflow
        baseline: 60%
        target: 80%
        current: 70%
      - id: KR-2
        title: Adverse events stay at or below 0.1%
        category: safety
        type: guardrail
        current: 0.12%
        guardrails: [{ metric: KR-1 }]
`;
  const board = `cycle: 2027-Q1
objectives:
  - id: O-7
    title: Care at home
    key_results:
      - { id: KR-7, title: Days at home, baseline: 10, target: 20, current: 12 }
`;
  const told = async (part: string): Promise<string | undefined> => {
    const position = positionOf(heart, part, 1);
    const found = await client.request<Hover | null>('textDocument/hover', here, { position });
    return (found?.contents as MarkupContent | undefined)?.value;
  };

  it('tell what they lead to', async () => {
    await client.open('file:///w/board.okr.yaml', board);
    await client.pull('file:///w/board.okr.yaml');
    await client.open(here, heart);
    await client.pull(here);
    assert.equal(
      await told('KR-1, KR-2'),
      '**KR-1** (key result, workflow): Share of calls answered in time\n\n70%, 50% of the way',
    );
    assert.equal(
      await told('KR-2, KR-9'),
      '**KR-2** (key result, safety): Adverse events stay at or below 0.1%\n\n0.12%, outside its limit',
    );
    assert.equal(await told('KR-1 }]'), await told('KR-1, KR-2'));
    assert.equal(
      await told('../board.okr.yaml#O-7'),
      '**O-7** (objective): Care at home\n\n20% of the way\n\nIn `../board.okr.yaml`',
    );
    assert.match((await told('KR-9')) ?? '', /^\*\*okr\/broken-reference\*\*: [^*]*$/);
  });
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

describe('hovers on keys', () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.start();
  });
  after(() => client.stop());

  const hovered = async (source: string, part: string): Promise<string | undefined> => {
    const at = `file:///w/${part}.okr.yaml`;
    await client.open(at, source);
    const found = await client.request<Hover | null>('textDocument/hover', at, {
      position: positionOf(source, part, 1),
    });
    return (found?.contents as MarkupContent | undefined)?.value;
  };

  it('tell of risks the standard on risks, and of what is in one no law again', async () => {
    const risks = 'risks:\n  - { id: R-1, severity: high }\nobjectives: []\n';
    const all = await hovered(risks, 'risks');
    assert.ok(all?.includes('ISO 14971') && !all.includes('Unique device'));
    assert.doesNotMatch((await hovered(risks, 'severity')) ?? '', /ISO 14971|Unique device/);
  });

  it('say what an alias stands for, and what a value means that completion offers', async () => {
    const goal =
      'objectives:\n  - title: A\n    key_results:\n      - { title: B, goal: 5, standard: DICOM }\n';
    assert.match((await hovered(goal, 'goal:')) ?? '', /\*\*goal\*\*: Alias of `target`\. Value to reach/);
    assert.match((await hovered(goal, 'DICOM')) ?? '', /^\*\*DICOM\*\*: Medical images/);
  });

  it('tell a fact of several laws once', async () => {
    const duties = 'regulatory:\n  hipaa: { role: covered-entity }\nobjectives: []\n';
    const all = (await hovered(duties, 'hipaa')) ?? '';
    assert.ok(all.includes('**HIPAA**') && all.includes('**HIPAA Privacy Rule**'));
    const facts = all.split('\n').filter((line) => line.startsWith('- '));
    assert.ok(facts.length > 3);
    assert.equal(new Set(facts).size, facts.length);
  });

  it('say of a value what it means, once and in full', async () => {
    const limit = 'objectives:\n  - title: A\n    key_results:\n      - { title: B, type: guardrail }\n';
    assert.equal(
      await hovered(limit, 'guardrail'),
      '**Guardrail**: A limit that must hold while other goals are pursued; breaking it pauses them.',
    );
    const flag = 'product: { clinical: true }\nobjectives: []\n';
    assert.equal(await hovered(flag, 'true'), '**true**: The same as yes: it applies.');
    const vendor = 'product: { phi: no }\nobjectives: []\n';
    assert.match(
      (await hovered(vendor, 'no }')) ?? '',
      /^\*\*no\*\*: The same as none: it holds no patient data\./,
    );
  });

  it('know a person who advises', async () => {
    const board = 'owner: jo.park\nadvisory_board: [{ role: physician, name: jo.park }]\nobjectives: []\n';
    assert.match((await hovered(board, 'name: jo'.slice(6))) ?? '', /jo\.park/);
  });
});

describe('hovers on names', () => {
  const own = `cycle: 2027-Q1
owner: ines.moreau
risks:
  - { id: R-1, text: Missed alert, mitigated_by: [KR-1] }
objectives:
  - id: O-1
    title: Calm nights
    owner: jo.park
    key_results:
      - { id: KR-1, title: Missed alerts, category: safety, owner: jo.park }
      - { id: KR-2, title: Falls, owner: sam.ortiz, due: 2027-Q1 }
`;
  const files = {
    '/w/team/b.okr.yaml':
      'objectives:\n  - { id: O-1, title: Below, owner: jo.park, parent: ../a.okr.yaml#O-1 }\n',
  };
  let client: TestClient;
  before(async () => {
    client = await TestClient.start(files);
    await client.open(uri, own);
    await client.pull(uri);
    await client.connection.sendRequest('workspace/symbol', { query: '' });
  });
  after(() => client.stop());

  const value = async (part: string, shift = 1): Promise<string | undefined> => {
    const position = positionOf(own, part, shift);
    const found = await client.request<Hover | null>('textDocument/hover', uri, { position });
    const { value: all } = (found?.contents as MarkupContent | undefined) ?? {};
    return all?.split('\n\n---\n\n').at(-1);
  };

  it('say what an id is of, and who refers to it', async () => {
    assert.equal(
      await value('id: KR-1', 5),
      '**KR-1** (key result, safety): Missed alerts\n\n1 reference leads here.',
    );
    assert.equal(
      await value('id: O-1', 5),
      '**O-1** (objective): Calm nights\n\n1 reference leads here.\n\nIn `team/b.okr.yaml`',
    );
    assert.equal(await value('id: R-1', 5), '**R-1** (risk): Missed alert\n\nNothing refers to it.');
  });

  it('say what a person owns, here and in other files', async () => {
    assert.equal(
      await value('jo.park'),
      '**jo.park** owns 1 objective and 1 key result.\n\nAlso in `team/b.okr.yaml`',
    );
    assert.equal(await value('ines'), '**ines.moreau** owns this file.');
  });

  it('say the days of the cycle, and how many are left', async () => {
    assert.equal(await value('2027-Q1'), '2027-01-01 to 2027-03-31, 58 days left');
    assert.equal(await value('due: 2027-Q1', 7), undefined);
  });

  it('say when a cycle begins that is still to come, at its days too', async () => {
    const cycle = 'cycle: { name: Spring, start: 2027-04-15, end: 2027-06-30 }';
    const spring = `${cycle}\nobjectives: []\n`;
    const other = 'file:///w/spring.okr.yaml';
    await client.open(other, spring);
    await client.pull(other);
    for (const word of ['Spring', '2027-04-15', '2027-06-30']) {
      const found = await client.request<Hover | null>('textDocument/hover', other, {
        position: positionOf(spring, word, 1),
      });
      const shown = found?.contents as MarkupContent | undefined;
      assert.equal(shown?.value, '2027-04-15 to 2027-06-30, begins in 73 days', word);
    }
  });
});
