import assert from 'node:assert/strict';
import type { TextDocument, Uri } from 'vscode';
import type { ProvideDiagnosticSignature } from 'vscode-languageclient';
import { answerLastPull } from '../../client/src/last-pull.ts';

type Token = Parameters<ProvideDiagnosticSignature>[2];

const uri = { scheme: 'file', path: '/w/a.okr.yaml' } as Uri;
const token = { isCancellationRequested: false } as Token;

describe('the question what a file shows', () => {
  it('goes to the server for an open document', async () => {
    const document = { uri } as TextDocument;
    const asked: unknown[] = [];
    const answer = await answerLastPull(document, '7', token, (...question) => {
      asked.push(question);
      return undefined;
    });
    assert.deepEqual(asked, [[document, '7', token]]);
    assert.equal(answer, undefined);
  });

  it('is answered at once when its tab was closed', () => {
    const ask = () => assert.fail('the server was asked');
    assert.deepEqual(answerLastPull(uri, '7', token, ask), { kind: 'unChanged', resultId: '7' });
    assert.deepEqual(answerLastPull(uri, undefined, token, ask), { kind: 'unChanged', resultId: '' });
  });
});
