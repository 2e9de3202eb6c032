import assert from 'node:assert/strict';
import { lint } from '../../server/src/lint/engine.ts';
import type { DocumentFacts, KeyResultFacts, ObjectiveFacts } from '../../server/src/lint/facts.ts';
import { defaultSettings } from '../../server/src/lint/severity.ts';
import { today } from '../rules/harness.ts';

/** What is known of a file. */
export function factsIn(text: string): DocumentFacts {
  return lint([], text, { settings: defaultSettings, today }).facts;
}

/** What is known of an objective that has the given lines, without their indentation. */
export function goalOf(lines: string): ObjectiveFacts {
  const [goal] = factsIn(`objectives:\n  - ${lines.replaceAll('\n', '\n    ')}\n`).objectives;
  assert.ok(goal);
  return goal;
}

/** What is known of one key result. */
export function keyResultOf(keyResult: string): KeyResultFacts {
  const [kr] = goalOf(`title: A\nkey_results: [${keyResult}]`).keyResults;
  assert.ok(kr);
  return kr;
}
