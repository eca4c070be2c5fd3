import type { Localized } from '../domain/language.ts';

/** What `--help` describes: commands and options. */
export const HELP_KEYS = [
  'program',
  'lang',
  'version',
  'help',
  'files',
  'policy',
  'sheet',
  'headerRow',
  'map',
  'asOf',
  'month',
  'year',
  'format',
  'output',
  'outputDir',
  'force',
  'failOn',
  'marked',
  'max',
  'maxWorkers',
  'onlyCodes',
  'skipCodes',
  'baseline',
  'by',
  'perVillage',
  'plan',
  'villages',
  'set',
  'scenario',
  'roundUp',
  'allowRejected',
  'strict',
  'unmask',
  'explain',
  'explainWhat',
  'nik',
  'validate',
  'inspect',
  'premium',
  'budget',
  'law',
  'lawAction',
  'lawRegion',
  'lawAmount',
  'export',
  'only',
  'f1a',
  'policyCommand',
  'policyAction',
  'template',
  'diff',
  'oldRoster',
  'newRoster',
  'reconcile',
  'bill',
  'bpuLayout',
] as const;
export type HelpKey = (typeof HELP_KEYS)[number];

/** Descriptions of commands and options, as `--help` shows them. */
export const HELP: Readonly<Record<HelpKey, Localized>> = {
  program: {
    id: 'Memeriksa daftar pekerja desa, menghitung iuran BPJS Ketenagakerjaan, menyusun anggaran, dan menulis berkas SIPP.',
    en: 'Checks rosters of village workers, computes BPJS Ketenagakerjaan contributions and budgets, writes SIPP files.',
  },
  lang: { id: 'bahasa: id atau en', en: 'language: id or en' },
  version: { id: 'tampilkan versi', en: 'print the version' },
  help: { id: 'tampilkan bantuan', en: 'print help' },
  files: {
    id: 'berkas, folder, atau pola: .xlsx .xlsm .xls .ods .csv .tsv; "-" untuk CSV dari stdin',
    en: 'files, folders or globs: .xlsx .xlsm .xls .ods .csv .tsv; "-" for CSV on stdin',
  },
  policy: {
    id: 'berkas kebijakan (YAML/JSON) atau nama paket; boleh diulang: kabupaten, lalu desa',
    en: 'policy file (YAML/JSON) or pack name; may be repeated: district, then village',
  },
  sheet: { id: 'nama lembar yang dibaca', en: 'name of the sheet to read' },
  headerRow: { id: 'nomor baris judul kolom', en: 'row number of the header' },
  map: {
    id: 'kolom untuk sebuah isian: nik="No. KTP"; boleh diulang',
    en: 'column of a field: nik="No. KTP"; may be repeated',
  },
  asOf: {
    id: 'tanggal penilaian umur dan masa jabatan, YYYY-MM-DD',
    en: 'day on which ages and terms are judged, YYYY-MM-DD',
  },
  month: { id: 'bulan iuran, YYYY-MM', en: 'contribution month, YYYY-MM' },
  year: { id: 'tahun anggaran, YYYY', en: 'budget year, YYYY' },
  format: { id: 'bentuk keluaran', en: 'output format' },
  output: { id: 'tulis hasil ke berkas ini', en: 'write the result to this file' },
  outputDir: { id: 'folder hasil', en: 'folder for the result' },
  force: { id: 'timpa berkas hasil yang sudah ada', en: 'overwrite result files that exist' },
  failOn: {
    id: 'keluar dengan kode 1 mulai tingkat ini: info, warning, error',
    en: 'exit 1 from this severity on: info, warning, error',
  },
  maxWorkers: { id: 'pekerja yang ditampilkan dalam bentuk teks', en: 'workers shown in text form' },
  marked: {
    id: 'tulis salinan tiap daftar dengan sel berwarna dan catatan ke folder ini (memuat NIK utuh)',
    en: 'write a copy of each roster with coloured cells and notes to this folder (holds whole NIKs)',
  },
  onlyCodes: {
    id: 'tampilkan hanya kode ini: nik-length,nik-date atau nik-*; boleh diulang',
    en: 'show only these codes: nik-length,nik-date or nik-*; may be repeated',
  },
  skipCodes: { id: 'jangan tampilkan kode ini; boleh diulang', en: 'leave out these codes; may be repeated' },
  baseline: {
    id: 'berkas temuan yang sudah diketahui, dengan alasan dan tanggal berakhir',
    en: 'file of findings that are known, each with a reason and an expiry',
  },
  max: { id: 'temuan per kode yang ditampilkan', en: 'findings shown per code' },
  by: {
    id: 'kelompokkan menurut village, kecamatan, category, fund, account, month, programme, payer; dua sekaligus: village,fund',
    en: 'group by village, kecamatan, category, fund, account, month, programme, payer; two at once: village,fund',
  },
  plan: { id: 'hitung biaya sebelum ada nama', en: 'cost before anyone is named' },
  villages: {
    id: 'daftar desa (CSV atau lembar kerja), atau hanya jumlah desa',
    en: 'list of villages (CSV or workbook), or only their number',
  },
  set: {
    id: 'ubah satu hal: pekerja-rentan.count=100, pekerja-rentan.fund=DDS, bases.umk=2500000',
    en: 'change one thing: pekerja-rentan.count=100, pekerja-rentan.fund=DDS, bases.umk=2500000',
  },
  scenario: {
    id: 'pilihan lain di sampingnya: "60 dari ADD: pekerja-rentan.count=60, pekerja-rentan.fund=ADD"',
    en: 'another way beside it: "60 from ADD: pekerja-rentan.count=60, pekerja-rentan.fund=ADD"',
  },
  roundUp: {
    id: 'bulatkan ke atas tiap rekening desa ke kelipatan ini',
    en: 'round each account of a village up to a multiple of this',
  },
  perVillage: {
    id: 'tulis juga satu lembar RAB tiap desa ke folder ini',
    en: 'also write a cost sheet (RAB) for each village into this folder',
  },
  allowRejected: {
    id: 'keluar dengan kode 0 walau ada baris yang ditolak',
    en: 'exit 0 although rows were rejected',
  },
  strict: { id: 'tolak bulan yang hukumnya belum diverifikasi', en: 'refuse months past the verified law' },
  unmask: { id: 'tampilkan NIK utuh (data pribadi!)', en: 'show whole NIKs (personal data!)' },
  explain: {
    id: 'jelaskan satu kode temuan, atau iuran seorang pekerja',
    en: 'explain a finding code, or the contribution of a worker',
  },
  explainWhat: {
    id: 'kode temuan, atau berkas daftar bersama --nik dan --month',
    en: 'a finding code, or roster files with --nik and --month',
  },
  nik: { id: 'NIK pekerja yang dijelaskan', en: 'NIK of the worker to explain' },
  inspect: {
    id: 'tunjukkan lembar, baris judul, dan kolom yang terbaca, beserta alasannya',
    en: 'show which sheet, header row and columns are read, and why',
  },
  validate: {
    id: 'periksa daftar pekerja dan sebutkan tiap kesalahan',
    en: 'check rosters and name each mistake',
  },
  premium: { id: 'hitung iuran tiap pekerja', en: 'compute the contribution of each worker' },
  budget: { id: 'susun anggaran iuran', en: 'make the contribution budget' },
  law: {
    id: 'tampilkan hukum yang dipakai: nilai, masa berlaku, pasal, dan buktinya',
    en: 'show the law that is used: values, time in force, articles and evidence',
  },
  lawAction: {
    id: 'list, show ID, atau diff BULAN BULAN',
    en: 'list, show ID, or diff MONTH MONTH',
  },
  lawRegion: {
    id: 'kode daerah upah minimum, seperti 35.16',
    en: 'region code of a minimum wage, such as 35.16',
  },
  lawAmount: {
    id: 'penghasilan, upah, atau nilai proyek yang dihitung dengan butir itu',
    en: 'income, wage or project value to compute the item with',
  },
  export: {
    id: 'tulis berkas SIPP, daftar BPU tidak resmi, dan isian data yang kurang untuk satu bulan',
    en: 'write SIPP files, an unofficial BPU list and sheets of missing data for one month',
  },
  only: {
    id: 'keluar dengan kode 0 walau ada baris ditolak atau tertahan',
    en: 'exit 0 although rows were rejected or held back',
  },
  template: {
    id: 'folder berkas unduhan SIPP (nama asli) yang akan diisi',
    en: 'folder of files downloaded from SIPP (original names) to be filled',
  },
  f1a: {
    id: 'tulis juga lembar bantu F1A (HTML) per pekerja, satu berkas per desa',
    en: 'also write F1A helper pages (HTML), one a worker, one file a village',
  },
  policyCommand: {
    id: 'buat, periksa, dan tampilkan kebijakan daerah',
    en: 'make, check and show a district’s policy',
  },
  policyAction: {
    id: 'init [PAKET], check BERKAS…, show [BERKAS…], atau list',
    en: 'init [PACK], check FILES…, show [FILES…] or list',
  },
  diff: {
    id: 'bandingkan dua daftar: siapa masuk, berhenti, berubah; tulis berkas SIPP-nya dengan -o',
    en: 'compare two rosters: who joined, left, changed; write their SIPP files with -o',
  },
  oldRoster: { id: 'daftar lama (berkas, folder, atau pola)', en: 'old roster (file, folder or glob)' },
  newRoster: { id: 'daftar baru (berkas, folder, atau pola)', en: 'new roster (file, folder or glob)' },
  reconcile: {
    id: 'cocokkan tagihan SIPP (Formulir 2a) dengan daftar dan kebijakan, sampai selisih nol',
    en: "hold SIPP's bill (Formulir 2a) against roster and policy, until no difference is left",
  },
  bill: {
    id: 'Formulir 2a: .xlsx, .csv, atau teks salinan',
    en: 'Formulir 2a: .xlsx, .csv or pasted text',
  },
  bpuLayout: {
    id: 'susunan daftar BPU milik kantor cabang (YAML): file, sheet, source, columns',
    en: "a branch office's own form for BPU candidates (YAML): file, sheet, source, columns",
  },
};
