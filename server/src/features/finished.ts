import { type CompletionItem, InsertTextFormat } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { holds } from './letters.ts';

/**
 * What is offered without the one that is typed to its end already, unless another goes on from it: a list of that one alone
 * would only catch the Enter that is to end the line.
 */
export function withoutFinished(
  items: readonly CompletionItem[],
  document: TextDocument,
  offset: number,
): CompletionItem[] {
  const finished = items.find((item) => isFinished(item, document, offset));
  if (!finished) return [...items];
  const others = items.filter((item) => item !== finished);
  const typed = textOf(finished).toLowerCase();
  const isAlone = !others.some(({ filterText, label }) => holds((filterText ?? label).toLowerCase(), typed));
  return isAlone ? others : [...items];
}

/** Chosen, it would leave the text as it is. */
function isFinished(item: CompletionItem, document: TextDocument, offset: number): boolean {
  const { textEdit, insertTextFormat, additionalTextEdits } = item;
  if (!textEdit || !('range' in textEdit) || insertTextFormat === InsertTextFormat.Snippet) return false;
  const isEnd = document.offsetAt(textEdit.range.end) === offset;
  return isEnd && !additionalTextEdits && document.getText(textEdit.range) === textEdit.newText;
}

function textOf({ textEdit, label }: CompletionItem): string {
  return textEdit?.newText ?? label;
}
