import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { peopleMaker } from '../../fixtures/generate/people.ts';
import { random } from '../../fixtures/generate/random.ts';
import { formatDmy } from '../../src/domain/date.ts';
import { billTexts } from '../enrolment/bill.ts';
import { monthOf } from '../enrolment/people.ts';
import { asked } from '../support/duckdb.ts';
import { run } from '../support/run.ts';

/**
 * An invented district through its year: Murni, rosters with joins, deaths and moves, a Perda of July, Perubahan, bills with
 * rounding of their own, receipts of which two months are late, and the closing. Every step's output is the next one's input.
 */
const policy = (july: string): string => `policy: rekaan-2026
regency: "35.16"
year: 2026
bases:
  umk: { values: [ { amount: 2152322.94 }${july} ], source: SK rekaan }
categories:
  kepala-desa: { segment: PU, programmes: [JKK, JKM, JHT, JP], base: wage, charges: [ { payer: employer, fund: ADD, activity: "1.1.03", object: "5.1.3.03" }, { payer: worker, fund: SELF } ] }
  ketua-rt: { segment: PU, programmes: [JKK, JKM], base: umk, charges: [ { fund: ADD, percent: 60, activity: "1.1.07" }, { fund: PBH, percent: 40, activity: "1.1.07" } ] }
  pekerja-rentan: { segment: BPU, programmes: [JKK, JKM], income: 1000000, relief: false, charges: [ { fund: DDS, object: "5.2.7" } ] }
`;

interface Row {
  nik: string;
  name: string;
  birth: string;
  post: string;
  village: string;
  wage: number;
  from: string;
  to: string;
}

const VILLAGES = ['Sumberejo', 'Jrambe', 'Kalen', 'Talok'];
const HEAD = 'NIK;Nama;Tanggal Lahir;Jabatan;Desa;Kecamatan;Upah;Mulai;Berhenti';
const csv = (rows: readonly Row[]): string =>
  [
    HEAD,
    ...rows.map((one) =>
      [one.nik, one.name, one.birth, one.post, one.village, 'Dlanggu', one.wage || '', one.from, one.to].join(
        ';',
      ),
    ),
  ].join('\n');

function people(): Row[] {
  const next = peopleMaker(random(15), { region: '351609', birthPlaces: ['Mojokerto'], born: [1970, 2000] });
  return VILLAGES.flatMap((village) =>
    ['Kepala Desa', ...Array(6).fill('Ketua RT'), ...Array(4).fill('Pekerja Rentan')].map((post: string) => {
      const { nik, name, birth } = next();
      const wage = post === 'Kepala Desa' ? 2_500_000 : 0;
      return { nik, name, birth: formatDmy(birth), post, village, wage, from: '', to: '' };
    }),
  );
}

/** Deaths in March, a move in May, joins in July, a raise. */
function changed(rows: readonly Row[]): Row[] {
  const next = peopleMaker(random(16), { region: '351609', birthPlaces: ['Mojokerto'], born: [1970, 2000] });
  const now = rows.map((row) => ({ ...row }));
  const [head, dead, moved] = [now[0], now[3], now[4]];
  if (!head || !dead || !moved) throw new RangeError('nobody');
  head.wage = 2_750_000;
  dead.to = '15-03-2026';
  moved.village = 'Talok';
  const join = (post: string, from: string): Row => {
    const { nik, name, birth } = next();
    return { nik, name, birth: formatDmy(birth), post, village: 'Kalen', wage: 0, from, to: '' };
  };
  return [
    ...now,
    join('Ketua RT', '01-07-2026'),
    join('Pekerja Rentan', '01-07-2026'),
    join('Pekerja Rentan', '01-09-2026'),
  ];
}

interface Line {
  month: string;
  programme: string;
  payer: string;
  base: string;
  amount: number;
}
interface PremiumJson {
  workers: { nik: string; name: string; category: string; monthly: Record<string, number>; lines: Line[] }[];
}
interface RealiseJson {
  months: {
    month: string;
    fund: string;
    planned: number;
    billed: number;
    paid: number;
    gaps: Record<string, number>;
    open: boolean;
  }[];
  totals: { planned: number; paid: number; left: number; gaps: Record<string, number>; unexplained: number };
  late: {
    month: string;
    fund: string;
    due: string;
    paidOn: string | null;
    monthsLate: number;
    amount: number;
    fine: { amount: number } | null;
  }[];
  fines: { owed: number; paid: number };
  bySide: Record<'apbdes' | 'outside', { planned: number; paid: number }>;
  books: { fund: string; lines: { balance: number }[] }[];
  cash: { paidIn: string; month: string }[];
  agrees: boolean;
}

const MONTHS = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`);
const PARTS = ['JKK employer', 'JKM employer', 'JHT employer', 'JHT worker', 'JP employer', 'JP worker'];

let base = '';
const at = (name: string): string => join(base, name);
const enroll = (...words: string[]) => run(words, { cwd: base });
const json = async <T>(...words: string[]): Promise<T> =>
  JSON.parse((await enroll(...words, '--format', 'json')).out) as T;
const YEAR = ['--year', '2026'];
const realise = (receipts: string, asOf: string): string[] => [
  ...['realise', '--budget', at('perubahan'), '--policy', at('perubahan.yaml'), ...YEAR],
  ...['--bill', at('tagihan'), '--receipts', at(receipts), '--as-of', asOf],
];

/** Each month's PU bill with one rupiah of its own rounding, and the list of BPU members. */
async function writeBills(): Promise<void> {
  const { mkdir } = await import('node:fs/promises');
  await mkdir(at('tagihan'));
  const { workers } = await json<PremiumJson>(
    'premium',
    at('kini.csv'),
    '--policy',
    at('perubahan.yaml'),
    ...YEAR,
    '--unmask',
  );
  for (const month of MONTHS) {
    const billed = workers.filter((one) => one.monthly[month] !== undefined);
    const of = (lines: readonly Line[], part: string): number =>
      lines
        .filter((line) => line.month === month && `${line.programme} ${line.payer}` === part)
        .reduce((sum, { amount }) => sum + amount, 0);
    const pu = billed
      .filter(({ category }) => category !== 'pekerja-rentan')
      .map(({ nik, name, lines }, index) => ({
        ...{ kpj: '', nik, name, birth: '01-01-1980', arrears: 0 },
        wage: Math.round(Number(lines.find((line) => line.month === month)?.base)),
        parts: [...PARTS.map((part, which) => of(lines, part) + (index === 0 && which === 0 ? 1 : 0)), 0, 0],
      }));
    const texts = billTexts(pu, monthOf(month));
    await writeFile(
      at(`tagihan/pu-${month}.csv`),
      texts.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n'),
    );
    const bpu = billed.filter(({ category }) => category === 'pekerja-rentan');
    const rows = bpu.map(({ nik, name, lines }) =>
      [nik, name, of(lines, 'JKK worker'), of(lines, 'JKM worker')].join(';'),
    );
    await writeFile(
      at(`tagihan/bpu-${month}.csv`),
      [`Tagihan BPU periode ${month};;;`, 'NIK;Nama;JKK;JKM', ...rows].join('\n'),
    );
  }
}

/** Paid on the 10th of the next month (BPU: of the month), but for March and April: on 20 June. */
function receiptsOf(months: RealiseJson['months']): string[] {
  return months
    .filter(({ billed }) => billed > 0)
    .map(({ month, fund, billed }, index) => {
      const [year, number] = month.split('-').map(Number) as [number, number];
      const late = fund !== 'DDS' && (month === '2026-03' || month === '2026-04');
      const next = number === 12 ? `10-01-${year + 1}` : `10-${String(number + 1).padStart(2, '0')}-${year}`;
      const day = late ? '20-06-2026' : fund === 'DDS' ? `10-${month.slice(5)}-2026` : next;
      return [day, month, fund, billed, `B-${index}`, ''].join(';');
    });
}
const RECEIPT_HEAD = 'Tanggal;Bulan iuran;Sumber dana;Jumlah dibayar;No bukti;Uraian';

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'enroll-'));
  await writeFile(at('murni.yaml'), policy(''));
  await writeFile(at('perubahan.yaml'), policy(', { from: 2026-07, amount: 2300000 }'));
  const start = people();
  await writeFile(at('awal.csv'), csv(start));
  await writeFile(at('kini.csv'), csv(changed(start)));
  for (const [roster, rules, name] of [
    ['awal.csv', 'murni.yaml', 'murni'],
    ['kini.csv', 'perubahan.yaml', 'perubahan'],
  ] as const) {
    const { code, err } = await enroll(
      'budget',
      at(roster),
      '--policy',
      at(rules),
      ...YEAR,
      '--save',
      at(name),
    );
    expect(code, err).toBe(0);
  }
  await writeBills();
  await writeFile(at('satu.csv'), `${RECEIPT_HEAD}\n10-02-2026;2026-01;ADD;1;B-0;`);
}, 60_000);

describe('the year of a district', () => {
  test('Perubahan: every difference has its reason, and the reasons are the difference', async () => {
    const { change } = await json<{
      change: { totals: { difference: number; reasons: Record<string, number>; unexplained: number } };
    }>(...['budget', at('kini.csv'), '--policy', at('perubahan.yaml'), ...YEAR, '--against', at('murni')]);
    const { difference, reasons, unexplained } = change.totals;
    expect(unexplained).toBe(0);
    expect(Object.values(reasons).reduce((sum, one) => sum + one, 0)).toBe(difference);
    expect(['people', 'months', 'base'].every((one) => reasons[one] !== 0)).toBe(true);
    expect([reasons.rate, reasons.fund]).toEqual([0, 0]);
  });

  test('in August: what is due is open, what is not is not, and no rupiah is without a name', async () => {
    const { code, out, err } = await enroll(...realise('satu.csv', '2026-08-01'), '--format', 'json');
    expect(err).toBe('');
    const { months, totals } = JSON.parse(out) as RealiseJson;
    expect(code).toBe(1);
    expect(totals.unexplained).toBe(0);
    expect(months.filter(({ fund }) => fund === 'ADD').map(({ open }) => open)).toEqual([
      ...Array(6).fill(true),
      ...Array(6).fill(false),
    ]);
    expect(
      months.find(({ month, fund }) => month === '2026-08' && fund === 'DDS')?.gaps['not-due'],
    ).toBeGreaterThan(0);
  });

  test('the closing: bills paid, two months late and fined, December paid in January, Rp0 unexplained', async () => {
    const first = await json<RealiseJson>(...realise('satu.csv', '2027-02-01'));
    const rows = receiptsOf(first.months);
    await writeFile(at('bukti.csv'), [RECEIPT_HEAD, ...rows].join('\n'));
    const ran = await enroll(...realise('bukti.csv', '2027-02-01'), '--format', 'json');
    const year = JSON.parse(ran.out) as RealiseJson;
    expect(year.totals).toMatchObject({ unexplained: 0, left: -12 });
    expect(Object.entries(year.totals.gaps).filter(([, amount]) => amount !== 0)).toEqual([
      ['rounding', -12],
    ]);
    expect(year.cash.filter(({ month }) => month === '2026-12').map(({ paidIn }) => paidIn)).toContain(
      '2027-01',
    );
    const late = year.late.filter(({ fund }) => fund === 'ADD');
    expect(late.map(({ month, due, paidOn, monthsLate }) => [month, due, paidOn, monthsLate])).toEqual([
      ['2026-03', '2026-04-15', '2026-06-20', 3],
      ['2026-03', '2026-04-15', '2026-06-20', 3],
      ['2026-04', '2026-05-15', '2026-06-20', 2],
      ['2026-04', '2026-05-15', '2026-06-20', 2],
    ]);
    for (const { amount, monthsLate, fine } of year.late)
      expect(fine?.amount).toBe(Math.floor(amount * 0.02 + 0.5) * monthsLate);
    // Late is open until the fine is paid too.
    expect([ran.code, year.agrees, year.fines.paid]).toEqual([1, false, 0]);
    const fine = `01-07-2026;2026-03;ADD;${year.fines.owed};D-1;Denda keterlambatan`;
    await writeFile(at('bukti.csv'), [RECEIPT_HEAD, ...rows, fine].join('\n'));
    const closed = await enroll(...realise('bukti.csv', '2027-02-01'));
    expect(closed.code, closed.err).toBe(0);
    expect(closed.out).toContain('Tanpa penjelasan: Rp0.');
    expect(closed.out).toContain('Semua bulan yang sudah jatuh tempo cocok.');
    expect(Math.max(...closed.out.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80);
    const { apbdes, outside } = year.bySide;
    expect(apbdes.planned + outside.planned).toBe(year.totals.planned);
    expect([apbdes.paid + outside.paid, outside.planned > 0]).toEqual([year.totals.paid, true]);
    expect(closed.out.replace(/\s+/g, ' ')).toMatch(
      /Lewat APBDes: rencana Rp[\d.]+, tagihan .* Di luar APBDes: rencana/,
    );
    for (const { lines } of year.books) expect(lines.at(-1)?.balance).toBeLessThanOrEqual(0);
  });

  test('the same year against Murni: what differs is named, and it is open', async () => {
    const words = realise('bukti.csv', '2027-02-01').map((word) =>
      word === at('perubahan') ? at('murni') : word,
    );
    const { code, out } = await enroll(...words, '--format', 'json');
    const { totals } = JSON.parse(out) as RealiseJson;
    expect(code).toBe(1);
    expect(totals.unexplained).toBe(0);
    expect(totals.gaps['bill-differs']).not.toBe(0);
  });

  test.each(['csv', 'html'])('as %s', async (format) => {
    const { out } = await enroll(...realise('bukti.csv', '2027-02-01'), '--format', format);
    expect(out).toContain(format === 'csv' ? 'month,fund,planned,billed,paid,left' : 'Buku Pembantu ADD');
    expect(out).not.toMatch(/(?<![\da-f])\d{16}(?![\da-f])/);
  });

  test('as Parquet: what DuckDB adds up is what the closing says', async () => {
    const file = at('r.parquet');
    const { code } = await enroll(...realise('bukti.csv', '2027-02-01'), '--format', 'parquet', '-o', file);
    expect(code).toBe(0);
    const { totals } = await json<RealiseJson>(...realise('bukti.csv', '2027-02-01'));
    const sums = await asked(
      `select sum(planned), sum(paid), sum("left"), min(month), max(month), count(distinct fund) from '${file}'`,
    );
    const whole = [totals.planned, totals.paid, totals.left].map(String);
    expect(sums).toEqual([[...whole, '2026-01-01', '2026-12-01', '4']]);
  });

  test('as a workbook', async () => {
    const { code } = await enroll(
      ...realise('bukti.csv', '2027-02-01'),
      '--format',
      'xlsx',
      '-o',
      at('r.xlsx'),
    );
    expect(code).toBe(0);
    expect((await readFile(at('r.xlsx'))).length).toBeGreaterThan(5000);
  });
});
