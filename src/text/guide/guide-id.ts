import { spoken } from '../../domain/shown/sayable.ts';
import type { GuideText } from './guide-words.ts';

export const GUIDE_ID = spoken<GuideText>({
  welcome:
    'enroll memeriksa daftar pekerja desa dan menghitung iuran BPJS Ketenagakerjaan.\nJawab dengan angka atau ketikan, lalu Enter.  ? bantuan · kembali · keluar',
  tasks: {
    validate: 'Periksa daftar pekerja',
    premium: 'Hitung iuran sebulan',
    budget: 'Susun anggaran setahun (berkas Excel)',
    export: 'Tulis berkas SIPP untuk satu bulan',
    template: 'Buat daftar kosong untuk diisi',
  },
  whatToDo: 'Mau mengerjakan apa?',
  whatElse: 'Apa lagi?',
  choice: 'Pilihan: ',
  choiceOrFirst: 'Pilihan [1]: ',
  chooseOne: (choices) => `Ketik angka 1 sampai ${choices}.`,
  noSuchNumber: (number, choices) => `Tidak ada pilihan ${number}; ketik angka 1 sampai ${choices}.`,
  help: {
    task: 'Ketik angka pekerjaannya. Berkas daftar boleh juga langsung diseret ke jendela ini, lalu Enter: berkas itu diperiksa.',
    files:
      'Ketik angkanya, atau seret berkas (boleh beberapa) atau foldernya ke jendela ini, lalu Enter. Yang dibaca: .xlsx .xlsm .xls .ods .csv. Berkas asli tidak pernah diubah.',
    policy:
      'Berkas kebijakan (.yaml) memuat keputusan daerah: dasar upah, program, dan sumber dana tiap jabatan. Biasanya dari dinas PMD atau BPKAD kabupaten.',
    regency:
      'Dengan nama kabupaten atau kota, ejaan desa dan kecamatan dicocokkan dengan daftar resmi, dan NIK dari daerah lain ditanyakan. Cukup ketik sebagian namanya, misalnya: klaten. Jawabannya disimpan di kebijakan.yaml, jadi tidak ditanyakan lagi.',
    assumptions:
      'Tiga angka itu tidak ada dalam undang-undang. Kantor cabang BPJS Ketenagakerjaan yang menetapkannya; tanyakan ke sana bila ragu. Anggaran yang resmi sebaiknya memakai angka mereka.',
    amount: 'Ketik jumlah rupiahnya, misalnya 2250000 atau 2.250.000. Enter saja: yang dalam kurung.',
    rounding: 'Pilih cara kantor cabang membulatkan iuran. Bila tidak tahu, Enter.',
    month: 'Bulan yang iurannya dihitung, misalnya: Maret 2026, 3/2026, atau 2026-03.',
    year: 'Tahun anggaran, empat angka, misalnya: 2026.',
    name: 'Ketik nama berkas atau folder yang akan ditulis; Enter saja: yang dalam kurung. Berkas orang lain tidak pernah ditimpa.',
    replace:
      'Berkas itu ditulis oleh enroll. "ya" menggantinya dengan hasil yang baru; "tidak" memilih nama lain.',
  },
  files: {
    which: 'Daftar yang mana (angka, nama, atau seret berkasnya ke sini)? ',
    noneHere: 'Di folder ini belum ada berkas daftar.',
    all: 'semua berkas di folder ini',
    empty: 'Ketik nama berkasnya, atau seret berkasnya ke jendela ini.',
    emptyFolder: 'Di folder itu tidak ada berkas daftar (.xlsx .xlsm .xls .ods .csv). Pilih folder lain.',
    notFound: (name, nearest) =>
      `${name} tidak ditemukan${nearest === undefined ? '; periksa nama dan foldernya.' : `; mungkin maksud Anda ${nearest}?`}`,
    otherKind: (name) =>
      `${name} bukan berkas daftar. Buka di programnya, simpan sebagai .xlsx (Excel), lalu pilih berkas itu.`,
  },
  policy: {
    which: 'Kebijakan daerah yang mana?',
    national: 'tanpa kebijakan daerah: aturan nasional',
    used: (names) => `Kebijakan: ${names}`,
    ofProject: (names) => `Kebijakan: ${names} (dari enroll.yaml)`,
  },
  regency: {
    ask: 'Kabupaten atau kota desa Anda (Enter: lewati)? ',
    askNeeded: 'Kabupaten atau kota desa Anda? ',
    several: 'Yang mana?',
    empty: 'Ketik nama kabupaten atau kotanya, misalnya: klaten.',
    source: 'jawaban pada panduan',
    none: (given, nearest) =>
      nearest === undefined
        ? `"${given}" tidak ada dalam daftar resmi kabupaten dan kota. Periksa ejaannya; nama desa atau kecamatan tidak dipakai di sini.`
        : `"${given}" tidak ada dalam daftar resmi; mungkin maksud Anda ${nearest}?`,
    found: (name, code) => `${name} (${code}).`,
    wrote: (file) => `Disimpan di ${file}; lain kali tidak ditanyakan lagi.`,
    skipped: 'Dilewati: dipakai aturan nasional, ejaan desa tidak dicocokkan.',
  },
  assumed: (base, income, rounding) =>
    `Tiga hal ini asumsi, bukan hukum; kantor cabang yang tahu:\n  dasar upah terendah PU ${base}; penghasilan terendah BPU ${income};\n  pembulatan ${rounding}.`,
  keepAssumptions: 'pakai asumsi itu',
  stateAssumptions: 'isi menurut kantor cabang (disimpan di asumsi.yaml)',
  lowestBase: (standard) => `Dasar upah terendah PU, rupiah sebulan [${standard}]: `,
  lowestIncome: (standard) => `Penghasilan terendah BPU, rupiah sebulan [${standard}]: `,
  noAmount: (given) => `"${given}" bukan jumlah rupiah; ketik misalnya 2250000.`,
  rounding: 'Pembulatan iuran:',
  answered: 'jawaban pada panduan',
  month: (standard) => `Bulan iuran [${standard}]: `,
  noMonth: (given) => `"${given}" bukan bulan; ketik misalnya Maret 2026 atau 2026-03.`,
  earlyMonth: (first) => `Hukum iuran sebelum ${first} tidak diketahui; pilih bulan sesudahnya.`,
  year: (standard) => `Tahun anggaran [${standard}]: `,
  noYear: (given) => `"${given}" bukan tahun; ketik empat angka, misalnya 2026.`,
  name: {
    workbook: (standard) => `Nama berkas Excel anggaran [${standard}]: `,
    folder: (standard) => `Folder untuk berkas SIPP [${standard}]: `,
  },
  notWorkbook: (given) => `"${given}" tidak bisa dipakai: namanya harus berakhir .xlsx.`,
  taken: (name) => `${name} sudah ada dan bukan hasil enroll yang utuh, jadi tidak ditimpa. Pilih nama lain.`,
  replace: (name) => `${name} sudah ada, hasil enroll yang lalu. Ganti?`,
  yes: 'ya, ganti',
  no: 'tidak, pilih nama lain',
  command: (line) => `Perintahnya, untuk lain kali:\n  ${line}`,
  opened: (path) => `Dibuka: ${path}`,
  openYourself: (path) => `Buka berkas ini: ${path}`,
  noBack: 'Ini pertanyaan pertama; ketik keluar untuk berhenti.',
  after: {
    again: (file) => `Periksa lagi ${file}, sesudah dibetulkan dan disimpan`,
    andOthers: (file, others) => `${file} dan ${others} lainnya`,
    fix: (cells) => `Betulkan ${cells} sel yang jawabannya pasti, pada salinan`,
    workOn: (file) => `Mulai sekarang kerjakan salinan ini, bukan aslinya:\n  ${file}`,
    fill: (file) => `Periksa ${file}, sesudah diisi dan disimpan`,
    other: 'Periksa daftar lain',
    leave: 'Selesai',
  },
  goodbye: 'Selesai.',
});
