import * as l10n from '../../base/l10n.ts';
import type { Span } from '../../document/span.ts';
import type { DocumentFacts } from '../../lint/facts.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import type { Signals } from '../../lint/signals.ts';
import { addToAi } from './ai-block.ts';

interface Gap extends Pick<DocumentRule, 'id' | 'summary' | 'why' | 'severity' | 'tier' | 'references'> {
  /** Where the answer is missing; undefined where it is there or nobody asks. */
  readonly gap: (document: DocumentFacts, signals: Signals) => Span | undefined;
  /** A text of the catalogue. */
  readonly message: string;
  /** The fix: its name, a text of the catalogue, and what it adds under `ai`. */
  readonly fix: readonly [title: string, yaml: string];
}

/** A rule on one question that the `ai:` block has to answer. */
export function gapRule({ gap, message, fix: [title, yaml], ...rule }: Gap): DocumentRule {
  return {
    ...rule,
    level: 'document',
    beyond: 'product',
    waitsFor: 'ai',
    absence: true,

    *check(document, { signals }) {
      const span = gap(document, signals);
      if (span) yield { message: l10n.t(message), span };
    },

    fixes: (_finding, source) => [{ title: l10n.t(title), edits: addToAi(source, yaml) }],
  };
}
