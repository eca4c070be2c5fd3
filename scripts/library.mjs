import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { faultAddress, filesAddress } from './fault-address.mjs';
import { bundleForWeb, instead } from './page-bundle.mjs';

/** What no job of the library writes. */
const UNUSED = ['src/reports/budget/budget-html.ts', 'src/io/write/write-parquet.ts'];

/** What `import … from` the package gives: one file that runs in Node and in browsers, and its types. */
export async function writeLibrary(manifest) {
  // The compiler is a process of its own, which need not be waited for.
  const types = declarations();
  const [chunk] = await bundleForWeb({
    input: 'src/library/index.ts',
    define: {
      __ENROLL_VERSION__: JSON.stringify(manifest.version),
      __ENROLL_BUGS__: JSON.stringify(faultAddress(manifest)),
      __ENROLL_FILES__: JSON.stringify(filesAddress(manifest)),
    },
    plugins: [instead(Object.fromEntries(UNUSED.map((path) => [path, undefined])))],
    format: 'esm',
  });
  await writeFile('dist/library.js', chunk.code);
  await writeFile('dist/library.d.ts', await types);
}

/** The public shapes as they stand, and the functions that their list names. */
async function declarations() {
  const tsc = join('node_modules', 'typescript', 'bin', 'tsc');
  const options = [
    '--ignoreConfig',
    '--declaration',
    '--emitDeclarationOnly',
    '--target',
    'es2023',
    '--module',
    'nodenext',
  ];
  const source = 'src/library/api.ts';
  await promisify(execFile)(process.execPath, [
    tsc,
    ...options,
    '--lib',
    'es2023,dom',
    '--types',
    '',
    '--outDir',
    'dist',
    source,
  ]);
  const shapes = await readFile('dist/api.d.ts', 'utf8');
  const names = [...(await readFile('src/library/index.ts', 'utf8')).matchAll(/^export const (\w+):/gm)].map(
    ([, name]) => name,
  );
  await rm('dist/api.d.ts');
  const functions = names.map((name) => `export declare const ${name}: Library['${name}'];\n`);
  return `${shapes.replace(/^export \{\};\n/m, '')}${functions.join('')}`;
}
