import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/domain/language.ts';
import { lawCounts } from '../../src/law/counts.ts';
import { LAW, LAW_SECTIONS } from '../../src/law/index.ts';
import { INSTRUMENT_IDS, INSTRUMENTS } from '../../src/law/instruments.ts';
import { allUmk, umkItem } from '../../src/law/rates/umk.ts';
import { RELIEFS } from '../../src/law/relief/reliefs.ts';
import { bindingOf, LAST_READ, type LawItem } from '../../src/law/value.ts';

const ROOM = new URL('../../src/law/', import.meta.url);
const wages = [...(await allUmk()).values()].flatMap((values) => umkItem(values) ?? []);
const files = readdirSync(ROOM, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const tests = readdirSync(new URL('.', import.meta.url))
  .filter((name) => name.endsWith('.test.ts') && name !== 'items.test.ts')
  .map((name) => readFileSync(new URL(name, import.meta.url), 'utf8'))
  .join('\n');

function isItem(value: unknown): value is LawItem<unknown> {
  return typeof value === 'object' && value !== null && 'verifiedUntil' in value && 'values' in value;
}

async function itemsOf(file: string): Promise<LawItem<unknown>[]> {
  const module: Record<string, unknown> = await import(new URL(file, ROOM).href);
  return Object.values(module).filter(isItem);
}

describe('adding an item of law touches its file, its line in the registry and its test', () => {
  it.each(files)('%s: its item is in LAW and bears the name of the file', async (file) => {
    const items = await itemsOf(file);
    expect(items.filter((item) => !LAW.includes(item)).map((item) => item.id)).toEqual([]);
    expect(items.map((item) => item.id)).toEqual(items.map(() => basename(file, '.ts')));
  });

  it('every relief file is in RELIEFS and so in LAW', async () => {
    const reliefs = await Promise.all(
      files
        .filter((file) => /^relief[\\/]pp-/.test(file))
        .map(async (file) =>
          Object.values((await import(new URL(file, ROOM).href)) as Record<string, unknown>),
        ),
    );
    expect(new Set(reliefs.flat())).toEqual(new Set(RELIEFS));
    for (const relief of RELIEFS) expect(LAW.map((item) => item.id)).toContain(`relief-${relief.id}`);
  });

  it.each(LAW)('$id has a test that names it', ({ id }) => {
    expect(tests).toMatch(new RegExp(`(?<![a-z0-9-])${id}(?![a-z0-9-])`));
  });

  it('no id stands twice, and the sections hold the whole law', () => {
    const ids = LAW.map((item) => item.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(LAW_SECTIONS.flatMap((section) => section.items)).toEqual(LAW);
  });
});

it('every address that was read is one URL, of the page itself', () => {
  const addresses = LAW.flatMap(({ values }) => values.flatMap(({ source }) => source.address ?? []));
  for (const id of INSTRUMENT_IDS) addresses.push(...[INSTRUMENTS[id].address ?? []].flat());
  const wrong = addresses.filter((address) => /\s/.test(address) || !URL.canParse(address));
  expect(wrong).toEqual([]);
});

describe.each(LAW)('$id', (item) => {
  it('has a title, and prints each value, in both languages', () => {
    for (const language of LANGUAGES) {
      expect(item.title[language]).not.toBe('');
      for (const { value } of item.values) expect(item.format(value, language)).toMatch(/\S/);
    }
    for (const { value } of item.values) expect(item.format(value)).toBe(item.format(value, 'id'));
  });

  it('names where each value was read, or says that nobody checked it', () => {
    for (const { source } of item.values) {
      expect(source.read).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      const read = source.address ?? INSTRUMENTS[source.instrument].address;
      if (read !== undefined) expect(read).toMatch(/^https?:\/\//);
      const doubtful = read === undefined || source.evidence === 'memory' || source.evidence === 'derived';
      if (doubtful) expect(source.caveat?.id).toMatch(/\S/);
    }
  });

  it('cites an instrument that exists', () => {
    for (const { source } of item.values) expect(INSTRUMENT_IDS).toContain(source.instrument);
  });

  it('has its values in order, without overlap', () => {
    const overlaps = item.values.filter((dated, index) => {
      const next = item.values[index + 1];
      const ends = dated.to ?? Number.POSITIVE_INFINITY;
      return ends < dated.from || (next !== undefined && next.from <= ends);
    });
    expect(overlaps).toEqual([]);
  });

  it('is vouched for no longer than its source was read, unless the instrument itself says until when', () => {
    const last = item.values.at(-1);
    const fixed = last?.to !== undefined || item.id === 'jp-ceiling';
    if (!fixed) expect(item.verifiedUntil).toBe(LAST_READ);
  });

  it('can be written as JSON', () => {
    for (const { value } of item.values) {
      const json = item.json ? item.json(value) : value;
      expect(JSON.parse(JSON.stringify(json))).toEqual(json);
    }
  });
});

describe('instruments', () => {
  it.each(INSTRUMENT_IDS)('%s is cited, with a short name and a title in both languages', (id) => {
    const items = [...LAW, ...wages];
    const cited = items.flatMap((item) => item.values.map(({ source }) => source.instrument));
    expect(cited).toContain(id);
    expect(INSTRUMENTS[id].short).not.toBe('');
    for (const language of LANGUAGES) expect(INSTRUMENTS[id].title[language]).not.toBe('');
  });
});

describe('how well the law is known', () => {
  const { evidence, binding } = lawCounts(LAW);

  it('nothing is from memory, and at least 45 dated values were read in the text', () => {
    expect(evidence.memory).toBe(0);
    expect(evidence.text).toBeGreaterThanOrEqual(45);
  });

  it('counts every dated value once, by evidence and by what binds', () => {
    const sum = (counts: Readonly<Record<string, number>>): number =>
      Object.values(counts).reduce((total, count) => total + count, 0);
    const values = LAW.flatMap((item) => item.values).length;
    expect([sum(evidence), sum(binding)]).toEqual([values, values]);
  });

  it('three values of the default path are assumptions of this program, beside the lowest age', () => {
    const assumed = LAW.filter(({ values }) =>
      values.some(({ source }) => bindingOf(source) === 'assumption'),
    );
    expect(assumed.map(({ id }) => id)).toEqual([
      'minimum-base-pu',
      'rounding',
      'minimum-income-bpu',
      'minimum-age',
    ]);
  });
});
