import type { Localized } from '../../domain/language.ts';

/** Descriptions of what is about a project file, as `--help` shows them. */
export const PROJECT_HELP = {
  noProject: {
    id: 'jangan ambil apa pun dari berkas proyek (enroll.yaml)',
    en: 'take nothing from a project file (enroll.yaml)',
  },
  initCommand: {
    id: 'tulis berkas proyek enroll.yaml dengan catatan, menurut isi folder; sesudahnya perintah tidak memerlukan nama berkas',
    en: 'write a commented project file enroll.yaml from what lies in the folder; after that commands need no names of files',
  },
  initFolder: {
    id: 'folder proyek; folder kerja bila tidak disebut',
    en: 'folder of the project; the working folder when not given',
  },
  status: {
    id: 'tunjukkan desa mana yang sudah dan belum menyerahkan daftar untuk satu bulan, bersih, diekspor, ditagih, cocok, dibayar',
    en: 'show which villages have handed in a roster for a month and which not, are clean, exported, billed, reconciled, paid',
  },
  statusExports: {
    id: 'folder tempat hasil enroll export dicari (manifest.json, sampai tiga folder ke dalam)',
    en: 'folder in which results of enroll export are looked for (manifest.json, up to three folders down)',
  },
  statusBills: {
    id: 'tagihan SIPP (Formulir 2a) dan daftar iuran BPU, berkas atau folder; boleh diulang, yang berbulan lain dilewati',
    en: 'bills from SIPP (Formulir 2a) and lists of BPU contributions, files or folders; may be repeated, those of other months are passed over',
  },
  statusReceipts: {
    id: 'daftar bukti setor (tanggal, bulan iuran, dana, jumlah, desa bila ada); boleh diulang',
    en: 'lists of payments (date, contribution month, fund, amount, village where known); may be repeated',
  },
} satisfies Readonly<Record<string, Localized>>;
