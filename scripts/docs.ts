// Writes the pages that are made from data: `npm run docs`. A test fails when one of them is stale.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { projectFormats } from '../src/cli/project/formats.ts';
import { COMMANDS } from '../src/cli/shell/commands.ts';
import { checksDocs } from '../src/docs/checks-docs.ts';
import { commandsDocs } from '../src/docs/commands-docs.ts';
import { fieldDocs } from '../src/docs/field-docs.ts';
import { lawChangelog } from '../src/docs/law-changelog.ts';
import { lawDocs } from '../src/docs/law-docs.ts';
import { policyJsonSchema } from '../src/docs/policy-schema.ts';
import { projectJsonSchema } from '../src/docs/project-schema.ts';
import { DOCUMENT_NAMES, documentSchema, schemaPath } from '../src/docs/schemas/index.ts';
import { umkDocs } from '../src/docs/umk-docs.ts';
import { PACKS } from '../src/policy/packs.ts';
import { parsePolicy } from '../src/policy/parse.ts';
import { withSection } from './docs-section.ts';

await writeFile('docs/checks.md', checksDocs('id'));
await writeFile('docs/checks.en.md', checksDocs('en'));
await writeFile('docs/law.md', lawDocs('id'));
await writeFile('docs/law.en.md', lawDocs('en'));
await writeFile('docs/perintah.md', commandsDocs(COMMANDS));
await writeFile('docs/umk.md', await umkDocs());
await writeFile(
  'docs/istilah.md',
  withSection(await readFile('docs/istilah.md', 'utf8'), 'fields', fieldDocs()),
);
await writeFile('docs/policy.schema.json', policyJsonSchema());
await writeFile('docs/project.schema.json', projectJsonSchema(projectFormats(COMMANDS)));
for (const [name, pack] of Object.entries(PACKS))
  await writeFile(
    `src/policy/packs/${name}.json`,
    `${JSON.stringify(parsePolicy(await pack.load()).input, null, 2)}\n`,
  );
await mkdir('docs/schemas', { recursive: true });
for (const name of DOCUMENT_NAMES) await writeFile(schemaPath(name), documentSchema(name));
await writeFile(
  'CHANGELOG.md',
  withSection(await readFile('CHANGELOG.md', 'utf8'), 'law', lawChangelog('id')),
);
