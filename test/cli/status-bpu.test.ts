import { describe, expect, it } from 'vitest';
import { desk } from '../cases/support.ts';
import { inFolder } from '../support/advice.ts';
import { run } from '../support/run.ts';

/** Two villages, each with two fishermen who are BPU members; nobody is PU. */
const FILES = {
  'p.yaml': `policy: nelayan-2026
villages: desa.csv
categories:
  nelayan: { segment: BPU, programmes: [JKK, JKM], income: 1000000, relief: { declined: uji }, charges: [ { fund: PAD } ] }
`,
  'desa.csv': 'Nama;Kecamatan\nKalen;Dlanggu\nTalok;Dlanggu\n',
  'd.csv': [
    'NIK;Nama;Tanggal Lahir;Jabatan;Desa;Kecamatan',
    '3516180101809001;Ani Rekaan;01-01-1980;Nelayan;Kalen;Dlanggu',
    '3516180101809002;Budi Rekaan;01-01-1980;Nelayan;Kalen;Dlanggu',
    '3516180101809003;Cici Rekaan;01-01-1980;Nelayan;Talok;Dlanggu',
    '3516180101809004;Dedi Rekaan;01-01-1980;Nelayan;Talok;Dlanggu',
  ].join('\n'),
};
/** 10,000 JKK and 6,800 JKM. */
const EACH = 16_800;

const list = (people: readonly number[], amount = EACH, month = '2026-03'): string =>
  ['NIK;Periode;Iuran', ...people.map((at) => `351618010180900${at};${month};${amount}`)].join('\n');

async function status(files: Readonly<Record<string, string>>, ...words: readonly string[]) {
  const { cwd } = desk({ ...FILES, ...files });
  const bills = Object.keys(files).filter((name) => name.startsWith('bpu'));
  const line = [
    ...['status', 'd.csv', '--policy', 'p.yaml', '--month', '2026-03', ...words],
    ...bills.flatMap((name) => ['--bill', name]),
  ];
  const { out } = await inFolder(cwd, () => run(line, { cwd }));
  const { out: text, code } = await inFolder(cwd, () =>
    run(
      line.filter((word) => word !== '--format' && word !== 'json'),
      { cwd },
    ),
  );
  return { json: JSON.parse(out), text: text.replace(/\n +/g, ' ').replace(/\s+/g, ' '), code };
}

const json = ['--format', 'json'];

describe('lists of BPU members in a status', () => {
  it.each<[name: string, files: Record<string, string>, billed: [number, number][], code: number]>([
    [
      'one list of everybody',
      { 'bpu.csv': list([1, 2, 3, 4]) },
      [
        [2, 2],
        [2, 2],
      ],
      0,
    ],
    [
      'a list for each village',
      { 'bpu-1.csv': list([1, 2]), 'bpu-2.csv': list([3, 4]) },
      [
        [2, 2],
        [2, 2],
      ],
      0,
    ],
    [
      'somebody is missing',
      { 'bpu.csv': list([1, 2, 3]) },
      [
        [2, 2],
        [1, 2],
      ],
      1,
    ],
    [
      'a list of several months',
      {
        'bpu.csv': `${list([1, 2, 3, 4])}\n${list([1, 2], EACH, '2026-02').split('\n').slice(1).join('\n')}`,
      },
      [
        [2, 2],
        [2, 2],
      ],
      0,
    ],
  ])('%s', async (_name, files, billed, code) => {
    const ran = await status(files, ...json);
    const of = ran.json.villages.map((one: { bill: { billed: number; covered: number } }) => [
      one.bill.billed,
      one.bill.covered,
    ]);
    expect([of, ran.code]).toEqual([billed, code]);
    expect(ran.json.bills).toEqual([expect.objectContaining({ segment: 'BPU', remaining: '0' })]);
  });

  it('says who is billed otherwise, who is no member, and of whom no list speaks', async () => {
    const other = await status({ 'bpu.csv': list([1, 2, 3, 4, 9], EACH + 200) }, ...json);
    expect(other.json.villages.map((one: { bill: object }) => one.bill)).toEqual(
      Array(2).fill({
        segments: ['PU', 'BPU'],
        covered: 2,
        billed: 2,
        differing: 2,
        difference: '400',
        rounding: '0',
      }),
    );
    expect(other.json.bills[0].notOnRosters).toBe(1);
    const lacking = await status({ 'bpu.csv': list([1, 2, 3]) }, ...json);
    expect(lacking.text).toContain('tertagih 1 dari 2 pekerja PU+BPU');
  });

  it('says how many BPU members nobody asked a list about, where bills are asked about', async () => {
    const none = await status({}, ...json, '--bill', 'p.yaml');
    expect([none.json.unbilledBpu, none.json.villages[0].bill.covered]).toEqual([4, 0]);
    expect(none.text).toContain('4 pekerja BPU tidak diperiksa: tidak ada daftar tagihan BPU bulan ini.');
    const unasked = await status({}, ...json);
    expect(unasked.text).not.toContain('pekerja BPU');
  });
});

describe('a village that paid more than is due', () => {
  const receipts = (amount: number): Record<string, string> => ({
    'bukti.csv': [
      'Tanggal;Bulan iuran;Sumber dana;Jumlah;Desa;Kecamatan',
      `10-03-2026;2026-03;PAD;${amount};Kalen;Dlanggu`,
      `10-03-2026;2026-03;PAD;${2 * EACH};Talok;Dlanggu`,
    ].join('\n'),
  });
  const words = [...json, '--receipts', 'bukti.csv'];

  it('counts as paid, and is named with what is too much', async () => {
    const { json: found, text, code } = await status(receipts(2 * EACH + 5000), ...words);
    expect([code, found.totals.paid, found.villages[0].payment]).toEqual([
      0,
      2,
      { due: 2 * EACH, paid: 2 * EACH + 5000, over: 5000 },
    ]);
    expect(text).toContain('1 desa membayar lebih dari yang seharusnya: Kalen, Dlanggu Rp5.000.');
  });

  it('is not said of one that paid what is due', async () => {
    const { json: found, text } = await status(receipts(2 * EACH), ...words);
    expect(found.villages[0].payment.over).toBe(0);
    expect(text).not.toContain('lebih dari yang seharusnya');
  });
});
