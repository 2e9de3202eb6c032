import * as l10n from '../../base/l10n.ts';
import { replaceScalar } from '../../document/edit.ts';
import { entryOf } from '../../document/syntax.ts';
import type { ObjectiveRule } from '../../lint/rule.ts';
import { keyResultNode } from '../nodes.ts';
import { isExchange, isInteroperability } from './exchange.ts';

const coverage = ' covering 80% of deployed installations';

export const noCoverageTarget: ObjectiveRule = {
  id: 'integration/no-coverage-target',
  level: 'objective',
  summary: 'A goal to integrate with health records that does not say how many installations it reaches.',
  why: 'One connected system proves that it can work; whether care benefits depends on the share of the deployed installations that are connected.',
  severity: 'info',
  tier: 'core',
  references: ['S0:12', 'S0:18', 'onc.g10'],
  absence: true,

  *check({ keyResults }) {
    for (const each of keyResults) {
      const { index, keyResult, target, baseline, anchor } = each;
      const text = each.statement?.text ?? '';
      if (!isExchange(each) || !isInteroperability(each)) continue;
      if (target || baseline || hasDigit(keyResult.target?.text) || oneSite.test(text)) continue;
      yield {
        message: l10n.t(
          'This integration does not say how many installations it reaches; add a share, such as 80% of the deployed systems.',
        ),
        span: anchor,
        keyResult: index,
      };
    }
  },

  fixes(finding, source) {
    const node = keyResultNode(source, finding);
    const title = entryOf(node, 'title', 'kr', 'description', 'statement', 'name', 'metric')?.value ?? node;
    if (title?.kind !== 'scalar') return [];
    const text = title.text.trimEnd();
    const edits = replaceScalar(title, (text.endsWith('.') ? text.slice(0, -1) : text) + coverage);
    return [{ title: l10n.t('Add the share of installations'), edits }];
  },
};

/** A connection of one place is a start, not a coverage. */
const oneSite =
  /\b(?:at|in|for) (?:the |our )?[A-Z][\w'-]+|\bof (?:[A-Z][\w.'-]+ ){1,3}(?:Clinics?|Hospitals?|Practice|Cent(?:er|re)|Medical|Health)\b|\b(?:first|pilot)\b|\b(?:one|single|host) (?:pilot )?(?:site|hospital|clinic|practice|ward|customer|unit)s?\b|\b(?:site|hospital|clinic|ward) [A-Z0-9]\b/;

function hasDigit(text: string | undefined): boolean {
  return text !== undefined && /\d/.test(text);
}
