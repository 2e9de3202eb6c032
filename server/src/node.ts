#!/usr/bin/env node
import module from 'node:module';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from './server.ts';

/** The language server as a process: `--stdio`, or the channel that an editor opened (`--node-ipc`). */
if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function')
  module.enableCompileCache();
serve(createConnection(ProposedFeatures.all), async () =>
  (await import('./workspace/node-host.ts')).nodeHost(),
);
