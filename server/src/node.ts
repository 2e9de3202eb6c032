#!/usr/bin/env node
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from './server.ts';
import { nodeHost } from './workspace/node-host.ts';

/** The language server as a process: `--stdio`, or the channel that an editor opened (`--node-ipc`). */
serve(createConnection(ProposedFeatures.all), nodeHost());
