import { describe, expect, it } from 'vitest';
import { VillageIndex } from '../../src/domain/village/index.ts';
import { homesOfLone } from '../../src/domain/village/lone.ts';
import { bareRegion, type NamedVillage, regionKey, sameVillage } from '../../src/domain/village/name.ts';
import { AREAS } from '../../src/policy/areas/index.ts';
import { type OfficialRegency, officialRegency } from '../../src/policy/official-areas.ts';

const at = (kecamatan: string, name: string): NamedVillage => ({ kecamatan, name });
const key = (name: string): string => regionKey(name, 'village');

describe('the name of a village', () => {
  it.each([
    ['DESA SUMBER-REJO', 'Sumber Rejo'],
    ['Kel. Sumber Rejo', 'sumberrejo'],
    ['Sumber Rejo', 'Sumberejo'],
    ['Sumber ejo', 'Sumberejo'],
    ['Desa/Kel. Sumberejo', 'Sumberejo'],
    ['ds Sumberejo', 'Sumberejo'],
    ['Kalurahan Condongcatur', 'CONDONG CATUR'],
    ["Ma'rang", 'Marang'],
    ['Kampung Baru', 'KAMPUNG BARU'],
    ['Desa', 'desa'],
  ])('%s is %s', (a, b) => {
    expect(key(a)).toBe(key(b));
  });

  it.each([
    ['Sumberjo', 'Sumberejo'],
    ['Desamulya', 'Mulya'],
    ['Kelapa Dua', 'Apa Dua'],
    ['Desa 11', 'Desa 1'],
    ['Kampung Gelgel', 'Gelgel'],
    ['Cimanggu I', 'Cimanggu II'],
  ])('%s is not %s', (a, b) => {
    expect(key(a)).not.toBe(key(b));
  });

  it.each([
    ['Kec. Dlanggu', 'kecamatan', 'Dlanggu'],
    ['Kec Dlanggu', 'kecamatan', 'Dlanggu'],
    ['Kapanewon Depok', 'kecamatan', 'Depok'],
    ['KELURAHAN BUKIT BARU', 'village', 'BUKIT BARU'],
    ['Nagari Sumberejo', 'village', 'Nagari Sumberejo'],
    ['Desa 7', 'village', 'Desa 7'],
    ['Kelurahan', 'village', 'Kelurahan'],
    ['Kemantren', 'village', 'Kemantren'],
  ] as const)('%s, as a %s, is shown as %s', (name, level, shown) => {
    expect(bareRegion(name, level)).toBe(shown);
  });
});

describe('the same village', () => {
  it.each([
    [at('Dlanggu', 'Sumberejo'), at('Kec. Dlanggu', 'Desa Sumber Rejo'), true],
    [at('Dlanggu', 'Sumberejo'), at('', 'Sumberejo'), true],
    [at('Dlanggu', 'Sumberejo'), at('Puri', 'Sumberejo'), false],
    [at('Dlanggu', 'Sumberejo'), at('Dlanggu', 'Pohkecik'), false],
  ])('%o and %o: %s', (a, b, same) => {
    expect(sameVillage(a, b)).toBe(same);
  });
});

describe('an index of villages', () => {
  const index = new VillageIndex([
    at('Kecamatan Dlanggu', 'Nagari Sumberejo'),
    at('Dlanggu', 'Pohkecik'),
    at('Puri', 'Pohkecik'),
    at('Klungkung', 'Gelgel'),
    at('Klungkung', 'Kampung Gelgel'),
  ]);

  it.each([
    ['Dlanggu', 'Sumberejo', ['Nagari Sumberejo']],
    ['', 'Desa Sumberejo', ['Nagari Sumberejo']],
    ['Kec Dlanggu', 'SUMBER REJO', ['Nagari Sumberejo']],
    ['Puri', 'Sumberejo', []],
    ['', 'Pohkecik', ['Pohkecik', 'Pohkecik']],
    ['PURI', 'Poh Kecik', ['Pohkecik']],
    ['Klungkung', 'Gelgel', ['Gelgel']],
    ['Klungkung', 'Kampung Gelgel', ['Kampung Gelgel']],
    ['', 'Tidakada', []],
  ])('has under “%s”, “%s”: %j', (kecamatan, name, names) => {
    const found = index.find(kecamatan, name);
    const villages =
      found.kind === 'found' ? [found.village] : found.kind === 'several' ? found.villages : [];
    expect(villages.map((village) => village.name)).toEqual(names);
  });
});

describe('villages without a kecamatan', () => {
  const homes = (...villages: NamedVillage[]): string[] =>
    [...homesOfLone(villages, (village) => village)].map(
      ([lone, home]) => `${lone.name} → ${home.kecamatan}`,
    );

  it('belong to the only one of their name', () => {
    expect(homes(at('', 'Desa Sumberejo'), at('Dlanggu', 'Sumberejo'))).toEqual(['Desa Sumberejo → Dlanggu']);
  });

  it('stay apart where the name is in two kecamatan, and where there is no name', () => {
    expect(homes(at('', 'Sumberejo'), at('Dlanggu', 'Sumberejo'), at('Puri', 'Sumberejo'))).toEqual([]);
    expect(homes(at('', ''), at('Dlanggu', ''))).toEqual([]);
  });
});

/** Official names that are one by our rule: known, and no more of them. */
const TWINS = 17;

describe('the official list', async () => {
  const regencies: OfficialRegency[] = [];
  for (const load of Object.values(AREAS))
    for (const [, code = ''] of (await load()).matchAll(/^=(\d\d\.\d\d) /gm)) {
      const regency = await officialRegency(code);
      if (regency) regencies.push(regency);
    }

  it('has no two villages of a kecamatan that we take for one, but desa and kelurahan of one name', () => {
    const twins = regencies.flatMap(({ villages }) => {
      const index = new VillageIndex(villages);
      const several = villages.filter(({ kecamatan, name }) => index.find(kecamatan, name).kind !== 'found');
      return [...new Set(several.map(({ kecamatan, name }) => `${kecamatan}|${key(name)}`))];
    });
    expect(regencies).toHaveLength(514);
    expect(twins).toHaveLength(TWINS);
  });

  it('has no two kecamatan of a regency that we take for one', () => {
    const twice = regencies.flatMap(({ villages }) => {
      const names = new Set(villages.map(({ kecamatan }) => kecamatan));
      return names.size === new Set([...names].map((name) => regionKey(name, 'kecamatan'))).size
        ? []
        : [...names];
    });
    expect(twice).toEqual([]);
  });
});
