import * as l10n from '../../base/l10n.ts';
import { shortened } from '../../base/shortened.ts';
import type { Span } from '../../document/span.ts';
import type { ObjectiveRule } from '../../lint/rule.ts';
import type { KeyResultReading } from '../../statement/objective.ts';
import { isRequiredTraining } from '../../statement/training.ts';
import { isOnlyWork } from '../../statement/work-done.ts';
import { isCare } from '../care.ts';
import { addEvidenceCompanion } from '../evidence-companion.ts';
import { countsStaffLogins } from '../measured-people.ts';
import { isSecured } from '../secured.ts';
import { countsTraining } from '../training.ts';

export const vanityMetric: ObjectiveRule = {
  id: 'okr/vanity-metric',
  level: 'objective',
  summary: 'A count of use, such as downloads or log-ins, that stands for success.',
  why: 'Downloads, visits and log-ins can rise while nobody gets better; a healthcare product has to show clinical value, better work or lower harm beside them.',
  severity: 'warning',
  tier: 'core',
  references: ['S0:10', 'S2:90', 'evidence.gap'],

  *check(objective, { signals }) {
    const { keyResults } = objective;
    const validated = new Set(
      keyResults.flatMap(({ keyResult: { id, validates } }) =>
        (validates?.items ?? []).flatMap(({ text }) => (text === id?.text ? [] : text)),
      ),
    );
    const shown = keyResults.find(showsEffect);
    for (const reading of keyResults) {
      const { index, statement, anchor } = reading;
      // What should become less (days, cost per active member) is not use as success.
      if (reading.direction === 'decrease') continue;
      if (!statement?.vanity || isOnlyWork(reading) || isAskedFor(reading) || countsTraining(reading))
        continue;
      if (isMoney(reading)) continue;
      if (countsStaffLogins(reading) || validated.has(reading.keyResult.id?.text ?? '')) continue;
      const word = shortened(counted(statement.text, statement.vanity, statement.population.mention), 30);
      yield {
        message: shown
          ? l10n.t("'{word}' counts use, and '{other}' shows the effect; this one may not be needed.", {
              word,
              other: nameOf(shown),
            })
          : aloneText(word, isCare(objective, signals)),
        span: anchor,
        keyResult: index,
        severity: shown ? 'hint' : 'warning',
      };
    }
  },

  fixes({ objective, keyResult }, source) {
    if (objective === undefined || keyResult === undefined) return [];
    const edits = addEvidenceCompanion(source, objective, keyResult);
    return [{ title: l10n.t('Add a key result that validates it'), edits }];
  },
};

/** Of a count that stands alone: in care patients should get better by it, elsewhere whoever it is for. */
function aloneText(word: string, isOfCare: boolean): string {
  return isOfCare
    ? l10n.t(
        "'{word}' can rise without any patient getting better; add a key result that shows the effect on care.",
        { word },
      )
    : l10n.t("'{word}' can rise without anybody being better off; add a key result that shows the effect.", {
        word,
      });
}

/** A key result by its id, else by its title. */
function nameOf({ keyResult: { id }, statement }: KeyResultReading): string {
  return shortened(id?.text ?? statement?.text ?? '', 50);
}

/** What is counted, its people included: "monthly active users". */
function counted(text: string, { start, end }: Span, people: Span | undefined): string {
  const isNext = people !== undefined && people.start <= end + 1 && people.end > end;
  return text.slice(start, isNext ? people.end : end);
}

/** Who declares a goal financial, such as members who stay and pay, claims no success of use by it. */
function isMoney({ declared, categories }: KeyResultReading): boolean {
  return declared && categories.every((category) => category === 'financial');
}

/** Training completed, accounts secured: counts that regulation asks for; a time that is kept, and no use. */
function isAskedFor({ categories, statement }: KeyResultReading): boolean {
  if (categories.includes('compliance') || categories.includes('privacy')) return true;
  const title = statement?.text ?? '';
  return isSecured(title) || isRequiredTraining(title) || turnaround.test(title);
}

/** "Results downloaded within an hour": how soon it is done. */
const turnaround = /\b(?:within|inside) (?:an?|\d+|[a-z]+) ?(?:min(?:ute)?|h|hr|hour|day)s?\b/i;

const effects = new Set(['outcome', 'evidence', 'safety', 'workflow']);

function showsEffect({ categories, statement, target, type }: KeyResultReading): boolean {
  if (statement?.vanity) return false;
  const isStudy = type === 'milestone' && categories.includes('evidence');
  return isStudy || (target !== undefined && categories.some((category) => effects.has(category)));
}
