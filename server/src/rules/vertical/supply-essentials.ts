import * as l10n from '../../base/l10n.ts';
import { listed } from '../../base/listed.ts';
import { MESSAGE_LENGTH } from '../../base/shortened.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { addBlock } from '../add-block.ts';
import { addKeyResults } from '../add-key-results.ts';
import { goalsOf, isStarted } from './goals.ts';
import { essentials, unbalanced, untraced } from './supplies.ts';

export const supplyEssentials: DocumentRule = {
  id: 'vertical/supply-essentials',
  level: 'document',
  titles: true,
  summary: 'A supply product whose goals and initiatives leave out part of what every stock needs.',
  why: 'Forecasts and automatic orders rest on plain things: what is on the shelf, until when, from whom, at what price. A gap there undoes the rest.',
  severity: 'info',
  tier: 'second',
  references: ['S2:66-70'],
  absence: true,

  *check(document, { signals }) {
    if (signals.vertical !== 'supply' || !isStarted(document)) return;
    const texts = [
      ...[...goalsOf(document)].map(({ title }) => title),
      ...document.objectives.flatMap(({ initiatives }) => initiatives ?? []),
      ...(document.header?.scorecard?.covered_elsewhere ?? []).map((name) => name.replace(/[-_]/g, ' ')),
    ];
    const told = toldElsewhere(document);
    const missing = essentials.filter(
      ({ name, words }) => !told.has(name) && !texts.some((text) => words.test(text)),
    );
    if (missing.length === 0) return;
    const names = missing.map(({ name }) => name);
    yield {
      message: messageFor(names),
      span: document.objectivesKey,
      data: names,
    };
  },

  fixes({ data }, source) {
    const missing = data as readonly [string];
    const [first] = missing;
    const names = missing.map((name) => `${name.replaceAll(' ', '-')}: TODO`).join(', ');
    return [
      {
        title: l10n.t('Add a key result on {topic}', { topic: l10n.t(first) }),
        edits: addKeyResults(source, 0, [goal(first)]),
      },
      {
        title: l10n.t('Say that others cover it'),
        edits: addBlock(source, `scorecard: { covered_elsewhere: { ${names} } }\n`),
        choice: true,
      },
    ];
  },
};

/** What the other rules on supply ask for already. */
function toldElsewhere(document: Parameters<typeof untraced>[0]): ReadonlySet<string> {
  const missing = unbalanced(document)?.missing ?? [];
  return new Set([
    ...(untraced(document) ? ['lots and recalls'] : []),
    ...(missing.includes('stock-outs') ? ['stock levels'] : []),
    ...(missing.includes('expired stock') ? ['expiry'] : []),
  ]);
}

/** As many as a message has room for where it cannot name all. */
const SHOWN = 2;

function messageFor(missing: readonly string[]): string {
  const names = missing.map((name) => l10n.t(name));
  const inFull = l10n.t(
    'No goal covers {names}; add what is yours, and name the rest in scorecard.covered_elsewhere.',
    { names: listed(names) },
  );
  if (inFull.length <= MESSAGE_LENGTH) return inFull;
  return l10n.t(
    'No goal covers {names} and {count} more basics of supply; add what is yours, and name the rest in scorecard.covered_elsewhere.',
    { names: names.slice(0, SHOWN).join(', '), count: names.length - SHOWN },
  );
}

function goal(name: string): string {
  return `id: KR-TODO\ntitle: ${titles[name] ?? 'TODO'}\ncategory: operational\nbaseline: TODO\ntarget: TODO\nunit: "%"\nowner: TODO\n`;
}

const titles: Readonly<Record<string, string>> = {
  'stock levels': 'Items whose stock level in the system matches the shelf',
  expiry: 'Items with an expiry date that are used or moved before it',
  'purchase orders': 'Share of purchase orders that need no manual step',
  'vendor catalogues': 'Items bought from a current vendor catalogue',
  'price comparison': 'Orders placed after a price comparison',
  budget: 'Departments within their supply budget',
  'lots and recalls': 'Recalled lots located within 24 hours',
  usage: 'Items whose usage is recorded at the point of care',
  'cost per procedure': 'Procedures with a known supply cost per procedure',
};
