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
      const json = inAscii(readFileSync(join(resolveDir, path), 'utf8'));
      // The engine reads JSON faster than code.
      writeFileSync(
        join(folder, `${name}.js`),
        `export default JSON.parse('${json.replace(/[\\']/g, '\\$&')}');\n`,
      );
      return { path: `./knowledge/${name}.js`, external: true };
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
