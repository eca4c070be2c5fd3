import { expect, it } from 'vitest';
import { desk } from '../cases/support.ts';
import { inFolder } from '../support/advice.ts';
import { run } from '../support/run.ts';

/** Two villages of two BPU members each: 10,000 JKK and 6,800 JKM a member. */
const FILES = {
  'p.yaml': `policy: nelayan-2026
villages: desa.csv
categories:
  nelayan: { segment: BPU, programmes: [JKK, JKM], income: 1000000, relief: { declined: uji }, charges: [ { fund: PAD } ] }
`,
  'desa.csv': 'Nama;Kecamatan\nKalen;Dlanggu\nTalok;Dlanggu\n',
  'd.csv': [
    'NIK;Nama;Tanggal Lahir;Jabatan;Desa;Kecamatan',
    ...['Ani;Kalen', 'Budi;Kalen', 'Cici;Talok', 'Dedi;Talok'].map((one, at) => {
      const [name, village] = one.split(';');
      return `351618010180900${at + 1};${name} Rekaan;01-01-1980;Nelayan;${village};Dlanggu`;
    }),
  ].join('\n'),
};

const billOf = (jkk: readonly number[]): string =>
  ['NIK;Periode;JKK;JKM', ...jkk.map((amount, at) => `351618010180900${at + 1};2026-03;${amount};6800`)].join(
    '\n',
  );

const receiptsOf = (kalen: number, talok: number): string =>
  [
    'Tanggal;Bulan;Sumber dana;Jumlah dibayar;Desa;Kecamatan',
    `10-03-2026;2026-03;PAD;${kalen};Kalen;Dlanggu`,
    `10-03-2026;2026-03;PAD;${talok};Talok;Dlanggu`,
  ].join('\n');

it.each<[name: string, jkk: readonly number[], paid: [number, number], code: number, said: string]>([
  ['nothing apart', [10_000, 10_000, 10_000, 10_000], [33_600, 33_600], 0, 'bpu.csv: 4 baris Dibayar'],
  ['a rupiah more each', [10_001, 10_001, 10_001, 10_001], [33_602, 33_602], 0, 'pembulatan tagihan Rp4'],
  ['a rupiah less each', [9_999, 9_999, 9_999, 9_999], [33_598, 33_598], 0, 'pembulatan tagihan -Rp4'],
  [
    'less paid than the bill asks',
    [9_999, 9_999, 9_999, 9_999],
    [33_597, 33_598],
    1,
    '1 desa belum dibayar lunas',
  ],
  [
    'more paid than the bill asks',
    [10_001, 10_001, 10_001, 10_001],
    [33_603, 33_602],
    0,
    '1 desa membayar lebih dari yang seharusnya: Kalen',
  ],
  ['two rupiah apart', [10_002, 10_000, 10_000, 10_000], [33_602, 33_600], 1, '1 pekerja tertagih lain'],
])('a status of bills with %s', async (_name, jkk, paid, code, said) => {
  const { cwd } = desk({ ...FILES, 'bpu.csv': billOf(jkk), 'bukti.csv': receiptsOf(...paid) });
  const words = 'status d.csv --policy p.yaml --month 2026-03 --bill bpu.csv --receipts bukti.csv'.split(' ');
  const ran = await inFolder(cwd, () => run(words, { cwd }));
  expect([ran.code, ran.out.replace(/\s+/g, ' ')]).toEqual([code, expect.stringContaining(said)]);
});
