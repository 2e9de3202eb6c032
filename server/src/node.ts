#!/usr/bin/env node
import module from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from './server.ts';

// Each key in a large file leaves megabytes of text behind. V8 would let a server grow to several times what it holds
// before it collects those. A seventh more than it holds, and a young generation that stays as small as it starts, are enough
// and cost no measurable time. Set here, not by who starts the server: every editor gets it.
setFlagsFromString('--heap-growing-percent=15 --semi-space-growth-factor=1');
if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function')
  module.enableCompileCache();

/** The language server as a process: `--stdio`, or the channel that an editor opened (`--node-ipc`). */
serve(createConnection(ProposedFeatures.all), async () =>
  (await import('./workspace/node-host.ts')).nodeHost(),
);
