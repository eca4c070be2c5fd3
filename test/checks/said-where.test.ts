import { describe, expect, test } from 'vitest';
import { book, csv, desk, PEOPLE, roster, type Value } from '../cases/support.ts';

const [NIK, NAME] = [1, 2];
const HEAD = ['NIK', 'Nama', 'Jabatan', 'Desa', 'Kecamatan'];
const who = (at: number): Value[] => (PEOPLE[at] ?? []).slice(1, 6);

describe('the place that a finding names', () => {
  test('is a cell of each head of a village, also where a heading tells the post', async () => {
    const { validate } = desk({
      'daftar.csv': csv(
        [
          ['DESA KALEN', '', ''],
          ['NIK', 'Nama', 'Kecamatan'],
          ['KEPALA DESA', '', ''],
          ...[0, 1].map((at) => [PEOPLE[at]?.[NIK] ?? '', PEOPLE[at]?.[NAME] ?? '', 'Dlanggu']),
        ],
        ';',
      ),
    });
    const { findings } = await validate('daftar.csv --as-of 2026-11-01');
    expect(findings.map(({ message }) => message)).toEqual([
      'Desa KALEN mempunyai 2 kepala desa (juga di A5).',
    ]);
  });

  test('is the file with the copies, where one person was copied into many rows beside a right file', async () => {
    const copies = [HEAD, ...Array.from({ length: 30 }, () => who(0))];
    const { validate } = desk({
      'dua/a-baik.csv': csv([HEAD, who(0), who(1)]),
      'dua/b-salin.csv': csv(copies),
    });
    const { findings } = await validate('dua --as-of 2026-11-01 --only nik-duplicate');
    expect([...new Set(findings.map(({ file }) => file.split('/').at(-1)))]).toEqual(['b-salin.csv']);
    expect(findings).toHaveLength(30);
  });

  test('is said once for all cells of a column that say the same, with the file and the cells', async () => {
    const born = (day: string): string => {
      const [date, month, year] = day.split('-');
      return `${month}/${date}/${year}`;
    };
    const { enroll } = desk({
      'daftar.csv': csv([
        [...HEAD, 'Tanggal Lahir', 'TMT'],
        ...PEOPLE.map((person, at) => [...who(at), born(person[6] ?? ''), '3/1/2026']),
      ]),
    });
    const { err } = await enroll('premium daftar.csv --year 2026');
    const lines = err.split('\n').filter((line) => line.includes('seperti di NIK'));
    expect(lines).toEqual([
      expect.stringMatching(
        /daftar\.csv, F\d, F\d, F\d: Tanggal lahir hanya cocok bulan\/hari, seperti di NIK\.$/,
      ),
    ]);
  });
});

test('blank rows inside a list are told alike, whether the format writes them or not', async () => {
  const blank = (): Value[][] => [...roster().slice(0, 3), [], [], ...roster().slice(3)];
  const files = { 'daftar.csv': csv(blank()), 'daftar.xlsx': await book({ Data: blank() }) };
  const { validate } = desk(files);
  for (const name of Object.keys(files)) {
    const { findings } = await validate(`${name} --as-of 2026-11-01`);
    expect(findings.map(({ code, row, message }) => [code, row, message])).toEqual([
      ['blank-row-inside', 4, 'Ada 2 baris kosong di tengah daftar.'],
    ]);
  }
});
