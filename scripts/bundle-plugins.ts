import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'esbuild';

/** Keeps knowledge out of the code: each data file becomes a module beside the bundles, shared by all of them. */
export const knowledgeBeside: Plugin = {
  name: 'knowledge-beside',
  setup(build) {
    build.onResolve({ filter: /\/generated\/[\w-]+\.json$/ }, ({ path, resolveDir }) => {
      const name = basename(path, '.json');
      const folder = join(build.initialOptions.outdir ?? 'dist', 'knowledge');
      mkdirSync(folder, { recursive: true });
      writeFileSync(
        join(folder, `${name}.js`),
        // The engine reads JSON faster than code.
        `export default JSON.parse('${readFileSync(join(resolveDir, path), 'utf8').replace(/[\\']/g, '\\$&')}');\n`,
      );
      return { path: `./knowledge/${name}.js`, external: true };
    });
  },
};

/** The ES modules of `yaml` leave out what is not used; the CommonJS ones that Node's condition picks cannot. */
export const slimYaml: Plugin = {
  name: 'slim-yaml',
  setup(build) {
    build.onResolve({ filter: /^yaml$/ }, () => ({
      path: join(process.cwd(), 'node_modules/yaml/browser/dist/index.js'),
    }));
  },
};
