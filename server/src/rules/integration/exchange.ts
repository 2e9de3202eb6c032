import type { DocumentFacts, KeyResultFacts } from '../../lint/facts.ts';
import { hasKeyResultThat } from '../../lint/key-results.ts';
import { speaksOfExchange } from '../../statement/exchange.ts';
import type { KeyResultReading } from '../../statement/objective.ts';
import { beginningOf } from '../../words/beginning.ts';

/** Work before a connection, its quality, what people think of it; or connections of people. */
const aside =
  /\b(?:specif|(?<!(?:care|treatment|health|discharge) )plan|design|document(?:ing|ed|ation)|train|sandbox|contract|cost|test|prototyp|proof of concept|interview|evaluat|assess|discover|budget|roadmap|guide|ticket|bug|defect|error|fail|downtime|outage|latency|uptime|(?<!real[- ])time\b|risk|select|certif|satisf|rat(?:e[sd]?|ing)\b|easy|easier|meeting|patients? (?:to|with)\b)\w*|\b(?:through|thanks to|after|by|via|despite) (?:\w+ ){0,2}(?:integrat|sync|connect|interfac)|-(?:integrated|linked)\b/i;

/** Its title is about data that goes to or comes from a health record or another clinical system. */
export function isExchange(keyResult: KeyResultReading): boolean {
  return speaksOfExchange(keyResult.statement?.text ?? '') && !isAside(keyResult);
}

/** Its title is about what goes before a connection, or with it. */
export function isAside({ statement }: KeyResultReading): boolean {
  return aside.test(beginningOf(statement?.text ?? ''));
}

/** A goal of data exchange: by its author's word; where nobody has said a category, by its own. */
export function isInteroperability(keyResult: KeyResultReading): boolean {
  const { categories, declared } = keyResult;
  return categories.includes('interoperability') || (!declared && isExchange(keyResult));
}

/** A goal of data exchange, as facts tell it; a course on it is none. */
export function integrates({ categories, data }: KeyResultFacts): boolean {
  return categories.includes('interoperability') && data?.exchange === true;
}

/** Is a key result of this file, or of the product's other files, on data exchange with other systems? */
export function exchangesData(document: DocumentFacts): boolean {
  return document.siblings.some(({ exchange }) => exchange) || exchangesHere(document);
}

const exchangesHere = hasKeyResultThat(({ data }) => data?.exchange === true);
