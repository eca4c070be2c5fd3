import { type Cell, cellText, type SheetRow } from '../domain/cell.ts';
import { formatDmy } from '../domain/date.ts';
import type { Sen } from '../domain/money.ts';
import type { Month } from '../domain/month.ts';
import { parseDate, termCentury } from '../roster/values/date.ts';
import { readNik } from '../roster/values/number.ts';
import { cellWords, normalise, typedText } from '../roster/values/text.ts';
import { parseWage } from '../roster/values/wage.ts';
import { contributionMonth } from './receipts/receipt-values.ts';
import type { Bill, BillPart, BillRow } from './sipp/formulir-2a.ts';

/**
 * The bill of BPU members. No official form is known: a list is one when its header names people and what each pays. It is
 * read by its headings only; a row with an amount that cannot be read is unread.
 */
type Column = 'nik' | 'kpj' | 'name' | 'birth' | 'JKK' | 'JKM' | 'JHT' | 'total' | 'month';

const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
  nik: ['nik', 'no nik', 'nomor nik', 'no ktp', 'nomor ktp', 'nik ktp', 'nomor identitas'],
  kpj: [
    'kpj',
    'no kpj',
    'nomor kpj',
    'nomor referensi',
    'nomor referensi kpj',
    'no peserta',
    'nomor peserta',
  ],
  name: ['nama', 'nama lengkap', 'nama peserta', 'nama tenaga kerja', 'name'],
  birth: ['tanggal lahir', 'tgl lahir', 'birth date', 'date of birth'],
  JKK: ['jkk', 'iuran jkk'],
  JKM: ['jkm', 'iuran jkm'],
  JHT: ['jht', 'iuran jht'],
  total: [
    ...[
      'iuran',
      'total iuran',
      'jumlah iuran',
      'total',
      'jumlah',
      'iuran sebulan',
      'iuran per bulan',
      'tagihan',
    ],
    ...['jumlah tagihan', 'iuran yang harus dibayar', 'contribution', 'monthly contribution', 'premium'],
  ],
  month: [
    'periode',
    'bulan',
    'blth',
    'bulan iuran',
    'masa',
    'masa iuran',
    'periode iuran',
    'periode bayar',
    'month',
    'period',
    'period paid',
  ],
};

/** A header stands so far down at most. */
const HIGHEST_HEADER = 40;

type Columns = ReadonlyMap<Column, number>;

function columnsOf({ cells }: SheetRow): Columns | undefined {
  const found = new Map<Column, number>();
  cells.forEach((cell, at) => {
    const text = normalise(cellWords(cell)).replace(/ rp$/, '');
    for (const column of Object.keys(HEADINGS) as Column[])
      if (!found.has(column) && HEADINGS[column].includes(text)) found.set(column, at);
  });
  const people = found.has('nik') || found.has('kpj') || found.has('name');
  const money = found.has('total') || (found.has('JKK') && found.has('JKM'));
  return people && money ? found : undefined;
}

/** The bills of a BPU list, one a month; none where the rows are no such list. Months that nothing says are undefined. */
export function readBpuBills(rows: readonly SheetRow[]): Bill[] {
  const head = rows.slice(0, HIGHEST_HEADER).findIndex((row) => columnsOf(row) !== undefined);
  const columns = head < 0 ? undefined : columnsOf(rows[head] as SheetRow);
  if (columns === undefined) return [];
  const titles = rows.slice(0, head).flatMap(({ cells }) => cells.map(cellWords));
  const said = monthIn(titles);
  const npp = titles.flatMap((text) => /\bNPP\s*:?\s*(\d{8})\b/i.exec(text)?.[1] ?? [])[0];
  const byMonth = new Map<Month | undefined, { rows: BillRow[]; unread: number[] }>();
  for (const row of rows.slice(head + 1)) {
    if (row.cells.every((cell) => cellWords(cell) === '') || columnsOf(row) || isTotal(row, columns))
      continue;
    const own = columns.has('month')
      ? contributionMonth(row.cells[columns.get('month') ?? -1], yearIn(titles))
      : undefined;
    const month = own === undefined ? said : 'value' in own ? own.value : undefined;
    const bill = byMonth.get(month) ?? { rows: [], unread: [] };
    byMonth.set(month, bill);
    const read = rowOf(row, columns);
    if (read === undefined || (own !== undefined && 'problem' in own)) bill.unread.push(row.row);
    else bill.rows.push(read);
  }
  return [...byMonth].map(([month, bill]) => ({ npp, month, ...bill, statedTotal: undefined }));
}

/** Nobody's row: what it says is the sum of others. */
function isTotal({ cells }: SheetRow, columns: Columns): boolean {
  const empty = (['nik', 'kpj'] as const).every(
    (column) => cellWords(cells[columns.get(column) ?? -1]) === '',
  );
  const words = cells.map((cell) => normalise(cellWords(cell)));
  return empty && (words.some((text) => /^(?:sub )?(?:jumlah|total)\b/.test(text)) || isNumbering(words));
}

/** `(1) (2) (3)` under a header. */
const isNumbering = (words: readonly string[]): boolean => {
  const numbers = words.filter((text) => text !== '');
  return numbers.length > 2 && numbers.every((text, at) => text === String(at + 1));
};

function rowOf({ row, cells }: SheetRow, columns: Columns): BillRow | undefined {
  const cell = (column: Column): Cell => cells[columns.get(column) ?? -1];
  const amount = (column: Column): Sen | undefined => {
    const text = typedText(cell(column));
    return text === '' || /^[-–—]+$/.test(text) ? (0 as Sen) : parseWage(text);
  };
  const [jkk, jkm, jht, total] = (['JKK', 'JKM', 'JHT', 'total'] as const).map(amount);
  if (jkk === undefined || jkm === undefined || jht === undefined || total === undefined) return undefined;
  const parts: Record<BillPart, Sen> = {
    ...{ JKK: jkk, JKM: jkm, 'JHT-employer': 0 as Sen, 'JHT-worker': jht, 'JP-employer': 0 as Sen },
    ...{ 'JP-worker': 0 as Sen, 'JKP-employer': 0 as Sen, 'JKP-government': 0 as Sen },
  };
  const sum = (jkk + jkm + jht) as Sen;
  const whole = columns.has('total') && total !== 0 ? total : sum;
  const name = cellText(cell('name')).trim();
  const nik = readNik(typedText(cell('nik')));
  const kpj = typedText(cell('kpj')).replace(/\s+/g, '') || undefined;
  if (whole === 0 || (nik === undefined && kpj === undefined && name === '')) return undefined;
  const birth = birthOf(cell('birth'));
  return { row, kpj, nik, birth, name, wage: 0 as Sen, arrears: 0 as Sen, parts, total: whole };
}

function birthOf(cell: Cell): string {
  const day =
    typeof cell === 'object' && cell.date !== undefined ? cell.date : parseDate(cellWords(cell), termCentury);
  return day === undefined ? cellWords(cell) : formatDmy(day);
}

const MONTH_INSIDE = /\p{L}{3,9}\s+20\d\d(?![-/]?\d)|20\d\d-\d\d|\b\d{2}[-/ ]20\d\d/gu;

/** The one month that titles name. */
function monthIn(titles: readonly string[]): Month | undefined {
  const months = titles.flatMap((text) =>
    (text.match(MONTH_INSIDE) ?? []).flatMap((words) => {
      const read = contributionMonth(words.replace(/^(\d{2}) /, '$1/'), undefined);
      return 'value' in read ? [read.value] : [];
    }),
  );
  return new Set(months).size === 1 ? months[0] : undefined;
}

function yearIn(titles: readonly string[]): number | undefined {
  const years = new Set(titles.flatMap((text) => text.match(/\b20\d\d\b/g) ?? []));
  return years.size === 1 ? Number([...years][0]) : undefined;
}
