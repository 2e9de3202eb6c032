/** How FDA's answer is called: a 510(k) is cleared, a De Novo request granted, a PMA approved. */

import * as l10n from '../../base/l10n.ts';
import { hasProduct } from '../../statement/claim-words.ts';
import { medicineAt } from '../../statement/medicine.ts';
import { readTokens, wordAt } from '../../words/text.ts';

export type Outcome = 'cleared' | 'granted' | 'approved';
export const outcomes: readonly Outcome[] = ['cleared', 'granted', 'approved'];

const verbs: Readonly<Record<Outcome, string>> = { cleared: 'clear', granted: 'grant', approved: 'approve' };
const nouns: Readonly<Record<Outcome, string>> = {
  cleared: 'clearance',
  granted: 'grant',
  approved: 'approval',
};

/** Approval of a device: `FDA-approved`, `approval by the FDA`, `510(k) approval`, and clearance of a De Novo; not of a medicine, and not the way there. */
const approval =
  /\bFDA[- ](?:approved|approval)\b|\bFDA (?:to )?approves?\b|\b(?:approved|approval) (?:by|from) (?:the )?(?:FDA|Food and Drug Administration)\b|\b(?:510\(?k\)?|de novo) (?:approved|approval)\b|\bapproved (?:510\(?k|de novo\b)|\bde novo (?:cleared|clearance)\b/i;
const certified = /\bFDA[- ](?:certified|certification)\b|\bcertified by (?:the )?FDA\b/i;
const registered =
  /\bFDA[- ]registered\b(?! (?:facilit|establishment|sites?\b|manufactur|plants?\b|labs?\b|importer))/i;
const wrongWord = new RegExp(`(?:${approval.source})|(?:${certified.source})|(?:${registered.source})`, 'i');
const otherwise =
  /\bapproval (?:pathway|path|process|route|timeline|strategy)\b|\bapproves? (?:\w+ ){0,2}(?:plan|protocol|trial|study|ide|site|facility)\b|\b(?:drugs?|medicines?|medications?|therap(?:y|ies)|vaccines?|label(?:led|ed|ing)?|indications?|dos(?:es?|ing|age)|antibiotics?|biologics?|generics?|treatments?)\b/i;

/** Its full name speaks of drugs. */
const authority = /\bFood and Drug Administration\b/gi;

/** A word for FDA's answer that the pathway, by the text or else by the file, does not have. */
export function misnamed(
  text: string,
  pathway: string,
): { readonly message: string; readonly outcome?: Outcome } | undefined {
  const wrong = wrongWord.exec(text);
  if (
    !wrong ||
    otherwise.test(text.replace(authority, '')) ||
    isOfMedicine(text.slice(wrong.index + wrong[0].length))
  )
    return undefined;
  const outcome = outcomeOf(text) ?? outcomeOf(pathway);
  const known = outcome && { outcome };
  const holds = outcome === undefined ? l10n.t('cleared, granted or approved, whichever holds') : outcome;
  if (certified.test(text))
    return { message: l10n.t('FDA certifies no products; write {word}.', { word: holds }), ...known };
  if (registered.test(text))
    return {
      message: l10n.t('Registration with FDA says nothing about a product; write {word}.', { word: holds }),
      ...known,
    };
  if (outcome === 'cleared')
    return {
      message: l10n.t(
        'FDA clears a 510(k) and does not approve it; write cleared or clearance, so that nobody is misled.',
      ),
      outcome,
    };
  if (outcome === 'granted')
    return {
      message: l10n.t(
        'FDA grants a De Novo request and neither approves nor clears it; write granted, so that nobody is misled.',
      ),
      outcome,
    };
  return undefined;
}

/** "FDA-approved statins", "FDA approval of semaglutide"; an insulin pump is a device. */
function isOfMedicine(behind: string): boolean {
  const { tokens } = readTokens(behind);
  const at = /^(?:of|for)$/.test(wordAt(tokens, 0)) ? 1 : 0;
  const medicine = [at, at + 1, at + 2]
    .map((first) => medicineAt(tokens, first))
    .find((hit) => hit !== undefined);
  return medicine !== undefined && !hasProduct(tokens, at, medicine.last + 3);
}

function outcomeOf(words: string): Outcome | undefined {
  if (/\bpma\b|premarket approval/i.test(words)) return 'approved';
  if (/510\(?k/i.test(words)) return 'cleared';
  return /\bde[- ]?novo\b/i.test(words) ? 'granted' : undefined;
}

/** The text with the right word in the place of the wrong one. */
export function reworded(text: string, outcome: Outcome): string {
  return text.replace(wrongWord, (phrase) =>
    phrase.replace(
      /approved|approval|approve|cleared|clearance|certified|certification|registered/i,
      (word) => {
        const isVerb = /^approve$/i.test(word);
        const right = isVerb
          ? verbs[outcome]
          : /(?:approval|clearance|certification)/i.test(word)
            ? nouns[outcome]
            : outcome;
        return /^[A-Z]/.test(word) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
      },
    ),
  );
}
