import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CATEGORY_ID } from '../../src/domain/category.ts';
import { NATIONAL_CATEGORIES } from '../../src/policy/categories/index.ts';
import { chargesFor, payersOf } from '../../src/policy/charges.ts';
import { nationalPolicy } from '../../src/policy/resolve.ts';

/** Blanks, hyphens and capitals make no difference to whoever matches a post name. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The activities of law.md 7.2 that belong to a category of people; no other code may stand in a default. */
const KNOWN_ACTIVITIES = ['1.1.03', '1.1.04', '1.1.06', '1.1.07', '2.2.02', '3.1.02', '3.4.02', '3.4.03'];
const KNOWN_OBJECTS = ['5.1.3.03', '5.1.3.04'];

test('every category is one file of its name and stands in the registry', () => {
  const files = readdirSync(new URL('../../src/policy/categories', import.meta.url))
    .filter((file) => file !== 'index.ts')
    .map((file) => file.replace(/\.ts$/, ''));
  expect(NATIONAL_CATEGORIES.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
});

test('all groups of the founding programmes are known', () => {
  expect(NATIONAL_CATEGORIES.map(({ id }) => id)).toEqual([
    'kepala-desa',
    'sekretaris-desa',
    'perangkat-desa',
    'staf-desa',
    'bpd',
    'ketua-rt',
    'ketua-rw',
    'linmas',
    'lpm',
    'pkk',
    'karang-taruna',
    'kader-posyandu',
    'kpm',
    'operator-desa',
    'guru-ngaji',
    'marbot',
    'pengurus-dkm',
    'penyuluh-agama',
    'tokoh-agama',
    'guru-honorer',
    'penjaga-sekolah',
    'operator-sekolah',
    'non-asn-daerah',
    'kelompok-tani',
    'ustadz-pondok',
    'pekerja-rentan',
  ]);
});

test('no post name belongs to two categories', () => {
  const owners = new Map<string, string[]>();
  for (const { id, name, names } of NATIONAL_CATEGORIES) {
    for (const key of new Set([id, name.id, ...names].map(plain))) {
      owners.set(key, [...(owners.get(key) ?? []), id]);
    }
  }
  expect([...owners].filter(([, ids]) => ids.length > 1)).toEqual([]);
});

describe.each(NATIONAL_CATEGORIES.map((category) => [category.id, category] as const))(
  '%s',
  (id, category) => {
    test('has an id, names in small letters, each once, and a source', () => {
      expect(id).toMatch(CATEGORY_ID);
      expect(category.names).toEqual([...new Set(category.names.map(plain))]);
      expect(category.source).not.toBe('');
      expect(category.name.en).not.toBe('');
    });

    test('says why where nothing was read', () => {
      if (category.evidence === 'memory') expect(category.note?.id).toMatch(/[Tt]idak/);
      else expect(category.source).toMatch(/20\d\d|radartasik/);
    });

    test('charges every line of its programmes to exactly one fund, with known codes only', () => {
      const stated = nationalPolicy().categories.get(id)?.charges ?? [];
      for (const programme of category.programmes) {
        for (const payer of payersOf(category.segment, programme)) {
          const charges = chargesFor(stated, programme, payer);
          expect(charges).toHaveLength(1);
          for (const { activity, object } of charges) {
            if (activity !== undefined) expect(KNOWN_ACTIVITIES).toContain(activity);
            if (object !== undefined) expect(KNOWN_OBJECTS).toContain(object);
          }
        }
      }
    });
  },
);
