import * as l10n from '../../base/l10n.ts';
import { shortened } from '../../base/shortened.ts';
import { replaceScalar } from '../../document/edit.ts';
import { readObjective } from '../../document/model.ts';
import type { Field } from '../../document/shape.ts';
import { isWithinFlow, type ScalarNode } from '../../document/syntax.ts';
import { misreadings } from '../../document/trap-reasons.ts';
import type { Finding, SourcePart, SourceRule } from '../../lint/rule.ts';
import { objectivesIn } from '../parts.ts';

export const commentInValue: SourceRule = {
  id: 'okr/comment-in-value',
  level: 'source',
  summary:
    'A title or target that is cut off at ` #`, where YAML starts a comment, or a text of which that leaves nothing.',
  why: 'YAML drops everything after a space and a `#`, so everyone who reads the file by a tool sees half a sentence.',
  severity: 'warning',
  tier: 'core',
  safeFixes: true,
  references: [],
  ofText: true,

  *check(part) {
    yield* wholeValues(part);
    const starts = new Map(
      part.parsed.comments
        .filter(({ text }) => /^#[^\s#=*~-]/.test(text) && !/^#okr-ignore/.test(text))
        .map((comment) => [comment.span.start, comment]),
    );
    if (starts.size === 0) return;
    for (const node of objectivesIn(part))
      for (const { field, name } of valuesOf(node)) {
        if (/^["'|>]/.test(part.text.slice(field.range.start))) continue;
        const gap = /^[ \t]+/.exec(part.text.slice(field.range.end, field.range.end + 200))?.[0] ?? '';
        const comment = gap ? starts.get(field.range.end + gap.length) : undefined;
        if (!comment) continue;
        const cutOff = beforeComment(comment.text);
        const lost = isWithinFlow(part.parsed.root, field.range.start) ? beforeBracket(cutOff) : cutOff;
        const end = comment.span.start + lost.trimEnd().length;
        yield {
          message:
            name === 'title'
              ? l10n.t(
                  "YAML takes what follows ` #` for a comment, so this title is only '{text}'; put all of it in quotes.",
                  { text: shortened(field.text, 40) },
                )
              : l10n.t(
                  "YAML takes what follows ` #` for a comment, so this target is only '{text}'; put all of it in quotes.",
                  { text: shortened(field.text, 40) },
                ),
          span: { start: field.range.start, end },
        };
      }
  },

  fixes(finding, source) {
    const { span } = finding;
    const text = source.text.slice(span.start, span.end);
    const whole: ScalarNode = { kind: 'scalar', style: 'plain', span, text };
    return [
      {
        title: l10n.t('Put the whole line in quotes'),
        edits: replaceScalar(whole, text),
        safe: true,
      },
    ];
  },
};

/** Values of which a comment leaves nothing. */
function* wholeValues({ parsed }: SourcePart): Iterable<Finding> {
  for (const { span, reason } of parsed.traps)
    if (reason === misreadings.comment)
      yield { message: l10n.t('{reason}; put the value in quotes.', { reason: l10n.t(reason) }), span };
}

interface Value {
  readonly field: Field;
  readonly name: 'title' | 'target';
}

function valuesOf(node: Parameters<typeof readObjective>[0]): Value[] {
  const objective = readObjective(node);
  const keyResults = objective?.key_results?.items ?? [];
  return [
    ...(objective?.title ? [{ field: objective.title, name: 'title' as const }] : []),
    ...keyResults.flatMap(({ title, target }) => [
      ...(title ? [{ field: title, name: 'title' as const }] : []),
      ...(target ? [{ field: target, name: 'target' as const }] : []),
    ]),
  ];
}

/** A `#` with a space on either side starts what is meant as a comment. */
function beforeComment(comment: string): string {
  return comment.split(/\s#(?=\s)/, 1)[0] ?? '';
}

/** What would belong to the value if the comment were none: there, a comma or a bracket ends it. */
function beforeBracket(comment: string): string {
  return /^[^,[\]{}]*/.exec(comment)?.[0] ?? '';
}
