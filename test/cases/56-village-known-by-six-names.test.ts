import { describe, expect, test } from 'vitest';
import { desk } from './support.ts';

const POLICY = `policy: contoh
title: Contoh
year: 2026
bases: { umk: { amount: 4000000, source: contoh } }
categories: { ketua-rt: { segment: PU, programmes: [JKK, JKM], base: umk, charges: [{ fund: ADD }] } }
villages: desa.csv
`;
const people = (from: number, count: number, village: string, kecamatan?: string): string =>
  [
    `No;NIK;Nama;Jabatan;Desa${kecamatan === undefined ? '' : ';Kecamatan'}`,
    ...Array.from({ length: count }, (_, index) => {
      const no = from + index;
      const name = `WARGA ${String.fromCharCode(64 + no)}`;
      return [
        no,
        `351601120880000${no}`,
        name,
        'Ketua RT',
        village,
        ...(kecamatan === undefined ? [] : [kecamatan]),
      ].join(';');
    }),
    '',
  ].join('\n');
/** Two heads of RT on a base of 4 million cost 518,400 in a year. */
const LISTED = 'Nama;Kecamatan;Pagu ADD\nSumberejo;Dlanggu;100000\nPohkecik;Dlanggu;90000000\n';
const deskOf = (villages: string, roster: string) =>
  desk({ 'k.yaml': POLICY, 'desa.csv': villages, 'd.csv': roster });

describe('a village of the list is found however the roster writes it', () => {
  test.each([
    ['with its kecamatan', LISTED, 'Sumberejo', 'Dlanggu'],
    ['without a kecamatan', LISTED, 'Sumberejo', undefined],
    ['with the words before both', LISTED, 'Kelurahan Sumberejo', 'Kec Dlanggu'],
    ['with other blanks', LISTED, 'SUMBER REJO', 'DLANGGU'],
    [
      'listed with a local word',
      'Nama;Kecamatan;Pagu ADD\nNagari Sumberejo;Kecamatan Dlanggu;100000\n',
      'Sumberejo',
      'Dlanggu',
    ],
  ])('%s: its ceiling is held against it', async (_how, villages, village, kecamatan) => {
    const said = await deskOf(villages, people(1, 2, village, kecamatan)).validate('d.csv --policy k.yaml');
    expect(said.findings.map(({ code, args }) => [code, args.planned])).toEqual([
      ['ceiling-exceeded', 518_400],
    ]);
  });

  test('and so is the number of its RT', async () => {
    const villages = 'Nama;Kecamatan;RT\nSumberejo;Dlanggu;1\n';
    const said = await deskOf(villages, people(1, 2, 'Sumberejo')).validate('d.csv --policy k.yaml');
    expect(said.findings.map(({ code, args }) => [code, args.count])).toEqual([['rt-count', 2]]);
  });
});

describe('a village that the list cannot tell', () => {
  test.each([
    [
      'several of its name',
      'Sumberejo;Dlanggu;100000\nSumberejo;Puri;100000\n',
      'village-ambiguous',
      'kec. Puri',
    ],
    ['none', 'Pohkecik;Dlanggu;100000\n', 'village-unknown', 'pagu dan jumlahnya tidak diperiksa'],
  ])('%s: it is asked, in a budget too', async (_which, rows, code, words) => {
    const { validate, enroll } = deskOf(`Nama;Kecamatan;Pagu ADD\n${rows}`, people(1, 2, 'Sumberejo'));
    const said = await validate('d.csv --policy k.yaml');
    expect(said.findings.map((finding) => finding.code)).toEqual([code]);
    expect(said.findings[0]?.message).toContain(words);
    expect((await enroll('budget d.csv --policy k.yaml --year 2026')).err).toContain(words);
  });
});

test('two files of one village are one village of the budget, with the ceiling over both', async () => {
  const { enroll } = desk({
    'k.yaml': POLICY,
    'desa.csv': LISTED,
    'dua/a.csv': people(1, 2, 'Sumberejo', 'Dlanggu'),
    'dua/b.csv': people(3, 1, 'Desa Sumberejo'),
  });
  const { out } = await enroll('budget dua --policy k.yaml --year 2026 --by village --format json');
  const { rows, ceilings } = JSON.parse(out);
  expect(
    new Set(rows.map(({ village, kecamatan }: Record<string, string>) => `${village}, ${kecamatan}`)),
  ).toEqual(new Set(['Sumberejo, Dlanggu']));
  expect(ceilings).toMatchObject([{ village: 'Sumberejo', planned: 777_600, over: 677_600 }]);
});
