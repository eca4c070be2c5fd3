import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withSection } from '../../scripts/docs-section.ts';
import { projectFormats } from '../../src/cli/project/formats.ts';
import { COMMANDS } from '../../src/cli/shell/commands.ts';
import { checksDocs } from '../../src/docs/checks-docs.ts';
import { commandsDocs } from '../../src/docs/commands-docs.ts';
import { fieldDocs } from '../../src/docs/field-docs.ts';
import { lawChangelog } from '../../src/docs/law-changelog.ts';
import { lawDocs } from '../../src/docs/law-docs.ts';
import { policyJsonSchema, policyKeyPaths } from '../../src/docs/policy-schema.ts';
import { projectJsonSchema } from '../../src/docs/project-schema.ts';
import { DOCUMENT_NAMES, documentSchema, schemaPath } from '../../src/docs/schemas/index.ts';
import { umkDocs } from '../../src/docs/umk-docs.ts';
import { LAW } from '../../src/law/index.ts';
import { INSTRUMENT_IDS, INSTRUMENTS } from '../../src/law/instruments.ts';
import { allUmk } from '../../src/law/rates/umk.ts';
import { cell, link } from '../../src/reports/parts/markdown.ts';
import { POLICY_KEYS } from '../../src/text/policy/policy-keys.ts';

const ROOT = new URL('../..', import.meta.url);
const page = (name: string): string => readFileSync(new URL(name, ROOT), 'utf8');

const umk = await umkDocs();
const wages = [...(await allUmk()).values()].flat();

describe('pages made from data are not stale (npm run docs)', () => {
  it.each<readonly [string, string]>([
    ['docs/checks.md', checksDocs('id')],
    ['docs/checks.en.md', checksDocs('en')],
    ['docs/law.md', lawDocs('id')],
    ['docs/law.en.md', lawDocs('en')],
    ['docs/perintah.md', commandsDocs(COMMANDS)],
    ['docs/umk.md', umk],
    ['docs/policy.schema.json', policyJsonSchema()],
    ['docs/project.schema.json', projectJsonSchema(projectFormats(COMMANDS))],
    ...DOCUMENT_NAMES.map((name) => [schemaPath(name), documentSchema(name)] as const),
  ])('%s', (name, text) => {
    expect(page(name)).toBe(text);
  });

  it('the fields in docs/istilah.md', () => {
    const words = page('docs/istilah.md');
    expect(withSection(words, 'fields', fieldDocs())).toBe(words);
  });

  it('the law section of CHANGELOG.md', () => {
    const changelog = page('CHANGELOG.md');
    expect(withSection(changelog, 'law', lawChangelog('id'))).toBe(changelog);
  });
});

describe('docs/law.md', () => {
  it.each(LAW)('shows $id with every address that was read', ({ id, values }) => {
    const text = lawDocs('id');
    expect(text).toContain(`### \`${id}\` `);
    for (const { source } of values) {
      if (source.address !== undefined) expect(text).toContain(`](${source.address.split(' ')[0]})`);
    }
  });

  it('names every instrument, and every value that is known from memory only', () => {
    const text = lawDocs('en');
    for (const id of INSTRUMENT_IDS) expect(text).toContain(INSTRUMENTS[id].english ?? INSTRUMENTS[id].short);
    const memory = text.slice(text.indexOf('## From memory only'));
    for (const item of LAW) {
      const remembered = item.values.some(({ source }) => source.evidence === 'memory');
      expect(memory.includes(`- \`${item.id}\`: `)).toBe(remembered);
    }
  });

  it('has no broken table: each row has as many bars as its header', () => {
    const rows = lawDocs('id')
      .split('\n')
      .filter((line) => line.startsWith('| '));
    const bars = rows.map((row) => row.replaceAll('\\|', '').split('|').length);
    expect(new Set(bars)).toEqual(new Set([7, 4]));
  });
});

describe('docs/policy.schema.json', () => {
  it('says of every key what it means, and of no key that does not exist', () => {
    expect(Object.keys(POLICY_KEYS).toSorted()).toEqual(policyKeyPaths().toSorted());
  });
});

describe('docs/umk.md', () => {
  it('has a line for each value', () => {
    const lines = umk.split('\n').filter((line) => line.startsWith('- '));
    expect(lines).toHaveLength(wages.length);
  });
});

describe('the law section of the changelog', () => {
  it('tells by period what came into force, latest first', () => {
    const months = [...lawChangelog('en').matchAll(/^### (.*)$/gm)].map(([, month]) => month);
    expect(months.slice(0, 3)).toEqual(['2026-04', '2026-03', '2026-01']);
    expect(months).toEqual([...months].sort().reverse());
  });

  it('needs its place in the page', () => {
    expect(() => withSection('# Changelog', 'law', 'x')).toThrow(RangeError);
  });
});

describe('Markdown', () => {
  it('escapes bars and links the address before a path', () => {
    expect(cell('a | b\n c')).toBe('a \\| b c');
    expect(link('read', 'https://example.org/a(b) src/x.ts')).toBe(
      '[read](https://example.org/a%28b%29) `src/x.ts`',
    );
    expect(link('read', 'kumparan 2025')).toBe('read (kumparan 2025)');
    expect(link('read', null)).toBe('read');
  });
});
