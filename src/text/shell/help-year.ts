import type { Localized } from '../../domain/language.ts';

/** Descriptions of what a budget's year needs: keeping it, changing it, paying it. */
export const YEAR_HELP = {
  saveBudget: {
    id: 'simpan anggaran ini sebagai berkas JSON untuk --against dan realise: murni menjadi murni.json',
    en: 'keep this budget as a JSON file for --against and realise: murni becomes murni.json',
  },
  against: {
    id: 'Semula/Menjadi/Bertambah (Berkurang) terhadap anggaran yang disimpan, dengan sebab tiap selisih',
    en: 'before, after and difference against a saved budget, with the reason of each difference',
  },
  realise: {
    id: 'bandingkan rencana, tagihan, dan pembayaran setahun menurut bulan dan dana; Buku Pembantu, keterlambatan, dan denda',
    en: 'hold plan, bills and payments of a year together by month and fund; cash books, lateness and fines',
  },
  realiseBudget: {
    id: 'anggaran yang disimpan dengan budget --save; bila tidak disebut, dihitung dari daftar',
    en: 'a budget kept by budget --save; computed from the rosters when not given',
  },
  realiseBill: {
    id: 'Formulir 2a (PU) atau daftar tagihan BPU, berkas atau folder; boleh diulang',
    en: 'Formulir 2a (PU) or a list of BPU members billed, file or folder; may be repeated',
  },
  receipts: {
    id: 'bukti bayar (tanggal, bulan iuran, sumber dana, jumlah; CSV atau lembar kerja); boleh diulang',
    en: 'receipts (date, contribution month, fund, amount; CSV or spreadsheet); may be repeated',
  },
  failed: {
    id: 'daftar baris yang gagal sesudah diunggah ke SIPP, sebagai ganti --bill; berkas atau folder; boleh diulang',
    en: 'list of rows that failed after an upload to SIPP, in place of --bill; file or folder; may be repeated',
  },
  failedReason: {
    id: 'judul kolom sebab gagal di daftar itu, bila tidak dikenal',
    en: 'heading of the reason in that list, where it is not known',
  },
  failedMarked: {
    id: 'tulis salinan daftar di folder ini, sel yang gagal di SIPP ditandai (--failed)',
    en: 'write copies of the rosters to this folder, with the cells that failed in SIPP marked (--failed)',
  },
} satisfies Readonly<Record<string, Localized>>;
