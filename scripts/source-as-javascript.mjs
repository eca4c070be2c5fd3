// The modules of `src` as JavaScript, one file each, which Node loads by itself: what runs the tests need not turn each of them
// into its own kind of module in every process, and code that runs in modules of Node runs as it does for users.
import { readdirSync, rmSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { rolldown } from 'rolldown';
import { shared } from './bundle.mjs';

const ROOT = resolve('.');
const SOURCE = resolve('src');

/**
 * Writes them into a folder of this process, which is gone when it ends.
 * @param define what the build puts in place of names, as its text
 * @returns where the JavaScript of a file of `src` lies; undefined for any other file
 */
export async function sourceAsJavascript(define) {
  const dir = resolve('out/tests', String(process.pid));
  process.once('exit', () => rmSync(dir, { recursive: true, force: true }));
  const bundle = await rolldown({
    ...shared,
    input: readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
      .filter((name) => /(?<!\.d)\.ts$/.test(name))
      .map((name) => resolve(SOURCE, name)),
    // All packages but the helpers of what makes the JavaScript.
    external: /^(?!@oxc-project\/|[./\0]|.:[\\/])/,
    treeshake: false,
    transform: { define },
  });
  await bundle.write({
    dir,
    format: 'esm',
    preserveModules: true,
    preserveModulesRoot: ROOT,
    entryFileNames: '[name].mjs',
    // Within each file: half as many have to be made, and taken away again.
    sourcemap: 'inline',
  });
  return (path) =>
    path.startsWith(SOURCE + sep) && path.endsWith('.ts')
      ? resolve(dir, relative(ROOT, path).replace(/\.ts$/, '.mjs'))
      : undefined;
}
