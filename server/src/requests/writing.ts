import { CompletionRequest, CompletionResolveRequest, CompletionTriggerKind } from 'vscode-languageserver';
import { completionsAt } from '../features/completion.ts';
import { resolved } from '../features/completion-docs.ts';
import { configurationCompletions } from '../features/configuration-completion.ts';
import { elsewhereOffers } from '../features/elsewhere-completion.ts';
import type { Surroundings } from '../features/site.ts';
import { nameOf } from '../workspace/uris.ts';
import { known } from './known.ts';
import { type Request, request } from './request.ts';

/** Requests that help to write. */
export const writing: readonly Request[] = [
  request(CompletionRequest.type, async (context, { textDocument: { uri }, position, context: cause }) => {
    const { client, configuration, files, workspace, today } = context;
    const settings = configuration(uri);
    if (settings) return configurationCompletions(settings, settings.offsetAt(position), client.completion);
    await known(context, uri);
    const open = context.session(uri);
    if (!open) return [];
    const { roles, people, metrics } = workspace.settingsFor(uri);
    const { index } = workspace;
    const surroundings: Surroundings = {
      facts: open.latest?.facts,
      roles,
      metrics,
      findings: open.latest?.findings,
      people: [...people, ...index.owners],
      isAsked: cause?.triggerKind !== CompletionTriggerKind.TriggerCharacter,
      knowsAll: index.isComplete,
      isAlone: index.isAlone,
      today: today(),
      files: () => index.pathsFrom(nameOf(uri)),
      namesIn: (folder) => files.namesIn(folder, nameOf(uri)),
      elsewhere: (typed, kinds) => elsewhereOffers(index, nameOf(uri), typed, kinds),
    };
    const offset = open.document.offsetAt(position);
    return completionsAt(open.document, open.source, offset, surroundings, client.completion);
  }),

  request(CompletionResolveRequest.type, ({ client }, item) => resolved(item, client.completion)),
];
