import type { Language } from '../../domain/language.ts';
import { spoken } from '../../domain/shown/sayable.ts';
import { type Shown, shownName } from '../../domain/shown.ts';
import { groupedNumber } from '../parts/format.ts';
import { counted } from '../parts/plural.ts';

const NAMES_SHOWN = 3;

const firstOf = (paths: readonly string[]): string =>
  [...paths.slice(0, NAMES_SHOWN).map(shownName), ...(paths.length > NAMES_SHOWN ? ['…'] : [])].join(', ');

/** Sentences of the command line itself. Indonesian is the standard; English must say the same. */
export interface CliText {
  readonly options: Shown;
  readonly command: Shown;
  readonly helpTitles: Readonly<Record<string, Shown>>;
  /** The option or the variable that gave it. */
  unknownLanguage(giver: '--lang' | 'ENROLL_LANG'): Shown;
  /** With what was probably meant. */
  unknownOption(option: Shown, nearest: Shown | undefined): Shown;
  unknownCommand(command: Shown, nearest: Shown | undefined): Shown;
  missingArgument(name: Shown): Shown;
  missingValue(option: Shown): Shown;
  missingOption(option: Shown): Shown;
  tooManyArguments(command: Shown): Shown;
  /** With what was probably meant. */
  notUsable(what: Shown, value: Shown, allowed: Shown, nearest?: Shown): Shown;
  /** Of `--category`; with what was probably meant. */
  notCategory(given: Shown, nearest: Shown | undefined): Shown;
  /** What `--expires` takes. */
  readonly laterDay: Shown;
  readonly seeHelp: Shown;
  /** An internal fault, and where it is reported; to whom, where the program knows no address of its own. */
  bug(address: Shown | undefined): Shown;
  noFiles(what: Shown): Shown;
  policyUnreadable(name: Shown, packs: Shown, nearest: Shown | undefined): Shown;
  policyOfOtherYear(policy: Shown, year: number, asked: Shown): Shown;
  /** Incomes of a roster that the policy does not take. */
  incomeUnused(name: Shown, category: Shown, people: number, income: Shown): Shown;
  /** A base beside others that has not begun. */
  baseAside(base: Shown, months: Shown): Shown;
  /** Months as `2014-01`. */
  beforeLaw(asked: Shown, begins: Shown): Shown;
  /** Months in words. */
  partOfYear(left: Shown, counted: Shown): Shown;
  ceilingsUnchecked(year: number): Shown;
  /** Of `forms.villages` in a policy. */
  signatoriesUnused(village: Shown, kecamatan: Shown): Shown;
  signatoriesTwice(village: Shown, kecamatan: Shown): Shown;
  /** So many more findings of a title than are listed. */
  unlisted(title: Shown, more: number): Shown;
  readonly oneOfMonthYear: Shown;
  readonly yearNeeded: Shown;
  wrote(path: Shown): Shown;
  noVillageForms(folder: Shown): Shown;
  /** Of a file that `--unmask` fills. */
  readonly unmasked: Shown;
  /** Of a folder whose files must hold whole NIKs. */
  readonly wholeNiks: Shown;
  /** Of what was written for one person and cannot be locked for them where it lies. */
  readonly openToOthers: Shown;
  /** The detail of a workbook that is too long for a sheet. */
  detailBeside(rows: number, limit: number, path: Shown): Shown;
  headerRowIsPerson(path: Shown, sheet: Shown | undefined, row: number, likely: number | undefined): Shown;
  lockPassedOver(path: Shown): Shown;
  /** Of a list in a sheet a month: the sheet that was read, and the others. */
  sheetOfMonth(path: Shown, sheet: Shown, others: Shown): Shown;
  /** So many of the files are done, so many rows are read. */
  reading(done: number, files: number, rows: number): Shown;
  /** Some of the paths stand for all. */
  ownResults(paths: readonly Shown[]): Shown;
  headerless(path: Shown): Shown;
  more(count: number): Shown;
  /** An option that writes into a folder. */
  wroteFolder(folder: Shown, files: number): Shown;
  notFromStdin(option: Shown): Shown;
  noSuchSheet(file: Shown, sheet: Shown, sheets: Shown, nearest: Shown | undefined): Shown;
  /** `--sheet` for a file that has no sheets. */
  noSheets(file: Shown): Shown;
  noSuchColumn(file: Shown, field: Shown, header: Shown): Shown;
  readonly brokenOff: Shown;
}

const meant = (nearest: string | undefined): string =>
  nearest === undefined ? '.' : `; mungkin maksud Anda ${nearest}?`;

const id = spoken<CliText>({
  options: '[opsi]',
  command: '[perintah]',
  helpTitles: {
    'Usage:': 'Cara pakai:',
    'Options:': 'Opsi:',
    'Commands:': 'Perintah:',
    'Arguments:': 'Argumen:',
    'Global Options:': 'Opsi umum:',
  },
  unknownLanguage: (giver) =>
    giver === '--lang'
      ? 'Bahasa tidak dikenal. Pakai --lang id atau --lang en.'
      : 'Bahasa di variabel ENROLL_LANG tidak dikenal. Isi dengan id atau en, atau pakai --lang.',
  unknownOption: (option, nearest) => `Opsi ${option} tidak dikenal${meant(nearest)}`,
  unknownCommand: (command, nearest) => `Perintah "${command}" tidak dikenal${meant(nearest)}`,
  missingArgument: (name) => `Argumen ${name} belum diisi.`,
  missingValue: (option) => `Opsi ${option} butuh isi.`,
  missingOption: (option) => `Opsi ${option} wajib diisi.`,
  tooManyArguments: (command) => `Terlalu banyak argumen untuk "${command}".`,
  notUsable: (what, value, allowed, nearest) =>
    `${what} "${value}" tidak bisa dipakai; isi dengan ${allowed}${meant(nearest)}`,
  notCategory: (given, nearest) =>
    `Kategori "${given}" tidak dikenal${meant(nearest)} Daftarnya: enroll policy show.`,
  laterDay: 'tanggal hari ini atau sesudahnya, misalnya 2027-03-31',
  seeHelp: 'Lihat: enroll --help',
  bug: (address) =>
    `Ini kesalahan di dalam program, bukan pada berkas Anda. Mohon laporkan baris berikut (tidak berisi data pribadi) ${address === undefined ? 'kepada yang memberi Anda program ini' : `di ${address}`}:`,
  noFiles: (what) => `Tidak ada berkas daftar yang cocok dengan ${what}.`,
  policyUnreadable: (name, packs, nearest) =>
    `Kebijakan "${name}" tidak ditemukan. Beri nama berkas, atau salah satu paket: ${packs}${meant(nearest)}`,
  incomeUnused: (name, category, people, income) =>
    `${name}: penghasilan ${people} orang di daftar lebih dari ${income} dan tidak dipakai; iurannya dihitung dari penghasilan terendah ${income}. Agar yang di daftar dipakai, tulis di kebijakan categories: { ${category}: { base: wage } }; agar satu angka untuk semua, income.`,
  baseAside: (base, months) =>
    `Dasar "${base}" belum berlaku pada ${months}: bulan itu dihitung dari dasar lain pada jabatannya saja (upah atau dasar lain di kebijakan). Bila jumlahnya sudah ada, tulis di bases.`,
  policyOfOtherYear: (policy, year, asked) =>
    `Perhatian: kebijakan ${policy} untuk tahun ${year}, yang dihitung ${asked}. Dasar upah dan bulannya mungkin bukan untuk tahun itu.`,
  beforeLaw: (asked, begins) =>
    `Hukum iuran belum berlaku untuk ${asked}; yang diketahui sejak ${begins}. Beri bulan atau tahun sesudahnya.`,
  partOfYear: (left, counted) =>
    `Perhatian: ${left} tidak dihitung, karena hukum iuran bulan itu tidak diketahui. Yang dihitung ${counted}.`,
  unlisted: (title, more) =>
    `${title}: ${groupedNumber(more, 'id')} temuan lagi seperti ini tidak didaftar satu per satu. Betulkan yang didaftar, lalu jalankan lagi.`,
  signatoriesUnused: (village, kecamatan) =>
    `Penanda tangan di kebijakan untuk Desa ${village}, Kec. ${kecamatan}, tidak dipakai: desa itu tidak ada dalam hitungan ini. Periksa ejaannya (forms.villages).`,
  signatoriesTwice: (village, kecamatan) =>
    `Penanda tangan Desa ${village}, Kec. ${kecamatan}, ditulis lebih dari sekali di kebijakan; yang pertama dipakai (forms.villages).`,
  ceilingsUnchecked: (year) => `Pagu tidak diperiksa: iuran tahun ${year} tidak dapat dihitung.`,
  oneOfMonthYear: 'Beri salah satu: --month 2026-03 atau --year 2026.',
  yearNeeded: 'Beri tahun anggaran: --year 2026.',
  wrote: (path) => `Ditulis: ${path}`,
  noVillageForms: (folder) => `Tidak ada yang ditulis di ${folder}: tidak ada desa dengan iuran.`,
  unmasked: 'Berkas ini memuat data pribadi yang tidak ditutup: hanya untuk Anda, jangan dibagikan.',
  wholeNiks: 'Folder ini memuat NIK utuh: hanya untuk Anda, jangan dibagikan.',
  openToOthers:
    'Di tempat ini berkas tidak bisa dikunci untuk Anda sendiri (begitu di Windows dan flashdisk): siapa pun yang boleh membuka foldernya boleh membacanya. Simpan di folder Anda sendiri.',
  detailBeside: (rows, limit, path) =>
    `Rincian ${groupedNumber(rows, 'id')} baris melebihi batas lembar (${groupedNumber(limit, 'id')} baris), jadi ditulis sebagai CSV: ${path}`,
  wroteFolder: (folder, files) => `Ditulis: ${files} berkas di folder ${folder}`,
  notFromStdin: (option) => `${option} butuh berkas, bukan stdin: simpan dulu daftarnya sebagai berkas.`,
  reading: (done, files, rows) =>
    `Membaca ${files > 1 ? `${groupedNumber(done, 'id')}/${groupedNumber(files, 'id')} berkas · ` : ''}${groupedNumber(rows, 'id')} baris`,
  sheetOfMonth: (path, sheet, others) =>
    `${path}: dibaca lembar "${sheet}", menurut bulan yang diminta; ${others} memuat orang yang sama dan tidak dibaca.`,
  headerRowIsPerson: (path, sheet, row, likely) =>
    `${path}${sheet === undefined ? '' : `, lembar "${sheet}"`}: baris ${row} (--header-row) berisi orang, bukan judul kolom.${
      likely === undefined
        ? ' Tulis judul kolom di atas orang yang pertama.'
        : ` Mungkin maksud Anda --header-row ${likely}.`
    }`,
  lockPassedOver: (path) => `${path}: berkas kunci (daftar sedang dibuka di program lain), dilewati.`,
  ownResults: (paths) =>
    `Hasil enroll sendiri dilewati, ${paths.length} berkas: ${firstOf(paths)}. Sebut nama berkasnya langsung bila memang mau dibaca.`,
  headerless: (path) =>
    `${path}: judul kolom tidak ditemukan, tidak seorang pun dibaca dari sini. Periksa dengan enroll validate.`,
  more: (count) => `… dan ${count} lagi. Lihat semuanya dengan enroll validate.`,
  noSuchSheet: (file, sheet, sheets, nearest) =>
    `${file}: tidak ada lembar "${sheet}". Yang ada: ${sheets}${meant(nearest)}`,
  noSheets: (file) => `${file}: berkas teks (CSV) tidak berlembar. Jalankan tanpa --sheet.`,
  noSuchColumn: (file, field, header) => `${file}: tidak ada kolom "${header}" untuk --map ${field}.`,
  brokenOff:
    'Pembacaan terputus di tengah berkas, jadi jumlah tidak dihitung. Perbaiki berkas itu, lalu ulangi.',
});

const meantEn = (nearest: string | undefined): string =>
  nearest === undefined ? '.' : `; perhaps ${nearest} is meant?`;

const en = spoken<CliText>({
  options: '[options]',
  command: '[command]',
  helpTitles: {},
  unknownLanguage: (giver) =>
    giver === '--lang'
      ? 'Unknown language. Use --lang id or --lang en.'
      : 'The variable ENROLL_LANG holds an unknown language. Set it to id or en, or use --lang.',
  unknownOption: (option, nearest) => `Unknown option ${option}${meantEn(nearest)}`,
  unknownCommand: (command, nearest) => `Unknown command "${command}"${meantEn(nearest)}`,
  missingArgument: (name) => `Argument ${name} is missing.`,
  missingValue: (option) => `Option ${option} needs a value.`,
  missingOption: (option) => `Option ${option} is required.`,
  tooManyArguments: (command) => `Too many arguments for "${command}".`,
  notUsable: (what, value, allowed, nearest) =>
    `${what} "${value}" cannot be used; give ${allowed}${meantEn(nearest)}`,
  notCategory: (given, nearest) =>
    `Category "${given}" is not known${meantEn(nearest)} They are listed by: enroll policy show.`,
  laterDay: 'today or a later day, such as 2027-03-31',
  seeHelp: 'See: enroll --help',
  bug: (address) =>
    `This is a fault in the program, not in your file. Please report these lines (they hold no personal data) ${address === undefined ? 'to whoever gave you this program' : `at ${address}`}:`,
  noFiles: (what) => `No roster file matches ${what}.`,
  policyUnreadable: (name, packs, nearest) =>
    `Policy "${name}" not found. Give a file, or one of the packs: ${packs}${meantEn(nearest)}`,
  incomeUnused: (name, category, people, income) =>
    `${name}: the income of ${people} on the roster is more than ${income} and is not used; the contribution is that of the lowest income, ${income}. To use the roster’s, write in the policy categories: { ${category}: { base: wage } }; for one figure for all, income.`,
  baseAside: (base, months) =>
    `The base "${base}" has not begun in ${months}: those months are counted on the other bases of the category alone (the wage or others of the policy). If there is an amount, state it in bases.`,
  policyOfOtherYear: (policy, year, asked) =>
    `Note: policy ${policy} is for ${year}, what is computed is ${asked}. Its wage bases and months may not be for that year.`,
  beforeLaw: (asked, begins) =>
    `The law of contributions is not in force in ${asked}; it is known from ${begins}. Give a later month or year.`,
  partOfYear: (left, counted) =>
    `Note: ${left} is left out, since the law of contributions of those months is not known. Computed is ${counted}.`,
  unlisted: (title, more) =>
    `${title}: ${groupedNumber(more, 'en')} more findings like this are not listed one by one. Mend those that are and run this again.`,
  signatoriesUnused: (village, kecamatan) =>
    `Signatories in the policy for the village of ${village}, kecamatan ${kecamatan}, are not used: that village is not in this computation. Check its spelling (forms.villages).`,
  signatoriesTwice: (village, kecamatan) =>
    `Signatories for the village of ${village}, kecamatan ${kecamatan}, stand more than once in the policy; the first are used (forms.villages).`,
  ceilingsUnchecked: (year) => `Ceilings were not checked: the contributions of ${year} cannot be computed.`,
  oneOfMonthYear: 'Give one of --month 2026-03 and --year 2026.',
  yearNeeded: 'Give the budget year: --year 2026.',
  wrote: (path) => `Written: ${path}`,
  noVillageForms: (folder) => `Nothing is written in ${folder}: no village has contributions.`,
  unmasked: 'This file holds personal data that nothing hides: it is for you alone, do not pass it on.',
  wholeNiks: 'This folder holds whole NIKs: it is for you alone, do not pass it on.',
  openToOthers:
    'Files cannot be locked for you alone in this place (so it is on Windows and on sticks): whoever may open the folder may read them. Keep them in a folder of your own.',
  detailBeside: (rows, limit, path) =>
    `The detail of ${groupedNumber(rows, 'en')} rows is over the limit of a sheet (${groupedNumber(limit, 'en')} rows), so it is written as CSV: ${path}`,
  wroteFolder: (folder, files) => `Written: ${files} ${files === 1 ? 'file' : 'files'} in folder ${folder}`,
  notFromStdin: (option) => `${option} needs a file, not stdin: save the roster as a file first.`,
  reading: (done, files, rows) =>
    `Reading ${files > 1 ? `${groupedNumber(done, 'en')}/${groupedNumber(files, 'en')} files · ` : ''}${groupedNumber(rows, 'en')} rows`,
  sheetOfMonth: (path, sheet, others) =>
    `${path}: sheet "${sheet}" was read, as the month asks; ${others} hold the same people and were not read.`,
  headerRowIsPerson: (path, sheet, row, likely) =>
    `${path}${sheet === undefined ? '' : `, sheet "${sheet}"`}: row ${row} (--header-row) holds a person, no headings.${
      likely === undefined
        ? ' Write headings above the first person.'
        : ` Perhaps --header-row ${likely} is meant.`
    }`,
  lockPassedOver: (path) => `${path}: lock file (the roster is open in another program), passed over.`,
  ownResults: (paths) =>
    `Results of enroll itself were passed over, ${counted(paths.length, 'file')}: ${firstOf(paths)}. Name a file outright to have it read.`,
  headerless: (path) => `${path}: no header row found, nobody was read from it. Check with enroll validate.`,
  more: (count) => `… and ${count} more. See them all with enroll validate.`,
  noSuchSheet: (file, sheet, sheets, nearest) =>
    `${file}: no sheet "${sheet}". There are: ${sheets}${meantEn(nearest)}`,
  noSheets: (file) => `${file}: a text file (CSV) has no sheets. Run without --sheet.`,
  noSuchColumn: (file, field, header) => `${file}: no column "${header}" for --map ${field}.`,
  brokenOff: 'Reading broke off inside a file, so no totals are computed. Mend that file and run again.',
});

export const CLI_TEXT: Readonly<Record<Language, CliText>> = { id, en };
