import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { configKeys, type KeyInfo, okrKeys } from '../../server/src/document/keys.ts';
import { nearest } from '../../server/src/document/nearest.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const schema = (name: string) => JSON.parse(read(`schemas/${name}.schema.json`));

/** The names that are read for each canonical key, by where it stands. */
const aliases: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  root: {
    cycle: ['quarter', 'period'],
    objectives: ['okrs', 'company_objectives', 'company_okrs'],
    owner: ['owner_id', 'responsible', 'dri'],
  },
  objective: {
    title: ['objective', 'name', 'statement', 'description'],
    owner: ['owner_id', 'responsible', 'dri'],
    parent: ['supports', 'contributes_to', 'aligned_to'],
    due: ['deadline', 'target_date', 'end', 'period_end'],
    key_results: ['keyResults', 'krs', 'key-results'],
  },
  keyResult: {
    title: ['kr', 'description', 'statement', 'name', 'metric'],
    baseline: ['start', 'start_value', 'from'],
    target: ['target_value', 'goal', 'to'],
    current: ['current_value', 'actual'],
    owner: ['owner_id', 'responsible', 'dri'],
    due: ['deadline', 'target_date', 'end', 'period_end'],
    check_ins: ['checkins'],
  },
};

describe('the schemas', () => {
  for (const name of ['okr', 'config'])
    it(`describe every key, definition and value of ${name}`, () => {
      assert.deepEqual([...undescribed(schema(name))], []);
    });

  it('validate a whole file for other editors', () => {
    const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
    ajv.addVocabulary(['enumDescriptions', 'x-alias-of']);
    const validate = ajv.compile(schema('okr'));
    const example = parse(read('test/fixtures/every-key.okr.yaml'));
    assert.equal(validate(example), true);
    assert.equal(validate({ ...example, objectives: [{ key_results: [{ category: 'speed' }] }] }), false);
    assert.equal(validate({ cycle: '2027-Q1' }), false);
  });
});

describe('okrKeys', () => {
  it('knows every alias of the format', () => {
    for (const [definition, keys] of Object.entries(aliases)) {
      const found: Record<string, string[]> = {};
      for (const [name, { aliasOf }] of okrKeys.keysOf(definition))
        if (aliasOf !== undefined) found[aliasOf] = [...(found[aliasOf] ?? []), name];
      assert.deepEqual(found, keys);
    }
  });

  it('holds no canonical key that the example of every key leaves out', () => {
    const used = new Set(usedKeys(parse(read('test/fixtures/every-key.okr.yaml')), 'root'));
    assert.deepEqual(
      [...canonicalKeys('root')].filter((key) => !used.has(key)),
      [],
    );
  });

  it('describes a key by its path', () => {
    assert.deepEqual(okrKeys.describe(['objectives', 'key_results', 'direction']), {
      description: 'Which way is better: increase, decrease or maintain.',
      type: 'text',
      values: [
        { value: 'increase', description: 'More is better.' },
        { value: 'decrease', description: 'Less is better.' },
        { value: 'maintain', description: 'Must stay where it is; met or not met.' },
      ],
    });
    assert.deepEqual(okrKeys.describe(['key_results', 'check_ins'], 'objective'), {
      description: 'Values over time, newest last.',
      type: 'list',
      children: 'checkIn',
    });
    assert.equal(okrKeys.describe(['okrs', 'krs', 'due'])?.form, 'when');
    assert.equal(okrKeys.describe(['objectives'])?.required, true);
    assert.equal(okrKeys.describe(['regulatory', 'states', 'US-OH', 'reviewed'])?.form, 'date');
  });

  it('knows nothing of what the format does not name', () => {
    for (const path of [[], ['colour'], ['status', 'x'], ['*'], ['constructor'], ['notes', 'x']])
      assert.equal(okrKeys.describe(path), undefined);
    assert.equal(okrKeys.definitionAt(['status']), undefined);
  });

  it('offers the values of a single name or a list of names', () => {
    const values = (path: string[]) => okrKeys.describe(path)?.values?.map(({ value }) => value);
    assert.equal(values(['objectives', 'key_results', 'category'])?.[0], 'safety');
    assert.deepEqual(values(['product', 'clinical']), ['yes', 'no', 'true', 'false']);
    assert.equal(values(['product', 'vertical'])?.length, 15);
  });

  it('finds the keys below a path', () => {
    assert.equal(okrKeys.definitionAt([]), 'root');
    assert.equal(okrKeys.definitionAt(['ai', 'drift']), 'drift');
    assert.deepEqual(
      [...okrKeys.keysOf('scorecard')].map(([name]) => name),
      ['covered_elsewhere'],
    );
    assert.equal(okrKeys.keysOf('owner').has('*'), false);
  });

  it('names keys by their canonical name', () => {
    assert.equal(okrKeys.canonicalKey('objective', 'krs'), 'key_results');
    assert.equal(okrKeys.canonicalKey('objective', 'title'), 'title');
    assert.equal(okrKeys.canonicalKey('objective', 'colour'), 'colour');
  });

  it('tells unknown keys from those of the author', () => {
    for (const key of ['target', 'goal', 'notes', 'tags', 'x-team'])
      assert.equal(okrKeys.isKnown('keyResult', key), true);
    assert.equal(okrKeys.isKnown('keyResult', 'tagret'), false);
    assert.equal(okrKeys.isKnown('states', 'US-OH'), true);
    assert.equal(okrKeys.suggestKey('keyResult', 'tagret'), 'target');
    assert.equal(okrKeys.suggestKey('keyResult', 'colour'), undefined);
    assert.equal(okrKeys.suggestKey('objective', 'keyresult'), 'key_results');
  });
});

describe('configKeys', () => {
  it('describes settings and rules by their path', () => {
    assert.deepEqual(configKeys.describe(['rules', 'okr/vanity-metric'])?.form, 'ruleSetting');
    assert.equal(configKeys.describe(['overrides', 'rules', 'okr/vanity-metric'])?.values?.[0]?.value, 'off');
    assert.equal(configKeys.describe(['profile'])?.values?.length, 3);
  });
});

describe('nearest', () => {
  it('finds the closest word within the limit', () => {
    assert.equal(nearest('gardrail', ['metric', 'guardrail']), 'guardrail');
    assert.equal(nearest('SAFETY', ['safety']), 'safety');
    assert.equal(nearest('speed', ['safety', 'workflow']), undefined);
    assert.equal(nearest('outcomess', ['outcome'], 1), undefined);
    assert.equal(nearest('cat', ['cart', 'cat', 'bat']), 'cat');
  });

  it('does not take another short word for a slip', () => {
    assert.equal(nearest('ad', ['no', 'id']), 'id');
    assert.equal(nearest('ai', ['no']), undefined);
    assert.equal(nearest('', ['a']), undefined);
    assert.equal(nearest('stage', ['tags']), undefined);
    assert.equal(nearest('team', ['need', 'tags']), undefined);
  });

  it('takes two letters the wrong way round for one slip', () => {
    assert.equal(nearest('ttile', ['title']), 'title');
    assert.equal(nearest('deu', ['due']), 'due');
    assert.equal(nearest('tliet', ['title']), undefined);
  });
});

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Places in a schema where a property, a definition or a value has no description. */
function* undescribed(node: Node, at = ''): Generator<string> {
  const described = (part: unknown) => isNode(part) && String(part.description ?? '').length > 3;
  for (const group of ['properties', '$defs'])
    for (const [name, part] of Object.entries((node[group] ?? {}) as Node))
      if (!described(part)) yield `${at}/${group}/${name}`;
  for (const values of [node.enum, node.examples])
    if (Array.isArray(values)) {
      const texts = Array.isArray(node.enumDescriptions) ? node.enumDescriptions : [];
      if (texts.length !== values.length || texts.some((text) => String(text).length < 4))
        yield `${at} values`;
    }
  for (const [key, part] of Object.entries(node)) if (isNode(part)) yield* undescribed(part, `${at}/${key}`);
}

/** Canonical keys as `definition.key`, from a definition down. */
function canonicalKeys(definition: string, seen = new Set<string>()): Set<string> {
  for (const [name, info] of okrKeys.keysOf(definition)) {
    const key = `${definition}.${name}`;
    if (info.aliasOf !== undefined || name === 'notes' || name === 'tags' || seen.has(key)) continue;
    seen.add(key);
    for (const below of belowOf(definition, info)) canonicalKeys(below, seen);
  }
  return seen;
}

/** The definition below a key, and through a map of free keys (`states`) the one below that. */
function belowOf(definition: string, { children }: KeyInfo): string[] {
  if (children === undefined || children === definition) return [];
  const inner = okrKeys.definitionAt(['any'], children);
  return inner === undefined ? [children] : [children, inner];
}

/** The keys that data uses, as `definition.key`. */
function* usedKeys(data: unknown, definition: string): Generator<string> {
  if (Array.isArray(data)) for (const item of data) yield* usedKeys(item, definition);
  if (!isNode(data)) return;
  for (const [key, value] of Object.entries(data)) {
    yield `${definition}.${key}`;
    const below = okrKeys.definitionAt([key], definition);
    if (below !== undefined) yield* usedKeys(value, below);
  }
}

describe('the keys of a map', () => {
  it('have their other names', () => {
    assert.deepEqual(okrKeys.namesOf('keyResult', 'target'), ['target', 'target_value', 'goal', 'to']);
    assert.deepEqual(okrKeys.namesOf('keyResult', 'unit'), ['unit']);
    assert.deepEqual(okrKeys.namesOf('keyResult', 'x-own'), ['x-own']);
  });

  it('stand in an order, each behind those before it under all their names', () => {
    assert.deepEqual(okrKeys.keysBehind('plan', 'day_180'), ['day_360', 'post_launch', 'notes', 'tags']);
    assert.deepEqual(okrKeys.keysBehind('keyResult', 'escalation').slice(0, 3), [
      'check_ins',
      'checkins',
      'guardrails',
    ]);
    assert.deepEqual(okrKeys.keysBehind('plan', 'tags'), []);
    assert.deepEqual(okrKeys.keysBehind('nothing', 'title'), []);
  });
});
