import type {
  Command,
  Position,
  SnippetTextEdit,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import * as l10n from '../base/l10n.ts';
import type { Edit } from '../document/edit.ts';
import { rangeOf } from './ranges.ts';

/** What the client can do with edits. */
export interface EditSupport {
  /** It reads for which version of a document they are; what else is here comes with that. */
  readonly versions: boolean;
  /** It can place tab stops (LSP 3.18 snippet edits). */
  readonly snippets: boolean;
  /** It can ask before a change that it is told needs confirmation. */
  readonly annotations: boolean;
}

const clinicalChange = 'clinical-meaning';

/** Edits of documents; for a client that does not say that it reads versions, in the older form too, which it would miss. */
export function ofDocuments(
  documentChanges: TextDocumentEdit[],
  { versions }: Pick<EditSupport, 'versions'>,
): WorkspaceEdit {
  if (versions) return { documentChanges };
  const plain = documentChanges.map(
    ({ textDocument: { uri }, edits }) => [uri, edits as TextEdit[]] as const,
  );
  return { changes: Object.fromEntries(plain), documentChanges };
}

/** Puts the cursor at an index into the text of one of the edits, once all of them are made. */
export function goThere(
  title: string,
  document: TextDocument,
  edits: readonly Edit[],
  cursor: { readonly edit: Edit; readonly at: number },
): Command {
  const place = placeAfter(document, edits, cursor);
  return { title, command: 'healthcareOkrs.goTo', arguments: [document.uri, place] };
}

function placeAfter(
  document: TextDocument,
  edits: readonly Edit[],
  { edit, at }: { readonly edit: Edit; readonly at: number },
): Position {
  const [last = '', ...lines] = edit.text.slice(0, at).split('\n').reverse();
  const { line, character } = document.positionAt(edit.start);
  const lineAt = (offset: number): number => document.positionAt(offset).line;
  const shift = edits
    .filter((each) => each !== edit && each.end <= edit.start)
    .reduce(
      (sum, { start, end, text }) => sum + text.split('\n').length - 1 - (lineAt(end) - lineAt(start)),
      0,
    );
  return { line: line + lines.length + shift, character: lines.length > 0 ? last.length : character + at };
}

/** Edits of one version of a document as LSP has them. */
export function workspaceEdit(
  document: TextDocument,
  edits: readonly Edit[],
  support: EditSupport,
  isClinical: boolean,
): WorkspaceEdit {
  const annotation = isClinical && support.annotations ? { annotationId: clinicalChange } : {};
  let stop = 0;
  const isSnippet = support.snippets && edits.some(({ text }) => text.includes('TODO'));
  const converted = [...edits]
    .sort((a, b) => a.start - b.start)
    .map((edit, index): TextEdit | SnippetTextEdit => {
      const range = rangeOf(document, edit);
      // Beside a snippet, VS Code would indent plain text of several lines once more.
      if (!isSnippet || !/TODO|\n/.test(edit.text)) return { range, newText: edit.text, ...annotation };
      const stops = edit.text.replace(/[\\$}]/g, '\\$&').replaceAll('TODO', () => `\${${++stop}:TODO}`);
      // The last tab leads to the end of what was written, not to the line below.
      const value = index === edits.length - 1 ? stops.replace(/\r?\n$/, '$$0$&') : stops;
      return { range, snippet: { kind: 'snippet', value }, ...annotation };
    });
  const { uri, version } = document;
  return {
    ...ofDocuments([{ textDocument: { uri, version }, edits: converted }], support),
    ...(isClinical &&
      support.annotations && {
        changeAnnotations: {
          [clinicalChange]: {
            // What needs confirmation is not ticked in the preview of VS Code, and nothing else there says so.
            label: l10n.t('A clinical change: tick it, then apply'),
            description: l10n.t(
              'Nothing changes until you tick it. Numbers and people in it are examples; set them with your clinical team.',
            ),
            needsConfirmation: true,
          },
        },
      }),
  };
}
