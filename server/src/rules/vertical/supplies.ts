import * as l10n from '../../base/l10n.ts';
import type { DocumentFacts, KeyResultFacts } from '../../lint/facts.ts';
import { type Goal, goalsOf, measures } from './goals.ts';

/** What a supply product has to do before anything else (S2:66-70), in the order of that text. */
export const essentials = [
  {
    name: l10n.mark('stock levels'),
    words:
      /\bstock|\bout of stock|\bavailab|\bon[- ]hand\b|\bpar level|\bfill rate|\bbackorder|\binventory (?:level|accuracy|count|visib)/i,
  },
  {
    name: l10n.mark('expiry'),
    words: /\bexpir|\bshelf life\b|\boutdated\b|\bout[- ]of[- ]date\b|\buse[- ]by\b/i,
  },
  {
    name: l10n.mark('purchase orders'),
    words:
      /\bpurchase orders?\b|\bpos?\b|\bpurchasing\b|\bprocurement\b|\b(?:re-?)?order(?:s|ed|ing)?\b|\brequisition/i,
  },
  { name: l10n.mark('vendor catalogues'), words: /\bcatalog(?:ue)?s?\b|\bitem master\b|\bformulary\b/i },
  {
    name: l10n.mark('price comparison'),
    words: /\bprices?\b|\bpricing\b|\bcontract (?:compliance|terms|coverage)\b|\bquotes?\b/i,
  },
  { name: l10n.mark('budget'), words: /\bbudget|\bspend(?:ing)?\b/i },
  {
    name: l10n.mark('lots and recalls'),
    words: /\blots?\b|\brecall(?:s|ed)?\b|\budi\b|\bserial|\btraceab|\bbatch(?:es)?\b/i,
  },
  {
    name: l10n.mark('usage'),
    words: /\busage\b|\bconsum(?:ption|ed)\b|\butili[sz]ation\b|\bused (?:per|in|by|items)\b/i,
  },
  {
    name: l10n.mark('cost per procedure'),
    words:
      /\bcosts? (?:per|of (?:a|each|one)) (?:[a-z]+ ){0,2}(?:procedure|case|operation|surgery|visit|replacement|transplant|implantation)\b|\bper[- ](?:procedure|case) costs?\b|\bprocedure costs?\b/i,
  },
] as const;

const tracing =
  /\bserial|\blot(?:s|[- ]number| level)?\b|\brecall(?:s|ed)?\b|\budi\b|\bdevice identifiers?\b|\bbar ?codes?\b|\btrac(?:eab|k(?:ing|ed)?|e\b|ed\b)|\bbatch(?:es)?\b/i;
const implants =
  /\bimplant(?:s|able|ables)?\b|\bpacemakers?\b|\bstents?\b|\bprosthe(?:sis|ses|tics?)\b|\bheart valves?\b|\b(?:bone|pedicle|hip|knee|spinal|spine) (?:screws?|plates?|cages?|rods?|cups?|nails?)\b|\bintraocular lens(?:es)?\b|\biols?\b|\b(?:neuro)?stimulators?\b|\bcardioverters?\b|\bdefibrillators? \(icds?\)|\b(?:hernia|surgical|pelvic) mesh(?:es)?\b|\b(?:tissue|bone|vascular|skin) grafts?\b|\ballografts?\b|\bhigh[- ](?:cost|value) (?:items?|supplies|devices|consumables|products?|stock)\b/i;
const cost =
  /\bcosts?\b(?! cent(?:re|er)s?\b)|\bspend(?:ing)?\b|\bprices?\b|\bexpen(?:ses?|ditures?)\b|\boverruns?\b|\boutlays?\b|\b(?:inventory|stock) value\b|\bvalue of (?:the |our )?(?:inventory|stock)\b/i;

/** The first goal about implants or costly items where no key result can trace them (S2:62). */
export function untraced(document: DocumentFacts): Goal | undefined {
  if (measures(document, tracing)) return undefined;
  return [...goalsOf(document)].find(({ title }) => implants.test(title));
}

/** The first key result on cost, and the sides of stock that nothing guards while it is pursued (S2:71). */
export function unbalanced(
  document: DocumentFacts,
): { readonly goal: Goal; readonly missing: readonly string[] } | undefined {
  const goal = [...goalsOf(document)].find(
    ({ title, keyResult }) => keyResult && !loss.test(title) && isCost(title, keyResult),
  );
  const missing = [
    ...(measures(document, shortage) ? [] : [l10n.mark('stock-outs')]),
    ...(measures(document, loss) ? [] : [l10n.mark('expired stock')]),
  ];
  return goal && missing.length > 0 ? { goal, missing } : undefined;
}

/** A price list is no goal of cost; cost that should fall, or money saved, is. */
function isCost(title: string, { fewer, declared, categories }: KeyResultFacts): boolean {
  if (saving.test(title)) return true;
  return fewer && (cost.test(title) || (declared && categories.includes('financial')));
}

const saving =
  /\bsavings\b|\bcheaper\b|\bcosts? saved\b|\bsav(?:e|ed|es|ing) (?:[$£€] ?\d|\d[\d.,]* ?(?:k|m|bn|thousand|million)? ?(?:dollars?|euros?|pounds?|usd|eur|gbp|chf)\b)/i;
const shortage =
  /\bstock[- ]?outs?\b|\bout[- ]of[- ]stock\b|\bavailab|\bfill rate|\bbackorder|\bshortages?\b|\bmissing\b|\bunfilled\b|\bnot (?:be )?(?:filled|there|in stock|on hand)\b|\bempty\b|\black of (?:[a-z]+ )?(?:suppl|stock|items?|material)|\bfulfil+ment\b|\bout when\b|\br[au]n(?:s|ning)? out\b|\bservice levels?\b|\bcancel\w* (?:for|due to|because of) (?:missing )?suppl/i;
const loss =
  /\bexpir|\bwast(?:e|age)\b|\boutdated\b|\bout[- ]of[- ]date\b|\bpast (?:its|their) (?:use[- ]by )?date\b|\buse[- ]by\b|\bshelf life\b|\bwrite[- ]?offs?\b|\bwritten off\b|\bobsolete\b|\bthrown (?:away|out)\b|\bspoil|\bdiscard|\bdestroyed\b|\bdisposed of\b/i;
