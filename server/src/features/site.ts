import type { Source } from '../document/source.ts';
import type { DocumentFacts } from '../lint/facts.ts';
import type { GoalKind } from '../lint/names.ts';
import type { LocatedFinding } from '../lint/rule.ts';
import type { OwnMetric } from '../workspace/configuration.ts';
import type { Offer } from './offer.ts';

/** What completion knows beyond the text. */
export interface Surroundings {
  /** Of the last analysis, perhaps of an older version. */
  readonly facts: DocumentFacts | undefined;
  /** Roles and people of the configuration. */
  readonly roles: readonly string[];
  readonly people: readonly string[];
  /** Of the configuration. */
  readonly metrics: readonly OwnMetric[];
  /** ISO date. */
  readonly today: string;
  /** References to goals of other files that fit what is typed. */
  readonly elsewhere?: (typed: string, kinds: GoalKind | 'any') => Offer[];
  /** Paths of other OKR files, as this one would write them. */
  readonly files?: () => readonly string[];
  /** There are no other files. */
  readonly isAlone: boolean;
  /** Names in a folder that a path in the file means; those of folders end in a slash. */
  readonly namesIn?: (folder: string) => readonly string[];
  /** False while other files are still to be read. */
  readonly knowsAll: boolean;
  /** A person asked for the list; else it comes by itself behind a key that was typed. */
  readonly isAsked: boolean;
  /** Of the last analysis, too. */
  readonly findings: readonly LocatedFinding[] | undefined;
}

/** The place in the file that offers depend on. */
export interface Site extends Surroundings {
  readonly source: Source;
  readonly offset: number;
  /** Index of the objective around it. */
  readonly objective: number | undefined;
}
