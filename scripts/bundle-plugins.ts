import { copyFileSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'esbuild';

/** Keeps knowledge out of the code: each data file is copied once beside the bundles, which read it at start. */
export const knowledgeBeside: Plugin = {
  name: 'knowledge-beside',
  setup(build) {
    build.onResolve({ filter: /\/generated\/[\w-]+\.json$/ }, ({ path, resolveDir }) => {
      const name = basename(path);
      mkdirSync('dist/knowledge', { recursive: true });
      copyFileSync(join(resolveDir, path), join('dist/knowledge', name));
      return { path: `./knowledge/${name}`, external: true };
    });
  },
};

/** The ES modules of `yaml` leave out what is not used; the CommonJS ones that Node's condition picks cannot. */
export const slimYaml: Plugin = {
  name: 'slim-yaml',
  setup(build) {
    build.onResolve({ filter: /^yaml$/ }, () => ({ path: join(process.cwd(), 'node_modules/yaml/browser/dist/index.js') }));
  },
};
