import * as l10n from '../base/l10n.ts';
import { answersOf } from './answers.ts';
import { type LocatedFinding, type Rule, ruleMeantBy, type Severity } from './rule.ts';
import type { Directive } from './suppression.ts';

/** A finding that a comment of its file answers, with what that says. */
export interface SuppressedFinding extends LocatedFinding {
  readonly reason: string;
}

export interface Suppressed {
  readonly kept: LocatedFinding[];
  readonly suppressed: SuppressedFinding[];
}

const withoutReason = 'okr/suppression-without-reason';
const unused = 'okr/unused-suppression';

/**
 * Takes apart what `okr-ignore` comments cover, and adds what is to say about the comments themselves.
 * A comment without a reason suppresses nothing: a reviewer must be able to read why.
 */
export function applySuppressions(
  rules: readonly Rule[],
  findings: readonly LocatedFinding[],
  directives: readonly Directive[],
  isReadable: boolean,
  severityOf: (rule: Rule) => Severity | 'off',
): Suppressed {
  if (directives.length === 0) return { kept: [...findings], suppressed: [] };
  const answer = answersOf(directives);
  const used = new Set<string>();
  const suppressed: SuppressedFinding[] = [];
  const kept = findings.filter((finding) => {
    const index = answer(finding);
    const directive = index === undefined ? undefined : directives[index];
    if (!directive) return true;
    used.add(`${index} ${finding.rule}`);
    suppressed.push({ ...finding, reason: directive.reason });
    return false;
  });
  const report = (id: string, directive: Directive, message: string, data: unknown): void => {
    const rule = rules.find((candidate) => candidate.id === id);
    const severity = rule ? severityOf(rule) : 'off';
    if (severity !== 'off') kept.push({ rule: id, severity, message, span: directive.span, path: '', data });
  };
  directives.forEach((directive, index) => {
    if (directive.rules.length === 0)
      report(
        unused,
        directive,
        l10n.t(
          'This comment names no rule, so it has no effect; write okr-ignore, the rule, -- and the reason.',
        ),
        {},
      );
    else if (directive.reason === '')
      report(
        withoutReason,
        directive,
        l10n.t(
          'This comment gives no reason, so it has no effect; write -- and why, for the people who review this file.',
        ),
        {},
      );
    else for (const rule of directive.rules) if (!used.has(`${index} ${rule}`)) reportUnused(rule, directive);
  });
  return { kept, suppressed };

  function reportUnused(rule: string, directive: Directive): void {
    const named = rules.find(({ id }) => id === rule);
    if (!named) {
      const suggestion = ruleMeantBy(rule, rules);
      const message =
        suggestion === undefined
          ? l10n.t("There is no rule '{rule}'; check its name.", { rule })
          : l10n.t("There is no rule '{rule}'; did you mean {suggestion}?", { rule, suggestion });
      report(unused, directive, message, {
        rule,
        unknown: true,
        ...(suggestion && { suggestion }),
      });
    } else if (isReadable && severityOf(named) !== 'off')
      // Nothing is known of what a rule would find that is off; once it is on, the comment is needed again.
      report(
        unused,
        directive,
        directive.rules.length > 1
          ? l10n.t('Nothing here needs {rule} to be ignored any more; take it out of this comment.', { rule })
          : l10n.t('Nothing here needs {rule} to be ignored any more; remove this comment.', { rule }),
        { rule },
      );
  }
}
