import { ours } from '../../domain/shown/sayable.ts';
import type { Shown } from '../../domain/shown.ts';

/** The words of the sheet that says which cells of a locked workbook may be changed. Indonesian only, as the workbook. */
export const LOCKED_GUIDE = ours({
  title: 'PETUNJUK',
  colours:
    'Sel kuning boleh diubah. Sel kelabu terkunci, tanpa sandi, supaya rumusnya tidak terhapus. Bila perlu, bukalah kuncinya lewat menu Tinjau (Review), Buka Proteksi Lembar (Unprotect Sheet).',
  allowed:
    'Yang tetap dapat dilakukan di lembar terkunci: mengubah lebar kolom, menyaring, memformat, dan mencetak.',
  heads: ['Lembar', 'Yang boleh diubah', 'Yang mengikuti'] as readonly [string, string, string],
  sheets: {
    detail: {
      what: 'Dasar upah, tarif (angka), dan masa: Dari dan Sampai ditulis dengan angka, 202607 untuk Juli 2026. Iuran sebulan yang bukan hasil dasar × tarif (tabel BPU dan iuran tetap, yang ditetapkan hukum sebagai rupiah, dan keringanan) diketik langsung. Pembagian antardana mengikuti dasar × tarif: tiap dana punya barisnya sendiri, jadi ubahlah dasar di setiap baris orang itu.',
      follows:
        'Iuran sebulan, bulan, dan jumlahnya; Rekap, Per Desa, Per Kategori, Per Dana, Jadwal dan tahap pencairan, Pagu, Ringkasan dengan terbilang dan rekonsiliasinya, Grafik.',
    },
    ceiling: { what: 'Pagu.', follows: 'Sisa, lebih, terpakai, dan Grafik.' },
    quota: { what: 'Kuota.', follows: 'Sisa.' },
    schedule: {
      what: 'Persen tiap tahap kecuali yang terakhir.',
      follows: 'Rupiah tiap tahap; tahap terakhir sisanya.',
    },
    rab: {
      what: 'Orang, bulan, dasar, dan tarif; harga satuan yang bukan hasil dasar × tarif diketik langsung.',
      follows: 'Harga satuan dan jumlah; RAB tiap kegiatan, DPA menurut bulan, Penjabaran, dan terbilang.',
    },
  },
  helpers: 'Kolom Baris Rekap dan kolom-kolom orang di kanan Rincian dipakai rumus dan tidak ikut dicetak.',
  fixed:
    'Tidak ikut berubah: siapa dan berapa orangnya, Pengisi Kuota, Dasar Hukum, alasan di Perubahan, dan keterangan di Pembanding. Untuk itu ubahlah daftar atau kebijakannya, lalu jalankan enroll lagi.',
  valuesOnly:
    'Buku ini tanpa rincian pekerja: angka Rekap adalah nilai dan terkunci. Ubahlah daftar atau kebijakannya, lalu jalankan enroll lagi.',
  pivot: (tables: Shown): string =>
    `Tabel pivot: di lembar atau buku lain pilih Sisipkan (Insert), PivotTable, lalu ketik nama tabelnya: ${tables}. Satu baris judul, tanpa sel gabungan, tanpa baris jumlah.`,
  paper: (paper: Shown): string =>
    `Kertas: ${paper}. Tidak ada tulisan yang tercetak di bawah 8 poin; lembar yang lebar dibagi ke beberapa halaman, judul dan kolom kirinya diulang. Kertas lain ditulis di kebijakan: forms, paper.`,
});
