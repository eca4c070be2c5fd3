import type { Language } from '../../domain/language.ts';
import { spoken } from '../../domain/shown/sayable.ts';
import type { Shown } from '../../domain/shown.ts';
import { groupedNumber } from '../parts/format.ts';
import { counted } from '../parts/plural.ts';

/** The jobs of the page that come after a check, in their order. */
export const PAGE_JOBS = ['contributions', 'budget', 'sipp'] as const;
export type PageJob = (typeof PAGE_JOBS)[number];

/** Words of the page around what reports say. */
export interface PageText {
  readonly title: Shown;
  readonly tagline: Shown;
  readonly private: Shown;
  readonly otherLanguage: Shown;
  /** That one. */
  readonly other: Language;
  readonly skip: Shown;
  readonly roster: Shown;
  readonly drop: Shown;
  readonly dropHint: Shown;
  readonly chooseFiles: Shown;
  readonly chooseFolder: Shown;
  readonly template: Shown;
  readonly templateHint: Shown;
  readonly settings: Shown;
  readonly regency: Shown;
  readonly regencyHint: Shown;
  readonly notRegency: Shown;
  readonly policyGiven: (files: Shown) => Shown;
  readonly withoutPolicy: Shown;
  readonly savePolicy: Shown;
  readonly month: Shown;
  readonly npp: Shown;
  readonly postcode: Shown;
  readonly sippSettings: Shown;
  readonly check: Shown;
  readonly again: Shown;
  readonly clear: Shown;
  readonly chosen: (files: number) => Shown;
  readonly reading: (rows: number, done: number, files: number) => Shown;
  readonly computing: Shown;
  readonly stop: Shown;
  readonly stopped: Shown;
  readonly clean: Shown;
  readonly found: Shown;
  readonly warned: Shown;
  readonly refused: Shown;
  readonly fault: Shown;
  readonly next: Shown;
  readonly nextMend: Shown;
  readonly nextRefused: Shown;
  readonly nextClean: Shown;
  readonly marked: Shown;
  readonly mended: Shown;
  readonly nothingMended: Shown;
  readonly wholeNiks: Shown;
  readonly report: Shown;
  readonly saveReport: Shown;
  readonly findings: Shown;
  /** Over the column that says whose row a finding is about. */
  readonly person: Shown;
  readonly more: (left: number) => Shown;
  readonly uncounted: (left: number) => Shown;
  readonly afterwards: Shown;
  readonly jobs: Readonly<Record<PageJob, Shown>>;
  readonly does: Readonly<Record<PageJob, Shown>>;
  readonly start: Readonly<Record<PageJob, Shown>>;
  readonly workbook: Shown;
  readonly villageSheets: Shown;
  readonly sippFiles: Shown;
  readonly people: (workers: number) => Shown;
  readonly partial: Shown;
  readonly notHere: Shown;
  readonly notHereCommands: Shown;
}

export const PAGE_TEXT = spoken<Readonly<Record<Language, PageText>>>({
  id: {
    title: 'Periksa daftar pekerja desa',
    tagline: 'Daftar, iuran, anggaran, dan berkas SIPP BPJS Ketenagakerjaan untuk pekerja desa',
    private: 'Semua dikerjakan di komputer ini. Tidak ada yang dikirim ke mana pun, juga tanpa internet.',
    otherLanguage: 'English',
    other: 'en',
    skip: 'Langsung ke hasil',
    roster: 'Daftar pekerja',
    drop: 'Jatuhkan berkas Excel atau CSV di sini',
    dropHint: 'Boleh beberapa berkas sekaligus, satu folder, dan berkas kebijakan (.yaml).',
    chooseFiles: 'Pilih berkas',
    chooseFolder: 'Pilih folder',
    template: 'Unduh templat kosong',
    templateHint: 'Belum punya daftar? Isi templat ini, satu baris satu orang, lalu jatuhkan di sini.',
    settings: 'Kabupaten dan bulan',
    regency: 'Kabupaten atau kota',
    regencyHint: 'Ketik namanya, lalu pilih. Boleh dikosongkan.',
    notRegency: 'Nama ini tidak ada dalam daftar resmi. Pilih salah satu yang muncul.',
    policyGiven: (files) => `Kebijakan dari berkas: ${files}.`,
    withoutPolicy: 'Tanpa berkas kebijakan berlaku aturan nasional.',
    savePolicy: 'Unduh kebijakan.yaml',
    month: 'Bulan iuran',
    npp: 'NPP (nomor pendaftaran pemberi kerja)',
    postcode: 'Kode pos',
    sippSettings: 'Isian untuk SIPP',
    check: 'Periksa',
    again: 'Periksa lagi',
    clear: 'Mulai dari awal',
    chosen: (files) => `${groupedNumber(files, 'id')} berkas dipilih`,
    reading: (rows, done, files) =>
      `${groupedNumber(rows, 'id')} baris dibaca, ${groupedNumber(done, 'id')} dari ${groupedNumber(files, 'id')} berkas selesai`,
    computing: 'Sedang dikerjakan …',
    stop: 'Hentikan',
    stopped: 'Dihentikan. Berkas Anda tidak berubah.',
    clean: 'Bersih',
    found: 'Ada yang harus dibetulkan',
    warned: 'Perlu dilihat',
    refused: 'Tidak dapat dikerjakan',
    fault:
      'Ini kesalahan di dalam program, bukan pada berkas Anda. Mohon laporkan baris berikut (tidak berisi data pribadi):',
    next: 'Langkah berikutnya',
    nextMend:
      'Unduh salinan bertanda, betulkan sel yang diwarnai, simpan, lalu jatuhkan salinan itu di sini.',
    nextRefused: 'Betulkan berkasnya menurut kalimat di atas, lalu jatuhkan lagi di sini.',
    nextClean: 'Daftar siap dipakai. Lanjutkan dengan iuran, anggaran, atau berkas SIPP di bawah.',
    marked: 'Unduh salinan bertanda',
    mended: 'Unduh salinan yang dibetulkan',
    nothingMended: 'Tidak ada yang dapat dibetulkan sendiri: semua perlu dilihat orang.',
    wholeNiks: 'Salinan berisi NIK lengkap: simpan seperti berkas aslinya.',
    report: 'Laporan lengkap',
    saveReport: 'Unduh laporan (HTML)',
    findings: 'Temuan',
    person: 'Orang',
    more: (left) => `Tampilkan ${groupedNumber(left, 'id')} lagi`,
    uncounted: (left) => `${groupedNumber(left, 'id')} lagi ada dalam salinan bertanda dan laporan.`,
    afterwards: 'Sesudah daftar diperiksa',
    jobs: { contributions: 'Iuran sebulan', budget: 'Anggaran setahun', sipp: 'Berkas SIPP' },
    does: {
      contributions: 'Iuran tiap orang pada bulan yang dipilih, dengan dasar dan pasalnya.',
      budget: 'Kebutuhan setahun menurut desa, rekening, dan bulan; buku kerja Excel dan RAB tiap desa.',
      sipp: 'Berkas unggahan SIPP Online untuk bulan yang dipilih, dan isian yang masih kurang.',
    },
    start: { contributions: 'Hitung iuran', budget: 'Susun anggaran', sipp: 'Buat berkas SIPP' },
    workbook: 'Unduh buku kerja',
    villageSheets: 'Unduh RAB tiap desa',
    sippFiles: 'Unduh berkas SIPP',
    people: (workers) => `${groupedNumber(workers, 'id')} orang`,
    partial: 'Ada baris yang tidak dihitung; lihat rinciannya.',
    notHere: 'Yang belum ada di halaman ini',
    notHereCommands:
      'Mencocokkan tagihan (enroll reconcile), membandingkan dua daftar (enroll diff), merencanakan tanpa nama (enroll plan), dan realisasi (enroll realise) ada di program enroll.',
  },
  en: {
    title: 'Check a roster of village workers',
    tagline: 'Rosters, contributions, budgets and SIPP files of BPJS Ketenagakerjaan for village workers',
    private: 'Everything happens on this computer. Nothing is sent anywhere, and no internet is needed.',
    otherLanguage: 'Bahasa Indonesia',
    other: 'id',
    skip: 'To the results',
    roster: 'Roster',
    drop: 'Drop Excel or CSV files here',
    dropHint: 'Several files at once, a folder, and policy files (.yaml) are welcome.',
    chooseFiles: 'Choose files',
    chooseFolder: 'Choose a folder',
    template: 'Download an empty template',
    templateHint: 'No roster yet? Fill in this template, one person a row, and drop it here.',
    settings: 'Regency and month',
    regency: 'Regency or city',
    regencyHint: 'Type its name and choose. May be left empty.',
    notRegency: 'This name is not on the official list. Choose one of those that appear.',
    policyGiven: (files) => `Policy from files: ${files}.`,
    withoutPolicy: 'Without a policy file the national rules apply.',
    savePolicy: 'Download kebijakan.yaml',
    month: 'Month of contributions',
    npp: 'NPP (registration number of the employer)',
    postcode: 'Postcode',
    sippSettings: 'Entries for SIPP',
    check: 'Check',
    again: 'Check again',
    clear: 'Start afresh',
    chosen: (files) => `${counted(files, 'file')} chosen`,
    reading: (rows, done, files) =>
      `${groupedNumber(rows, 'en')} rows read, ${groupedNumber(done, 'en')} of ${counted(files, 'file')} done`,
    computing: 'Working …',
    stop: 'Stop',
    stopped: 'Stopped. Your files are unchanged.',
    clean: 'Clean',
    found: 'Something must be corrected',
    warned: 'To be looked at',
    refused: 'Cannot be done',
    fault:
      'This is a fault inside the program, not in your files. Please report these lines (they hold no personal data):',
    next: 'What next',
    nextMend: 'Download the marked copy, correct the coloured cells, save it, and drop that copy here.',
    nextRefused: 'Mend the file as the sentence above says, and drop it here again.',
    nextClean: 'The roster is ready. Go on with contributions, the budget or SIPP files below.',
    marked: 'Download the marked copy',
    mended: 'Download the mended copy',
    nothingMended: 'Nothing can be mended by itself: all of it needs a person’s eye.',
    wholeNiks: 'Copies hold whole NIKs: keep them as you keep the original.',
    report: 'Whole report',
    saveReport: 'Download the report (HTML)',
    findings: 'Findings',
    person: 'Person',
    more: (left) => `Show ${groupedNumber(left, 'en')} more`,
    uncounted: (left) => `${groupedNumber(left, 'en')} more stand in the marked copy and the report.`,
    afterwards: 'After the check',
    jobs: { contributions: 'Contributions of a month', budget: 'Budget of a year', sipp: 'SIPP files' },
    does: {
      contributions: 'Each person’s contribution in the chosen month, with its base and article.',
      budget:
        'What a year costs by village, account and month; an Excel workbook and a cost sheet a village.',
      sipp: 'Files to upload to SIPP Online for the chosen month, and what is still missing.',
    },
    start: { contributions: 'Compute contributions', budget: 'Make the budget', sipp: 'Make SIPP files' },
    workbook: 'Download the workbook',
    villageSheets: 'Download a cost sheet a village',
    sippFiles: 'Download the SIPP files',
    people: (workers) => `${counted(workers, 'person', 'people')}`,
    partial: 'Some rows are not counted; see the detail.',
    notHere: 'What this page does not do yet',
    notHereCommands:
      'Reconciling bills (enroll reconcile), comparing two rosters (enroll diff), planning without names (enroll plan) and realisation (enroll realise) are in the program enroll.',
  },
});
