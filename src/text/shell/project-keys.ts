import type { ProjectKey } from '../../domain/kinds/project-key.ts';
import type { Localized } from '../../domain/language.ts';

const say = (id: string, en: string): Localized => ({ id, en });

/** What each key of a project file means: in its JSON Schema, and above the key in a file that `enroll init` writes. */
export const PROJECT_KEY_WORDS: Readonly<Record<ProjectKey, Localized>> = {
  policy: say(
    'berkas kebijakan atau nama paket; beberapa: kabupaten, lalu desa',
    'policy file or pack name; several: district, then village',
  ),
  year: say(
    'tahun anggaran; untuk perintah yang tidak diberi --year atau --month',
    'budget year; for commands without --year or --month',
  ),
  rosters: say(
    'daftar pekerja: berkas, folder, atau pola. {month} bila tiap bulan punya berkas atau folder sendiri: daftar/{month} cocok dengan daftar/2026-03 dan daftar/Maret 2026; {year} untuk tahun: daftar/{year}/{month}',
    'rosters: files, folders or globs. {month} where each month has its own file or folder: rosters/{month} fits rosters/2026-03 and rosters/March 2026; {year} for the year: rosters/{year}/{month}',
  ),
  joins: say(
    'ekspor penduduk atau isian data kurang yang melengkapi daftar menurut NIK (--join)',
    'population exports or sheets of missing data that complete rosters by NIK (--join)',
  ),
  bills: say('tagihan SIPP, Formulir 2a (--bill)', 'bills from SIPP, Formulir 2a (--bill)'),
  receipts: say('bukti setor iuran', 'receipts of payments'),
  villages: say('daftar desa untuk plan (--villages)', 'list of villages for plan (--villages)'),
  templates: say(
    'folder berkas unduhan SIPP yang akan diisi (--template)',
    'folder of files downloaded from SIPP to be filled (--template)',
  ),
  baseline: say(
    'berkas temuan yang sudah diketahui (--baseline)',
    'file of findings that are known (--baseline)',
  ),
  output: say(
    'folder hasil: berkas SIPP ke sipp-BULAN di dalamnya, berkas Excel dan laporan yang bentuknya disebut di formats ke berkas menurut nama perintahnya',
    'folder of results: SIPP files go to sipp-MONTH in it, workbooks and reports whose format stands under formats to files named for their command',
  ),
  formats: say(
    'bentuk keluaran tiap perintah, misalnya budget: xlsx',
    'output format of each command, such as budget: xlsx',
  ),
  severity: say(
    'validate keluar dengan kode 1 mulai tingkat ini: info, warning, error (--fail-on)',
    'validate exits 1 from this severity on: info, warning, error (--fail-on)',
  ),
  sheet: say('nama lembar yang dibaca (--sheet)', 'name of the sheet to read (--sheet)'),
  headerRow: say('nomor baris judul kolom (--header-row)', 'row number of the header (--header-row)'),
  map: say(
    'kolom untuk sebuah isian (--map), misalnya nik: No. KTP',
    'column of a field (--map), such as nik: No. KTP',
  ),
  category: say(
    'kategori semua orang yang tidak punya jabatan sendiri (--category)',
    'the category of everybody without a post of their own (--category)',
  ),
  strict: say(
    'true: tolak bulan yang hukumnya belum diverifikasi (--strict)',
    'true: refuse months past the verified law (--strict)',
  ),
};
