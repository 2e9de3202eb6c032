import { type Range, TextDocumentEdit, TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import * as l10n from '../base/l10n.ts';
import type { IdUse, ReferenceUse } from '../lint/names.ts';
import type { FileEntry } from '../workspace/entry.ts';
import type { Target, WorkspaceIndex } from '../workspace/index.ts';
import { idSpan, type NameAt, targetsOf } from './names.ts';
import type { DocumentOf } from './navigation.ts';
import { rangeOf } from './ranges.ts';

/** Why something is not renamed, in a sentence for its user. */
export interface Refusal {
  readonly refusal: string;
}

const fitting = /^[\p{L}\p{N}_][\p{L}\p{N}._-]*$/u;
/** Longer than anything that people could say to each other. */
const LONGEST = 60;

/** The one id that a name stands for, or why it cannot be renamed. */
export function renameable(
  index: WorkspaceIndex,
  entry: FileEntry,
  name: NameAt | undefined,
): Target | Refusal {
  if (!name) return notOnId();
  const [target, second] = targetsOf(index, entry, name);
  if (second)
    return {
      refusal: l10n.t(
        "Several goals have the id '{id}', so it is not clear which is meant; give each its own first.",
        { id: second.id.name },
      ),
    };
  if (!target)
    return {
      refusal: l10n.t(
        "Nothing has the id '{id}', so there is nothing to rename; correct this reference first.",
        { id: name.reference?.name ?? '' },
      ),
    };
  const alike = index.get(target.path)?.idsThat((id) => id.name === target.id.name) ?? [];
  if (alike.length > 1)
    return {
      refusal: l10n.t(
        "Two goals have the id '{id}', so references to it are unclear; give one of them its own first.",
        { id: target.id.name },
      ),
    };
  return target;
}

function notOnId(): Refusal {
  return {
    refusal: l10n.t('Only ids and references to them can be renamed; put the cursor on one, such as KR-1.1.'),
  };
}

/** The part of the name that a new one goes in place of. */
export function renameRange(document: TextDocument, name: NameAt, offset: number): Range | Refusal {
  const span = idSpan(document, name.id ?? name.reference);
  if (span && offset < span.start) return notOnId();
  return span
    ? rangeOf(document, span)
    : {
        refusal: l10n.t(
          'This repeats a value from elsewhere in the file by its YAML anchor; rename the id where it is written.',
        ),
      };
}

/** Writes a new id in the place of an old one, wherever a file of the workspace names it; comments stay as they are. */
export function renamed(
  index: WorkspaceIndex,
  target: Target,
  newName: string,
  documentOf: DocumentOf,
  versionOf: (path: string) => number | null,
): TextDocumentEdit[] | Refusal {
  if (/^(?:null|todo)$/i.test(newName))
    return { refusal: l10n.t("'{id}' stands for a place to fill in; choose another one.", { id: newName }) };
  if (!fitting.test(newName) || newName.length > LONGEST)
    return {
      refusal: l10n.t(
        'An id is made of letters, digits, dots, dashes and underscores, such as KR-1.2; choose one like that.',
      ),
    };
  const namedSo = index.get(target.path)?.idsThat((id) => id.name === newName) ?? [];
  const isTaken = namedSo.some(({ span }) => span.start !== target.id.span.start);
  if (isTaken)
    return {
      refusal: l10n.t("'{id}' is already the id of something else in that file; choose another one.", {
        id: newName,
      }),
    };
  const byFile = new Map<string, (IdUse | ReferenceUse)[]>([[target.path, [target.id]]]);
  for (const { path, reference } of index.uses(target))
    byFile.set(path, [...(byFile.get(path) ?? []), reference]);
  const changes: TextDocumentEdit[] = [];
  for (const [path, uses] of byFile) {
    const document = documentOf(path);
    if (!document)
      return {
        refusal: l10n.t('A file that names this id cannot be read ({path}); try again once it can.', {
          path,
        }),
      };
    const edits = uses.flatMap((use) => editOf(document, use, newName));
    changes.push(TextDocumentEdit.create({ uri: document.uri, version: versionOf(path) }, edits));
  }
  return changes;
}

/** A YAML alias follows the value it repeats, which is edited where it is written. */
function editOf(document: TextDocument, use: IdUse | ReferenceUse, newName: string): TextEdit[] {
  const span = idSpan(document, use);
  return span ? [TextEdit.replace(rangeOf(document, span), newName)] : [];
}
