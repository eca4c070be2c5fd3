import { describe, expect, test } from 'vitest';
import { book, csv, desk, roster, type Value } from './support.ts';

const WAGE = 7;
/** The six people, paid so many months at once, under titles and another heading of the wage. */
const paid = (months: number, titles: readonly string[] = [], heading = 'Siltap'): Value[][] => [
  ...titles.map((title) => [title]),
  ...roster().map((row, at) =>
    row.map((cell, column) => (column === WAGE ? (at === 0 ? heading : String(2_500_000 * months)) : cell)),
  ),
];
const POLICY = {
  'p.yaml': `policy: uji\ntitle: Uji\ncategories:\n${['kepala-desa', 'sekretaris-desa', 'perangkat-desa']
    .map((id) => `  ${id}: { segment: PU, risk: 1, programmes: [JKK, JKM], base: wage }`)
    .join('\n')}\n`,
};
const codes = async (name: string, content: string | Uint8Array): Promise<string[]> => {
  const { findings } = await desk({ ...POLICY, [name]: content }).validate(`${name} --policy p.yaml`);
  return [...new Set(findings.map(({ code }) => code))];
};

describe('pay that is not that of a month is said', () => {
  test.each([
    ['SILTAP SETAHUN'],
    ['DAFTAR SILTAP 1 TAHUN PERANGKAT DESA KALEN'],
    ['REALISASI SILTAP TRIWULAN I TAHUN 2026'],
    ['PENGHASILAN TETAP JANUARI S/D DESEMBER 2026'],
    ['DAFTAR PEMBAYARAN SILTAP BULAN JANUARI S/D MARET 2026'],
    ['SILTAP BULAN JANUARI - JUNI 2026'],
    ['DAFTAR HONOR JANUARI 2026 S/D DESEMBER 2026'],
    ['HONOR SELAMA 12 (DUA BELAS) BULAN'],
    ['PENCAIRAN HONOR TAHAP I (JANUARI, FEBRUARI, MARET)'],
    ['SILTAP TAHUNAN'],
  ])('by the title %s', async (title) => {
    expect(await codes('a.csv', csv(paid(3, [title])))).toEqual(['wage-longer']);
  });

  test('by a title of two lines', async () => {
    const titles = ['DAFTAR PENERIMA SILTAP', 'SELAMA 1 TAHUN ANGGARAN 2026'];
    expect(await codes('a.csv', csv(paid(3, titles)))).toEqual(['wage-longer']);
  });

  test.each(['Honor (Januari s.d. Maret)', 'Honor/TW', 'Honor TW I'])(
    'by the heading %s, which is then no column of wages',
    async (heading) => {
      expect(await codes('a.csv', csv(paid(3, [], heading)))).toContain('column-unread');
    },
  );

  test('by the name of the sheet or of the file', async () => {
    expect(await codes('a.xlsx', await book({ 'Siltap Setahun': paid(3) }))).toEqual(['wage-longer']);
    expect(await codes('siltap-12-bulan.csv', csv(paid(3)))).toEqual(['wage-longer']);
  });

  test('by the heading of a further table with the same columns', async () => {
    const [, ...people] = paid(1);
    const second = paid(12, [], 'Siltap Setahun').map((row) =>
      row.map((cell) =>
        String(cell)
          .replace(/980(\d)$/, '981$1')
          .replace(/^[1-6]$/, '$&1'),
      ),
    );
    const { findings } = await desk({
      ...POLICY,
      'a.csv': csv([...paid(1).slice(0, 1), ...people, ...second]),
    }).validate('a.csv --policy p.yaml');
    expect(findings.filter(({ code }) => code === 'wage-longer').map(({ row }) => row)).toEqual([
      9, 10, 11, 12, 13, 14,
    ]);
  });

  test.each(['Siltap', 'Total Siltap', 'Jumlah Siltap', 'Upah'])(
    'by amounts that no village pays a month, under %s',
    async (heading) => {
      expect(await codes('a.csv', csv(paid(12, [], heading)))).toEqual(['wage-high']);
    },
  );

  test('of one person among others, however few they are', async () => {
    expect(await codes('a.csv', csv(roster({ H5: '30000000' })))).toEqual(['wage-outlier', 'wage-high']);
  });
});

describe('pay of a month stays', () => {
  test.each([
    [['DAFTAR PENERIMA SILTAP TAHUN 2026'], 'Siltap'],
    [['ANGGARAN SILTAP PERANGKAT DESA'], 'Siltap'],
    [['DAFTAR PESERTA 12 BULAN'], 'Siltap'],
    [['DAFTAR PENERIMA HONOR (SK BERLAKU 1 TAHUN)'], 'Siltap'],
    [['DAFTAR HONOR BULAN MARET 2026'], 'Siltap'],
    [['SILTAP SETAHUN'], 'Siltap per Bulan'],
    [['REKAP HONOR SEMESTER I'], 'Gaji/bln'],
  ])('under %j and %s', async (titles, heading) => {
    expect(await codes('a.csv', csv(paid(1, titles, heading)))).toEqual([]);
  });

  test('where a column beside it is that of the year', async () => {
    const rows = paid(1, ['PENGHASILAN TETAP SELAMA 1 TAHUN ANGGARAN 2026']).map((row, at) =>
      at === 0 ? row : [...row, at === 1 ? 'Jumlah Setahun' : '30000000'],
    );
    const said = await codes('a.csv', csv(rows));
    expect(said.filter((code) => code.startsWith('wage'))).toEqual([]);
  });
});
