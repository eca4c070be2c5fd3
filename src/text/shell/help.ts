import type { Localized } from '../../domain/language.ts';
import { PROJECT_HELP } from './help-project.ts';
import { SHELL_HELP } from './help-shell.ts';
import { YEAR_HELP } from './help-year.ts';

/** Descriptions of commands and options, as `--help` shows them. */
export const HELP = {
  ...PROJECT_HELP,
  ...SHELL_HELP,
  ...YEAR_HELP,
  program: {
    id: 'Memeriksa daftar pekerja desa, menghitung iuran BPJS Ketenagakerjaan, menyusun anggaran, dan menulis berkas SIPP.',
    en: 'Checks rosters of village workers, computes BPJS Ketenagakerjaan contributions and budgets, writes SIPP files.',
  },
  lang: { id: 'bahasa: id atau en', en: 'language: id or en' },
  version: { id: 'tampilkan versi', en: 'print the version' },
  help: { id: 'tampilkan bantuan', en: 'print help' },
  files: {
    id: 'berkas, folder, atau pola: .xlsx .xlsm .xls .ods .csv .tsv; "-" untuk CSV dari stdin; bila tidak disebut: rosters dari enroll.yaml',
    en: 'files, folders or globs: .xlsx .xlsm .xls .ods .csv .tsv; "-" for CSV on stdin; rosters of enroll.yaml when not given',
  },
  policy: {
    id: 'berkas kebijakan (YAML/JSON) atau nama paket; boleh diulang: kabupaten, lalu desa',
    en: 'policy file (YAML/JSON) or pack name; may be repeated: district, then village',
  },
  sheet: { id: 'nama lembar yang dibaca', en: 'name of the sheet to read' },
  category: {
    id: 'kategori semua orang yang tidak punya jabatan sendiri, seperti pekerja-rentan',
    en: 'the category of everybody without a post of their own, such as pekerja-rentan',
  },
  headerRow: { id: 'nomor baris judul kolom', en: 'row number of the header' },
  map: {
    id: 'kolom untuk sebuah isian: nik="No. KTP"; boleh diulang',
    en: 'column of a field: nik="No. KTP"; may be repeated',
  },
  join: {
    id: 'lengkapi isian yang kosong menurut NIK dari ekspor penduduk atau isian data kurang (berkas atau folder); boleh diulang, yang pertama didahulukan',
    en: 'fill empty cells by NIK from a population export or sheets of missing data (file or folder); may be repeated, the first counts first',
  },
  asOf: {
    id: 'tanggal penilaian umur dan masa jabatan, YYYY-MM-DD',
    en: 'day on which ages and terms are judged, YYYY-MM-DD',
  },
  month: {
    id: 'bulan iuran, 2026-03 atau "Maret 2026"; premium, explain dan reconcile: juga 2026-01..2026-07',
    en: 'contribution month, 2026-03 or "March 2026"; premium, explain and reconcile: also 2026-01..2026-07',
  },
  year: { id: 'tahun anggaran, YYYY', en: 'budget year, YYYY' },
  format: { id: 'bentuk keluaran', en: 'output format' },
  also: {
    id: 'tulis laporan ini juga dalam bentuk lain ke berkas: html=laporan.html; boleh diulang',
    en: 'write this report in another format to a file too: html=report.html; may be repeated',
  },
  output: {
    id: 'tulis hasil ke berkas ini; tanpa --format, akhirannya (.xlsx, .html, .csv) yang menyebut formatnya',
    en: 'write the result to this file; without --format its ending (.xlsx, .html, .csv) says the format',
  },
  outputDir: { id: 'folder hasil', en: 'folder for the result' },
  force: { id: 'timpa berkas hasil yang sudah ada', en: 'overwrite result files that exist' },
  failOn: {
    id: 'keluar dengan kode 1 mulai tingkat ini',
    en: 'exit 1 from this severity on',
  },
  templateCommand: {
    id: 'buat berkas daftar kosong untuk diisi: pilihan, petunjuk, dan contoh sesuai kebijakan',
    en: 'make an empty roster to fill in: choices, instructions and an example made for the policy',
  },
  templateCategories: {
    id: 'jabatan yang dapat dipilih, seperti ketua-rt,linmas; semua bila tidak disebut',
    en: 'categories to choose from, such as ketua-rt,linmas; all when not given',
  },
  templateRows: { id: 'banyaknya baris yang disiapkan (500)', en: 'rows made ready (500)' },
  templateOutput: { id: 'berkas .xlsx yang ditulis', en: 'the .xlsx file to write' },
  maxWorkers: { id: 'pekerja yang ditampilkan dalam bentuk teks', en: 'workers shown in text form' },
  fix: {
    id: 'sebutkan isian yang dapat dibetulkan otomatis; dengan folder: tulis salinan yang sudah dibetulkan (memuat NIK utuh)',
    en: 'say what can be put right automatically; with a folder: write corrected copies (they hold whole NIKs)',
  },
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
  writeBaseline: {
    id: 'catat temuan yang tampil ke berkas ini, sesudah yang masih berlaku dari --baseline; perlu --reason dan --expires',
    en: 'record the findings shown in this file, after what still holds of --baseline; needs --reason and --expires',
  },
  baselineReason: {
    id: 'alasan temuan itu dibiarkan, ditulis pada tiap butir',
    en: 'why those findings may stand, written in each entry',
  },
  baselineExpires: {
    id: 'hari terakhir berlakunya, misalnya 2027-03-31',
    en: 'the last day on which they may, such as 2027-03-31',
  },
  max: { id: 'temuan per kode yang ditampilkan', en: 'findings shown per code' },
  by: {
    id: 'kelompokkan menurut village, kecamatan, category, fund, account, month, programme, payer; dua sekaligus: village,fund',
    en: 'group by village, kecamatan, category, fund, account, month, programme, payer; two at once: village,fund',
  },
  plan: { id: 'hitung biaya sebelum ada nama', en: 'cost before anyone is named' },
  villages: {
    id: 'daftar desa (CSV atau lembar kerja), atau hanya jumlah desa; bila tidak disebut: daftar desa kebijakan',
    en: 'list of villages (CSV or workbook), or only their number; the policy’s own list when not given',
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
  planFiles: {
    id: 'daftar pekerja (berkas, folder, atau pola): desanya direncanakan dengan orang yang ada di daftar',
    en: 'rosters (files, folders or globs): their villages are planned with the people whom they hold',
  },
  umkGrowth: {
    id: 'andaikan upah minimum yang belum diketahui naik sekian persen setahun',
    en: 'assume that minimum wages not known yet rise by this percentage a year',
  },
  perVillage: {
    id: 'tulis juga satu buku RAB, DPA dan Penjabaran tiap desa ke folder ini',
    en: 'also write the RAB, DPA and Penjabaran of each village into this folder',
  },
  expect: {
    id: 'bandingkan dengan angka lain (CSV: desa, dana, jumlah; juga bagian dana, kecamatan, jabatan, orang, bulan, dasar) dan jelaskan selisihnya',
    en: 'compare with other figures (CSV: village, fund, amount; also sub fund, kecamatan, category, heads, months, base) and explain differences',
  },
  paid: { id: 'iuran yang sudah dibayar, bersama --benefits', en: 'contributions paid, with --benefits' },
  benefits: { id: 'manfaat yang sudah diterima, bersama --paid', en: 'benefits received, with --paid' },
  outcome: {
    id: 'tabel iuran dan manfaat (CSV: uraian, iuran, manfaat), ganti --paid dan --benefits',
    en: 'table of contributions and benefits (CSV: name, paid, benefits), instead of --paid and --benefits',
  },
  allowRejected: {
    id: 'keluar dengan kode 0 walau ada baris yang ditolak',
    en: 'exit 0 although rows were rejected',
  },
  strict: { id: 'tolak bulan yang hukumnya belum diverifikasi', en: 'refuse months past the verified law' },
  unmaskLog: {
    id: 'di github, gitlab, junit, dan sarif: kutip juga nama dan tanggal lahir (data pribadi!)',
    en: 'in github, gitlab, junit and sarif: quote names and birth dates too (personal data!)',
  },
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
  anonymise: {
    id: 'tulis salinan berisi orang rekaan dengan susunan dan kesalahan yang sama, untuk dilampirkan pada laporan',
    en: 'write a copy with invented people, the same layout and the same faults, to attach to a report',
  },
  anonymiseFile: { id: 'berkas daftar; tidak diubah', en: 'a roster; it is not changed' },
  anonymiseOutput: { id: 'berkas .xlsx atau .csv yang ditulis', en: 'the .xlsx or .csv file to write' },
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
    id: 'cocokkan tagihan SIPP (Formulir 2a) dan daftar iuran BPU dengan daftar dan kebijakan, sampai selisih nol',
    en: "hold SIPP's bill (Formulir 2a) and lists of BPU contributions against roster and policy, until no difference is left",
  },
  bill: {
    id: 'Formulir 2a (.xlsx, .csv, atau teks salinan) atau daftar iuran BPU; berkas, folder, atau pola; boleh diulang',
    en: 'Formulir 2a (.xlsx, .csv or pasted text) or list of BPU contributions; file, folder or glob; may be repeated',
  },
  bpuLayout: {
    id: 'susunan daftar BPU milik kantor cabang (YAML): file, sheet, source, columns',
    en: "a branch office's own form for BPU candidates (YAML): file, sheet, source, columns",
  },
} satisfies Readonly<Record<string, Localized>>;

export type HelpKey = keyof typeof HELP;
