import type { SheetRow } from '../../domain/cell.ts';
import { cellWords, normalise } from '../../roster/values/text.ts';

/** What a column of receipts holds. `ignored`: money that is known to be none of ours, such as a balance. */
export type ReceiptColumn =
  | 'date'
  | 'month'
  | 'fund'
  | 'amount'
  | 'fine'
  | 'segment'
  | 'village'
  | 'kecamatan'
  | 'npp'
  | 'reference'
  | 'remark'
  | 'ignored';

/** Headings as they are compared: small letters, single blanks. */
const HEADINGS: Readonly<Record<ReceiptColumn, readonly string[]>> = {
  date: [
    'tanggal',
    'tgl',
    'tanggal bayar',
    'tgl bayar',
    'tanggal pembayaran',
    'tgl pembayaran',
    'tanggal setor',
    'tgl setor',
    'tanggal transaksi',
    'tgl transaksi',
    'tanggal sp2d',
    'tanggal bukti',
    'tgl bukti',
    'date',
    'paid on',
    'payment date',
  ],
  month: [
    'bulan',
    'bulan iuran',
    'untuk bulan',
    'masa',
    'masa iuran',
    'blth',
    'periode',
    'periode iuran',
    'iuran bulan',
    'untuk iuran bulan',
    'month',
    'contribution month',
  ],
  fund: ['sumber dana', 'dana', 'sumber', 'sumber dana desa', 'fund', 'source of fund'],
  amount: [
    'jumlah',
    'jumlah rp',
    'nilai',
    'nilai rp',
    'nominal',
    'nominal rp',
    'rupiah',
    'rp',
    'total',
    'pengeluaran',
    'keluar',
    // Money out in a cash book stands under Kredit, in a bank's statement under Debet: beside each other they are asked about.
    'kredit',
    'debet',
    'debit',
    'amount',
  ],
  fine: ['denda', 'denda rp', 'denda keterlambatan', 'fine'],
  segment: ['segmen', 'segmen kepesertaan', 'pu bpu', 'segment'],
  village: ['desa', 'nama desa', 'desa kelurahan', 'village'],
  kecamatan: ['kecamatan', 'nama kecamatan', 'district'],
  npp: ['npp', 'nomor npp', 'no npp'],
  reference: [
    'no bukti',
    'nomor bukti',
    'bukti',
    'referensi',
    'no referensi',
    'nomor referensi',
    'kode iuran',
    'kode bayar',
    'kode billing',
    'kode pembayaran',
    'ntpn',
    'no kuitansi',
    'no kwitansi',
    'nomor kuitansi',
    'no transaksi',
    'no spp',
    'no sp2d',
    'no cek',
    'reference',
  ],
  remark: ['uraian', 'keterangan', 'ket', 'catatan', 'description', 'remark'],
  ignored: [
    'no',
    'nomor',
    'no urut',
    'saldo',
    'tagihan',
    'jumlah tagihan',
    'nilai tagihan',
    'penerimaan',
    'masuk',
    'balance',
    'billed',
    'kode desa',
    'jumlah peserta',
    'jumlah orang',
    'peserta',
    'orang',
  ],
};

/** Headings that say outright that the money was paid: they go before a mere `Jumlah`. */
const PAID = [
  'dibayar',
  'jumlah dibayar',
  'jumlah bayar',
  'jumlah pembayaran',
  'pembayaran',
  'nilai bayar',
  'nilai pembayaran',
  'iuran dibayar',
  'setoran',
  'jumlah setor',
  'jumlah setoran',
  'jumlah disetor',
  'realisasi',
  'paid',
  'amount paid',
];

const BY_HEADING = new Map<string, ReceiptColumn>([
  ...(Object.keys(HEADINGS) as ReceiptColumn[]).flatMap((column) =>
    HEADINGS[column].map((heading) => [heading, column] as const),
  ),
  ...PAID.map((heading) => [heading, 'amount'] as const),
]);

/** A header row as it is understood. */
export interface ReceiptHeader {
  readonly row: number;
  /** Of each column of the sheet. */
  readonly columns: readonly (ReceiptColumn | undefined)[];
  /** What each says. */
  readonly words: readonly string[];
  /** Columns, from 1, that may be the same thing as one before them. */
  readonly doubled: readonly number[];
}

const NEEDED: readonly ReceiptColumn[] = ['date', 'month', 'fund', 'amount'];

/**
 * The row as a header, when it names money and two more of what receipts must have; undefined for any other row. Of
 * several columns of money the one that says that it was paid is taken; equal ones are asked about.
 */
export function headerOf({ row, cells }: SheetRow): ReceiptHeader | undefined {
  const words = cells.map((cell) => cellWords(cell));
  const plain = words.map((text) => normalise(text).replace(/ (?:rp|iuran)$/, ''));
  const columns = plain.map((text, at) => BY_HEADING.get(normalise(words[at] ?? '')) ?? BY_HEADING.get(text));
  const paid = columns.map((column, at) => column === 'amount' && PAID.includes(plain[at] ?? ''));
  if (paid.includes(true))
    for (const [at, column] of columns.entries())
      if (column === 'amount' && !paid[at]) columns[at] = 'ignored';
  const named = NEEDED.filter((column) => columns.includes(column));
  if (!columns.includes('amount') || named.length < 3) return undefined;
  const doubled = columns.flatMap((column, at) =>
    column !== undefined && column !== 'ignored' && columns.indexOf(column) < at ? [at + 1] : [],
  );
  return { row, columns, words, doubled };
}

/** What receipts must have and the header lacks. */
export const columnsLacking = ({ columns }: ReceiptHeader): readonly ReceiptColumn[] =>
  NEEDED.filter((column) => !columns.includes(column));
