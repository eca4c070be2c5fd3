import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AREAS } from '../../src/policy/areas/index.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { officialRegency } from '../../src/policy/official-areas.ts';
import { TRIES_ALL } from '../support/tries.ts';

const FOLDER = 'src/policy/areas';

describe('src/policy/areas', () => {
  // In `npm test` the next but one says that nothing of it is missing.
  it.runIf(TRIES_ALL)('is what scripts/areas.mjs makes of idn-area-data, byte for byte', async () => {
    // @ts-expect-error a script without types
    const { areaFiles } = (await import('../../scripts/areas.mjs')) as {
      areaFiles(): Promise<Map<string, string>>;
    };
    const made = await areaFiles();
    expect(readdirSync(FOLDER).sort()).toEqual([...made.keys()].sort());
    for (const [name, text] of made)
      expect(text === readFileSync(`${FOLDER}/${name}`, 'utf8'), `${name}: node scripts/areas.mjs`).toBe(
        true,
      );
  });

  it('names its source and licence in each file', () => {
    for (const name of readdirSync(FOLDER))
      expect(readFileSync(`${FOLDER}/${name}`, 'utf8').slice(0, 500)).toMatch(
        /idn-area-data 4\.0\.1 \(released 2026-05-06\)[\s\S]*Open\s.*Database License 1\.0/,
      );
  });

  it('gives every village of the source back, with its code, name and kecamatan', async () => {
    const source = 'node_modules/idn-area-data/data';
    const rows = (file: string): [string, string][] =>
      readFileSync(`${source}/${file}.csv`, 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line): [string, string] => {
          const [, code = '', name = ''] = /^([\d.]+),[\d.]+,(.*)$/.exec(line) ?? [];
          return [code, name.replace(/^"|"$/g, '').replaceAll('""', "'").replaceAll('"', "'").trim()];
        });
    const kecamatans = new Map(rows('districts'));
    const expected = rows('villages').map(
      ([code, name]) => `${code} ${name} (${kecamatans.get(code.slice(0, 8))})`,
    );
    const regencies = rows('regencies').map(([code]) => code);
    const read = await Promise.all(regencies.map(officialRegency));
    const found = read.flatMap((regency) =>
      (regency?.villages ?? []).map(({ code, name, kecamatan }) => `${code} ${name} (${kecamatan})`),
    );
    expect(found).toHaveLength(83_762);
    expect(found.sort()).toEqual(expected.sort());
  });
});

describe('officialRegency', () => {
  it('reads one regency of its province', async () => {
    const mojokerto = await officialRegency('35.16');
    expect(mojokerto).toMatchObject({ code: '35.16', name: 'Kabupaten Mojokerto', released: 20260506 });
    expect(mojokerto?.villages.every(({ code }) => code?.startsWith('35.16.'))).toBe(true);
    expect(mojokerto?.villages.find(({ name }) => name === 'Pohkecik')).toMatchObject({
      kecamatan: 'Dlanggu',
      code: expect.stringMatching(/^35\.16\.\d\d\.\d{4}$/),
    });
  });

  it.each(['35.99', '99.01', '35', 'constructor'])('knows nothing of %s', async (code) => {
    expect(await officialRegency(code)).toBeUndefined();
  });

  it('has the 38 provinces', () => {
    expect(Object.keys(AREAS)).toHaveLength(38);
  });
});

describe('a policy', () => {
  const named = (more: string): Promise<Awaited<ReturnType<typeof loadPolicy>>> =>
    loadPolicy([{ name: 'p.yaml', text: `policy: p\n${more}` }], []);

  it('that names a regency has its villages', async () => {
    const { policy } = await named('regency: "35.16"');
    expect(policy?.official?.name).toBe('Kabupaten Mojokerto');
  });

  it.each([
    ['names none', 'title: P'],
    ['names one that the list lacks', 'regency: "35.99"'],
    ['brings its own villages file', 'regency: "35.16"\nvillages: desa.csv'],
  ])('that %s has no official list', async (_, more) => {
    const { policy } = await named(more);
    expect(policy).toBeDefined();
    expect(policy?.official).toBeUndefined();
  });
});
