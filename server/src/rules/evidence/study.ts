import type { KeyResultReading } from '../../statement/objective.ts';
import { topicsOf } from '../../statement/topics.ts';

/**
 * Is producing evidence what this key result is for? By its declared category or its `evidence:` block, else by a study in its
 * text; a result that only says what it is compared with is none, nor is a rate that moves ("data queries in trials from 16% to 8%").
 */
export function isEvidenceGoal(reading: KeyResultReading): boolean {
  const { keyResult, declared, categories, statement, baseline } = reading;
  if (keyResult.evidence) return true;
  if (declared) return categories.includes('evidence');
  if (baseline) return false;
  const { study, publication } = topicsOf(statement?.text ?? '');
  return categories.includes('evidence') && (study ?? publication ?? false);
}

/** A study with people: by its design, or by the title of a goal for evidence. Work on paper, bench or synthetic data is none. */
export function isStudyWithPeople(reading: KeyResultReading): boolean {
  if (!isEvidenceGoal(reading)) return false;
  const { keyResult, statement } = reading;
  const { design, cohort, protocol } = keyResult.evidence ?? {};
  const words = [statement?.text, design?.text, cohort?.text].filter((part) => part !== undefined).join('; ');
  const { paper, study = false } = topicsOf(words);
  if (paper) return false;
  return design !== undefined || protocol !== undefined || study;
}
