import assert from 'node:assert/strict';
import { lint } from '../../server/src/lint/engine.ts';
import type { LocatedFinding } from '../../server/src/lint/rule.ts';
import { defaultSettings } from '../../server/src/lint/severity.ts';
import { siblingFactsOf } from '../../server/src/lint/siblings.ts';
import { rules } from '../../server/src/rules/registry.ts';
import { today } from './harness.ts';

const settings = defaultSettings;

/** What is found in a file beside another one of its product and cycle. */
export function findingsBeside(other: string, text: string): readonly LocatedFinding[] {
  const sibling = siblingFactsOf('b.okr.yaml', lint([], other, { settings, today }).facts);
  assert.ok(sibling, 'the other file names its product and cycle');
  return lint(rules, text, { settings, today, siblings: [sibling] }).findings;
}
