import assert from 'node:assert/strict';
import { Desk, documented, expected, need, sheet, succeeds } from './editor.ts';

/** Opens the file, waits for diagnostics, and prints them as JSON. */
const look = `
(require 'json)
(find-file "doses.okr.yaml")
;; Without a user there are no commands, after which eglot connects.
(run-hooks 'post-command-hook)
(let ((limit (+ (float-time) 15)))
  (while (and (< (float-time) limit) (null (flymake-diagnostics)))
    (accept-process-output nil 0.1)))
(princ (json-encode
        (mapcar (lambda (each)
                  (list (cons 'mode (symbol-name major-mode))
                        (cons 'line (line-number-at-pos (flymake-diagnostic-beg each)))
                        (cons 'message (flymake-diagnostic-text each))))
                (flymake-diagnostics))))
`;

interface Seen {
  mode: string;
  line: number;
  message: string;
}

describe('Emacs, with the settings of docs/editors.md', () => {
  let desk: Desk;

  before(async function () {
    this.timeout(300_000);
    await need('Emacs with eglot and yaml-mode', ['emacs-nox', 'elpa-eglot', 'elpa-yaml-mode'], () =>
      succeeds('emacs', '--batch', '-f', 'package-initialize', '-l', 'eglot', '-l', 'yaml-mode'),
    );
    desk = new Desk({
      'init.el': documented('Emacs 28 and newer (eglot)', 'elisp'),
      'look.el': look,
      'doses.okr.yaml': sheet,
    });
  });
  after(() => desk?.clear());

  it('shows the finding of an OKR file at its place', () => {
    // Emacs starts its packages before it reads the user's settings.
    const printed = desk.start(
      'emacs',
      '--batch',
      '-f',
      'package-initialize',
      '-l',
      './init.el',
      '-l',
      './look.el',
    );
    const found = (JSON.parse(printed) as Seen[]).find(({ message }) => expected.message.test(message));
    assert.equal(found?.mode, 'okr-mode');
    assert.equal(found.line, 5);
    assert.ok(found.message.includes(expected.rule));
  });
});
