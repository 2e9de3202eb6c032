import * as l10n from '../../base/l10n.ts';
import { isNone, isToFill } from '../../document/to-fill.ts';
import type { Finding, ObjectiveRule } from '../../lint/rule.ts';
import { leansOnHands } from '../../statement/by-hand.ts';
import type { KeyResultReading } from '../../statement/objective.ts';
import { overwriteKeyResult } from '../overwrite.ts';
import { isExchange, isInteroperability } from './exchange.ts';

export const manualOrOneWay: ObjectiveRule = {
  id: 'integration/manual-or-one-way',
  level: 'objective',
  summary: 'A data sync that goes one way, does not say its direction, or needs work by hand.',
  why: 'Data that goes one way only is typed again in the other system, and files carried by hand are late and lose values; both bring errors into care.',
  severity: 'hint',
  tier: 'second',
  references: ['S0:12', 'hl7v2', 'fhir.r4'],
  absence: true,

  *check({ keyResults }) {
    for (const each of keyResults) {
      const found = isInteroperability(each) ? problemOf(each) : undefined;
      if (found) yield { ...found, keyResult: each.index };
    }
  },

  fixes(finding, source) {
    const { keys, title } = finding.data as { keys: string; title: string };
    return [{ title, edits: overwriteKeyResult(source, finding, keys) }];
  },
};

const both = 'sync: bi-directional';
const none = 'manual_workaround: none';
const sync = /\bsync(?:s|ed|ing|hroni[sz]\w*)?\b/i;
/** Access that may only read is a safeguard. */
const oneWay = /\b(?:one[- ]way|uni-?directional|read[- ]only(?! (?:\w+ ){0,2}access))\b/i;
const direction =
  /\b(?:bi-?directional\w*|two[- ]way|both (?:ways|directions)|writ(?:e|es|ten|ing)|inbound|outbound|push\w*|pull\w*|import\w*|into)\b|\bfrom\b.{1,60}\bto\b/i;

type Problem = Omit<Finding, 'keyResult'>;

function problemOf(each: KeyResultReading): Problem | undefined {
  const { keyResult, anchor, direction: trend } = each;
  const text = each.statement?.text ?? '';
  const { sync: declared, manual_workaround: workaround } = keyResult;
  const isWithout = workaround !== undefined && (isNone(workaround.text) || workaround.text === '0');
  if (workaround && !isWithout && !isToFill(workaround.text))
    return manual(
      l10n.t(
        'This exchange still needs work by hand, which is late and loses values; plan it without (manual_workaround: none).',
      ),
      workaround.range,
    );
  if (!workaround && leansOnHands(text) && trend !== 'decrease')
    return manual(
      l10n.t(
        'This exchange leans on work by hand, which is late and loses values; plan it without (manual_workaround: none).',
      ),
      anchor,
    );
  const isOneWay = declared ? /^(?:one[- ]?way|uni-?directional)$/i.test(declared.text) : oneWay.test(text);
  // Images and their reports go one way by nature: the author says that nobody types them again.
  if (isOneWay && isWithout) return undefined;
  if (isOneWay)
    return {
      message: l10n.t(
        'Data goes one way here, so somebody types it again on the other side; make the sync bi-directional.',
      ),
      span: declared?.range ?? anchor,
      data: { keys: both, title: l10n.t('Make the sync bi-directional') },
    };
  if (declared || !sync.test(text) || direction.test(text) || !isExchange(each)) return undefined;
  return {
    message: l10n.t(
      'This sync does not say its direction; add sync: bi-directional, so that nobody types data twice.',
    ),
    span: anchor,
    data: { keys: workaround ? both : `${both}\n${none}`, title: l10n.t('Say that the sync goes both ways') },
  };
}

function manual(message: string, span: Problem['span']): Problem {
  return { message, span, data: { keys: none, title: l10n.t('Plan it without work by hand') } };
}
