import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import * as l10n from '../base/l10n.ts';
import type { Edit } from '../document/edit.ts';
import type { Source } from '../document/source.ts';
import { lineEnd, lineStart } from '../document/stretch.ts';
import { isPreferred } from '../lint/fix.ts';
import { syntaxRule } from '../lint/last-readable.ts';
import { type Fix, type LocatedFinding, severities } from '../lint/rule.ts';
import { ruleOf } from '../rules/registry.ts';
import { beginningOf } from '../rules/scalars.ts';
import { type EditSupport, goThere, workspaceEdit } from './workspace-edit.ts';

/** What the client can do with actions. */
export interface ActionSupport extends EditSupport {
  /** It asks for the edits of one once it is chosen. */
  readonly resolvesEdits: boolean;
  /**
   * It has our commands, such as `healthcareOkrs.applyFix`, which shows the fixes at a place, and shows our status.
   * Others have the pages of rules by the links of the findings.
   */
  readonly commands: boolean;
}

/** Of more rules than these the pages are left to the hover and the list of problems: they would bury the fixes. */
const MOST_PAGES = 3;

/** Where the text cannot be read, no comment in it tells what it covers; nor does one help against what is wrong with a comment. */
function isIgnorable(rule: string): boolean {
  return rule !== syntaxRule && ruleOf(rule)?.level !== 'engine';
}

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
  support: ActionSupport,
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
          : {
              edit: workspaceEdit(document, fix.edits, support, fix.confirm === true),
              ...leadingTo(document, fix, support),
            }),
      }),
    ),
  );
  const known = ordered.filter(({ finding }) => ruleOf(finding.rule));
  const ignores = known
    .filter(({ finding }) => isIgnorable(finding.rule))
    .map(
      ({ finding, diagnostic }): CodeAction => ({
        title: l10n.t('Ignore {rule} here, with a reason', { rule: finding.rule }),
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        edit: workspaceEdit(document, [ignoreComment(source, finding)], support, false),
      }),
    );
  const rules = [...new Set(known.map(({ finding }) => finding.rule))];
  const pages = (support.commands && rules.length <= MOST_PAGES ? rules : []).map(
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

/** Lines that leave nothing to fill in may come in far from the finding: the cursor goes where tab stops would lead. */
function leadingTo(
  document: TextDocument,
  { title, edits }: Fix,
  { commands }: ActionSupport,
): Pick<CodeAction, 'command'> {
  const [edit, ...others] = edits;
  const isBlock = edit?.start === edit?.end && others.length === 0 && edit?.text.includes('\n');
  if (!commands || !edit || !isBlock || edit.text.includes('TODO')) return {};
  return { command: goThere(title, document, edits, { edit, at: edit.text.search(/\S/) }) };
}

/** Each edit once, by the name that came first: several findings may be repaired by the same, and a refactoring be it. */
export function eachOnce(actions: readonly CodeAction[]): CodeAction[] {
  const found = new Map<string, CodeAction>();
  for (const [index, action] of actions.entries()) {
    const key = action.edit ? JSON.stringify(action.edit) : String(index);
    const first = found.get(key);
    const diagnostics = [...(first?.diagnostics ?? []), ...(action.diagnostics ?? [])];
    found.set(key, first ? { ...action, ...first, diagnostics } : action);
  }
  return [...found.values()];
}

function gravity({ finding }: Fixable): number {
  return severities.indexOf(finding.severity);
}

function chosen({ uri, version }: TextDocument, { rule, span }: LocatedFinding, { title }: Fix): Chosen {
  return { uri, version, rule, title, at: span.start };
}

/** A comment line above the line of the finding, or of the key or dash that it belongs to, as far in as that line. */
function ignoreComment(source: Source, { rule, span }: LocatedFinding): Edit {
  const { text, eol } = source;
  const begin = beginningOf(source, span);
  let start = lineStart(text, begin);
  // A block below its key, which then has a question mark in front of it.
  while (start > 0 && /^[ \t]*:(?:\s|$)/.test(text.slice(start, lineEnd(text, start))))
    start = lineStart(text, start - 1);
  const indent = /^[ \t]*/.exec(text.slice(start, begin))?.[0] ?? '';
  // Above a file that begins in braces on this line, or that holds nothing, a comment covers no node.
  const { root } = source.header;
  const isFile = root === undefined || text.slice(start, root.span.start + 1).trim() === '{';
  return { start, end: start, text: `${indent}# okr-ignore${isFile ? '-file' : ''} ${rule} -- TODO${eol}` };
}
