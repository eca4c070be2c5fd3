import { describe, expect, test } from 'vitest';
import { formatIsoDate } from '../../src/domain/date.ts';
import { formatMonth } from '../../src/domain/month.ts';
import { nationalPolicy } from '../../src/policy/resolve.ts';
import { receiptProblemWords } from '../../src/reports/enrolment/receipt-problems.ts';
import { type ReceiptsRead, readReceiptFiles } from '../../src/run/receipts.ts';
import { memoryWorld } from '../support/memory-ports.ts';

const read = (lines: readonly string[]): Promise<ReceiptsRead> =>
  readReceiptFiles(['bukti.csv'], nationalPolicy(), memoryWorld({ 'bukti.csv': lines.join('\n') }).ports);

const HEADER = 'Tanggal;Bulan iuran;Sumber dana;Jumlah';

/** Day, month, fund, amount of each receipt in one line. */
const plain = ({ receipts }: ReceiptsRead): string[] =>
  receipts.map(({ date, month, fund, amount, kind }) =>
    [formatIsoDate(date), formatMonth(month), fund, amount, ...(kind === 'fine' ? ['denda'] : [])].join(' '),
  );
const asked = ({ problems }: ReceiptsRead): string[] =>
  problems.map(({ code, cell }) => `${code} ${cell ?? ''}`.trim());

describe('a list of receipts is read by its headings and cells', () => {
  test.each<[string, string[], string[]]>([
    [
      'Indonesian day, month and money',
      ['15-02-2026;Januari 2026;ADD;Rp 1.234.500,00'],
      ['2026-02-15 2026-01 ADD 1234500'],
    ],
    ['named months', ['3 Maret 2026;2026-02;Dana Desa;50000'], ['2026-03-03 2026-02 DDS 50000']],
    [
      'SIPP writes a month as its first day',
      ['3/3/2026;01-02-2026;PAD;50.000'],
      ['2026-03-03 2026-02 PAD 50000'],
    ],
    ['December is paid in January', ['14-01-2027;Desember 2026;PBH;7'], ['2027-01-14 2026-12 PBH 7']],
    [
      'the month first in a word',
      ['2026-01-10;2026 Januari;apbd kabupaten;9'],
      ['2026-01-10 2026-01 APBD 9'],
    ],
  ])('%s', async (_name, rows, expected) => {
    const list = await read([HEADER, ...rows]);
    expect(asked(list)).toEqual([]);
    expect(plain(list)).toEqual(expected);
  });

  test('titles above, a repeated header, blank rows and totals are no receipts, and the title says the year', async () => {
    const list = await read([
      'Bukti bayar iuran tahun 2026;;;',
      '',
      HEADER,
      '15-02-2026;Januari;ADD;100',
      HEADER,
      '15-03-2026;Februari;ADD;200',
      'Jumlah;;;300',
      'Sumberejo, 31 Maret 2026;;;',
      'Bendahara;;;',
    ]);
    expect(asked(list)).toEqual([]);
    expect(plain(list)).toEqual(['2026-02-15 2026-01 ADD 100', '2026-03-15 2026-02 ADD 200']);
  });

  test('what was paid goes before what was billed, and a fine is no contribution', async () => {
    const list = await read([
      'Tgl Bayar;Bulan;Sumber;Jumlah Tagihan;Jumlah Dibayar;Denda;No Bukti;Segmen;Desa',
      '20-02-2026;2026-01;ADD;1000;900;18;B-1;PU;Suka',
      '21-02-2026;2026-01;ADD;1000;100;;B-2;BPU;Maju',
    ]);
    expect(plain(list)).toEqual([
      '2026-02-20 2026-01 ADD 900',
      '2026-02-20 2026-01 ADD 18 denda',
      '2026-02-21 2026-01 ADD 100',
    ]);
    expect(list.receipts.map(({ reference, segment, village }) => [reference, segment, village])).toEqual([
      ['B-1', 'PU', 'Suka'],
      ['B-1', 'PU', 'Suka'],
      ['B-2', 'BPU', 'Maju'],
    ]);
  });
});

describe('what may mean two things is asked about, with its cell, and is no receipt', () => {
  test.each<[string, string[], string[]]>([
    ['no such day', [HEADER, '31-02-2026;2026-01;ADD;100'], ['no-date A2']],
    ['a month without its year', [HEADER, '15-02-2026;Januari;ADD;100'], ['month-without-year B2']],
    ['several months in a row', [HEADER, '15-02-2026;Januari–Maret 2026;ADD;100'], ['several-months B2']],
    [
      'several months with the word for to',
      [HEADER, '15-02-2026;Januari s/d Maret;ADD;100'],
      ['several-months B2'],
    ],
    ['two funds in a cell', [HEADER, '15-02-2026;2026-01;ADD dan PAD;100'], ['no-fund C2']],
    ['no amount', [HEADER, '15-02-2026;2026-01;ADD;'], ['no-amount D2']],
    ['half a rupiah', [HEADER, '15-02-2026;2026-01;ADD;"100,50"'], ['no-amount D2']],
    ['a minus', [HEADER, '15-02-2026;2026-01;ADD;-100'], ['no-amount D2']],
    [
      'all that is wrong in a row',
      [HEADER, 'kemarin;?;zakat;seratus'],
      ['no-amount D2', 'no-date A2', 'no-month B2', 'no-fund C2'],
    ],
    [
      'the month stands first somewhere',
      [HEADER, '02/03/2026;2026-02;ADD;100', '02/27/2026;2026-01;ADD;100'],
      ['date-either-way A2', 'no-date A3'],
    ],
    ['a total that is none', [HEADER, '15-02-2026;2026-01;ADD;100', 'Jumlah;;;200'], ['total-differs D3']],
    [
      'the same row twice',
      [HEADER, '15-02-2026;2026-01;ADD;100', '15-02-2026;2026-01;ADD;100'],
      ['repeated D3'],
    ],
    [
      'money out under Debet or under Kredit',
      ['Tanggal;Bulan;Dana;Debet;Kredit', '15-02-2026;2026-01;ADD;;100'],
      ['two-columns E1'],
    ],
    ['two columns of money', [`${HEADER};Nilai`, '15-02-2026;2026-01;ADD;100;200'], ['two-columns E1']],
    [
      'money under an unknown heading',
      [`${HEADER};Biaya admin`, '15-02-2026;2026-01;ADD;100;2.500'],
      ['column-unread E1'],
    ],
    ['no column for the fund', ['Tanggal;Bulan;Jumlah', '15-02-2026;2026-01;100'], ['column-missing 1']],
    ['no header at all', ['Daftar hadir;;', 'Ani;hadir;'], ['no-header 1']],
    ['a segment that is none', [`${HEADER};Segmen`, '15-02-2026;2026-01;ADD;100;PNS'], ['no-segment E2']],
  ])('%s', async (_name, lines, expected) => {
    const list = await read(lines);
    expect(asked(list)).toEqual(expected);
    const doubtful = expected.some((one) => /^no-|^date|^month|^several|^two|column-missing/.test(one));
    if (doubtful) expect(list.receipts).toEqual([]);
  });

  test('the sentence names file and cell, what stands there and what to write', async () => {
    const { problems } = await read([HEADER, '15-02-2026;Januari;ADD;100']);
    expect(problems.map((one) => receiptProblemWords(one, 'id'))).toEqual([
      'bukti.csv, B2: “Januari” tidak menyebut tahun, dan judul daftar juga tidak. Tulis seperti Januari 2026.',
    ]);
  });
});
