import { describe, expect, test } from 'vitest';
import { BY_WAGE, csv, desk, roster, type Value } from './support.ts';

/** The list with the columns behind the eighth, the pay, replaced or further ones added. */
const asked = async (
  columns: readonly (readonly [string, string])[],
  pay = true,
): Promise<readonly string[]> => {
  const rows = roster().map((row, at): Value[] => [
    ...row.slice(0, pay ? 8 : 7),
    ...columns.map(([heading, value]) => (at === 0 ? heading : value)),
  ]);
  const { findings } = await desk({ 'a.csv': csv(rows), 'p.yaml': BY_WAGE }).validate(
    'a.csv --policy p.yaml',
  );
  return [...new Set(findings.map(({ code }) => code))];
};

describe('of two columns that mean one thing nothing is asked where it does not matter', () => {
  test.each([
    [
      'the pay of a year beside that of a month',
      [
        ['Siltap 1 Bulan', '2500000'],
        ['Siltap 1 Tahun', '30000000'],
      ],
    ],
    [
      'the same in the other order',
      [
        ['Siltap 1 Tahun', '30000000'],
        ['Siltap 1 Bulan', '2500000'],
      ],
    ],
    [
      'an allowance that names the post',
      [
        ['Siltap', '2500000'],
        ['Tunjangan Jabatan', '500000'],
      ],
    ],
    [
      'two first days long ago',
      [
        ['Siltap', '2500000'],
        ['TMT Perangkat', '01-03-2015'],
        ['TMT Jabatan', '01-03-2020'],
      ],
    ],
    [
      'whether there is a KTP, beside the NIKs',
      [
        ['Siltap', '2500000'],
        ['KTP', 'Ada'],
      ],
    ],
  ] as const)('%s', async (_what, columns) => expect(await asked(columns, false)).toEqual([]));

  test('two first days of which one is near', async () => {
    expect(
      await asked([
        ['TMT Perangkat', '01-03-2015'],
        ['TMT Jabatan', '01-03-2026'],
      ]),
    ).toEqual(['column-duplicate']);
  });
});

describe('remarks that tell the same term of everybody', () => {
  test.each(['Periode 2019 - 2027', 'periode 2021-2029', 'masa jabatan 2019 s/d 2027', 'sejak 2015'])(
    '%s changes no month, and is no question',
    async (text) => expect(await asked([['Keterangan', text]])).toEqual([]),
  );
  test.each([
    ['Periode 2019 - 2025', 'column-unread'],
    ['Periode 2020 - 2026', 'column-unread'],
    ['Periode 2026 - 2034', 'note-term'],
  ])('%s does, and is one', async (text, code) =>
    expect(await asked([['Keterangan', text]])).toEqual([code]),
  );
});

describe('a term that was made longer', () => {
  test.each([
    '2019-2025 diperpanjang s.d. 2027',
    '2019 - 2025 (diperpanjang sampai 2027)',
    '2019-2025 diperpanjang 2 tahun',
    '01/03/2019 - 28/02/2025 diperpanjang s.d. 28/02/2027',
  ])('%s goes on', async (text) => expect(await asked([['Masa Jabatan', text]])).toEqual([]));
  test('and is over where that is over', async () => {
    expect(await asked([['Masa Jabatan', '01/03/2016 - 28/02/2022 diperpanjang s.d. 28/02/2024']])).toEqual([
      'term-ended',
    ]);
  });
});
