import { expect, test } from 'vitest';
import { book, csv, desk, PEOPLE, roster, type Value } from './support.ts';

const UNHEARD = ['Urutan', 'Nomor Pokok', 'Nama Petugas', 'Amanah', 'Lokasi', 'Wilayah', 'Hari', 'Nilai'];
const TITLED: readonly (readonly Value[])[] = [['DAFTAR PETUGAS'], ['Tahun 2026'], [...UNHEARD], ...PEOPLE];

test.each(['', ' --map nama=C', ' --header-row 3'])(
  'people are read by what stands in the columns%s',
  async (more) => {
    const { validate } = desk({ 'daftar.csv': csv(TITLED) });
    expect((await validate(`daftar.csv${more}`)).totals).toMatchObject({ read: 6, accepted: 6 });
  },
);

test.each(['4', '6'])(
  '--header-row %s, where somebody stands, is refused and the header is named',
  async (row) => {
    const { enroll } = desk({ 'daftar.csv': csv(TITLED) });
    for (const command of ['validate', 'inspect', 'premium --month 2026-11', 'budget --year 2026']) {
      const [name = '', ...period] = command.split(' ');
      const { code, err, out } = await enroll([name, 'daftar.csv', '--header-row', row, ...period].join(' '));
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain(
        `baris ${row} (--header-row) berisi orang, bukan judul kolom. Mungkin maksud Anda --header-row 3.`,
      );
    }
  },
);

test('in a workbook the sheet is named', async () => {
  const { enroll } = desk({ 'daftar.xlsx': await book({ Data: roster(), Lain: [['Catatan'], ['kosong']] }) });
  const { code, err } = await enroll('validate daftar.xlsx --header-row 2');
  expect([code, err.includes('lembar "Data": baris 2 (--header-row) berisi orang')]).toEqual([2, true]);
});

test('a header that holds an example is a header', async () => {
  const { validate } = desk({
    'daftar.csv': csv(roster({ B1: 'NIK (contoh: 3516091208799801)' })),
  });
  expect((await validate('daftar.csv --header-row 1')).totals.accepted).toBe(6);
});
