import { baseOf } from '../../src/contribution/base.ts';
import { createCalculator } from '../../src/contribution/calculator.ts';
import { formatDmy } from '../../src/domain/date.ts';
import { wholeRupiah } from '../../src/domain/money.ts';
import { formatMonth, type Month } from '../../src/domain/month.ts';
import { digitsOf } from '../../src/domain/nik.ts';
import type { Worker } from '../../src/domain/worker.ts';
import type { Policy } from '../../src/policy/policy.ts';

/** A row of Formulir 2a as SIPP would print it, before anything is done to it. Amounts in rupiah. */
export interface BilledRow {
  kpj: string;
  nik: string;
  name: string;
  birth: string;
  wage: number;
  arrears: number;
  /** JKK, JKM, JHT employer and worker, JP employer and worker, JKP employer and government. */
  parts: number[];
  /** Where the row's total is not the sum of its parts. */
  total?: number;
}

const PARTS = ['JKK employer', 'JKM employer', 'JHT employer', 'JHT worker', 'JP employer', 'JP worker'];

export function billedRow(worker: Worker, policy: Policy, month: Month): BilledRow {
  const category = policy.categories.get(worker.category);
  const base = category ? baseOf(policy, category, worker.wage, month) : 'no-wage';
  const { lines } = createCalculator(policy, [month]).contribution(worker);
  const sum = (part: string): number =>
    lines
      .filter((line) => `${line.programme} ${line.payer}` === part)
      .reduce((all, { amount }) => all + amount, 0);
  return {
    kpj: worker.sipp.kpj ?? '',
    nik: digitsOf(worker.nik),
    name: worker.name,
    birth: worker.birth === undefined ? '' : formatDmy(worker.birth),
    wage: typeof base === 'number' ? wholeRupiah(base) : 0,
    arrears: 0,
    parts: [...PARTS.map(sum), 0, 0],
  };
}

const english = (amount: number): string => amount.toFixed(2).replace(/\B(?=(\d{3})+(?!\d))/g, ',');

export function rowTexts(row: BilledRow, no: number): string[] {
  const total = row.total ?? row.parts.reduce((sum, part) => sum + part, 0);
  const amounts = [row.wage, row.arrears, ...row.parts, total].map(english);
  return [String(no), row.kpj, row.nik, '', row.name, row.birth, '01-01-2021', ...amounts];
}

const HEADER =
  'No.,Nomor Referensi (KPJ),NIK,Nomor Pegawai,Nama Tenaga Kerja,Tanggal Lahir,Tanggal Kepesertaan,Upah,Rapel,Iuran JKK,JKM,JHT Pemberi Kerja,JHT Tenaga Kerja,JP Pemberi Kerja,JP Tenaga Kerja,JKP Pemberi Kerja,JKP Pemerintah,Total Iuran'.split(
    ',',
  );

/** The whole print: its head on every page of `pageRows`, the grand total at the end. */
export function billTexts(
  rows: readonly BilledRow[],
  month: Month,
  npp = '12345678',
  pageRows = 5,
): string[][] {
  const [year = '', monthOfYear = ''] = formatMonth(month).split('-');
  const head = [
    ['RINCIAN IURAN TENAGA KERJA'],
    ['NPP', ':', npp],
    ['Nama Perusahaan', ':', 'PEMERINTAH DESA REKAAN'],
    [`Periode Laporan : ${monthOfYear} ${year}`],
    HEADER,
  ];
  const body = rows.flatMap((row, index) => [
    ...(index % pageRows === 0 ? head : []),
    rowTexts(row, index + 1),
  ]);
  const total = rows.reduce(
    (all, row) => all + (row.total ?? row.parts.reduce((sum, part) => sum + part, 0)),
    0,
  );
  return [...body, ['Jumlah Seluruhnya', ...Array(16).fill(''), english(total)]];
}
