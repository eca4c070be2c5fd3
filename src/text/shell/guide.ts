import type { Language } from '../../domain/language.ts';
import { spoken } from '../../domain/shown/sayable.ts';
import type { Shown } from '../../domain/shown.ts';

/** The commands that the guided run leads to. */
export const GUIDED = ['validate', 'premium', 'budget', 'export', 'template'] as const;
export type Guided = (typeof GUIDED)[number];

/** Questions of the guided run. A question ends where the answer is typed. */
export interface GuideText {
  readonly welcome: Shown;
  readonly tasks: Readonly<Record<Guided, Shown>>;
  readonly task: Shown;
  readonly files: Shown;
  readonly allFiles: Shown;
  readonly noneHere: Shown;
  readonly policy: Shown;
  readonly statedPolicy: Shown;
  readonly national: Shown;
  /** What no law says, before the question whether it is kept. */
  readonly assumed: (base: Shown, income: Shown, rounding: Shown) => Shown;
  readonly assumptions: Shown;
  readonly keepAssumptions: Shown;
  readonly stateAssumptions: Shown;
  readonly lowestBase: (standard: Shown) => Shown;
  readonly lowestIncome: (standard: Shown) => Shown;
  readonly rounding: Shown;
  /** Where the policy that is written says it knows the answers from. */
  readonly answered: Shown;
  readonly month: (standard: Shown) => Shown;
  readonly year: (standard: Shown) => Shown;
  readonly marked: Shown;
  readonly workbook: (standard: Shown) => Shown;
  readonly folder: (standard: Shown) => Shown;
  readonly roster: (standard: Shown) => Shown;
  readonly taken: (name: Shown) => Shown;
  readonly notUnderstood: Shown;
  readonly notFound: (name: Shown) => Shown;
  readonly command: (line: Shown) => Shown;
  readonly stopped: Shown;
}

export const GUIDE_TEXT = spoken<Readonly<Record<Language, GuideText>>>({
  id: {
    welcome:
      'enroll: iuran BPJS Ketenagakerjaan pekerja desa.\nKetik angka atau jawaban, lalu Enter; q untuk berhenti. Bantuan: enroll --help',
    tasks: {
      validate: 'Periksa daftar pekerja',
      premium: 'Hitung iuran sebulan',
      budget: 'Susun anggaran setahun (berkas Excel)',
      export: 'Tulis berkas SIPP untuk satu bulan',
      template: 'Buat daftar kosong untuk diisi',
    },
    task: 'Mau mengerjakan apa? [1] ',
    files: 'Berkas atau folder daftar (angka, atau ketik namanya): ',
    allFiles: 'semua berkas di folder ini',
    noneHere: 'Di folder ini tidak ada berkas daftar; ketik nama berkas atau foldernya.',
    policy: 'Kebijakan daerah (angka, atau nama berkas) [1] ',
    statedPolicy: 'Kebijakan daerah, wajib untuk SIPP (angka, atau nama berkas): ',
    national: 'tanpa berkas: aturan nasional',
    assumed: (base, income, rounding) =>
      `Tanpa kebijakan, tiga hal ini asumsi, bukan hukum; kantor cabang yang tahu:\ndasar upah terendah PU ${base}; penghasilan terendah BPU ${income}; pembulatan ${rounding}.`,
    assumptions: 'Pakai asumsi itu? [1] ',
    keepAssumptions: 'ya, pakai',
    stateAssumptions: 'tidak: isi menurut kantor cabang (ditulis sebagai berkas kebijakan)',
    lowestBase: (standard) => `Dasar upah terendah PU, rupiah sebulan [${standard}] `,
    lowestIncome: (standard) => `Penghasilan terendah BPU, rupiah sebulan [${standard}] `,
    rounding: 'Pembulatan iuran [1] ',
    answered: 'jawaban pada panduan',
    month: (standard) => `Bulan iuran [${standard}] `,
    year: (standard) => `Tahun anggaran [${standard}] `,
    marked: 'Folder untuk salinan yang ditandai kesalahannya (Enter: tidak perlu) ',
    workbook: (standard) => `Nama berkas Excel anggaran [${standard}] `,
    folder: (standard) => `Folder untuk berkas SIPP [${standard}] `,
    roster: (standard) => `Nama daftar baru [${standard}] `,
    taken: (name) => `${name} sudah ada dan tidak ditimpa; pilih nama lain.`,
    notUnderstood: 'Jawaban itu tidak bisa dipakai; coba lagi.',
    notFound: (name) => `${name} tidak ditemukan; periksa nama dan foldernya.`,
    command: (line) => `Perintahnya, untuk lain kali:\n  ${line}`,
    stopped: 'Berhenti; tidak ada yang dikerjakan.',
  },
  en: {
    welcome:
      'enroll: BPJS Ketenagakerjaan contributions of village workers.\nType a number or an answer, then Enter; q to stop. Help: enroll --help',
    tasks: {
      validate: 'Check a roster',
      premium: 'Compute the contributions of a month',
      budget: 'Make the budget of a year (Excel workbook, in Indonesian)',
      export: 'Write the SIPP files of a month',
      template: 'Make an empty roster to fill in',
    },
    task: 'What shall be done? [1] ',
    files: 'Roster file or folder (a number, or type its name): ',
    allFiles: 'all files in this folder',
    noneHere: 'There is no roster file in this folder; type the name of the file or its folder.',
    policy: 'Policy of the district (a number, or the name of a file) [1] ',
    statedPolicy: 'Policy of the district, needed for SIPP (a number, or the name of a file): ',
    national: 'no file: the national defaults',
    assumed: (base, income, rounding) =>
      `Without a policy these three are assumptions, no law; the branch office knows:\nlowest PU wage base ${base}; lowest BPU income ${income}; rounding ${rounding}.`,
    assumptions: 'Use these assumptions? [1] ',
    keepAssumptions: 'yes, use them',
    stateAssumptions: 'no: answer as the branch office says (written as a policy file)',
    lowestBase: (standard) => `Lowest PU wage base, rupiah a month [${standard}] `,
    lowestIncome: (standard) => `Lowest BPU income, rupiah a month [${standard}] `,
    rounding: 'Rounding of contributions [1] ',
    answered: 'answered in the guided run',
    month: (standard) => `Month of the contribution [${standard}] `,
    year: (standard) => `Budget year [${standard}] `,
    marked: 'Folder for a copy with its mistakes marked (Enter: none) ',
    workbook: (standard) => `Name of the budget workbook [${standard}] `,
    folder: (standard) => `Folder for the SIPP files [${standard}] `,
    roster: (standard) => `Name of the new roster [${standard}] `,
    taken: (name) => `${name} is there already and is not overwritten; choose another name.`,
    notUnderstood: 'That answer cannot be used; try again.',
    notFound: (name) => `${name} was not found; check its name and folder.`,
    command: (line) => `The command, for the next time:\n  ${line}`,
    stopped: 'Stopped; nothing was done.',
  },
});
