import { expect, test } from 'vitest';
import { NATIONAL_CATEGORIES } from '../../src/policy/categories/index.ts';
import { TRIES_ALL } from '../support/tries.ts';
import { check, type Typed } from './support.ts';

/** Seven a village, and in the last one, in either run, no fewer than a BPD has. */
const ROWS = TRIES_ALL ? 2_002 : 54;
const FIRST = ['SLAMET', 'SUMIYATI', 'NGATMIN', 'Kasmi', 'PAIJO', 'I Wayan', 'NUR', 'MOH.', 'ABD.', 'Tri'];
const LAST = ['SANTOSO', 'UTOMO', 'WAHYUNI', "MA'RUF", 'SRI REJEKI', 'HIDAYAT', 'AL-FARISI', 'Lestari'];

/** Numbers that look random and are the same in every run (Lehmer, modulus 2^31 − 1). */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Right rows as rosters hold them: half of the names are one word, some cells are empty, spelling is mixed. */
function rightRows(category: string, seed: number): Typed[] {
  const next = seeded(seed);
  return Array.from({ length: ROWS }, (_, index) => {
    const female = next(2) === 1;
    const [day, month, year] = [next(28) + 1, next(12) + 1, 1964 + next(40)];
    const serial = String(index + 1).padStart(4, '0');
    const name = `${FIRST[next(FIRST.length)]}${next(2) === 1 ? ` ${LAST[next(LAST.length)]}` : ''}`;
    const village =
      category === 'kepala-desa' || category === 'sekretaris-desa' ? index : Math.floor(index / 7);
    return {
      nik: `3516${two(next(18) + 1)}${two(female ? day + 40 : day)}${two(month)}${two(year % 100)}${serial}`,
      nama: name,
      jabatan: category,
      tanggal_lahir: `${two(day)}-${two(month)}-${year}`,
      jenis_kelamin: female ? 'P' : 'L',
      upah: next(3) === 0 ? '' : String(1_000_000 + next(30) * 50_000),
      desa: `Desa ${String.fromCharCode(65 + (village % 26))}${'aeiou'[Math.floor(village / 26) % 5]}${'klmnprst'[Math.floor(village / 130) % 8]}${'aeiou'[Math.floor(village / 1040) % 5]}`,
      hp: next(2) === 0 ? '' : `08${String(1_000_000_000 + next(999_999_999))}`,
      pekerjaan: ['Petani', 'Wiraswasta', 'Perangkat Desa', 'Mengurus Rumah Tangga', '-'][next(5)] ?? '',
      rt: two(index % 7),
      rw: '',
    };
  });
}

test.each(NATIONAL_CATEGORIES.map(({ id }) => [id] as const))(
  `${ROWS} right rows of %s give no finding`,
  (category) => {
    const { findings, accepted } = check({ rows: rightRows(category, 20_261) });
    const alarms = findings.filter(({ code }) => code !== 'person-duplicate');
    expect(alarms).toEqual([]);
    expect(accepted).toHaveLength(ROWS);
    // Invented names are few; two of one name and one birthday are chance, and must stay rare even here.
    expect(findings.length).toBeLessThan(40);
  },
);
