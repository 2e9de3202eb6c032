import * as l10n from '../../base/l10n.ts';
import { gapRule } from './gap-rule.ts';
import { gapIn, governedAi, supportsDecisions } from './governance.ts';

export const noExplainability = gapRule({
  id: 'ai/no-explainability',
  summary: 'AI that supports clinical decisions and does not say what clinicians see of its reasons.',
  why: 'Clinicians do not act on advice that they cannot check, and decision support whose basis cannot be reviewed is more likely to be a medical device.',
  severity: 'info',
  tier: 'second',
  references: ['S2:51', 'fda.cds', 'onc.hti1'],
  gap: (document, signals) => {
    if (!supportsDecisions(document, signals)) return undefined;
    const told = governedAi(document, signals)?.explainability;
    return isOpaque(told?.text) ? told?.range : gapIn(document, signals, 'explainability', 'explanation');
  },
  message: l10n.mark(
    'Clinicians need to see why this AI says what it says before they act on it; say under ai.explainability what they are shown.',
  ),
  fix: [l10n.mark('Say what clinicians see of the reasons'), 'explainability: TODO'],
});

/** "black-box, no reasons" is an answer, and the one that clinicians resist (S2:51). */
function isOpaque(text = ''): boolean {
  if (withheld.test(text)) return true;
  const [head = '', ...rest] = text.split(/[,;.:]/).map((part) => part.trim());
  if (denied.test(head)) return true;
  return (
    /^(?:an? )?black[- ]box(?: \w+){0,2}$/i.test(head) &&
    rest.every((part) => part === '' || /^nothing\b/i.test(part) || denied.test(part))
  );
}

/** "Reasons are not shown"; "explanations never replace review" says something else. */
const withheld =
  /(?<!\bno )\b(?:reasons?|explanations?|rationale) (?:(?:is|are|stays?|remains?) )?(?:(?:not|never) (?:yet )?(?:shown|given|told|displayed|provided|available|visible)|hidden|withheld)\b/i;
/** "No reasons shown", "not explained"; "no alert without its reasons", "no reason is hidden" promise them. */
const denied =
  /^(?:(?:no|without)(?: (?:an?|any|clear|further))? (?:reasons?|reasoning|explanations?|explainability|rationale)\b(?! (?:\w+ )?(?:hidden|withheld|missing))|not (?:yet )?(?:explain|shown\b|given\b|told\b|displayed\b|provided\b|available\b|visible\b|interpretable\b|transparent\b))/i;
