import { describe, expect, it } from 'vitest';
import { run } from '../support/run.ts';

/** A column of years or months that no word says more of may tell when posts began or ended: it is read as neither in silence. */
const PEOPLE = [
  '3310050101800001;ADI SAPUTRA;Ketua RT',
  '3310051502810002;BUDI SANTOSO;Ketua RT',
  '3310054703820003;CITRA DEWI;Kader Posyandu',
  '3310055204830004;DIAN LESTARI;Kader Posyandu',
  '3310050605840005;EKO PRASETYO;Linmas',
];
const DIFFER = ['2021', '2022', '2021', '2024', '2025'];
const same = (value: string): string[] => PEOPLE.map(() => value);
const each = (text: (year: string) => string): string[] => DIFFER.map(text);

async function found(heading: string, values: readonly string[], ...more: readonly string[]) {
  const lines = [`NIK;Nama;Jabatan;Desa;Kecamatan;${heading}`];
  for (const [at, person] of PEOPLE.entries())
    lines.push(`${person};Karanganom;Karanganom;${values[at] ?? ''}`);
  const { out, code } = await run(
    ['validate', '-', '--format', 'json', '--skip', 'term-ended', '--as-of', '2026-06-01', ...more],
    { input: lines.join('\n') },
  );
  const { findings } = JSON.parse(out) as {
    findings: { code: string; cell: string; args: { field?: string; other?: string } }[];
  };
  const told = findings.map(({ code: of, cell, args: { field, other } }) =>
    [of, cell, field, other].filter(Boolean).join(' '),
  );
  return [String(code), ...new Set(told)];
}

const EITHER = ['1', 'column-unread F1 tgl_mulai tgl_akhir'];
const NOTED = ['0', 'column-unknown F1'];

describe('years that differ by person', () => {
  it.each([
    'Tahun',
    'Thn',
    'Th.',
    'TA',
    'Masa',
    'Periode',
    'Lama Tugas',
    'Angkatan',
    'Tanggal',
    'Thn Jabatan',
  ])('are asked about under %s, with both readings', async (heading) => {
    expect(await found(heading, DIFFER)).toEqual(EITHER);
  });

  it.each([
    ['with the words of a budget', each((year) => `TA ${year}`)],
    ['with a word before them', each((year) => `sejak ${year}`)],
    ['as a sheet writes numbers', each((year) => `${year}.0`)],
    ['with the end in two digits', each((year) => `${year}-${Number(year.slice(2)) + 6}`)],
    ['one after the other', ['2021', '2022', '2023', '2024', '2025']],
    ['for some of the people', ['2021', '', '', '2024', '']],
    ['for all but one', ['2026', '2026', '2027', '2026', '2026']],
    ['as names of months', ['Januari', 'Maret', 'Juli', 'Mei', 'Juni']],
    ['as months with two digits of the year', ['Jan-26', 'Mar-26', 'Jul-26', 'Mei-26', 'Jun-26']],
  ])('are asked about %s', async (_how, values) => {
    expect(await found('Tahun', values)).toEqual(EITHER);
  });

  it('are asked about when they are all that remarks say', async () => {
    expect(await found('Keterangan', DIFFER)).toEqual(EITHER);
    expect(
      await found(
        'Keterangan',
        each((year) => `01-02-${year}`),
      ),
    ).toEqual(['1', 'column-unread F1 tgl_mulai']);
    expect(await found('Keterangan', ['baik', '', '2021', '', ''])).toEqual(['0']);
  });

  it('are read once it is said what they are', async () => {
    expect(await found('Tahun', DIFFER, '--map', 'tgl_mulai=Tahun')).toEqual(['0']);
    expect(await found('Keterangan', DIFFER, '--map', 'keterangan=Keterangan')).toEqual(['0']);
  });

  it.each(['Tahun Lulus', 'Tahun Lahir', 'Tahun Nikah', 'Tahun Pelatihan', 'Tahun Pendataan'])(
    'are a note under %s, which says what they are of',
    async (heading) => {
      expect(await found(heading, DIFFER)).toEqual(NOTED);
    },
  );

  it('are the end of whole terms where they are spans', async () => {
    expect(
      await found(
        'Tahun',
        each((year) => `${year}-2030`),
      ),
    ).toEqual(['0']);
    expect(await found('Lama', same('2020-2026'))).toContain('term-date-invalid F2 tgl_akhir');
  });
});

describe('one year in every row', () => {
  it.each([
    ['Tahun', '2026', ['0']],
    ['Thn', '2026', NOTED],
    ['TA', '2025', NOTED],
    ['Periode', '2026', NOTED],
    ['Bulan', 'Maret', NOTED],
    ['Tahun', '2019', EITHER],
    ['Periode', '2025', EITHER],
  ])('%s %s', async (heading, value, expected) => {
    expect(await found(heading, same(value))).toEqual(expected);
  });
});
