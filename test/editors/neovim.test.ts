import assert from 'node:assert/strict';
import { Desk, documented, expected, need, sheet, succeeds } from './editor.ts';

/** Waits for diagnostics, prints them as JSON, and quits. */
const look = `
vim.wait(15000, function() return #vim.diagnostic.get(0) > 0 end, 50)
io.stdout:write(vim.json.encode({ type = vim.bo.filetype, diagnostics = vim.diagnostic.get(0) }))
vim.cmd('qall!')
`;

interface Seen {
  type: string;
  diagnostics: { lnum: number; col: number; source: string; message: string }[];
}

describe('Neovim, with the settings of docs/editors.md', () => {
  let desk: Desk;

  before(async function () {
    this.timeout(300_000);
    await need('Neovim', ['neovim'], () => succeeds('nvim', '--version'));
    desk = new Desk({
      'init.lua': documented('Neovim 0.7 and newer', 'lua'),
      'look.lua': look,
      'doses.okr.yaml': sheet,
      'other.yaml': sheet,
    });
  });
  after(() => desk?.clear());

  function open(file: string, script = 'look.lua'): Seen {
    return JSON.parse(desk.start('nvim', '--headless', '--clean', '-u', 'init.lua', file, '-S', script));
  }

  it('shows the finding of an OKR file at its place', () => {
    const { type, diagnostics } = open('doses.okr.yaml');
    assert.equal(type, 'okr');
    const found = diagnostics.find(({ message }) => expected.message.test(message));
    assert.deepEqual([found?.lnum, found?.col, found?.source], [4, 27, 'Healthcare OKRs']);
  });

  it('leaves other YAML alone', () => {
    assert.equal(
      desk.start(
        'nvim',
        '--headless',
        '--clean',
        '-u',
        'init.lua',
        'other.yaml',
        '-c',
        'lua io.stdout:write(vim.bo.filetype, #vim.lsp.get_active_clients())',
        '-c',
        'qall!',
      ),
      'yaml0',
    );
  });
});
