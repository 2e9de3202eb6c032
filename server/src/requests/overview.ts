import {
  type Position,
  ProtocolRequestType,
  type TextDocumentIdentifier,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import * as l10n from '../base/l10n.ts';
import { type ChecklistItem, checklistOf } from '../features/checklist.ts';
import { checklistFix } from '../features/checklist-fixes.ts';
import { effectiveConfiguration } from '../features/effective-configuration.ts';
import { findingsAsMarkdown } from '../features/findings-markdown.ts';
import { type NewFile, type NewFileChoices, newFile, newFileChoices } from '../features/new-file.ts';
import { type OutlineNode, outlineOf } from '../features/outline.ts';
import { addCheckIn } from '../features/refactor-check-in.ts';
import { spotAt } from '../features/refactor-spot.ts';
import { workspaceEdit } from '../features/workspace-edit.ts';
import { rules } from '../rules/registry.ts';
import { isWithin, relativeTo } from '../workspace/paths.ts';
import { nameOf } from '../workspace/uris.ts';
import { overtaken, type Request, type RequestContext, request } from './request.ts';

interface OfDocument {
  readonly textDocument: TextDocumentIdentifier;
}

/** An edit, or a sentence that says why there is none. */
export interface Proposal {
  readonly edit?: WorkspaceEdit;
  readonly reason?: string;
  /** The place is in no key result. */
  readonly noKeyResult?: boolean;
}

/** A rule, and what it finds. */
export interface RuleName {
  readonly id: string;
  readonly summary: string;
}

function ours<P, R>(name: string): ProtocolRequestType<P, R, never, void, void> {
  return new ProtocolRequestType(`healthcareOkrs/${name}`);
}

/** Requests of ours, for views and commands of an editor. */
export const overview: readonly Request[] = [
  request(ours<OfDocument, ChecklistItem[]>('checklist'), async (context, { textDocument: { uri } }) => {
    const known = await analysed(context, uri);
    return known ? checklistOf(known.document, known.source, known.facts, known.signals) : [];
  }),

  request(
    ours<OfDocument & { id: string }, Proposal>('checklistFix'),
    async (context, { textDocument: { uri }, id }) => {
      const known = await analysed(context, uri);
      if (!known) return {};
      const edits = checklistFix(id, known.source, known);
      return edits.length > 0 ? { edit: workspaceEdit(known.document, edits, context.client, false) } : {};
    },
  ),

  request(ours<OfDocument, OutlineNode[]>('outline'), async (context, { textDocument: { uri } }) => {
    const known = await analysed(context, uri);
    const shown = known && (await context.report(uri));
    if (!known || !shown) return [];
    return outlineOf(known.document, known.source, known.facts, shown.findings, context.today());
  }),

  request(
    ours<OfDocument & { position: Position }, Proposal>('checkIn'),
    ({ client, session, today }, { textDocument: { uri }, position }) => {
      const open = session(uri);
      if (!open) return {};
      const { document, source } = open;
      const [found] = addCheckIn(spotAt(source, document.offsetAt(position), today()));
      if (!found) return { reason: l10n.t('Put the cursor into a key result first.'), noKeyResult: true };
      if (found.edits.length === 0)
        return { reason: found.disabled ?? l10n.t('There is no place for a check-in.') };
      return { edit: workspaceEdit(document, found.edits, client, false) };
    },
  ),

  request(ours<object, NewFileChoices>('newFileChoices'), ({ today }) => newFileChoices(today())),

  request(ours<NewFile, string | null>('newFile'), (_context, choices) => newFile(choices) ?? null),

  request(ours<object, RuleName[]>('rules'), () =>
    rules.map(({ id, summary }) => ({ id, summary: l10n.t(summary) })),
  ),

  request(
    ours<OfDocument, string>('effectiveConfiguration'),
    ({ workspace, session }, { textDocument: { uri } }) =>
      effectiveConfiguration(rules, workspace.settingsFor(uri), {
        name: shownPath(workspace.folders, nameOf(uri)),
        draft: session(uri)?.latest?.facts.header?.status?.text === 'draft',
        shorten: (path) => shownPath(workspace.folders, path),
      }),
  ),

  request(ours<OfDocument, string>('findingsAsMarkdown'), async (context, { textDocument: { uri } }) => {
    const shown = await context.report(uri);
    const open = context.session(uri);
    if (!open) return '';
    if (!shown) throw overtaken();
    const { folders } = context.workspace;
    const { profile } = context.workspace.settingsFor(uri);
    return findingsAsMarkdown(open.document, shown.findings, {
      name: shownPath(folders, nameOf(uri)),
      profile,
    });
  }),
];

async function analysed({ session }: RequestContext, uri: string) {
  const open = session(uri);
  if (!open) return undefined;
  const analysis = await open.analysis();
  if (!analysis) throw overtaken();
  return { document: open.document, source: open.source, facts: analysis.facts, signals: analysis.signals };
}

/** A path as people know it: from the workspace folder that it is in. */
function shownPath(folders: readonly string[], path: string): string {
  const folder = folders.find((each) => isWithin(path, each));
  return folder === undefined ? path : relativeTo(folder, path);
}
