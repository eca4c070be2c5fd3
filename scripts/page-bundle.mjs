import { dirname, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { shared } from './bundle.mjs';

const stub = (path) => resolve('scripts/page-stubs', path);

/** What only machines have, and what the packages that come along ask for and never use here. */
const NOT_HERE = {
  archiver: stub('nothing.cjs'),
  fs: stub('nothing.cjs'),
  crypto: stub('nothing.cjs'),
  stream: stub('stream.cjs'),
  events: stub('nothing.cjs'),
  'readable-stream': stub('stream.cjs'),
};

/** Code that runs in any browser: neither Node nor its `Buffer` is there. */
export async function bundleForWeb({ input, define, alias = {}, format, minify = true, plugins = [] }) {
  const bundle = await rolldown({
    ...shared,
    input,
    platform: 'browser',
    resolve: { alias: { ...NOT_HERE, ...alias }, conditionNames: ['browser', 'import', 'module', 'default'] },
    plugins: [...shared.plugins, ...plugins],
    transform: {
      target: 'es2022',
      define: { ...define, 'process.env.NODE_ENV': '"production"' },
      inject: { Buffer: [resolve('src/io/web/any-buffer.ts'), 'AnyBuffer'] },
    },
  });
  const { output } = await bundle.generate({ format, minify, codeSplitting: false, name: 'enroll' });
  return output;
}

/** Modules of ours that others take the place of; `undefined`: nobody calls them. */
export function instead(paths) {
  const whole = new Map(Object.entries(paths).map(([from, to]) => [resolve(from), to && resolve(to)]));
  return {
    name: 'instead',
    resolveId: {
      order: 'pre',
      handler(source, importer) {
        if (!importer || !source.startsWith('.')) return null;
        const path = resolve(dirname(importer), source);
        if (!whole.has(path)) return null;
        return whole.get(path) ?? { id: `\0unused:${path}`, moduleSideEffects: false };
      },
    },
    load(id) {
      return id.startsWith('\0unused:') ? { code: 'module.exports = {};', moduleType: 'js' } : null;
    },
  };
}

/** Modules of packages that others take the place of. */
export const emptied = (paths, code) => ({
  name: 'emptied',
  load: {
    order: 'pre',
    handler: (id) => (paths.test(id) ? { code, moduleType: 'js' } : null),
  },
});

/**
 * What is loaded when it is needed stands in the page anyway: imported at once, all modules share one scope and what nobody calls of
 * them goes, and none needs code around it that waits for its turn.
 */
export const atOnce = {
  name: 'at-once',
  transform: {
    order: 'pre',
    handler(code, id) {
      if (!/[\\/]src[\\/].*\.ts$/.test(id) || !code.includes('import(')) return null;
      const imports = [];
      const text = code.replaceAll(
        /(await )?\bimport\(\s*('[^']+')\s*\)(?!\.[A-Z])/g,
        (_whole, awaited, from) => {
          const name = `$atOnce${imports.length}`;
          imports.push(`import * as ${name} from ${from};`);
          return awaited ? name : `Promise.resolve(${name})`;
        },
      );
      return { code: `${imports.join(' ')}${text}`, map: null, moduleType: 'ts' };
    },
  },
};
