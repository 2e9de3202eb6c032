import * as l10n from '../../base/l10n.ts';
import { shortened } from '../../base/shortened.ts';
import { isStaffRole } from '../../knowledge/roles.ts';
import type { DocumentFacts, ObjectiveFacts } from '../../lint/facts.ts';
import { perObjective } from '../../lint/overall.ts';
import type { Related } from '../../lint/rule.ts';

/** A way to market: risk class and pathway, as `regulatory.fda` writes them. */
export interface Fda {
  readonly class?: string | undefined;
  readonly pathway?: string | undefined;
}

interface Said extends Fda {
  readonly status: string;
}

interface Contradiction {
  readonly message: string;
  /** What may stand in the place of the value instead, most likely first. */
  readonly values: readonly string[];
  /** There is a pathway for what is said to be no device. */
  readonly isNeedless?: boolean;
}

const routes: readonly Fda[] = [
  { class: 'II', pathway: '510k' },
  { class: 'II', pathway: 'de-novo' },
  { class: 'III', pathway: 'pma' },
  { class: 'I', pathway: 'exempt' },
];

/** A pathway that cannot stand beside the status or the class (FD&C Act 510(k), 513(f)(2), 515). */
export function contradiction(said: Said & { readonly rationale: string }): Contradiction | undefined {
  const pathway = said.pathway?.toLowerCase().replace(/[()\s]/g, '');
  if (said.status === 'not-a-device' || said.status === 'wellness')
    return pathway === undefined || pathway === 'exempt' || pathway === 'none' || pathway === 'todo'
      ? undefined
      : {
          message: l10n.t('Status {status} needs no pathway, yet {pathway} is named; correct one of them.', {
            status: said.status,
            pathway: shortened(said.pathway ?? '', 30),
          }),
          values: ['none'],
          isNeedless: true,
        };
  if (said.class === 'III' && pathway === '510k' && !/pre-?amendment/i.test(said.rationale))
    return {
      message: l10n.t(
        'Class III usually needs premarket approval (PMA), not a 510(k); correct the class or the pathway.',
      ),
      values: ['pma'],
    };
  if (said.class === 'III' && (pathway === 'de-novo' || pathway === 'denovo' || pathway === 'exempt'))
    return {
      message: l10n.t(
        'Class III and pathway {pathway} do not go together; correct the class or the pathway.',
        { pathway },
      ),
      values: ['pma'],
    };
  if ((said.class === 'I' || said.class === 'II') && pathway === 'pma')
    return {
      message: l10n.t(
        'Premarket approval (PMA) is for class III, not class {class}; correct the class or the pathway.',
        { class: said.class },
      ),
      values: said.class === 'I' ? ['exempt', '510k'] : ['510k', 'de-novo'],
    };
  return undefined;
}

/** A device whose class or pathway is open; most of class I needs no submission, so its pathway may be. */
export function missingRoute({
  status,
  class: level,
  pathway,
}: Said): { readonly message: string; readonly routes: readonly Fda[] } | undefined {
  if (status !== 'device' || (level !== undefined && pathway !== undefined) || level === 'I')
    return undefined;

  return {
    message: openRoute(level, pathway),
    routes: routes
      .filter(
        (route) =>
          (level === undefined || route.class === level) &&
          (pathway === undefined || route.pathway === pathway),
      )
      .map((route) => (level === undefined ? route : { pathway: route.pathway })),
  };
}

function openRoute(level: string | undefined, pathway: string | undefined): string {
  if (level !== undefined)
    return l10n.t(
      'This is a device, but its FDA pathway is not recorded; add it under regulatory.fda, as launch dates depend on it.',
    );
  return pathway === undefined
    ? l10n.t(
        'This is a device, but its FDA class and pathway are not recorded; add them under regulatory.fda, as launch dates depend on them.',
      )
    : l10n.t(
        'This is a device, but its FDA class is not recorded; add it under regulatory.fda, as launch dates depend on it.',
      );
}

/** A status that what the product does, by its goals or its answers, does not allow. `isModel`: the product is an AI. */
export function toldOtherwise(
  status: string,
  readsSignals: boolean | undefined,
  document: DocumentFacts,
  isModel: boolean,
): (Contradiction & { readonly related?: { readonly related: readonly Related[] } }) | undefined {
  const values = ['under-assessment', 'device'];
  if (status === 'not-a-device' && readsSignals === true)
    return {
      message: l10n.t(
        'The status is not-a-device, yet cds_criteria says that images or signals are analysed, which usually makes a device; assess it again.',
      ),
      values,
    };
  if (status !== 'not-a-device' && status !== 'wellness') return undefined;
  for (const { objective, told } of telling(document))
    for (const each of told) {
      const image = imageRead(each, isModel);
      const words = status === 'wellness' ? (each.diseaseClaim ?? image) : image;
      if (words === undefined && !(status === 'wellness' && each.claim)) continue;
      return {
        message: messageOf(status, words),
        values,
        related: {
          related: [{ message: l10n.t('The goal that says so'), span: each.anchor, objective }],
        },
      };
    }
  return undefined;
}

/** The goals that speak of images, or claim something about a disease or a clinical effect. */
const telling = perObjective(({ topics, diseaseClaim, ai, claim, roles, anchor, keyResults }, objective) => {
  const told = [{ topics, diseaseClaim, ai, claim, roles, anchor }, ...keyResults].filter(
    (each) => each.topics.image !== undefined || each.diseaseClaim !== undefined || each.claim,
  );
  return told.length > 0 ? { objective, told } : undefined;
});

/** The words by which software reads images or signals; people may read them, too, even with a product that is a model. */
export function imageRead(
  { topics, ai, roles }: Pick<ObjectiveFacts, 'topics' | 'ai' | 'roles'>,
  isModel: boolean,
): string | undefined {
  const bySoftware = ai || topics.software || (isModel && !roles.some(isStaffRole));
  return bySoftware ? topics.image : undefined;
}

function messageOf(status: string, words: string | undefined): string {
  if (words === undefined)
    return l10n.t(
      'Wellness allows no claim about a disease, yet a goal claims a clinical effect; reword the goal or assess the status again.',
    );
  return status === 'wellness'
    ? l10n.t(
        "Wellness allows no claim about a disease, yet a goal says '{words}'; reword the goal or assess the status again.",
        { words: shortened(words, 40) },
      )
    : l10n.t(
        "The status is not-a-device, yet a goal says '{words}', and analysing images or signals usually makes a device; assess it again.",
        { words: shortened(words, 40) },
      );
}
