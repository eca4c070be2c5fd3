// Bundles the program with everything it needs into dist/: a user installs no package, and start-up reads one file.
import { readFile, rm, writeFile } from 'node:fs/promises';
import { rolldown } from 'rolldown';
import { shared } from './bundle.mjs';
import { licences } from './licences.mjs';

/** What nearly every command needs, as one file: opening twenty small ones costs more than reading them. */
const CORE =
  /src\/(domain\/(?!unwritable|language)|checks|roster\/(?!inspect|join)|law\/(?!umk)|policy\/(?!schema|parse|load|packs|json-schema|issues|locate|villages|check\.))|src\/text\/(findings|finding|fields|words|report|unreadable)/;

const { version } = JSON.parse(await readFile('package.json', 'utf8'));
await rm('dist', { recursive: true, force: true });
const bundle = await rolldown({
  ...shared,
  input: { main: 'src/cli/main.ts' },
  transform: { define: { __ENROLL_VERSION__: JSON.stringify(version) } },
});
const { output } = await bundle.write({
  dir: 'dist',
  format: 'esm',
  minify: true,
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name].js',
  codeSplitting: { groups: [{ name: 'core', test: CORE }] },
});
const modules = output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
await writeFile('dist/THIRD-PARTY-LICENSES.txt', await licences(modules));
