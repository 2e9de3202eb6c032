import * as l10n from '../../base/l10n.ts';
import { removeComment, replaceComment } from '../../document/edit-comment.ts';
import type { EngineRule, Fix } from '../../lint/rule.ts';

export const unusedSuppression: EngineRule = {
  id: 'okr/unused-suppression',
  level: 'engine',
  summary: 'An `okr-ignore` comment that no longer covers anything, or names no rule that exists.',
  why: 'A comment that is left behind will hide the next real finding in its place without anybody having decided so.',
  severity: 'info',
  tier: 'core',
  references: [],

  fixes({ span, data }, source) {
    const { rule, unknown, suggestion } = data as { rule?: string; unknown?: boolean; suggestion?: string };
    const comment = source.text.slice(span.start, span.end);
    const others = rule === undefined ? undefined : withoutRule(comment, rule);
    const removal: Fix =
      others === undefined
        ? {
            title: l10n.t('Remove this comment'),
            edits: removeComment(source, span),
            safe: rule !== undefined && !unknown,
          }
        : {
            title: l10n.t('Remove {rule} from this comment', { rule: rule ?? '' }),
            edits: replaceComment(span, others),
          };
    if (rule === undefined || suggestion === undefined) return [removal];
    const renamed = replaceComment(span, comment.replace(rule, suggestion));
    return [{ title: l10n.t('Change to {suggestion}', { suggestion }), edits: renamed }, removal];
  },
};

/** The comment without one of its rules; undefined when it names no other. */
function withoutRule(comment: string, rule: string): string | undefined {
  const mark = /^#\s*okr-ignore(?:-file)?:?/.exec(comment)?.[0] ?? '';
  const reason = comment.search(/\s--(?:\s|$)/);
  const list = comment.slice(mark.length, reason < 0 ? comment.length : reason);
  const others = list.split(/[\s,]+/).filter((word) => word !== '' && word !== rule);
  if (others.length === 0) return undefined;
  const separator = list.includes(',') ? ', ' : ' ';
  return `${mark} ${others.join(separator)}${reason < 0 ? '' : comment.slice(reason)}`;
}
