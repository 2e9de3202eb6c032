import {
  type CancellationToken,
  type CodeAction,
  CodeActionKind,
  CodeActionRequest,
  CodeActionResolveRequest,
  CodeActionTriggerKind,
  type Range,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import * as l10n from '../base/l10n.ts';
import type { Source } from '../document/source.ts';
import type { Span } from '../document/span.ts';
import { type Chosen, codeActionsOf, eachOnce, type Fixable } from '../features/code-actions.ts';
import { configurationFixes } from '../features/configuration.ts';
import { fixAllEdits, fixAllKind, fixesOfKind, type Kind, kindsOf } from '../features/fix-all.ts';
import { spanOf } from '../features/ranges.ts';
import { refactoringsAt } from '../features/refactor.ts';
import type { Shown } from '../features/report.ts';
import { goThere, workspaceEdit } from '../features/workspace-edit.ts';
import { fixesOf } from '../lint/fix.ts';
import { syntaxRule } from '../lint/last-readable.ts';
import type { Fix, LocatedFinding } from '../lint/rule.ts';
import { ruleOf } from '../rules/registry.ts';
import { inSlices } from '../workspace/pace.ts';
import type { Session } from '../workspace/session.ts';
import { type Request, type RequestContext, request } from './request.ts';

/** What an action whose edits are looked for later needs to know. */
interface Later extends Kind {
  readonly uri: string;
  readonly version: number;
}

/** Requests for what can be done at a place. */
export const codeActions: readonly Request[] = [
  request(
    CodeActionRequest.type,
    async (context, { textDocument: { uri }, range, context: { only, triggerKind } }, token) => {
      const configuration = context.configuration(uri);
      if (configuration) return kept(settingsFixes(context, configuration, range), only);
      const open = context.session(uri);
      if (!open) return [];
      const { version } = open.document;
      const asked = spanOf(open.document, range);
      // A light bulb on every line would say nothing; who asks, or selects something, gets the refactorings.
      const isIdle = triggerKind === CodeActionTriggerKind.Automatic && !only && asked.start === asked.end;
      const isRefactor = !isIdle && isAsked(CodeActionKind.Refactor, only);
      const refactored = isRefactor ? refactorings(context, open, asked, only !== undefined) : [];
      const isFixAll = only !== undefined && isAsked(fixAllKind, only);
      if (!isFixAll && !isAsked(CodeActionKind.QuickFix, only)) return kept(refactored, only);
      const shown = await context.report(uri);
      if (!shown || token.isCancellationRequested || open.document.version !== version) return [];
      const fixes = isAsked(CodeActionKind.QuickFix, only)
        ? await quickFixes(context, open, shown, asked, token)
        : [];
      const all = isFixAll ? await fixAll(context, open, shown, token) : [];
      return eachOnce(kept([...fixes, ...refactored, ...all], only));
    },
  ),

  request(CodeActionResolveRequest.type, async (context, action, token) => {
    const later = action.data as Later | Chosen | undefined;
    const open = later && context.session(later.uri);
    if (!open || open.document.version !== later.version) return action;
    const shown = await context.report(later.uri);
    if (!shown) return action;
    const edits =
      'at' in later ? editOf(context, open, shown, later) : await editsOf(context, open, shown, later, token);
    return { ...action, ...edits };
  }),
];

function settingsFixes(
  { workspace, client }: RequestContext,
  document: TextDocument,
  range: Range,
): CodeAction[] {
  const problems = workspace.configurationProblems(document.uri, document.getText());
  return configurationFixes(document, problems, spanOf(document, range), client);
}

/** Kinds are a hierarchy: who asks for `refactor` asks for `refactor.move`, too. */
function isAsked(kind: string, only: readonly string[] | undefined): boolean {
  return only?.some((asked) => isBelow(kind, asked) || isBelow(asked, kind)) ?? true;
}

function isBelow(kind: string, asked: string): boolean {
  return asked === '' || kind === asked || kind.startsWith(`${asked}.`);
}

function kept(actions: readonly CodeAction[], only: readonly string[] | undefined): CodeAction[] {
  return actions.filter(({ kind = '' }) => only?.some((asked) => isBelow(kind, asked)) ?? true);
}

async function quickFixes(
  context: RequestContext,
  open: Session,
  shown: Shown,
  asked: Span,
  token: CancellationToken,
): Promise<CodeAction[]> {
  const { document, source } = open;
  const found = shown.findings.flatMap((finding, index): Fixable[] => {
    const diagnostic = shown.diagnostics[index];
    const isHere = finding.span.start <= asked.end && asked.start <= finding.span.end;
    if (!diagnostic || !isHere) return [];
    return [{ finding, diagnostic, fixes: readableFixes(finding, source) }];
  });
  const actions = codeActionsOf(document, source, found, context.client);
  for (const kind of kindsOf(found, shown.findings)) {
    const diagnostics = found.flatMap(({ finding, diagnostic }) =>
      finding.rule === kind.rule ? diagnostic : [],
    );
    const action: CodeAction = {
      title: l10n.t('Fix all of this kind in the file ({rule})', { rule: kind.rule }),
      kind: CodeActionKind.QuickFix,
      diagnostics,
    };
    const later: Later = { ...kind, uri: document.uri, version: document.version };
    const edits = context.client.resolvesEdits
      ? { data: later }
      : await editsOf(context, open, shown, later, token);
    actions.push({ ...action, ...edits });
  }
  return actions;
}

/**
 * Where a line is half typed, nobody can tell where an edit belongs: what makes it readable is offered, and what changes
 * no more than how something is written in its place.
 */
function readableFixes(finding: LocatedFinding, source: Source): readonly Fix[] {
  const fixes = fixesOf(ruleOf(finding.rule), finding, source);
  const isBroken = source.partAt(finding.span.start).parsed.problems.length > 0;
  return isBroken && finding.rule !== syntaxRule ? fixes.filter(({ safe }) => safe) : fixes;
}

async function editsOf(
  context: RequestContext,
  { document, source }: Session,
  { findings }: Shown,
  kind: Kind,
  token: CancellationToken,
): Promise<Pick<CodeAction, 'edit'>> {
  const edits = await inSlices(fixesOfKind(source, findings, kind), document, token);
  return edits ? { edit: workspaceEdit(document, edits, context.client, false) } : {};
}

/** The edit of one fix, which is looked for again. */
function editOf(
  context: RequestContext,
  { document, source }: Session,
  { findings }: Shown,
  { rule, title, at }: Chosen,
): Pick<CodeAction, 'edit'> {
  const finding = findings.find((each) => each.rule === rule && each.span.start === at);
  const fix = finding && fixesOf(ruleOf(rule), finding, source).find((each) => each.title === title);
  // Nobody fills in hundreds of tab stops.
  const support = { ...context.client, snippets: false };
  return fix ? { edit: workspaceEdit(document, fix.edits, support, fix.confirm === true) } : {};
}

async function fixAll(
  context: RequestContext,
  { document, source }: Session,
  { findings }: Shown,
  token: CancellationToken,
): Promise<CodeAction[]> {
  const edits = await inSlices(fixAllEdits(source, findings), document, token);
  if (!edits || edits.length === 0) return [];
  const edit = workspaceEdit(document, edits, context.client, false);
  return [{ title: l10n.t('Fix everything that is safe to fix'), kind: fixAllKind, edit }];
}

function refactorings(
  { client, today }: RequestContext,
  { document, source }: Session,
  { start }: Span,
  isExplicit: boolean,
): CodeAction[] {
  const explains = isExplicit && client.disabledActions;
  return refactoringsAt(source, start, today(), isExplicit).flatMap(
    ({ title, kind, edits, cursor, disabled }): CodeAction[] => {
      // VS Code shows what is disabled by its title alone, so that says why, too.
      if (disabled !== undefined)
        return explains
          ? [
              {
                title: l10n.t('{action}: {reason}', { action: title, reason: inSentence(disabled) }),
                kind,
                disabled: { reason: disabled },
              },
            ]
          : [];
      // What was to fill in before is no tab stop of this change.
      const replaced = edits.map((edit) => source.text.slice(edit.start, edit.end));
      const isOpen = todosIn(edits.map(({ text }) => text)) > todosIn(replaced);
      const support = { ...client, snippets: client.snippets && isOpen };
      const edit = workspaceEdit(document, edits, support, false);
      if (!cursor || !client.commands) return [{ title, kind, edit }];
      return [{ title, kind, edit, command: goThere(title, document, edits, cursor) }];
    },
  );
}

function inSentence(reason: string): string {
  return reason.charAt(0).toLowerCase() + reason.slice(1).replace(/\.$/, '');
}

function todosIn(texts: readonly string[]): number {
  return texts.join('\n').split('TODO').length;
}
