import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { DOCUMENT_NAMES, schemaPath } from '../../../src/docs/schemas/index.ts';
import { renderReportJson } from '../../../src/reports/findings/report-json.ts';
import { desk } from '../../cases/support.ts';
import { inFolder, words } from '../../support/advice.ts';
import { run } from '../../support/run.ts';
import { SchemaCoverage } from '../../support/schema-coverage.ts';
import { TRIES_ALL } from '../../support/tries.ts';
import { mixed } from '../sample.ts';
import { writeBooks } from './books.ts';
import { INPUTS } from './inputs.ts';
import { LINES, type Line } from './lines.ts';

/**
 * What a schema allows and no document here shows, and why. It only shrinks: what is shown, or is no part of a schema, fails.
 */
const NEVER_SHOWN: Readonly<Record<string, string>> = {
  'enroll.policy-problems/1.objections[].column|1':
    'every objection so far is about a value that a file states',
  'enroll.policy-problems/1.objections[].line|1':
    'every objection so far is about a value that a file states',
};

const seen = new Set<string>();
const schemas = new Map(DOCUMENT_NAMES.map((name) => [name, new SchemaCoverage(schemaPath(name), seen)]));
const validated = new Map<string, number>();
let cwd = '';

/** What is wrong with a document by the schema that it names. */
function wrongIn(text: string): readonly string[] {
  const document = JSON.parse(text) as { readonly schema: string };
  const schema = schemas.get(document.schema);
  if (!schema) return [`no schema for ${document.schema}`];
  validated.set(schema.id, (validated.get(schema.id) ?? 0) + 1);
  return schema.check(document);
}

async function outputOf({ words: line, file }: Line): Promise<string> {
  const argv = words(`enroll ${line.replaceAll('FIXTURES', resolve('fixtures'))}`, cwd);
  const { out, err } = await inFolder(cwd, () => run(argv, { cwd }));
  if (file !== undefined) return readFileSync(join(cwd, file), 'utf8');
  return out.startsWith('{') ? out : `{ "schema": ${JSON.stringify(`none: ${err}${out}`)} }`;
}

beforeAll(async () => {
  ({ cwd } = desk(INPUTS));
  await writeBooks(cwd);
});

describe('every JSON document is as its schema says', () => {
  it.each(LINES.filter((line) => TRIES_ALL || !line.again).map((line) => [line.words, line] as const))(
    'enroll %s',
    async (_words, line) => {
      expect(wrongIn(await outputOf(line))).toEqual([]);
    },
  );

  it('a report with more findings of a code than are listed', () => {
    expect(wrongIn(renderReportJson({ ...mixed(), files: [], unlisted: { 'phone-format': 7 } }))).toEqual([]);
  });
});

describe('every schema', () => {
  it('is of a document that the source names, and the other way round', () => {
    const named = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !path.startsWith(join('docs', 'schemas')))
      .flatMap((path) => readFileSync(join('src', path), 'utf8').match(/\benroll\.[a-z-]+\/\d+/g) ?? []);
    expect([...new Set(named)].sort()).toEqual([...DOCUMENT_NAMES].sort());
  });

  it('has held for some document above', () => {
    expect(DOCUMENT_NAMES.filter((name) => !validated.has(name))).toEqual([]);
  });

  it('promises nothing that never comes', () => {
    const unseen = [...schemas.values()].flatMap((schema) => schema.unseen());
    expect([...new Set(unseen)].sort()).toEqual(Object.keys(NEVER_SHOWN).sort());
  });

  it('knows a key that it does not name, and one that is missing', () => {
    const law = schemas.get('enroll.policies/1');
    expect(law?.check({ schema: 'enroll.policies/1', policies: [], more: 1 })).toHaveLength(1);
    expect(law?.check({ schema: 'enroll.policies/1' })).toHaveLength(1);
    expect(law?.check({ schema: 'enroll.policies/1', policies: [{ id: 1, title: '' }] })).toHaveLength(1);
  });

  it('is a file of its own, and there is no other', () => {
    const files = readdirSync('docs/schemas').map((name) => `docs/schemas/${name}`);
    expect(files.sort()).toEqual(DOCUMENT_NAMES.map(schemaPath).sort());
  });
});
