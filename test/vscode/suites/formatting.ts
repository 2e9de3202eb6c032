import assert from 'node:assert/strict';
import { commands, EndOfLine, Position, Range, Selection } from 'vscode';
import { closeAll, cursorAfter, finding, open, type, until } from '../editor.ts';

describe('formatting', () => {
  afterEach(closeAll);

  it('brings a file laid out in haste back to what it was', async () => {
    const editor = await open('tele-dermatology.okr.yaml');
    const { document } = editor;
    await finding(document.uri, 'safety/missing-escalation');
    const text = document.getText();
    const messy = text.replaceAll('title: ', 'title:   ').replace(/\n(?= +- id)/g, '\n\n\n\n');
    await editor.edit((edit) => edit.replace(new Range(0, 0, document.lineCount, 0), messy));
    const collapsed = (value: string): string => value.replace(/\n+/g, '\n');
    await until('the layout', async () => {
      await commands.executeCommand('editor.action.formatDocument');
      return collapsed(document.getText()) === collapsed(text);
    });
    assert.equal(document.eol, EndOfLine.LF);
  });

  it('changes the selected lines only', async () => {
    const editor = await open('tele-dermatology.okr.yaml');
    const { document } = editor;
    await finding(document.uri, 'safety/missing-escalation');
    await editor.edit((edit) => edit.insert(new Position(0, 0), 'x-a:   1\nx-b:   2\n'));
    editor.selection = new Selection(1, 0, 1, 8);
    await commands.executeCommand('editor.action.formatSelection');
    assert.equal(document.getText(new Range(0, 0, 2, 0)), 'x-a:   1\nx-b: 2\n');
  });

  it('takes a key to its siblings when its colon is typed', async () => {
    const editor = await open('tele-dermatology.okr.yaml');
    const { document } = editor;
    await finding(document.uri, 'safety/missing-escalation');
    await editor.edit((edit) => edit.insert(new Position(0, 0), 'x-a:\n  x-b: 1\n   x-c\n'));
    cursorAfter(editor, 'x-c');
    await type(':');
    await until('the key to move', () => document.lineAt(2).text === '  x-c:');
  });

  it('takes a dash among the keys of a goal to the dashes of the others', async () => {
    const editor = await open('tele-dermatology.okr.yaml');
    const { document } = editor;
    await finding(document.uri, 'safety/missing-escalation');
    await editor.edit((edit) => edit.insert(new Position(0, 0), 'x-a:\n  - x-b: 1\n    \n'));
    editor.selection = new Selection(2, 4, 2, 4);
    await type('-');
    await until('the dash to move', () => document.lineAt(2).text === '  -');
  });
});
