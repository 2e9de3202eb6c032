import * as l10n from '../../base/l10n.ts';
import { replaceScalar } from '../../document/edit.ts';
import { entryOf, isNothing } from '../../document/syntax.ts';
import { isToFill, saysNothing } from '../../document/to-fill.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import type { Reviews } from '../../lint/settled.ts';
import { addBlock } from '../add-block.ts';
import { addInOrder } from '../add-fields.ts';
import { rootNode } from '../nodes.ts';
import { cadenceDays } from './cadence.ts';

export const noReviewCadence: DocumentRule = {
  id: 'governance/no-review-cadence',
  level: 'document',
  beyond: 'product',
  summary: 'A file for care or patient data that does not say how often goals and risks are reviewed.',
  why: 'Regular reviews of roadmap, risks and numbers make a trade-off a decision; without a rhythm it just happens.',
  severity: 'info',
  tier: 'second',
  references: ['S1:15', 'S2:97'],
  ofToday: true,
  absence: true,

  *check({ header, objectives, objectivesKey, siblings }, { signals }) {
    if (!(signals.clinical || signals.phi) || objectives.length === 0) return;
    const { reviews, steering } = header ?? {};
    if (hasRhythm(reviews, steering?.texts)) return;
    if (!reviews && siblings.some(({ settled }) => hasRhythm(settled?.reviews, settled?.steering))) return;
    yield {
      message: reviews
        ? l10n.t(
            'Reviews are named without a rhythm, so nobody knows when the next one is; add a cadence, such as monthly.',
          )
        : l10n.t(
            'No rhythm is set for reviews of goals and risks, so trade-offs happen by accident; add one, such as monthly.',
          ),
      span: reviews?.keyRange ?? objectivesKey,
    };
  },

  fixes(_finding, source) {
    const reviews = entryOf(rootNode(source), 'reviews')?.value;
    const cadence = entryOf(reviews, 'cadence')?.value;
    const edits =
      cadence?.kind === 'scalar' && !isNothing(cadence)
        ? replaceScalar(cadence, 'monthly')
        : reviews?.kind === 'map'
          ? addInOrder(source, reviews, 'reviews', 'cadence: monthly')
          : isNothing(reviews)
            ? addBlock(source, 'reviews: { cadence: monthly, owner: TODO }')
            : [];
    return [{ title: l10n.t('Add a monthly review'), edits }];
  },
};

function hasRhythm(reviews: Reviews | undefined, steering: readonly string[] = []): boolean {
  if (
    reviews?.cadences.some((cadence) => !isToFill(cadence) && !saysNothing(cadence) && !onCall.test(cadence))
  )
    return true;
  return [reviews?.texts ?? [], steering].some((texts) => cadenceDays(texts.join(' ')));
}

/** What happens when somebody asks for it has no rhythm. */
const onCall =
  /^(?:ad[- ]?hoc|on demand|irregular(?:ly)?|rarely|seldom|sometimes|occasional(?:ly)?|sporadic(?:ally)?|varies|(?:when|as|if|where) (?:needed|necessary|required))$/i;
