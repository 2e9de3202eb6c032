import assert from 'node:assert/strict';
import type { Hover, MarkupContent } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { positionOf, TestClient } from './client.ts';

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

  it('show the name of a folder as it is, whatever Markdown would read in it', async () => {
    const folder = 'x` [log in](https:/evil.example) `y';
    const ward = URI.file(`/w/${folder}/ward.okr.yaml`).toString();
    await client.open(ward, board.replace('O-7', 'O-8'));
    await client.pull(ward);
    const referring = heart.replace('../board.okr.yaml#O-7', 'O-8');
    const uri = 'file:///w/team/there.okr.yaml';
    await client.open(uri, referring);
    await client.pull(uri);
    const hover = async (position: object, of = uri): Promise<string> => {
      const found = await client.request<Hover>('textDocument/hover', of, { position });
      return (found.contents as MarkupContent).value;
    };
    assert.match(
      await hover(positionOf(referring, 'O-8', 1)),
      /\n\nIn `` \.\.\/x` \[log in\]\(https:\/evil\.example\) `y\/ward\.okr\.yaml ``$/,
    );
    const target = board.replace('O-7', 'O-6');
    await client.open('file:///w/target.okr.yaml', target);
    const names = URI.file(`/w/${folder}/names.okr.yaml`).toString();
    await client.open(names, 'objectives: [{ id: O-5, title: A, parent: ../../target.okr.yaml#O-6 }]\n');
    await client.pull(names);
    await client.pull('file:///w/target.okr.yaml');
    assert.match(
      await hover(positionOf(target, 'O-6', 1), 'file:///w/target.okr.yaml'),
      /\n\nIn `` x` \[log in\]\(\S+ `y\/names\.okr\.yaml ``$/,
    );
  });
});
