import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Source } from '../../server/src/document/source.ts';
import type { Shown } from '../../server/src/features/report.ts';
import { known } from '../../server/src/requests/known.ts';
import type { RequestContext } from '../../server/src/requests/request.ts';

const shown: Shown = { findings: [], diagnostics: [], resultId: '1', version: 1 };

/** What is known of a file with so many characters, and whether anybody asked for its analysis to find out. */
async function ask(length: number, session: { latest?: object; isAnalysed: boolean }) {
  let asked = false;
  const document = TextDocument.create('file:///w/a.okr.yaml', 'okr', 1, ' '.repeat(length));
  const context = {
    session: () => ({ ...session, document, source: new Source(document.getText()) }),
    report: () => {
      asked = true;
      return new Promise<Shown>((resolve) => setTimeout(resolve, 20, shown));
    },
  };
  return { found: await known(context as unknown as RequestContext, document.uri), asked };
}

describe('what a document shows', () => {
  it('is waited for in a file that has just been opened, however large', async () => {
    assert.deepEqual(await ask(60_000, { isAnalysed: false }), { found: shown, asked: true });
  });

  it('is waited for in a small file, however slow the machine', async () => {
    assert.deepEqual(await ask(1_000, { latest: {}, isAnalysed: false }), { found: shown, asked: true });
  });

  it('is left out in a large file behind a key', async () => {
    assert.deepEqual(await ask(60_000, { latest: {}, isAnalysed: false }), {
      found: undefined,
      asked: false,
    });
  });

  it('is waited for in a large file that has been analysed', async () => {
    assert.deepEqual(await ask(60_000, { latest: {}, isAnalysed: true }), { found: shown, asked: true });
  });
});
