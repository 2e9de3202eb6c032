/** Which documents are ours. */
import { l10n, languages, type TextDocument, window, workspace } from 'vscode';

interface Filter {
  scheme: string;
  language?: string;
  pattern?: string;
}

const okr = { language: 'okr' };
const okrAsYaml = { language: 'yaml', pattern: '**/*.okr.{yaml,yml}' };
const configuration = { pattern: '**/.healthcare-okr.yaml' };

/** OKR files, whichever language id they carry and wherever they are stored. */
export function okrFiles(): Filter[] {
  return stored([okr, okrAsYaml]);
}

/** Everything the language server looks at. */
export function ourFiles(): Filter[] {
  return stored([okr, okrAsYaml, configuration]);
}

/** True for a document the language server looks at. */
export function isOurs(document: TextDocument): boolean {
  return languages.match(ourFiles(), document) > 0;
}

/** True for an OKR file. */
export function isOkrFile(document: TextDocument): boolean {
  return languages.match(okrFiles(), document) > 0;
}

/** The OKR file in the active editor; else tells that one is needed. */
export function activeOkrFile(): TextDocument | undefined {
  const document = window.activeTextEditor?.document;
  if (document && isOkrFile(document)) return document;
  void window.showInformationMessage(l10n.t('Open an OKR file first.'));
  return undefined;
}

/** Schemes of files that can be edited: the other side of a comparison (`git:` and the like) would tell every finding twice. */
export function storedSchemes(): string[] {
  const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme);
  return [...new Set(['file', 'untitled', 'vscode-remote', 'vscode-vfs', ...folders.sort()])];
}

function stored(filters: readonly Omit<Filter, 'scheme'>[]): Filter[] {
  return storedSchemes().flatMap((scheme) => filters.map((filter) => ({ ...filter, scheme })));
}
