import assert from 'node:assert/strict';
import type { Edit } from '../../server/src/document/edit.ts';
import type { Span } from '../../server/src/document/span.ts';
import { lint } from '../../server/src/lint/engine.ts';
import type { LocatedFinding } from '../../server/src/lint/rule.ts';
import type { Settings } from '../../server/src/lint/severity.ts';
import { rules } from '../../server/src/rules/registry.ts';

/** What may be told of the text that a fix wrote: of which fixes, and why. */
const accepted: readonly {
  readonly told: readonly string[];
  readonly after: readonly string[];
  readonly because: string;
}[] = [
  {
    told: ['okr/placeholder'],
    after: rules.map(({ id }) => id),
    because: 'a fix leaves open what only the author knows',
  },
  {
    told: [
      'ai/no-conflict-escalation',
      'ai/no-drift-monitoring',
      'ai/no-equity-metric',
      'ai/training-data-audit',
      'ai/undocumented-decisions',
      'compliance/fda-status-missing',
      'compliance/no-design-controls',
      'privacy/baa-missing',
    ],
    after: ['ai/accuracy-only', 'compliance/fda-pathway-inconsistent', 'compliance/state-privacy'],
    because:
      'a block that begins, and a product that turns out to be a device, are asked for their other parts',
  },
  {
    told: ['governance/missing-owner'],
    after: [
      'okr/comment-in-value',
      'okr/missing-key-results',
      'okr/missing-target',
      'okr/missing-unit',
      'segmentation/umbrella-role',
      'segmentation/unsegmented-users',
    ],
    because:
      'it was told of the objective while the key result was a plain text or had no title, and of the one that is split',
  },
  {
    told: ['governance/missing-owner', 'safety/missing-escalation'],
    after: ['okr/schema'],
    because: 'what is no list cannot be read before, so nothing was asked of the goals in it',
  },
  {
    told: ['safety/not-a-constraint'],
    after: ['safety/alert-without-fatigue-measure'],
    because: 'it is the first safety goal, and whether it limits the others is for the author to say',
  },
  {
    told: ['okr/missing-deadline'],
    after: ['safety/speed-over-safety'],
    because: 'in a file without a cycle every key result beside a dated one is asked for its day',
  },
  {
    told: ['okr/missing-unit'],
    after: ['safety/no-hard-target'],
    because: 'a change in percent hid that the start has no unit',
  },
  {
    told: ['okr/unused-suppression'],
    after: ['okr/suppression-without-reason'],
    because: 'without a reason it had no effect, so nobody looked whether it needs any',
  },
  {
    told: [
      'evidence/adoption-without-validation',
      'workflow/adoption-without-workflow',
      'okr/missing-target',
    ],
    after: ['segmentation/unsegmented-users', 'workflow/training-completion-as-adoption'],
    because: 'only now it is use, and by people in care',
  },
];

/** A fix writes what no rule finds fault with at once: no new finding, hints apart, stands on its text. */
export function assertStands(
  fixing: string,
  edits: readonly Edit[],
  before: string,
  fixed: string,
  request: { readonly settings: Settings; readonly today: string },
): void {
  const old = lint(rules, before, request).findings;
  const { findings } = lint(rules, fixed, request);
  const written = writtenBy(edits);
  const faults = findings.filter(
    ({ rule, severity, span }) =>
      severity !== 'hint' &&
      written.some(({ start, end }) => span.start < end && start < span.end) &&
      count(findings, rule) > count(old, rule) &&
      !accepted.some(({ told, after }) => told.includes(rule) && after.includes(fixing)),
  );
  assert.deepEqual(
    faults.map(({ rule, message }) => `${rule}: ${message}`),
    [],
    `what the fix writes is found fault with:\n${fixed}`,
  );
}

function count(findings: readonly LocatedFinding[], rule: string): number {
  return findings.filter((each) => each.rule === rule).length;
}

/** Where the text of edits stands afterwards. */
function writtenBy(edits: readonly Edit[]): readonly Span[] {
  let moved = 0;
  return edits
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, text }) => {
      const at = start + moved;
      moved += text.length - (end - start);
      return { start: at, end: at + text.length };
    });
}
