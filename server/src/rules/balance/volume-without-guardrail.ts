import * as l10n from '../../base/l10n.ts';
import { inStyleOf } from '../../document/render.ts';
import type { ObjectiveRule } from '../../lint/rule.ts';
import type { KeyResultReading } from '../../statement/objective.ts';
import { addToKeyResult } from '../add-fields.ts';
import { safetyId } from '../readings.ts';

export const volumeWithoutGuardrail: ObjectiveRule = {
  id: 'balance/volume-without-guardrail',
  level: 'objective',
  summary: 'More visits, cases or throughput, with nothing that must not get worse.',
  why: 'More of the same work in the same time is paid for somewhere: by safety, by quality or by the people who do it.',
  severity: 'info',
  tier: 'second',
  references: ['S0:4', 'S1:29-32'],
  absence: true,

  *check({ keyResults }) {
    const guarding = keyResults.filter(guards);
    for (const reading of keyResults) {
      const word = volumeOf(reading);
      const isGuarded = guarding.some((other) => other !== reading);
      if (word === undefined || isGuarded || (reading.keyResult.guardrails?.items.length ?? 0) > 0) continue;
      yield {
        message: l10n.t(
          "More '{word}' may cost safety or quality; name the key result that must hold meanwhile under guardrails.",
          { word },
        ),
        span: reading.anchor,
        keyResult: reading.index,
      };
    }
  },

  fixes(finding, source) {
    const safety = safetyId(source);
    const name = safety === undefined ? 'TODO' : inStyleOf(undefined, safety);
    const guardrail = `guardrails: [{ metric: ${name} }]`;
    return [
      {
        title: l10n.t('Add a guardrail'),
        edits: addToKeyResult(source, finding, guardrail),
      },
    ];
  },
};

const volume =
  /\b(?:visits|encounters|consult(?:ation)?s|appointments|throughput|(?:patient|visit|case|surgical|imaging|test|scan) volumes?|volumes? of|surgeries|procedures|operations|(?:knee|hip|joint|shoulder|valve) replacements|transplants|transplantations|arthroplasties|angioplasties|endoscopies|colonoscopies|biopsies|mammograms|x-rays|births|scans|exams|examinations|cases|admissions|discharges|panel sizes?|(?:dialysis|therapy|chemotherapy|radiotherapy) sessions|referrals|deliveries|infusions|(?:patients|people|women|men) (?:seen|served|treated|scanned|operated)|(?:patients|cases|visits|scans) (?:per|a) (?:day|week|shift|session|hour)|calls (?:handled|answered|taken))\b/i;

/** "Treat 30% more stroke patients": whatever they have, it is their number that rises. */
const more =
  /\b(?:treat|see|serve|admit|care for|operate on) (?:[\d.,]+%? )?more (?:[a-z]+ )?(?:patients|people|women|men)\b/i;

/** What there is to be more of. A share of visits is no volume: only a count that rises, or a change ("visits up 20%"). */
function volumeOf({
  statement,
  direction,
  target,
  type,
  workDone,
  categories,
  declared,
}: KeyResultReading): string | undefined {
  if (!statement || type !== 'metric' || workDone || direction !== 'increase' || !target) return undefined;
  if (categories.includes('safety')) return undefined;
  if (categories.includes('outcome') && (declared || !more.test(statement.text))) return undefined;
  const isShare = !target.relative && /^(?:%|of |in |\/)/.test(target.unit ?? '');
  const isTime = /^(?:second|minute|min|hour)s?$/.test(target.unit ?? '');
  if (isShare || isTime || own.test(statement.text)) return undefined;
  if (traffic.test(statement.text)) return undefined;
  const match = more.exec(statement.text) ?? volume.exec(statement.text);
  return match && !denominator.test(statement.text.slice(0, match.index)) ? match[0] : undefined;
}

/** Visits to pages, not to people who treat. */
const traffic =
  /\b(?:page|web ?page|web|website|web site|site|landing page|blog|app|profile|portal) visits\b|\bvisits (?:to|on|of) (?:the |our |its )?(?:website|web ?site|site|pages?|blog|app|portal|landing page)\b/i;

/** "Without longer boarding", "with satisfaction at or above 4.5": the sentence holds its own guardrail. */
const own =
  /\b(?:without|with no|keeping|while|at (?:the same|unchanged|constant|equal)|with (?:\w+ ){0,3}(?:satisfaction|ratings?|scores?|quality|safety|errors?|complications?|readmissions?|mortality|harm) (?:at|above|below|under|kept|held|unchanged|stable|no worse))\b/i;
/** "Complaints per 1,000 visits" counts complaints. */
const denominator =
  /\b(?:per|by|each|in|for|on|from|at|between|after|before|(?:share|proportion|percentage|quality|cost|length|rating) of) (?:[\d,]+ )?$/i;
const careful = new Set(['safety', 'outcome', 'experience', 'evidence']);

/** What shows that more of the work was done worse. */
const worse =
  /\b(?:complications?|re-?operations?|re-?admissions?|re-?admitted|revisions?|returns? to theatre|mis-?diagnos\w+|(?:wrong|missed|delayed) diagnos[ei]s|mortality|deaths?|infections?|complaints?|errors?)\b/i;

function guards({ type, categories, statement, direction }: KeyResultReading): boolean {
  if (type === 'guardrail' || categories.some((category) => careful.has(category))) return true;
  return direction !== 'increase' && worse.test(statement?.text ?? '');
}
