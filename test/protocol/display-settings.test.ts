import assert from 'node:assert/strict';
import type { CodeLens, InitializeParams, InlayHint } from 'vscode-languageserver';
import { readSettings } from '../../server/src/settings.ts';
import { positionOf, TestClient } from './client.ts';
import { text, wholeFile } from './heart.ts';

const uri = 'file:///w/heart.okr.yaml';

describe('an editor with settings and our command', () => {
  const capabilities: InitializeParams['capabilities'] = {
    textDocument: { diagnostic: {} },
    workspace: { configuration: true, inlayHint: { refreshSupport: true } },
  };

  it('switches each hint off by its setting, at once', async () => {
    const settings = { inlayHints: { progress: true, cycleEnd: true, checkInAge: true } };
    const client = await TestClient.start({}, capabilities, {
      configuration: () => settings,
      options: { commands: true },
    });
    const labels = async () =>
      (await client.request<InlayHint[]>('textDocument/inlayHint', uri, { range: wholeFile })).map(
        ({ label }) => label,
      );
    await client.open(uri, text);
    assert.equal((await labels()).length, 4);
    for (const [name, gone] of [
      ['progress', /way|limit/],
      ['cycleEnd', /ends/],
      ['checkInAge', /ago/],
    ] as const) {
      settings.inlayHints = { progress: true, cycleEnd: true, checkInAge: true, [name]: false };
      const refreshed = new Promise((resolve) =>
        client.connection.onRequest('workspace/inlayHint/refresh', resolve),
      );
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      await refreshed;
      assert.equal(
        (await labels()).some((label) => gone.test(String(label))),
        false,
        name,
      );
    }
    client.stop();
  });

  it('leads from each lens to what can be done about it', async () => {
    const client = await TestClient.start({}, capabilities, { options: { commands: true } });
    await client.open(uri, text);
    const found = await client.request<CodeLens[]>('textDocument/codeLens', uri);
    const at = (marked: string) => [uri, positionOf(text, marked)];
    assert.deepEqual(
      found.map(({ command }) => command),
      [
        {
          title: '50% of the way, 0 of 1 limit held, 1 of 2 other key results measured',
          tooltip: 'Go to the limit that does not hold',
          command: 'healthcareOkrs.goTo',
          arguments: at('Adverse events'),
        },
        {
          title: 'No financial key result here',
          tooltip: 'Show what repairs it',
          command: 'healthcareOkrs.applyFix',
          arguments: at('objectives:'),
        },
        {
          title: 'Last check-in 20 days ago: 15%, 50% of the way, getting better',
          tooltip: 'Go to the newest check-in',
          command: 'healthcareOkrs.goTo',
          arguments: at('2027-01-12'),
        },
        {
          title: '0.12%, outside its limit',
          tooltip: 'Show what repairs it',
          command: 'healthcareOkrs.applyFix',
          arguments: at('0.12%'),
        },
        {
          title: 'No check-in yet: add one',
          tooltip: 'Add a check-in for today',
          command: 'healthcareOkrs.addCheckIn',
          arguments: at('Clinics live'),
        },
      ],
    );
    client.stop();
  });

  it('leads from an objective without a broken limit to what was not measured, and else to the goals', async () => {
    const client = await TestClient.start({}, capabilities, { options: { commands: true } });
    const first = async (source: string) => {
      await client.open(uri, source);
      const [lens] = await client.request<CodeLens[]>('textDocument/codeLens', uri);
      await client.close(uri);
      return lens?.command;
    };
    const held = text.replace('0.12%', '0.05%');
    const toGap = await first(held);
    assert.deepEqual(
      [toGap?.command, toGap?.arguments],
      ['healthcareOkrs.goTo', [uri, positionOf(held, 'Clinics live')]],
    );
    const toGoals = await first(held.replace('2027-Q1', '2027-Q3'));
    assert.deepEqual([toGoals?.command, toGoals?.arguments], ['healthcareOkrs.outline.focus', undefined]);
    client.stop();
  });
});

describe('settings', () => {
  it('are read whatever the editor sends', () => {
    const on = { progress: true, cycleEnd: true, checkInAge: true };
    for (const sent of [undefined, null, 'x', {}, { inlayHints: null }, { profile: 'loud' }])
      assert.deepEqual(readSettings(sent), { profile: 'standard', inlayHints: on });
    assert.deepEqual(readSettings({ profile: 'strict', inlayHints: { progress: false } }), {
      profile: 'strict',
      inlayHints: { ...on, progress: false },
    });
  });
});
