import type { DocumentLink } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../document/span.ts';
import { rangeOf } from './ranges.ts';

const url = /https?:\/\/[^\s"'<>[\]{}|\\^`]+/g;
/** How the name of a document ends. */
const ending =
  /\.(?:okr\.ya?ml|ya?ml|md|txt|pdf|docx?|xlsx?|pptx?|csv|json|html?|png|jpe?g|svg|ipynb)(?![\w.-]*\w)/gi;
/** Keys whose values are paths even where they have no ending: folders, mostly. */
const pathKey =
  /\b(?:playbook|evidence|plan_ref|design_history|risk_file|data_mapping|override_path|decision_log|protocol|file)[ \t]*:[ \t]*["']?([\w@.-]+\/[\w@./-]+)/g;
const pathCharacter = /[\w@./-]/;

/**
 * Web addresses, and paths of files in the workspace.
 * @param locate the URI of a path as it is written; undefined where it leads out of the workspace.
 */
export function documentLinksOf(
  document: TextDocument,
  locate: (written: string) => string | undefined,
): DocumentLink[] {
  const text = document.getText();
  const links = new Map<number, DocumentLink>();
  const taken: Span[] = [];
  for (const { index, 0: match } of text.matchAll(url)) {
    const address = match.replace(/[.,;:!?)*]+$/, '');
    const span = { start: index, end: index + address.length };
    taken.push({ start: index, end: index + match.length });
    links.set(index, { range: rangeOf(document, span), target: address });
  }
  for (const span of pathsIn(text)) {
    if (links.has(span.start) || taken.some(({ start, end }) => start <= span.start && span.start < end))
      continue;
    const target = locate(text.slice(span.start, span.end));
    if (target !== undefined) links.set(span.start, { range: rangeOf(document, span), target });
  }
  return [...links.values()];
}

function* pathsIn(text: string): Iterable<Span> {
  for (const { index, 0: match } of text.matchAll(ending)) {
    let start = index;
    while (start > 0 && pathCharacter.test(text.charAt(start - 1))) start--;
    if (start < index) yield { start, end: index + match.length };
  }
  for (const { index, 0: match, 1: path = '' } of text.matchAll(pathKey)) {
    const end = index + match.length;
    yield { start: end - path.length, end };
  }
}
