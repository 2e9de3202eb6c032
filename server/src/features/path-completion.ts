import { CompletionItemKind } from 'vscode-languageserver';
import type { Offer } from './offer.ts';
import type { Site } from './site.ts';

/** Keys that name a document or a folder, by definition. */
const holders: Readonly<Record<string, readonly string[]>> = {
  root: ['plan_ref'],
  regulatory: ['playbook'],
  qms: ['design_history', 'risk_file'],
  state: ['evidence'],
  integration: ['data_mapping'],
  ai: ['override_path', 'decision_log'],
  evidence: ['protocol'],
};

/** The same keys, whatever holds them. */
export const documentKeys: readonly string[] = Object.values(holders).flat();

/** The other OKR files of the workspace, for keys that name one. */
export function fileOffers({ files }: Site): Offer[] {
  return (files?.() ?? []).map((path) => ({
    label: path,
    kind: CompletionItemKind.File,
  }));
}

/**
 * What is in the folder that is typed so far, for keys that name a document.
 * @param typed what stands before the cursor.
 */
export function pathOffers(definition: string, key: string, typed: string, site: Site): Offer[] {
  if (!holders[definition]?.includes(key)) return [];
  const folder = typed.slice(0, typed.lastIndexOf('/') + 1);
  return (site.namesIn?.(folder) ?? []).map((name) => {
    const isFolder = name.endsWith('/');
    return {
      label: folder + name,
      kind: isFolder ? CompletionItemKind.Folder : CompletionItemKind.File,
      leadsOn: isFolder,
    };
  });
}
