import assert from 'node:assert/strict';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { mostSevere } from '../../server/src/features/most-severe.ts';

const { Error: error, Warning: warning, Information: info, Hint: hint } = DiagnosticSeverity;

function found(severity: DiagnosticSeverity, line: number): Diagnostic {
  const place = { line, character: 0 };
  return { range: { start: place, end: place }, severity, message: `finding in ${line}` };
}

describe('what an editor is sent of very many findings', () => {
  it('is all of a thousand', () => {
    const all = Array.from({ length: 1000 }, (_, line) => found(hint, line));
    assert.deepEqual(mostSevere(all), all);
  });

  it('is the most severe of more, in their order, below a line that says how many are left out', () => {
    const severities = [hint, info, warning, error];
    const all = Array.from({ length: 2000 }, (_, line) => found(severities[line % 4] ?? hint, line));
    const [told, ...sent] = mostSevere(all);
    assert.deepEqual(told, {
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      severity: info,
      source: 'Healthcare OKRs',
      message:
        'An editor shows at most 1,000 findings of a file, so 1001 that are less severe are left out; run "healthcare-okr lint" to list all.',
    });
    assert.deepEqual(
      sent,
      all.filter(({ severity }, at) => severity === error || (severity === warning && at < 1998)),
    );
  });

  it('leaves out errors only where there are more of them than fit', () => {
    const all = Array.from({ length: 1200 }, (_, line) => found(line < 100 ? hint : error, line));
    assert.deepEqual(mostSevere(all).slice(1), all.slice(100, 1099));
  });
});
