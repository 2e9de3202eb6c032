/** Which documents are ours. */
import { languages, type TextDocument } from 'vscode';

const okr = { language: 'okr' };
const okrAsYaml = { language: 'yaml', pattern: '**/*.okr.{yaml,yml}' };
const configuration = { pattern: '**/.healthcare-okr.yaml' };

/** OKR files, whichever language id they carry and wherever they are stored. */
export const OKR_FILES = [okr, okrAsYaml];

/** Everything the language server looks at. */
export const OUR_FILES = [okr, okrAsYaml, configuration];

/** True for a document the language server looks at. */
export function isOurs(document: TextDocument): boolean {
  return languages.match(OUR_FILES, document) > 0;
}
