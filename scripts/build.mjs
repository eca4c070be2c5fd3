// Bundles the program with everything it needs into dist/: a user installs no package, and start-up reads one file.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { shared } from './bundle.mjs';
import { bundledPackages } from './bundled-packages.mjs';
import { staticClosure } from './closure.mjs';
import { faultAddress, filesAddress } from './fault-address.mjs';
import { writeLibrary } from './library.mjs';
import { licences } from './licences.mjs';
import { sbom } from './sbom.mjs';

const MAIN = resolve('src/cli/main.ts');
/** What starting needs, as one file, and what checking a roster needs besides: opening twenty small ones costs more than reading one. */
const atStart = staticClosure(MAIN);
const ENTRIES = ['src/cli/commands/validate.ts', 'src/io/csv/open.ts'].map((entry) => resolve(entry));
/** Asked for by name like the other formats, and almost always it. */
const USUAL = ['src/reports/findings/report-text.ts'];
const core = new Set([...ENTRIES, ...USUAL].flatMap((entry) => [...staticClosure(entry)]));

const manifest = JSON.parse(await readFile('package.json', 'utf8'));
await rm('dist', { recursive: true, force: true });
await mkdir('dist');
const library = writeLibrary(manifest);
const bundle = await rolldown({
  ...shared,
  // What may die of a file runs in a process of its own.
  input: { main: 'src/cli/main.ts', 'xls-child': 'src/io/machine/xls-child.ts' },
  preserveEntrySignatures: 'allow-extension',
  transform: {
    define: {
      __ENROLL_VERSION__: JSON.stringify(manifest.version),
      __ENROLL_BUGS__: JSON.stringify(faultAddress(manifest)),
      __ENROLL_FILES__: JSON.stringify(filesAddress(manifest)),
    },
  },
});
const { output } = await bundle.write({
  dir: 'dist',
  format: 'esm',
  minify: true,
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name].js',
  codeSplitting: {
    includeDependenciesRecursively: false,
    groups: [
      { name: 'start', test: (id) => atStart.has(id) && id !== MAIN },
      { name: 'core', test: (id) => core.has(id) && !atStart.has(id) && !ENTRIES.includes(id) },
    ],
  },
});
await library;
const modules = output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
const packages = await bundledPackages(modules);
await writeFile('dist/THIRD-PARTY-LICENSES.txt', await licences(packages));
await writeFile('dist/sbom.cdx.json', await sbom(packages));
