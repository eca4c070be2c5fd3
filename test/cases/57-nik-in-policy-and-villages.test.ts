import { describe, expect, test } from 'vitest';
import { csv, desk } from './support.ts';

/** Somebody's number, in every text of a policy and a villages file. */
const NIK = '3516015501900007';
const POLICY = `policy: contoh
title: Contoh ${NIK}
source: SK ${NIK}
year: 2026
regency: "35.16"
bases:
  umk: { amount: 4000000, source: "SK ${NIK}" }
categories:
  ketua-rt:
    name: Ketua RT ${NIK}
    segment: PU
    programmes: [JKK, JKM]
    base: umk
    charges: [ { fund: ADD, activity: "1.1.07 ${NIK}", object: "5.1 ${NIK}" } ]
villages: villages.csv
`;
const FILES = {
  'p.yaml': POLICY,
  'villages.csv': csv(
    [
      ['Nama', 'Kecamatan', 'Jumlah ketua-rt', 'Pagu ADD'],
      [`Sumberejo ${NIK}`, `Dlanggu ${NIK}`, '3', '1000'],
    ],
    ';',
  ),
  'r.csv': csv(
    [
      ['No', 'NIK', 'Nama', 'Jabatan', 'Desa', 'Kecamatan', 'Keterangan'],
      [
        '1',
        '3516091208799801',
        'SUMIYATI',
        'Ketua RT',
        `Sumberejo ${NIK}`,
        `Dlanggu ${NIK}`,
        `pindah ${NIK}`,
      ],
    ],
    ';',
  ),
};

const LINES = [
  ...['text', 'json', 'junit', 'sarif', 'github', 'gitlab', 'html', 'markdown'].map(
    (format) => `validate r.csv --policy p.yaml --format ${format}`,
  ),
  ...['text', 'json', 'csv'].map(
    (format) => `premium r.csv --policy p.yaml --month 2026-03 --format ${format}`,
  ),
  ...['text', 'json', 'csv', 'html'].map(
    (format) => `budget r.csv --policy p.yaml --year 2026 --by village --format ${format}`,
  ),
  'plan --policy p.yaml --year 2026',
  'plan --policy p.yaml --year 2026 --format json',
  'policy show p.yaml',
  'policy show p.yaml --format json',
  'policy check p.yaml',
  'inspect r.csv',
  'inspect r.csv --format json',
];

describe('a NIK in a policy, a villages file or a remark is shown whole by no command', () => {
  test.each(LINES)('%s', async (line) => {
    const { enroll } = desk(FILES);
    const { code, out, err } = await enroll(line);
    expect([code === 2, (out + err).includes(NIK)]).toEqual([false, false]);
    expect(out + err).not.toBe('');
  });
});
