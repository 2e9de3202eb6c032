import * as l10n from '../../base/l10n.ts';
import { replaceComment } from '../../document/edit-comment.ts';
import type { EngineRule } from '../../lint/rule.ts';

export const suppressionWithoutReason: EngineRule = {
  id: 'okr/suppression-without-reason',
  level: 'engine',
  summary: 'An `okr-ignore` comment that does not say why.',
  why: 'Whoever reviews this file has to see why a check does not apply here; without a reason the comment has no effect.',
  severity: 'warning',
  tier: 'core',
  references: [],

  fixes({ span }, { text }) {
    const comment = text
      .slice(span.start, span.end)
      .trimEnd()
      .replace(/[ \t]--$/, '')
      .trimEnd();
    return [{ title: l10n.t('Add a reason'), edits: replaceComment(span, `${comment} -- TODO`) }];
  },
};
