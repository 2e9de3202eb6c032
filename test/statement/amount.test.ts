import assert from 'node:assert/strict';
import { amountAt } from '../../server/src/statement/amount.ts';
import { readTokens } from '../../server/src/words/text.ts';
import { figuresIn } from './figures.ts';

describe('an amount at the start', () => {
  const AMOUNTS: readonly [text: string, value: number | undefined, words?: string][] = [
    ['Twenty two beds', 22, 'Twenty two'],
    ['Twenty twelve-bed units', 20, 'Twenty'],
    ['Twenty ten-bed units', 20, 'Twenty'],
    ['Ten two-bed bays', 10, 'Ten'],
    ['20 two-bed bays', 20, '20'],
    ['Zero third-party breaches', 0, 'Zero'],
    ['Ten quarters in profit', 10, 'Ten'],
    ['Nine tenths of wards', 90, 'Nine tenths'],
    ['10-15 beds', 10, '10-15'],
    ['10 - 15 beds', 10, '10'],
    ['10- 15 beds', 10, '10'],
    ['Half million downloads', 500_000, 'Half million'],
    ['Half a lakh visits', 50_000, 'Half a lakh'],
    ['Half our hundred beds', 50, 'Half'],
    ['A hundred thousand letters', 100_000, 'A hundred thousand'],
    ['Hundred thousand minutes', 100_000, 'Hundred thousand'],
    ['A k score', undefined],
    ['A ward', undefined],
  ];
  for (const [text, value, words] of AMOUNTS)
    it(text, () => {
      const { tokens } = readTokens(text);
      const found = amountAt(tokens, 0);
      assert.deepEqual([found?.value, found && text.slice(0, tokens[found.last]?.end)], [value, words]);
    });
});

figuresIn('figures in thousands and more', [
  ['CSAT 4.5 six weeks after opening', '4.5 count "4.5"', '6 weeks time "six weeks"'],
  ['Reactions at a million doses', '1000000 doses count "a million doses"'],
  ['Several hundred clinics'],
  ['Budget of £3 bn', '3000000000 £ money "£3 bn"'],
  ['Budget of £3bn', '3000000000 £ money "£3bn"'],
  ['Savings of $4b', '4000000000 $ money "$4b"'],
  ['Raised $5mm', '5000000 $ money "$5mm"'],
  ['Lesions of 5mm', '5 mm count "5mm"'],
  ['Cost of delay £1.2m', '1200000 £ money "£1.2m"'],
]);

figuresIn('figures that are a part or a rate', [
  ['A quarter hour sooner', '0.25 hour time fraction "A quarter hour"'],
  ['Share of third-trimester visits at 40%', '40 % percent "40%"'],
  ['Third next available appointment in five days', '5 days time aside "five days"'],
  ['Opened 5 times a day per person', '5 times count "5 times"'],
  ['Ten more appointments a week', '10 appointments count "Ten more appointments"'],
  ['A day each week saved', '1 day time "A day"'],
  ['An hour a nurse'],
  ['A visit each shift'],
]);
