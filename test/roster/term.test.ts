import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/domain/cell.ts';
import { read, workers } from './support.ts';

const NIK = '3516011208800001';

/** First and last day of one person; `?` where the cell says one that cannot be read. */
async function term(headers: readonly string[], cells: readonly Cell[]): Promise<string> {
  const rows = [
    ['NIK', 'Nama', ...headers],
    [NIK, 'SUMIYATI', ...cells],
  ];
  const [row] = await workers(await read(rows));
  return [row?.from, row?.to].map((day) => (day ? (day.value ?? '?') : '-')).join(' ');
}

describe('the first day in the post', () => {
  test.each([
    ['01-03-2026', '20260301 -'],
    ['Maret 2026', '20260301 -'],
    ['MARET-2026', '20260301 -'],
    ['03/2026', '20260301 -'],
    ['141/03/2019 tanggal 12 Agustus 2019', '20190812 -'],
    ['2026', '? -'],
    ['13/2026', '? -'],
    ['03/25/2026', '? -'],
    ['31/02/2026', '? -'],
    ['01/01/2020 - 30/06/2026', '20200101 20260630'],
    ['-', '- -'],
  ])('TMT %j gives %s', async (text, expected) => {
    expect(await term(['TMT'], [text])).toBe(expected);
  });
});

describe('the last day in the post', () => {
  test.each([
    ['30-06-2026', '- 20260630'],
    ['Februari 2028', '- 20280229'],
    ['06/2026', '- 20260630'],
    ['s/d 30 Juni 2026', '- 20260630'],
    ['sekarang', '- -'],
    ['belum', '- -'],
    ['Selesai', '- ?'],
    ['ya', '- ?'],
    ['tidak aktif', '- ?'],
    ['01/01/2020 - 30/06/2026', '20200101 20260630'],
    ['2026', '- ?'],
    ['31/06/2026', '- ?'],
  ])('Tanggal Akhir %j gives %s', async (text, expected) => {
    expect(await term(['Tanggal Akhir'], [text])).toBe(expected);
  });
});

describe('a whole term in one cell', () => {
  test.each([
    ['01/01/2020 - 30/06/2026', '20200101 20260630'],
    ['1 Januari 2020 s/d 30 Juni 2026', '20200101 20260630'],
    ['Januari 2020 – Juni 2026', '20200101 20260630'],
    ['01-01-2020 sampai dengan sekarang', '20200101 -'],
    ['s.d. 30-06-2026', '- 20260630'],
    ['6 tahun', '- -'],
    ['usia 60 tahun', '- -'],
    ['2020-2026', '20200101 ?'],
    ['2020 - 2026', '20200101 ?'],
    ['01/01/2020', '- ?'],
    ['2020-2028', '20200101 20281231'],
    ['2020 s/d sekarang', '20200101 -'],
    ['01/01/2020 - 31/06/2026', '- ?'],
  ])('Masa Jabatan %j gives %s', async (text, expected) => {
    expect(await term(['Masa Jabatan'], [text])).toBe(expected);
  });

  test('a column of first days is stronger', async () => {
    expect(await term(['Masa Jabatan', 'TMT'], ['01/01/2020 - 30/06/2026', '01-02-2020'])).toBe(
      '20200201 20260630',
    );
  });

  test('where a term begins is no last day', async () => {
    expect(await term(['Awal Masa Jabatan'], ['01-03-2026'])).toBe('20260301 -');
  });
});
