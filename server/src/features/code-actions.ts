import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type SnippetTextEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../document/edit.ts';
import type { Source } from '../document/source.ts';
import * as l10n from '../l10n.ts';
import { isPreferred } from '../lint/fix.ts';
import { syntaxRule } from '../lint/last-readable.ts';
import { type Fix, type LocatedFinding, severities } from '../lint/rule.ts';
import { ruleOf } from '../rules/registry.ts';
import { rangeOf } from './ranges.ts';

export interface EditSupport {
  /** The client can place tab stops (LSP 3.18 snippet edits). */
  readonly snippets: boolean;
  /** The client can ask before a change that it is told needs confirmation. */
  readonly annotations: boolean;
  /** The client asks for the edits of an action once it is chosen. */
  readonly resolvesEdits: boolean;
}

const clinicalChange = 'clinical-meaning';

/** Of more rules than these the pages are left to the hover and the list of problems: they would bury the fixes. */
const mostPages = 3;

/** Where the text cannot be read, no comment in it tells what it covers. */
const unignorable: ReadonlySet<string> = new Set([syntaxRule, 'okr/unreadable']);

/** Which fix of which finding an action stands for whose edits are worked out when it is chosen. */
export interface Chosen {
  readonly uri: string;
  readonly version: number;
  readonly rule: string;
  readonly title: string;
  /** Where the finding starts. */
  readonly at: number;
}

/** A finding as it is shown, and what repairs it. */
export interface Fixable {
  readonly finding: LocatedFinding;
  readonly diagnostic: Diagnostic;
  readonly fixes: readonly Fix[];
}

/** For each finding, the gravest first: its fixes, "ignore with a reason", and its rule's page. */
export function codeActionsOf(
  document: TextDocument,
  source: Source,
  findings: readonly Fixable[],
  support: EditSupport,
): CodeAction[] {
  const ordered = [...findings].sort((a, b) => gravity(a) - gravity(b));
  const fixes = ordered.flatMap(({ finding, diagnostic, fixes }) =>
    fixes.map(
      (fix, place): CodeAction => ({
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        ...(isPreferred(fix, place) && { isPreferred: true }),
        ...(fix.wide && support.resolvesEdits
          ? { data: chosen(document, finding, fix) }
          : { edit: workspaceEdit(document, fix.edits, support, fix.confirm === true) }),
      }),
    ),
  );
  const known = ordered.filter(({ finding }) => ruleOf(finding.rule));
  const ignores = known
    .filter(({ finding }) => !unignorable.has(finding.rule))
    .map(
      ({ finding, diagnostic }): CodeAction => ({
        title: l10n.t('Ignore {rule} here, with a reason', { rule: finding.rule }),
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        edit: workspaceEdit(document, [ignoreComment(source, finding)], support, false),
      }),
    );
  const rules = [...new Set(known.map(({ finding }) => finding.rule))];
  const pages = (rules.length > mostPages ? [] : rules).map(
    (rule): CodeAction => ({
      title: l10n.t('Open the page of {rule}', { rule }),
      kind: CodeActionKind.QuickFix,
      command: {
        title: l10n.t('Open the rule page'),
        command: 'healthcareOkrs.openRulePage',
        arguments: [rule],
      },
    }),
  );
  return [...fixes, ...ignores, ...pages];
}

function gravity({ finding }: Fixable): number {
  return severities.indexOf(finding.severity);
}

function chosen({ uri, version }: TextDocument, { rule, span }: LocatedFinding, { title }: Fix): Chosen {
  return { uri, version, rule, title, at: span.start };
}

/** A comment line above the finding's line, as far in as that line. */
function ignoreComment({ text, eol }: Source, { rule, span }: LocatedFinding): Edit {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const start = text.charCodeAt(lineStart) === 0xfeff ? lineStart + 1 : lineStart;
  const indent = /^[ \t]*/.exec(text.slice(start, span.start))?.[0] ?? '';
  return { start, end: start, text: `${indent}# okr-ignore ${rule} -- TODO${eol}` };
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
    .map((edit): TextEdit | SnippetTextEdit => {
      const range = rangeOf(document, edit);
      // Beside a snippet, VS Code would indent plain text of several lines once more.
      if (!isSnippet || !/TODO|\n/.test(edit.text)) return { range, newText: edit.text, ...annotation };
      const value = edit.text.replace(/[\\$}]/g, '\\$&').replaceAll('TODO', () => `\${${++stop}:TODO}`);
      return { range, snippet: { kind: 'snippet', value }, ...annotation };
    });
  return {
    documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: converted }],
    ...(isClinical &&
      support.annotations && {
        changeAnnotations: {
          [clinicalChange]: {
            label: l10n.t('Adds a clinical measure'),
            description: l10n.t(
              'The numbers and people in it are examples; set them with your clinical team.',
            ),
            needsConfirmation: true,
          },
        },
      }),
  };
}
