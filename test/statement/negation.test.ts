import assert from 'node:assert/strict';
import { isNegated } from '../../server/src/statement/negation.ts';
import { readTokens } from '../../server/src/words/text.ts';

/** The sentence with the words in question in brackets. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'named, but do not count': [
    'Success is safe doses, not [downloads]',
    'Measured by falls, not by [training completion]',
    'Outcomes rather than [downloads]',
    'Outcomes instead of [downloads]',
    'Judged by outcomes regardless of [downloads]',
    'Not the [downloads] but the outcomes',
    'Not only app [downloads]',
    'More than just [downloads]',
    'Outcomes, not counts of app [downloads]',
    // A point in time.
    'Seen within 2 days after [registration]',
    'Nurses can [open the dashboard]',
    // Those who came, not what they did.
    '60% of [sign-ups] finish the check-in',
    '60 percent of [sign-ups] finish the check-in',
    'The share of [sign-ups] that finish',
    'Half of [sign-ups] finish the check-in',
    // Left out behind them.
    'Prompt used in 60% of rounds ([sign-ins] do not count)',
    "Prompt used in 60% of rounds ([sign-ins] don't count)",
    'Nurses act on 70% of alerts, [log-ins] not counted',
    'Orders changed after the prompt; [finished training] is ignored',
  ],
  'what counts': [
    '[Log-ins] count double',
    '[Log-ins] not ignored but up',
    '[Downloads] up to 5,000',
    'Monthly [downloads] up to 5,000',
    '[Downloads], not installs',
    '[Downloads] instead of visits',
    'Number of [sign-ups] up to 400',
    'Of [sign-ups] half finish',
    'Not a pilot, 5,000 [downloads]',
    'If not, [downloads]',
    'Rather than letters by post from clinics, [downloads]',
    // Too far away to be meant.
    'Not one of the clinics had more [downloads]',
  ],
};

for (const [group, sentences] of Object.entries(CASES))
  describe(`words that are ${group}`, () => {
    for (const marked of sentences)
      it(marked, () => {
        const [before = '', words = ''] = marked.split(/[[\]]/);
        const { tokens } = readTokens(marked.replace(/[[\]]/g, ''));
        const first = tokens.findIndex(({ start }) => start >= before.length);
        const last = tokens.findLastIndex(({ start }) => start < before.length + words.length);
        assert.equal(isNegated(tokens, { id: '', first, last }), group !== 'what counts');
      });
  });
