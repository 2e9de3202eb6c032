/** Bundles the client, the server and the command line into dist/. `--watch` rebuilds on change. */
import { rmSync } from 'node:fs';
import { type BuildOptions, build, context } from 'esbuild';
import { knowledgeBeside, slimYaml } from './bundle-plugins.ts';
import './generate.ts';

const options: BuildOptions = {
  entryPoints: {
    client: 'client/src/node.ts',
    server: 'server/src/node.ts',
    cli: 'server/src/cli/main.ts',
  },
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20.19',
  format: 'cjs',
  // The UMD build of these packages hides its requires from the bundler.
  mainFields: ['module', 'main'],
  external: ['vscode'],
  plugins: [knowledgeBeside, slimYaml],
  legalComments: 'none',
  logLevel: 'warning',
};

rmSync('dist', { recursive: true, force: true });
if (process.argv.includes('--watch')) await (await context(options)).watch();
else await build(options);
