/** The requests that an editor sends right behind an edit, and what they may cost. */
import type { LanguageClient } from './language-client.ts';
import type { Place } from './samples.ts';
import { keys, statement, values } from './typing.ts';

/** One request that is measured. */
export interface Asked {
  readonly label: string;
  readonly method: string;
  /** Where it is asked: at the end of what this matches. */
  readonly at: RegExp;
  /** @param last the answer to the same request before. */
  readonly params: (client: LanguageClient, place: Place, last: unknown) => object;
  /** Its answer speaks of the whole file: on L it may take longer. */
  readonly whole?: boolean;
}

/** Lines that an editor shows at once. */
const visible = 60;
/** Inside an id, and inside a reference to one. */
const ids = /^\s+- id: K/;
const references = /covered_by: \[K/;
const options = { tabSize: 2, insertSpaces: true };

const ofFile = ({ uri }: LanguageClient) => ({ textDocument: { uri } });
const atPlace = ({ uri }: LanguageClient, position: Place) => ({ textDocument: { uri }, position });
const seen = ({ uri }: LanguageClient, { line }: Place) => ({
  textDocument: { uri },
  range: {
    start: { line: Math.max(0, line - visible / 2), character: 0 },
    end: { line: line + visible / 2, character: 0 },
  },
});

/** What a light bulb asks: the finding nearest to the place. */
function atFinding({ uri, diagnostics: { items } }: LanguageClient, { line }: Place) {
  const diagnostic = items.find(({ range }) => range.start.line >= line) ?? items[0];
  const start = diagnostic?.range.start ?? { line, character: 0 };
  const context = { diagnostics: diagnostic ? [diagnostic] : [], triggerKind: 2 };
  return { textDocument: { uri }, range: { start, end: start }, context };
}

function sinceLast({ uri }: LanguageClient, _place: Place, last: unknown) {
  const { resultId = '' } = (last ?? {}) as { resultId?: string };
  return { textDocument: { uri }, previousResultId: resultId };
}

const document = (name: string) => `textDocument/${name}`;

/** Every request of an editor that reads or lays out an open file. */
export const asked: readonly Asked[] = [
  { label: 'hover', method: document('hover'), at: keys, params: atPlace },
  { label: 'completion', method: document('completion'), at: values, params: atPlace },
  { label: 'document symbols', method: document('documentSymbol'), at: keys, params: ofFile, whole: true },
  { label: 'folding', method: document('foldingRange'), at: keys, params: ofFile, whole: true },
  {
    label: 'selection ranges',
    method: document('selectionRange'),
    at: statement,
    params: ({ uri }, place) => ({ textDocument: { uri }, positions: [place] }),
  },
  { label: 'code actions at a finding', method: document('codeAction'), at: keys, params: atFinding },
  { label: 'code lens', method: document('codeLens'), at: keys, params: ofFile },
  { label: 'inlay hints, visible lines', method: document('inlayHint'), at: keys, params: seen },
  {
    label: 'semantic tokens, file',
    method: document('semanticTokens/full'),
    at: keys,
    params: ofFile,
    whole: true,
  },
  {
    label: 'semantic tokens, changes',
    method: document('semanticTokens/full/delta'),
    at: keys,
    params: sinceLast,
    whole: true,
  },
  {
    label: 'semantic tokens, visible lines',
    method: document('semanticTokens/range'),
    at: keys,
    params: seen,
  },
  {
    label: 'formatting, file',
    method: document('formatting'),
    at: keys,
    params: ({ uri }) => ({ textDocument: { uri }, options }),
  },
  {
    label: 'formatting, visible lines',
    method: document('rangeFormatting'),
    at: keys,
    params: (client, place) => ({ ...seen(client, place), options }),
  },
  { label: 'definition', method: document('definition'), at: references, params: atPlace },
  {
    label: 'references',
    method: document('references'),
    at: references,
    params: (client, place) => ({ ...atPlace(client, place), context: { includeDeclaration: true } }),
  },
  { label: 'highlight', method: document('documentHighlight'), at: ids, params: atPlace },
  { label: 'document links', method: document('documentLink'), at: keys, params: ofFile },
  { label: 'linked editing', method: document('linkedEditingRange'), at: ids, params: atPlace },
  { label: 'rename, prepare', method: document('prepareRename'), at: ids, params: atPlace },
  {
    label: 'rename',
    method: document('rename'),
    at: ids,
    params: (client, place) => ({ ...atPlace(client, place), newName: 'KR-new' }),
  },
  { label: 'workspace symbols', method: 'workspace/symbol', at: keys, params: () => ({ query: 'KR-7' }) },
];

/** Milliseconds at the 95th percentile: issue of editing, for 65 KB and 1.28 MB. */
export function budgetOf({ whole }: Asked, size: string): number {
  if (size !== 'L') return 8;
  return whole ? 60 : 20;
}
