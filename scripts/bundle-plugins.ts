import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'esbuild';

/** Keeps knowledge out of the code: each data file lies beside the bundles, shared by all of them, and is read when it is needed. */
export const knowledgeBeside: Plugin = {
  name: 'knowledge-beside',
  setup(build) {
    const folder = join(build.initialOptions.outdir ?? 'dist', 'knowledge');
    build.onResolve({ filter: /\/(?:generated|snippets)\/[\w-]+\.json$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path),
      namespace: 'knowledge',
    }));
    build.onLoad({ filter: /.*/, namespace: 'knowledge' }, ({ path }) => {
      const name = basename(path);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, name), inAscii(readFileSync(path, 'utf8')));
      // A module of data would stay in memory as text, too.
      return {
        contents: `import { readFileSync } from 'node:fs';
          export default JSON.parse(readFileSync(new URL('./knowledge/${name}', import.meta.url), 'latin1'));`,
        resolveDir: process.cwd(),
      };
    });
  },
};

/** Patterns keep the signs that they are written with; one of them, and the engine keeps the whole bundle at two bytes a sign. */
export const asciiSource: Plugin = {
  name: 'ascii-source',
  setup(build) {
    build.onLoad({ filter: /[\\/]server[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
      contents: inAscii(readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/** Code or JSON with all signs beyond ASCII escaped. */
function inAscii(text: string): string {
  return text.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The ES modules of `yaml` leave out what is not used; the CommonJS ones that Node's condition picks cannot. */
export const slimYaml: Plugin = {
  name: 'slim-yaml',
  setup(build) {
    build.onResolve({ filter: /^yaml$/ }, () => ({
      path: join(process.cwd(), 'node_modules/yaml/browser/dist/index.js'),
    }));
  },
};
