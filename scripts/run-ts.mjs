// Runs one TypeScript file of the repository: `node scripts/run-ts.mjs FILE [ARG …]`.
// Node 20 cannot, so the file is bundled beside the others' caches first, each run into a folder of its own; packages
// stay where they are, but for the one that our reader always needs: users get it bundled.
import { rmSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { shared } from './bundle.mjs';

const [file, ...args] = process.argv.slice(2);
if (!file) throw new Error('usage: node scripts/run-ts.mjs FILE [ARG …]');
const bundle = await rolldown({
  ...shared,
  input: resolve(file),
  external: /^(?![./\0]|.:[\\/]|saxes$|xmlchars\/)/,
});
const name = relative('.', resolve(file)).replace(/\W+/g, '-');
const dir = resolve('node_modules/.cache/run-ts', `${name}-${process.pid}`);
process.once('exit', () => rmSync(dir, { recursive: true, force: true }));
// Beside the code: a program that is timed would read its map each time it starts, and it is as long again as what it maps.
await bundle.write({ dir, format: 'esm', entryFileNames: 'main.mjs', sourcemap: true });
process.argv.splice(1, process.argv.length - 1, resolve(file), ...args);
await import(pathToFileURL(resolve(dir, 'main.mjs')).href);
