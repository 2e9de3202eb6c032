/** Bundles the client, the server and the command line into dist/, client and server once more for browsers. `--watch` rebuilds on change. */
import { rmSync } from 'node:fs';
import { type BuildOptions, build, context } from 'esbuild';
import { asciiSource, knowledgeBeside, slimYaml } from './bundle-plugins.ts';
import './generate.ts';

const common: BuildOptions = {
  outdir: 'dist',
  bundle: true,
  minify: true,
  charset: 'ascii',
  platform: 'node',
  target: 'node20.19',
  // The UMD build of these packages hides its requires from the bundler.
  mainFields: ['module', 'main'],
  legalComments: 'none',
  logLevel: 'warning',
};

/** VS Code loads it with `require`. */
const client: BuildOptions = {
  ...common,
  entryPoints: { client: 'client/src/node.ts' },
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  external: ['vscode'],
};

/** Split, so that a server that starts loads what its handshake needs, and shares the rest with the command line. */
const server: BuildOptions = {
  ...common,
  entryPoints: { server: 'server/src/node.ts', cli: 'server/src/cli/main.ts' },
  format: 'esm',
  splitting: true,
  plugins: [asciiSource, knowledgeBeside, slimYaml],
  banner: {
    js: "import{createRequire as $require}from'node:module';const require=$require(import.meta.url);",
  },
};

/** The extension in a browser. There are no Node modules there: an import of one ends the build. */
const browser: BuildOptions = {
  ...common,
  platform: 'browser',
  target: 'es2022',
  plugins: [asciiSource, slimYaml],
};

const browserClient: BuildOptions = {
  ...browser,
  entryPoints: { browser: 'client/src/browser.ts' },
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  external: ['vscode'],
};

/** One file: a worker that VS Code starts from another site has no modules to load. */
const browserServer: BuildOptions = {
  ...browser,
  entryPoints: { 'browser-server': 'server/src/browser.ts' },
  format: 'iife',
};

rmSync('dist', { recursive: true, force: true });
for (const options of [client, server, browserClient, browserServer])
  if (process.argv.includes('--watch')) await (await context(options)).watch();
  else await build(options);
