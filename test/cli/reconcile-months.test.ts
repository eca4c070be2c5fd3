import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../src/domain/date.ts';
import { asNik, digitsOf } from '../../src/domain/nik.ts';
import { csvText } from '../../src/io/write/write-csv.ts';
import { desk } from '../cases/support.ts';
import { billedRow, billTexts } from '../enrolment/bill.ts';
import { monthOf, person, policyOf } from '../enrolment/people.ts';
import { inFolder } from '../support/advice.ts';
import { type Ran, run } from '../support/run.ts';

const POLICY = `
policy: uji-2026
bases: { umk: { amount: 3000000, source: rekaan } }
categories:
  perangkat-desa: { segment: PU, programmes: [JKK, JKM], base: umk, charges: [ { fund: ADD } ] }
  pekerja-rentan: { segment: BPU, programmes: [JKK, JKM], charges: [ { fund: PAD } ] }
enrolment: { npp: "12345678" }
`;
const MONTHS = ['2026-01', '2026-02', '2026-03'] as const;
const [budi, ani] = (
  [
    ['3516011201880001', 'Budi Rekaan', 19880112, 'L'],
    ['3516015203900002', 'Ani Rekaan', 19900312, 'P'],
  ] as const
).map(([nik, name, birth, sex]) =>
  person({ nik: asNik(nik), name, birth: birth as CalendarDate, sex, sipp: {} }),
) as [ReturnType<typeof person>, ReturnType<typeof person>];

/** Two officers (PU) and a farmer (BPU). Ani is an officer from February on. */
const ROSTER = [
  'NIK;Nama Lengkap;Tanggal Lahir;Jenis Kelamin;Jabatan;Desa;TMT',
  `${digitsOf(budi.nik)};Budi Rekaan;12-01-1988;L;Kaur Umum;Sumberejo;01-01-2020`,
  `${digitsOf(ani.nik)};Ani Rekaan;12-03-1990;P;Kaur Keuangan;Sumberejo;01-02-2026`,
  '3516014505850003;Siti Rekaan;05-05-1985;P;Pekerja Rentan;Sumberejo;01-01-2020',
].join('\n');

const officersOf = (month: string) => (month === '2026-01' ? [budi] : [budi, ani]);

async function puBill(
  month: string,
  change?: (rows: ReturnType<typeof billedRow>[]) => void,
): Promise<string> {
  const of = monthOf(month);
  const rows = officersOf(month).map((worker) => billedRow(worker, policyOf(POLICY), of));
  change?.(rows);
  return csvText(billTexts(rows, of));
}

const bpuList = (rows: readonly string[], title = ''): string =>
  [...(title ? [title] : []), 'NIK;Nama Peserta;Tanggal Lahir;Periode;Iuran', ...rows].join('\n');
const siti = (month: string, amount = '16800'): string =>
  `3516014505850003;Siti Rekaan;05-05-1985;${month};${amount}`;

async function world(more: Readonly<Record<string, string>> = {}): Promise<string> {
  const { cwd } = desk({ 'kebijakan.yaml': POLICY, 'daftar.csv': ROSTER, ...more });
  mkdirSync(join(cwd, 'tagihan'), { recursive: true });
  for (const month of MONTHS) writeFileSync(join(cwd, `tagihan/${month}.csv`), await puBill(month));
  return cwd;
}

const reconcile = (cwd: string, ...words: readonly string[]): Promise<Ran> =>
  inFolder(cwd, () => run(['reconcile', 'daftar.csv', '--policy', 'kebijakan.yaml', ...words], { cwd }));

describe('several months', () => {
  it('holds each month against its own bill, and adds them up', async () => {
    const cwd = await world({ 'bpu.csv': bpuList(MONTHS.map((month) => siti(month))) });
    const { code, out, err } = await reconcile(
      cwd,
      ...['--bill', 'tagihan', '--bill', 'bpu.csv', '--month', '2026-01..2026-03'],
    );
    expect([code, err]).toEqual([0, '']);
    expect(out.split('\n\n').slice(-3)).toEqual([
      [
        'Semua tagihan',
        'Bulan                                  Tagihan  Seharusnya  Selisih  Belum jelas',
        '  Januari 2026 PU 12345678            Rp16.200    Rp16.200      Rp0          Rp0',
        '  Januari 2026 BPU                    Rp16.800    Rp16.800      Rp0          Rp0',
        '  Februari 2026 PU 12345678           Rp32.400    Rp32.400      Rp0          Rp0',
        '  Februari 2026 BPU                   Rp16.800    Rp16.800      Rp0          Rp0',
        '  Maret 2026 PU 12345678              Rp32.400    Rp32.400      Rp0          Rp0',
        '  Maret 2026 BPU                      Rp16.800    Rp16.800      Rp0          Rp0',
        '  ------------------------------------------------------------------------------',
        '  Jumlah                             Rp131.400   Rp131.400      Rp0          Rp0',
      ].join('\n'),
      '6 dari 6 tagihan cocok dengan daftar.',
      expect.stringContaining('Asumsi, bukan hukum'),
    ]);
  });

  it('is, of one month, what it was for that month alone', async () => {
    const cwd = await world();
    const { out } = await reconcile(cwd, '--bill', 'tagihan/2026-02.csv', '--month', '2026-02');
    const inFolderOut = await reconcile(cwd, '--bill', 'tagihan', '--month', '2026-02');
    expect(inFolderOut.out).toBe(out);
  });

  it('exits 1 and names a month without a bill', async () => {
    const cwd = await world();
    const { code, out } = await reconcile(cwd, '--bill', 'tagihan', '--month', '2026-01..2026-04');
    expect([code, out]).toEqual([1, expect.stringContaining('Tidak ada tagihan untuk April 2026')]);
  });

  it('says what differs in its own month', async () => {
    const cwd = await world();
    writeFileSync(join(cwd, 'tagihan/2026-02.csv'), await puBill('2026-02', (rows) => rows.pop()));
    const { code, out } = await reconcile(cwd, '--bill', 'tagihan', '--month', '2026-01..2026-03');
    expect(code).toBe(1);
    expect(out).toMatch(/ada di daftar, tidak ditagih: 1, selisih -Rp16\.200\n {2}Ani Rekaan/);
    expect(out).toContain('2 dari 3 tagihan cocok dengan daftar.');
  });

  it('gives JSON with each bill as alone, and their sums', async () => {
    const cwd = await world();
    const asked = ['--format', 'json', '--month'];
    const all = JSON.parse((await reconcile(cwd, '--bill', 'tagihan', ...asked, '2026-01..2026-03')).out);
    expect(all).toMatchObject({
      schema: 'enroll.reconciles/1',
      agrees: true,
      totals: { bills: 3, agreeing: 3, billed: '81000', expected: '81000', remaining: '0' },
      unbilledMonths: [],
    });
    const {
      schema,
      tool: _tool,
      ...alone
    } = JSON.parse((await reconcile(cwd, '--bill', 'tagihan/2026-02.csv', ...asked, '2026-02')).out);
    expect(schema).toBe('enroll.reconcile/1');
    expect(all.bills[1]).toEqual(alone);
  });

  it('refuses two bills of one employer and month, and a named bill of another month', async () => {
    const cwd = await world({ 'lagi.csv': await puBill('2026-02') });
    const twice = await reconcile(
      cwd,
      ...['--bill', 'tagihan', '--bill', 'lagi.csv', '--month', '2026-01..2026-03'],
    );
    expect([twice.code, twice.err]).toEqual([2, expect.stringContaining('lagi.csv')]);
    const other = await reconcile(
      cwd,
      ...['--bill', 'tagihan/2026-03.csv', '--bill', 'lagi.csv', '--month', '2026-02'],
    );
    expect([other.code, other.err]).toEqual([
      2,
      'tagihan/2026-03.csv: tagihan bulan 2026-03, sedangkan yang diminta 2026-02.\n',
    ]);
  });
});

/** A list of BPU members of February, and what is found. */
const LISTS: readonly (readonly [what: string, list: string, found: string])[] = [
  ['right', bpuList([siti('2026-02')]), 'Tagihan cocok dengan daftar.'],
  [
    'with the month in its title, by programme',
    'Daftar iuran BPU Februari 2026;;;\nNo. KPJ;Nama;Tanggal Lahir;JKK;JKM\n;Siti Rekaan;05-05-1985;10000;6800',
    '1 baris tagihan tanpa NIK dan KPJ dicocokkan menurut nama dan tanggal lahir',
  ],
  [
    'a rupiah too much',
    bpuList([siti('2026-02', '16801')]),
    'beda tarif atau aturan: 1, selisih Rp1\n  Siti Rekaan (3516**********03): tagihan baris 2: ditagih Rp16.801, seharusnya',
  ],
  [
    'nobody of the roster',
    bpuList(['3516014606860004;Rina Rekaan;06-06-1986;2026-02;16800']),
    'ada di daftar, tidak ditagih: 1',
  ],
  [
    'an officer',
    bpuList([siti('2026-02'), `${digitsOf(budi.nik)};Budi Rekaan;12-01-1988;2026-02;16800`]),
    'ditagih, tetapi tidak tercakup bulan ini sebagai BPU: 1, selisih Rp16.800',
  ],
  ['somebody twice', bpuList([siti('2026-02'), siti('2026-02')]), 'ditagih dua kali: 1, selisih Rp16.800'],
];

describe('a list of BPU members', () => {
  it.each(LISTS)('%s', async (_what, list, found) => {
    const cwd = await world({ 'bpu.csv': list });
    const { code, out } = await reconcile(cwd, '--bill', 'bpu.csv', '--month', '2026-02');
    expect(out).toContain(found);
    expect(out).toContain('2 pekerja PU yang tercakup bulan ini tidak ikut dibandingkan');
    expect(code).toBe(out.includes('Tagihan cocok') ? 0 : 1);
    expect(out).toMatch(/Sisa tanpa penjelasan Rp0/);
  });

  it('in two files of a month is one bill, whose rows are told by file', async () => {
    const cwd = await world({
      'a.csv': bpuList([siti('2026-02')]),
      'b.csv': bpuList(['3516014606860004;Rina Rekaan;06-06-1986;2026-02;16800']),
    });
    const { out } = await reconcile(cwd, '--bill', 'a.csv', '--bill', 'b.csv', '--month', '2026-02');
    expect(out).toContain('Rina Rekaan (3516**********04): b.csv baris 2');
  });

  it('is said to be missing beside a bill of PU', async () => {
    const cwd = await world();
    const { out } = await reconcile(cwd, '--bill', 'tagihan/2026-02.csv', '--month', '2026-02');
    expect(out).toContain('1 pekerja BPU yang tercakup bulan ini tidak ikut dibandingkan');
  });
});

describe('the project file', () => {
  it('gives every bill of the months asked, and of one month its own', async () => {
    const cwd = await world({
      'enroll.yaml': 'policy: kebijakan.yaml\nrosters: daftar.csv\nbills: tagihan/{month}.csv\n',
    });
    const ran = (...words: readonly string[]): Promise<Ran> => inFolder(cwd, () => run(words, { cwd }));
    const all = await ran('reconcile', '--month', '2026-01..2026-03');
    expect(all.out).toContain('3 dari 3 tagihan cocok dengan daftar.');
    expect(all.err).toContain(
      '--bill tagihan/2026-01.csv --bill tagihan/2026-02.csv --bill tagihan/2026-03.csv',
    );
    expect((await ran('reconcile', '--month', '2026-02')).err).not.toContain('2026-03');
  });

  it('gives realise the bills and receipts of the whole year, and what was paid after it', async () => {
    const receipt = (date: string, month: string): string =>
      `Tanggal;Bulan;Dana;Jumlah\n${date};${month};ADD;16200\n`;
    const cwd = await world({
      'enroll.yaml':
        'policy: kebijakan.yaml\nrosters: daftar.csv\nyear: 2026\nbills: tagihan/{month}.csv\nreceipts: bukti/{month}.csv\n',
      'bukti/2026-02.csv': receipt('10-02-2026', '2026-01'),
      'bukti/2026-03.csv': receipt('10-03-2026', '2026-02'),
      'bukti/2027-01.csv': receipt('10-01-2027', '2026-12'),
    });
    const { err } = await inFolder(cwd, () => run(['realise'], { cwd }));
    expect(err).toContain(MONTHS.map((month) => `--bill tagihan/${month}.csv`).join(' '));
    expect(err).toContain(
      '--receipts bukti/2026-02.csv --receipts bukti/2026-03.csv --receipts bukti/2027-01.csv',
    );
    expect(readFileSync(join(cwd, 'daftar.csv'), 'utf8')).toBe(ROSTER);
  });
});
