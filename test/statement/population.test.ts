import assert from 'node:assert/strict';
import { readStatement } from '../../server/src/statement/read.ts';

/** Sentences with the kind of people who are measured, and the words for them. */
const SENTENCES: Readonly<Record<string, readonly (readonly [text: string, people: string])[]>> = {
  'beside a way of doing it': [
    ['Waits cut by training nurses', 'none'],
    ['Waits cut by nurses', 'role nurses'],
    ['Waits cut by nursing teams', 'role nursing teams'],
    ['Waits cut via nurses', 'none'],
    ['Waits cut thanks to nurses', 'none'],
    ['Not by nurses: waits cut', 'none'],
    ['Not just nurses', 'none'],
    ['Not only nurses', 'none'],
    ['Not nurses', 'role nurses'],
    ['Rather than nurses, waits', 'none'],
    ['Instead of nurses, waits', 'none'],
    ['Instead nurses wait', 'role nurses'],
    ['Waits cut through coaching nurses', 'none'],
    ['Waits cut after coaching nurses', 'none'],
    ['Waits cut without adding nurses', 'none'],
    ['Waits cut while adding nurses', 'none'],
    ['Waits cut after morning nurses', 'role nurses'],
    ['Waits cut by using nurses', 'role nurses'],
    ['Waits cut in coaching nurses', 'role nurses'],
    ['Waits cut by coaching, nurses happy', 'role nurses'],
    ['Waits cut by coaching so nurses stay', 'role nurses'],
    ['Waits cut by coaching nurses from 4 to 2', 'none'],
  ],
  'that are named': [
    ['Clinicians and nurses chart at the bedside', 'role Clinicians'],
    ['Our users survey score at 80%', 'unsegmented users'],
    ['Employer clients retained', 'none'],
    ['The public trusts us', 'unsegmented The public'],
    ['Customers feel safe', 'unsegmented Customers'],
    ['Each customer order opened', 'unsegmented customer'],
    ['One customer order opened', 'unsegmented customer'],
    ['Customer orders opened', 'none'],
    ["Users' trust grows", 'unsegmented Users'],
    ["'Users renamed", 'unsegmented Users'],
    ['Staff meals served', 'none'],
    ['Staff trips booked', 'none'],
    ['Staff facing page', 'none'],
    ['Consumers find a doctor', 'unsegmented Consumers'],
    ['Consumers call a doctor', 'unsegmented Consumers'],
    ['Reads scans as well as radiologists', 'none'],
    ['Blog readership doubled', 'none'],
  ],
  'in care': [
    ['Accounts for people with diabetes: 80%', 'role people with'],
    ['Anyone with an account sees results', 'unsegmented Anyone'],
    ['Waits cut by training people with diabetes', 'none'],
    ['Users of crisis services seen in a day', 'role Users of crisis'],
    ['Users using dialysis seen in a day', 'role Users using dialysis'],
    ['People using dialysis seen in a day', 'role People using dialysis'],
    ['Individuals on the waiting list called', 'role Individuals on'],
    ['Everyone with a positive test called', 'role Everyone with'],
    ['Clients on the new plan called', 'unsegmented Clients'],
    ['People on the new platform: 400', 'unsegmented People'],
    ['People with asthma using the app: 400', 'role People with'],
  ],
  'that a use stands for': [
    ['Blog satisfaction doubled', 'implicit'],
    ['In daily use by the county', 'none'],
    ['In daily use by the end of May', 'implicit'],
    ['Satisfaction of practices at 4.2', 'none'],
    ['Uptake of bowel screening up 20%', 'none'],
    ['Uptake of the app in screening up 20%', 'implicit'],
    ['Videos reach 10k views', 'implicit'],
    ['An X-ray in 2 views', 'none'],
    ['Visits to the booking page up 20%', 'implicit'],
    ['Visits to wards up 20%', 'none'],
    ['Grow the use of our symptom checker', 'implicit'],
    ['Grow the use in our symptom checker', 'none'],
    ['Use of our symptom checker up 20%', 'implicit'],
    ['Grow the use of saline in our app', 'none'],
    ['Grow the use of our saline', 'none'],
    ['80% of sites with daily use', 'none'],
    ['Daily use in all sites', 'none'],
    ['Daily use in every site', 'none'],
    ['Daily use in each site', 'none'],
    ['Daily use of 12 new acute sites', 'none'],
    ['12 sites with daily use', 'none'],
  ],
};

for (const [name, sentences] of Object.entries(SENTENCES))
  describe(`people ${name}`, () => {
    for (const [text, people] of sentences)
      it(text, () => {
        const { kind, mention } = readStatement(text, 'key-result').population;
        assert.equal(mention ? `${kind} ${text.slice(mention.start, mention.end)}` : kind, people);
      });
  });
